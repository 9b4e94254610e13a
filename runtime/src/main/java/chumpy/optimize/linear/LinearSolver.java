package chumpy.optimize.linear;

/**
 * Solves {@code min |J p + r|^2 + p'C p + damping |D p|^2}, the linear problem of a Gauss-Newton step (damping 0) or of a
 * Levenberg-Marquardt step, for one J and any number of dampings. A rank-deficient J is nothing wrong: without damping
 * the step is then the one of the least scaled norm {@code |D p|}, or close to it.
 */
public interface LinearSolver {
    /**
     * Takes up a problem.
     *
     * @param problem what is to be solved from now on
     */
    void prepare(LinearProblem problem);

    /**
     * Computes a step for the problem taken up last.
     *
     * @param damping 0 or more
     * @param step receives p, n finite numbers
     */
    void solve(double damping, double[] step);

    /**
     * The solver in words, for reports.
     *
     * @return such as {@code dense QR with column pivoting}
     */
    String name();
}
