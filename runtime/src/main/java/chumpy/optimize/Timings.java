package chumpy.optimize;

/**
 * Where the time of a run went, in seconds.
 *
 * @param total of the run
 * @param residuals evaluating the residuals
 * @param jacobian evaluating their Jacobian and joining its parts
 * @param linearSolver solving linear least squares problems
 */
public record Timings(double total, double residuals, double jacobian, double linearSolver) {
    /**
     * What is left: choosing steps, listeners.
     *
     * @return seconds
     */
    public double other() {
        return total - residuals - jacobian - linearSolver;
    }
}
