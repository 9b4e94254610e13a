package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
class Camera extends Ch {
// ^ [ChumpyConcretePrimitive] Camera: a @Primitive class is abstract; what gets instantiated is the generated ChCamera. Add "abstract".
    @DTerm
    Ch k() {
        return null;
    }

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }
}
