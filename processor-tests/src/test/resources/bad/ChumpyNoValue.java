package bad;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.*;
import java.util.List;

@Primitive
abstract class Camera extends Ch {
// ^ [ChumpyNoValue] Camera: a primitive has a value. Override computeR(), which returns it, or compose(), which returns an expression of the terms.
    @DTerm
    abstract Ch k();

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }
}

@Primitive
abstract class Lens extends Ch {
// ^ [ChumpyNoValue] Lens: a primitive has a value. Override computeR(), which returns it, or compose(), which returns an expression of the terms. Did you mean computeR() by compute()?
    NdArray compute() {
        return null;
    }
}

@Primitive
abstract class Film extends Ch {
// ^ [ChumpyNoValue] Film: a primitive has a value. Override computeR(), which returns it, or compose(), which returns an expression of the terms.
    @DTerm
    abstract Ch k();

    @Override
    protected abstract Ch compose();
}
