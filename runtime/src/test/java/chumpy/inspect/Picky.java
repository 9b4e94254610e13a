package chumpy.inspect;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Primitive;

/** Twice a leaf, and of nothing else. */
@Primitive
abstract class Picky extends Ch {
    @DTerm
    abstract Ch x();

    @Override
    protected Ch compose() {
        if (!Graph.kind(x()).equals("array")) {
            throw new IllegalArgumentException("not of " + x());
        }
        return x().multiply(2);
    }
}
