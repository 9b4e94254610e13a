package chumpy;

import chumpy.graph.Engine;

/** A node that only holds an array. */
final class Leaf extends Ch {
    private static final PrimitiveType ARRAY = PrimitiveType.named("array").build();
    private static final PrimitiveType CONSTANT =
            PrimitiveType.named("constant").build();

    private final PrimitiveType type;

    private Leaf(NdArray value, boolean constant) {
        type = constant ? CONSTANT : ARRAY;
        Engine.makeLeaf(this, value, constant);
    }

    /** A leaf that can be assigned to. The array is kept, not copied. */
    static Leaf of(NdArray value) {
        return new Leaf(value, false);
    }

    /** A number that stands in an expression and that nobody can assign to. */
    static Leaf constant(double value) {
        return constant(NdArray.scalar(value));
    }

    /** An array that nobody can assign to. It is kept, not copied. */
    static Leaf constant(NdArray value) {
        return new Leaf(value, true);
    }

    @Override
    protected PrimitiveType type() {
        return type;
    }

    @Override
    protected Object termAt(int term) {
        throw new IllegalStateException("a leaf has no terms");
    }

    @Override
    protected NdArray computeR() {
        throw new IllegalStateException("a leaf is never computed");
    }
}
