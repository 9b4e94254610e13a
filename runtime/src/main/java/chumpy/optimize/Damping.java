package chumpy.optimize;

/** How the damping of the {@link LevenbergMarquardt} method is chosen. */
public enum Damping {
    /** By a radius where the Jacobian is dense and there are up to some hundred unknowns, else by gain. */
    AUTOMATIC,

    /**
     * So that the step lies within a trust region, {@code |D p| <= radius}, whose radius follows what the steps deliver
     * (Moré, as in MINPACK). The most reliable; where the region is narrow, a step takes two or three solutions of the
     * linear problem.
     */
    RADIUS,

    /**
     * By a factor after each step, the better the model predicted the cost the smaller (Nielsen): a single solution of
     * the linear problem for each step.
     */
    GAIN
}
