package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

abstract class Base extends Ch {
    @Term
    abstract Ch k();
}

@Primitive
abstract class Camera extends Base {
    @Override
    @DTerm
    // ^ [ChumpyTermTwice] Camera: k is a @DTerm in Camera and a @Term in Base. Annotate it the same way in both places.
    abstract Ch k();

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }
}
