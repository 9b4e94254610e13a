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

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }

    @DrWrt("k")
    // ^ [ChumpyTwoDerivatives] Camera: both drK() and derivative() are @DrWrt("k"). Keep one; where a node stands in several slots, the engine adds the parts by itself.
    Jacobian derivative() {
        return null;
    }
}
