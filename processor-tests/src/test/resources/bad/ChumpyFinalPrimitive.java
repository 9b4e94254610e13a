package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
final class Camera extends Ch {
// ^ [ChumpyFinalPrimitive] Camera: a @Primitive class cannot be final, because the generated ChCamera extends it. Make it abstract.
    @Override
    protected NdArray computeR() {
        return null;
    }
}

@Primitive
abstract sealed class Lens extends Ch permits Zoom {
// ^ [ChumpyFinalPrimitive] Lens: a @Primitive class cannot be sealed, because the generated ChLens extends it. Remove "sealed".
    @Override
    protected NdArray computeR() {
        return null;
    }
}

abstract non-sealed class Zoom extends Lens {}

class Uses {
    ChCamera camera;
    ChLens lens;
}
