package chumpy.graph;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** A composed primitive that returns nothing, or itself. */
@Primitive
public abstract class Wayward extends Ch {
    @DTerm
    public abstract Ch x();

    @Term
    public abstract boolean itself();

    @Override
    protected Ch compose() {
        return itself() ? x().add(this) : null;
    }
}
