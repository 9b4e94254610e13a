package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    abstract Ch k();

    @Override
    protected Ch compose() {
        return k();
    }

    @DrWrt("k")
    // ^ [ChumpyDerivativeOfComposed] Camera: drK() is a @DrWrt method, but compose() is overridden, and an expression differentiates itself. Remove drK(), or override computeR() instead of compose().
    Jacobian drK() {
        return null;
    }
}
