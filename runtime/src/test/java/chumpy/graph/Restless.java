package chumpy.graph;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.OnChanged;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** A primitive whose listener sets a term of its own, once or for ever. */
@Primitive
public abstract class Restless extends Ch {
    int told;

    @DTerm
    public abstract Ch x();

    @Term
    public double k() {
        return 0;
    }

    @Term
    public boolean endless() {
        return false;
    }

    @OnChanged("x")
    void follow() {
        ((ChRestless) this).setK(x().r().item());
    }

    @OnChanged("k")
    void count() {
        told++;
        if (endless()) {
            ((ChRestless) this).setK(k() + 1);
        }
    }

    @Override
    protected NdArray computeR() {
        return NdArray.scalar(k());
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.identity(1);
    }
}
