package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

class Outer {
    @Primitive
    abstract class Camera extends Ch {
    // ^ [ChumpyInnerPrimitive] Outer.Camera: an inner class cannot be a primitive, because the generated ChOuter_Camera has no instance of the class around it. Make it a static nested class.
        @Override
        protected NdArray computeR() {
            return null;
        }
    }

    class Box {
        @Primitive
        abstract static class Lens extends Ch {
        // ^ [ChumpyInnerPrimitive] Outer.Box.Lens: a class in the inner class Box cannot be a primitive, because the generated ChOuter_Box_Lens has no instance of the class around it. Make it a static nested class.
            @Override
            protected NdArray computeR() {
                return null;
            }
        }
    }

    ChOuter_Camera camera;
    ChOuter_Box_Lens lens;
}
