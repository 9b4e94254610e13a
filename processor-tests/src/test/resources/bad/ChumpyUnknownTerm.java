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
    abstract int[] indices();

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }

    @DrWrt("exposure")
    // ^ [ChumpyUnknownTerm] Camera: @DrWrt("exposure") on drExposure() names "exposure", which is no term. There is k.
    Jacobian drExposure() {
        return null;
    }

    @DependsOn({"k", "indexs"})
    // ^ [ChumpyUnknownTerm] Camera: @DependsOn({"k", "indexs"}) on width() names "indexs", which is no term and no @DependsOn method. Did you mean "indices"?
    int width() {
        return 1;
    }

    @DependsOn("somethingElse")
    // ^ [ChumpyUnknownTerm] Camera: @DependsOn("somethingElse") on height() names "somethingElse", which is no term and no @DependsOn method. There are k, indices, width.
    int height() {
        return 1;
    }

    @OnChanged("indcies")
    // ^ [ChumpyUnknownTerm] Camera: @OnChanged("indcies") on rebuild() names "indcies", which is no term. Did you mean "indices"?
    void rebuild() {}

    @OnChanged("width")
    // ^ [ChumpyUnknownTerm] Camera: @OnChanged("width") on resize() names "width", which is no term. It is a @DependsOn method; name the terms it depends on: k.
    void resize() {}
}

@Primitive
abstract class Lens extends Ch {
    @Override
    protected NdArray computeR() {
        return null;
    }

    @OnChanged("focus")
    // ^ [ChumpyUnknownTerm] Lens: @OnChanged("focus") on rebuild() names "focus", which is no term. There is no term at all.
    void rebuild() {}
}
