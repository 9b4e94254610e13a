package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.MatrixKernels;
import chumpy.array.Moments;
import chumpy.array.Permutation;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The covariance matrix of variables that are observed n times, {@code C = Y Y' / (n - ddof)} with Y the deviations from
 * the means. Since the rows of Y sum to 0 the means contribute nothing to the derivative, which is
 * {@code (I (x) Y + (Y (x) I) T) / (n - ddof)} with T the transposition.
 */
@Primitive
public abstract class Covariance extends Ch {
    private @Nullable NdArray deviations;

    /**
     * The observations.
     *
     * @return a matrix with a row for each variable
     */
    @DTerm
    public abstract Ch x();

    /**
     * What is subtracted from the number of observations by which the sums are divided.
     *
     * @return 1 for an unbiased estimate
     */
    @Term
    public int ddof() {
        return 1;
    }

    private double divisor(int observations) {
        return Math.max(observations - (double) ddof(), 0);
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        int[] shape = Raw.shape(x);
        if (shape.length != 2) {
            throw new ShapeException("cov: observations of shape " + Shapes.toString(shape)
                    + " are no matrix; give one row for each variable and one column for each observation");
        }
        int k = shape[0];
        int n = shape[1];
        double[] y = Raw.data(x).clone();
        for (int row = 0; row < k; row++) {
            double mean = Moments.MEAN.apply(y, row * n, n);
            for (int i = row * n; i < (row + 1) * n; i++) {
                y[i] -= mean;
            }
        }
        NdArray r = Engine.output(this, k, k);
        double[] out = Raw.data(r);
        MatrixKernels.gemm(false, true, k, k, n, 1, y, 0, y, 0, 0, out, 0);
        for (int i = 0; i < out.length; i++) {
            out[i] /= divisor(n);
        }
        deviations = NdArray.adopt(y, k, n);
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        NdArray y = Objects.requireNonNull(deviations);
        int k = y.shape(0);
        int n = y.shape(1);
        Jacobian transposition = Jacobian.selection(Permutation.index(new int[] {k, n}, new int[] {1, 0}), k * n);
        Jacobian left = Jacobian.kronecker(k, y);
        Jacobian right = Jacobian.kronecker(y, k).multiply(transposition);
        return left.add(right).scale(1 / divisor(n));
    }

    @Override
    protected String kindName() {
        return "cov";
    }
}
