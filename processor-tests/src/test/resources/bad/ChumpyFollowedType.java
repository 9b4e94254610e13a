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

    @Term
    abstract Zoom zoom();
    // ^ [ChumpyFollowedType] Camera: @Term zoom is of type Zoom; where compose() is overridden, a term that is a node is of type Ch, because compose() sees it detached. Declare it as Ch.

    @Override
    protected Ch compose() {
        return k();
    }
}

abstract class Zoom extends Ch {}
