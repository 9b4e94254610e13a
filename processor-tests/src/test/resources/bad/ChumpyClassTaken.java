package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
// ^ [ChumpyClassTaken] Camera: the generated class would be bad.ChCamera, but there is one already. Rename either.
    @Override
    protected NdArray computeR() {
        return null;
    }
}

class ChCamera {}

class Outer {
    @Primitive
    abstract static class Lens extends Ch {
        @Override
        protected NdArray computeR() {
            return null;
        }
    }
}

@Primitive
abstract class Outer_Lens extends Ch {
// ^ [ChumpyClassTaken] Outer_Lens: the generated class would be bad.ChOuter_Lens, but there is one already. Rename either.
    @Override
    protected NdArray computeR() {
        return null;
    }
}
