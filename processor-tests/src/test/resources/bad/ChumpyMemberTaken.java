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
    abstract int width();

    @Term
    abstract int Width();
    // ^ [ChumpyMemberTaken] Camera: term Width gets a setter setWidth, but so does term width. Rename one of them.

    @Term
    abstract int build();
    // ^ [ChumpyMemberTaken] Camera: a term is called build, but the generated class has build() for something else. Rename the term.

    @Term
    abstract int update();
    // ^ [ChumpyMemberTaken] Camera: a term is called update, but the generated class has update() for something else. Rename the term.

    @Term
    abstract Object equals();
    // ^ [ChumpyMemberTaken] Camera: the builder gets a method equals(Object) for term equals, but every object has one already. Rename the term.

    void setK(Ch k) {}
    // ^ [ChumpyMemberTaken] Camera: term k gets a setter setK(Ch), but Camera has one already. Rename the method or the term.

    void setK(String k) {}

    void set(java.util.Map<String, Object> terms) {}
    // ^ [ChumpyMemberTaken] Camera: the generated class gets a method set(Map<String, Object>), but Camera has one already. Rename it.

    @Override
    protected void termsChanged(long changed) {}
    // ^ [ChumpyMemberTaken] Camera: the generated class overrides termsChanged(long) for the engine, but Camera does so too. Remove it.

    @Override
    protected NdArray computeR() {
        return null;
    }

    @DrWrt("k")
    Jacobian drK() {
        return null;
    }
}

@Primitive
abstract class Lens extends Ch {
    @DTerm
    abstract Ch k();

    static Ch of(Ch k) {
    // ^ [ChumpyMemberTaken] Lens: the generated class gets a method of(Ch), but Lens has one already. Rename it.
        return k;
    }

    static Ch of(Ch k, int width) {
        return k;
    }

    void builder() {}
    // ^ [ChumpyMemberTaken] Lens: the generated class gets a method builder(), but Lens has one already. Rename it.

    @Override
    protected Ch compose() {
        return k();
    }
}
