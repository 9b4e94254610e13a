package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;

/**
 * Inverses of a stack of matrices; or, with {@link #leading}, of an array as a linear map from its last axes to its first.
 * {@code d(A^-1) = -A^-1 dA A^-1}, a Kronecker product.
 */
@Primitive
public abstract class Inverse extends Ch {
    /**
     * What is inverted.
     *
     * @return a stack of square matrices, or an array that is a square map
     */
    @DTerm
    public abstract Ch a();

    /**
     * How many first axes are the rows of one matrix.
     *
     * @return 0, the default, for a stack of matrices
     */
    @Term
    public int leading() {
        return 0;
    }

    private MatrixStack stack() {
        int[] shape = Raw.shape(value(a()));
        if (leading() == 0) {
            return MatrixStack.square(kindName(), shape);
        }
        if (leading() < 0 || leading() > shape.length) {
            throw new ShapeException(kindName() + ": ind " + leading() + " does not cut the shape "
                    + Shapes.toString(shape) + " in two; give one from 1 to the number of axes");
        }
        int m = Shapes.size(Arrays.copyOf(shape, leading()));
        int n = Shapes.size(Arrays.copyOfRange(shape, leading(), shape.length));
        if (m != n) {
            throw new ShapeException(kindName() + ": the shape " + Shapes.toString(shape) + ", cut at " + leading()
                    + ", is that of a " + m + "x" + n + " matrix; only square ones have an inverse");
        }
        return new MatrixStack(new int[0], 1, n, n);
    }

    private int[] turnedShape() {
        int[] shape = Raw.shape(value(a()));
        int[] turned = new int[shape.length];
        Arrays.setAll(turned, k -> shape[(k + leading()) % shape.length]);
        return turned;
    }

    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] a = Raw.data(value(a()));
        NdArray r = Engine.output(this, turnedShape());
        double[] out = Raw.data(r);
        Parallel.forRange(s.count(), Math.max(1, (1 << 14) / Math.max(1, n * n * n)), (from, to) -> {
            for (int b = from; b < to; b++) {
                Lu lu = new Lu(s.matrix(a, b), n);
                lu.requireRegular(kindName(), s.name(b));
                System.arraycopy(lu.inverse(), 0, out, b * n * n, n * n);
            }
        });
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] x = Raw.data(value(this));
        double[] left = new double[x.length];
        double[] right = new double[x.length];
        for (int b = 0; b < s.count(); b++) {
            for (int ij = 0; ij < n * n; ij++) {
                int at = b * n * n;
                left[at + ij] = -x[at + ij];
                right[at + ij % n * n + ij / n] = x[at + ij];
            }
        }
        return StackJacobian.sandwich(NdArray.adopt(left, s.count(), n, n), NdArray.adopt(right, s.count(), n, n));
    }

    @Override
    protected String kindName() {
        return leading() == 0 ? "inv" : "tensorinv";
    }
}
