package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.MatrixKernels;
import chumpy.array.Parallel;
import chumpy.array.Permutation;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's {@code matmul}: products of matrices, stacks of matrices being broadcast; a vector counts as a row on the
 * left and as a column on the right. Where all of a stack meets one matrix, or there is no stack, the Jacobians are
 * Kronecker products as those of {@link Dot}; otherwise an entry depends on k entries of each operand, and they are
 * sparse.
 */
@Primitive
public abstract class Matmul extends Ch {
    private @Nullable MatrixStacks stacks;

    /**
     * The first operand.
     *
     * @return an array of at least one axis
     */
    @DTerm
    public abstract Ch x();

    /**
     * The second operand.
     *
     * @return an array of at least one axis
     */
    @DTerm
    public abstract Ch y();

    private MatrixStacks stacks() {
        int[] left = Raw.shape(value(x()));
        int[] right = Raw.shape(value(y()));
        MatrixStacks known = stacks;
        if (known == null || !known.matches(left, right)) {
            known = new MatrixStacks(left, right);
            stacks = known;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        MatrixStacks s = stacks();
        NdArray r = Engine.output(this, s.shape);
        double[] x = Raw.data(value(x()));
        double[] y = Raw.data(value(y()));
        double[] out = Raw.data(r);
        Parallel.forRange(s.count, s.chunk(), (from, to) -> {
            for (int b = from; b < to; b++) {
                int left = s.leftMatrix(b) * s.p * s.k;
                int right = s.rightMatrix(b) * s.k * s.q;
                MatrixKernels.gemm(false, false, s.p, s.q, s.k, 1, x, left, y, right, 0, out, b * s.p * s.q);
            }
        });
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        MatrixStacks s = stacks();
        if (s.rightIsOne() && s.leftIsWhole()) {
            double[] transposed = new double[s.k * s.q];
            Permutation.transpose(Raw.data(value(y())), s.k, s.q, transposed);
            return Jacobian.kronecker(s.count * s.p, NdArray.adopt(transposed, s.q, s.k));
        }
        return s.byLeft(value(y()));
    }

    @DrWrt("y")
    Jacobian drY() {
        MatrixStacks s = stacks();
        NdArray x = value(x());
        if (s.rightIsOne() && s.leftIsWhole()) {
            return Jacobian.kronecker(x.reshape(s.count * s.p, s.k), s.q);
        }
        return s.byRight(x);
    }

    @Override
    protected String kindName() {
        return "matmul";
    }
}
