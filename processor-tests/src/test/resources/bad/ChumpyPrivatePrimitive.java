package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

class Outer {
    @Primitive
    private abstract static class Camera extends Ch {
    // ^ [ChumpyPrivatePrimitive] Outer.Camera: the generated ChOuter_Camera stands beside this class and could not see it, because it is private. Remove that "private".
        @Override
        protected NdArray computeR() {
            return null;
        }
    }

    private static class Box {
        @Primitive
        abstract static class Lens extends Ch {
        // ^ [ChumpyPrivatePrimitive] Outer.Box.Lens: the generated ChOuter_Box_Lens stands beside this class and could not see it, because Outer.Box is private. Remove that "private".
            @Override
            protected NdArray computeR() {
                return null;
            }
        }
    }

    ChOuter_Camera camera;
    ChOuter_Box_Lens lens;
}
