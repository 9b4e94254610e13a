package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * The eigenvalue decompositions of a stack of matrices, made once for all that is taken from them. It is followed and not
 * differentiated: what takes its parts has the derivatives.
 */
@Primitive
public abstract class EigenFactors extends Ch {
    private Eigen[] factored = {};

    /**
     * The matrices.
     *
     * @return a stack of square matrices
     */
    @Term
    public abstract Ch a();

    /**
     * The function that is asked for, for messages.
     *
     * @return NumPy's name
     */
    @Term
    public abstract String operation();

    /**
     * Whether the matrices have to be symmetric.
     *
     * @return true for {@code eigh}
     */
    @Term
    public abstract boolean symmetric();

    MatrixStack stack() {
        return MatrixStack.square(operation(), Raw.shape(value(a())));
    }

    /** The decompositions of the present matrices. */
    Eigen[] factored() {
        return factored;
    }

    /** The eigenvalues. */
    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] a = Raw.data(value(a()));
        Eigen[] found = new Eigen[s.count()];
        NdArray r = Engine.output(this, s.shape(n));
        double[] out = Raw.data(r);
        Parallel.forRange(s.count(), Math.max(1, (1 << 12) / Math.max(1, n * n * n)), (from, to) -> {
            for (int b = from; b < to; b++) {
                double[] matrix = s.matrix(a, b);
                found[b] = symmetric()
                        ? Eigen.symmetric(matrix, n, operation(), s.name(b))
                        : Eigen.general(matrix, n, operation(), s.name(b));
                System.arraycopy(found[b].values, 0, out, b * n, n);
            }
        });
        factored = found;
        return r;
    }

    @Override
    protected String kindName() {
        return "eigen factors";
    }
}
