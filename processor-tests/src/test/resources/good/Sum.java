package good;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** Terms with defaults. */
@Primitive
abstract class Sum extends Ch {
    @DTerm
    abstract Ch x();

    /** The axis. */
    @Term
    int axis() {
        return -1;
    }

    @Term
    String caption() {
        return "sum over " + axis();
    }

    @Term
    int[] weights() {
        return new int[] {1};
    }

    @Override
    protected NdArray computeR() {
        return x().r();
    }

    @DrWrt("x")
    Jacobian drX() {
        return Jacobian.identity(x().size());
    }
}
