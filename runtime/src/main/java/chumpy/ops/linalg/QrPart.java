package chumpy.ops.linalg;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** One of the factors of the QR decompositions of a stack of matrices; {@link Qr} has the derivatives. */
@Primitive
public abstract class QrPart extends Ch {
    /**
     * The matrices.
     *
     * @return a stack of matrices
     */
    @DTerm
    public abstract Ch a();

    /**
     * Their decompositions.
     *
     * @return those of {@link #a}
     */
    @Term
    public abstract QrFactors factors();

    /**
     * Which factor.
     *
     * @return true for Q, false for R
     */
    @Term
    public abstract boolean orthogonal();

    @Override
    protected NdArray computeR() {
        MatrixStack s = factors().stack();
        int k = s.rank();
        NdArray r = Engine.output(this, orthogonal() ? s.shape(s.rows(), k) : s.shape(k, s.columns()));
        int size = orthogonal() ? s.rows() * k : k * s.columns();
        for (int b = 0; b < s.count(); b++) {
            Qr qr = factors().factored()[b];
            System.arraycopy(orthogonal() ? qr.q : qr.r, 0, Raw.data(r), b * size, size);
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = factors().stack();
        Qr[] qrs = factors().factored();
        for (int b = 0; b < qrs.length; b++) {
            qrs[b].prepare(kindName(), s.name(b));
        }
        int k = s.rank();
        return orthogonal()
                ? StackJacobian.of(
                        s.count(), s.rows() * k, s.area(), (b, e) -> qrs[b].forwardQ(e), (b, g) -> qrs[b].backQ(g))
                : StackJacobian.of(
                        s.count(), k * s.columns(), s.area(), (b, e) -> qrs[b].forwardR(e), (b, g) -> qrs[b].backR(g));
    }

    @Override
    protected String kindName() {
        return "qr";
    }
}
