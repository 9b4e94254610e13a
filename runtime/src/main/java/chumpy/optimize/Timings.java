package chumpy.optimize;

/** Where the time of a run went, in seconds. */
public final class Timings {
    private final double total;
    private final double objective;
    private final double derivatives;
    private final double linearSolver;

    Timings(double total, double objective, double derivatives, double linearSolver) {
        this.total = total;
        this.objective = objective;
        this.derivatives = derivatives;
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
     * Evaluating the objective: residuals, or a number and the constraints.
     *
     * @return seconds
     */
    public double objective() {
        return objective;
    }

    /**
     * Evaluating derivatives: Jacobians, whose parts are joined, or gradients.
     *
     * @return seconds
     */
    public double derivatives() {
        return derivatives;
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
        return total - objective - derivatives - linearSolver;
    }
}
