package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * The QR decompositions of a stack of matrices, made once for both factors. It is followed and not differentiated: the
 * factors have the derivatives.
 */
@Primitive
public abstract class QrFactors extends Ch {
    private Qr[] factored = {};

    /**
     * The matrices.
     *
     * @return a stack of matrices
     */
    @Term
    public abstract Ch a();

    MatrixStack stack() {
        return MatrixStack.of("qr", Raw.shape(value(a())));
    }

    /** The decompositions of the present matrices. */
    Qr[] factored() {
        return factored;
    }

    /** The diagonals of R. */
    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        double[] a = Raw.data(value(a()));
        Qr[] found = new Qr[s.count()];
        NdArray r = Engine.output(this, s.shape(s.rank()));
        for (int b = 0; b < found.length; b++) {
            found[b] = new Qr(s.matrix(a, b), s.rows(), s.columns());
            for (int i = 0; i < s.rank(); i++) {
                Raw.data(r)[b * s.rank() + i] = found[b].r[i * s.columns() + i];
            }
        }
        factored = found;
        return r;
    }

    @Override
    protected String kindName() {
        return "qr factors";
    }
}
