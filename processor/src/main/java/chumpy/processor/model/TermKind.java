package chumpy.processor.model;

/** What a term is to its primitive. */
public enum TermKind {
    /** A {@code Ch} that the primitive is differentiable with respect to. */
    DTERM,
    /** A list of such. */
    DTERM_LIST,
    /** A {@code Ch} that is followed for changes and not differentiated. */
    FOLLOWED,
    /** Anything else. */
    VALUE;

    /**
     * Whether the engine follows it.
     *
     * @return true for nodes and lists of nodes
     */
    public boolean isInput() {
        return this != VALUE;
    }

    /**
     * Whether the primitive is differentiable with respect to it.
     *
     * @return true for the two kinds of dterms
     */
    public boolean isDifferentiable() {
        return this == DTERM || this == DTERM_LIST;
    }
}
