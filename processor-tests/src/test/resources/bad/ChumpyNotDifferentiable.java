package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @Term
    abstract Ch k();

    @Term
    abstract double width();

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("k")
    // ^ [ChumpyNotDifferentiable] Camera: drK() is @DrWrt("k"), but k is a @Term. Declare it as @DTerm, or remove drK().
    Jacobian drK() {
        return null;
    }

    @DrWrt("width")
    // ^ [ChumpyNotDifferentiable] Camera: drWidth() is @DrWrt("width"), but width is a @Term. Declare it as @DTerm of type Ch, or remove drWidth().
    Jacobian drWidth() {
        return null;
    }
}
