package chumpy.optimize;

/** Where the time of a run went, in seconds. */
public final class Timings {
    private final double total;
    private final double residuals;
    private final double jacobian;
    private final double linearSolver;

    Timings(double total, double residuals, double jacobian, double linearSolver) {
        this.total = total;
        this.residuals = residuals;
        this.jacobian = jacobian;
        this.linearSolver = linearSolver;
    }

    /**
     * The whole run.
     *
     * @return seconds
     */
    public double total() {
        return total;
    }

    /**
     * Evaluating the residuals.
     *
     * @return seconds
     */
    public double residuals() {
        return residuals;
    }

    /**
     * Evaluating their Jacobian and joining its parts.
     *
     * @return seconds
     */
    public double jacobian() {
        return jacobian;
    }

    /**
     * Solving linear least squares problems.
     *
     * @return seconds
     */
    public double linearSolver() {
        return linearSolver;
    }

    /**
     * What is left: choosing steps, listeners.
     *
     * @return seconds
     */
    public double other() {
        return total - residuals - jacobian - linearSolver;
    }
}
