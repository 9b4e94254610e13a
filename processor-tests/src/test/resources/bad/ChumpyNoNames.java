package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DependsOn({})
    // ^ [ChumpyNoNames] Camera: @DependsOn on width() names no term. Name what it is computed from; what depends on nothing can be a constant.
    int width() {
        return 1;
    }

    @OnChanged({})
    // ^ [ChumpyNoNames] Camera: @OnChanged on rebuild() names no term. Name the terms whose change it awaits.
    void rebuild() {}

    @Override
    protected NdArray computeR() {
        return null;
    }
}
