package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;

/** The value of a node, followed for changes but not differentiated. */
@Primitive
public abstract class Detach extends Ch {
    /**
     * What is followed.
     *
     * @return any node
     */
    @Term
    public abstract Ch x();

    @Override
    protected NdArray computeR() {
        return value(x());
    }

    @Override
    protected String kindName() {
        return "detach";
    }
}
