package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
    @DTerm
    @Term
    // ^ [ChumpyTwoRoles] Camera: k() is both @DTerm and @Term. Keep @DTerm if the value is differentiable with respect to k, else @Term.
    abstract Ch k();

    @Term
    @DependsOn("k")
    // ^ [ChumpyTwoRoles] Camera: width() is both @Term and @DependsOn. A term is given, not computed: keep @Term, and write what @DependsOn is for as a method of its own.
    int width() {
        return 1;
    }

    @OnChanged("k")
    @DrWrt("k")
    // ^ [ChumpyTwoRoles] Camera: drK() is both @OnChanged and @DrWrt. A method plays one part: write two methods.
    Jacobian drK() {
        return null;
    }

    @Override
    protected NdArray computeR() {
        return null;
    }
}
