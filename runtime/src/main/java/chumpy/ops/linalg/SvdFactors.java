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
 * The singular value decompositions of a stack of matrices, made once for all that is taken from them. It is followed and
 * not differentiated: what takes its parts has the derivatives.
 */
@Primitive
public abstract class SvdFactors extends Ch {
    private Svd[] factored = {};

    /**
     * The matrices.
     *
     * @return a stack of matrices
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

    MatrixStack stack() {
        return MatrixStack.of(operation(), Raw.shape(value(a())));
    }

    /** The decompositions of the present matrices. */
    Svd[] factored() {
        return factored;
    }

    /** The singular values. */
    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        double[] a = Raw.data(value(a()));
        Svd[] svds = new Svd[s.count()];
        NdArray r = Engine.output(this, s.shape(s.rank()));
        double[] out = Raw.data(r);
        Parallel.forRange(s.count(), Math.max(1, (1 << 12) / Math.max(1, s.area() * s.rank())), (from, to) -> {
            for (int b = from; b < to; b++) {
                svds[b] = new Svd(s.matrix(a, b), s.rows(), s.columns());
                System.arraycopy(svds[b].s, 0, out, b * s.rank(), s.rank());
            }
        });
        factored = svds;
        return r;
    }

    @Override
    protected String kindName() {
        return "svd factors";
    }
}
