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
    // ^ [ChumpyMissingDerivative] Camera: @DTerm k has no @DrWrt("k") method. Add one that returns its local Jacobian, or declare k as @Term. Did you mean @DrWrt("kc") on drK()?

    @DTerm
    abstract Ch rotation();
    // ^ [ChumpyMissingDerivative] Camera: @DTerm rotation has no @DrWrt("rotation") method. Add one that returns its local Jacobian, or declare rotation as @Term. Did you mean @DrWrt("rot") on drRotation()?

    @DTerm
    abstract Ch points();
    // ^ [ChumpyMissingDerivative] Camera: @DTerm points has no @DrWrt("points") method. Add one that returns its local Jacobian, or declare points as @Term.

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("kc")
    Jacobian drK() {
        return null;
    }

    @DrWrt("rot")
    Jacobian drRotation() {
        return null;
    }
}
