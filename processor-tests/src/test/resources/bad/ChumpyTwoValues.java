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
    protected NdArray computeR() {
        return null;
    }

    @Override
    protected Ch compose() {
    // ^ [ChumpyTwoValues] Camera: both computeR() and compose() are overridden. Keep compose() if the value is an expression of the terms, else computeR() with its @DrWrt methods.
        return k();
    }
}
