package chumpy.optimize;

/** Why a minimisation ended. The numbers that go with it are in {@link Result#reason()}. */
public enum Stop {
    /**
     * The gradient is zero, or nearly: for least squares, the residuals are at right angles to all columns of the
     * Jacobian.
     */
    GRADIENT(true),
    /** A step that nothing restricted, or the whole of what is searched, hardly differs from a point. */
    STEP(true),
    /** Hardly any decrease is left, or to be expected. */
    IMPROVEMENT(true),
    /** The cost is zero. */
    ZERO_RESIDUAL(true),
    /** What decrease there still may be is lost in the rounding errors of the objective. */
    PRECISION(true),
    /** As many iterations were made as were allowed. */
    MAX_ITERATIONS(false),
    /** As many evaluations of the objective were made as were allowed. */
    MAX_EVALUATIONS(false),
    /**
     * No step lowered the cost, however short, although the model promises a decrease: the point is at the edge of
     * where the objective is finite, or a derivative is wrong.
     */
    RADIUS(false),
    /** No point was found that keeps to the constraints. */
    INFEASIBLE(false),
    /** The objective falls without end, as far as was seen. */
    UNBOUNDED(false),
    /** The time that was allowed had passed. */
    TIME_LIMIT(false),
    /** Somebody asked it to end. */
    CANCELLED(false);

    private final boolean converged;

    Stop(boolean converged) {
        this.converged = converged;
    }

    /**
     * Whether this is what is expected at a minimum.
     *
     * @return false for limits, cancellation and failure
     */
    public boolean converged() {
        return converged;
    }
}
