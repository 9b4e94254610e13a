package chumpy.optimize.linear;

/**
 * Solves {@code min |J p + r|} for the Gauss-Newton step. A rank-deficient J is nothing wrong: then the step is the one
 * of the least scaled norm {@code |D p|}, or close to it.
 */
public interface LinearSolver {
    /**
     * Computes a step.
     *
     * @param jacobian J, m x n; not changed
     * @param scale the diagonal of D, n positive numbers
     * @param residuals r, m numbers
     * @param step receives p, n finite numbers
     */
    void solve(JacobianMatrix jacobian, double[] scale, double[] residuals, double[] step);

    /**
     * The solver in words, for reports.
     *
     * @return such as {@code dense QR with column pivoting}
     */
    String name();
}
