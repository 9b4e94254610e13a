package chumpy.optimize;

/** Why a minimisation ended. The numbers that go with it are in {@link Result#reason()}. */
public enum Stop {
    /** The residuals are at right angles to all columns of the Jacobian, or nearly. */
    GRADIENT(true),
    /** An unrestricted step was taken and hardly changed the variables. */
    STEP(true),
    /** The linear model promises hardly any decrease of the cost, however long the step. */
    IMPROVEMENT(true),
    /** The cost is zero. */
    ZERO_RESIDUAL(true),
    /** What decrease there still may be is lost in the rounding errors of the residuals. */
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
