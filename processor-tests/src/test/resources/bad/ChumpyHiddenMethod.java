package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    public abstract Ch T();
    // ^ [ChumpyHiddenMethod] Camera: @DTerm T would override T(), which every node has from chumpy.Ch. Choose another name.

    @Term
    public abstract int[] shape();
    // ^ [ChumpyHiddenMethod] Camera: @Term shape would override shape(), which every node has from chumpy.Ch. Choose another name.

    @Term
    public abstract int hashCode();
    // ^ [ChumpyHiddenMethod] Camera: @Term hashCode would override hashCode(), which every node has from java.lang.Object. Choose another name.

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("T")
    Jacobian drT() {
        return null;
    }
}
