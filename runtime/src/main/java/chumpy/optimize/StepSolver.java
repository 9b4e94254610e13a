package chumpy.optimize;

import chumpy.Jacobian;

/**
 * A way of one's own to solve the linear problems inside a method for least squares:
 * {@code dogleg().linearSolver((j, r, d, p) -> ...)}.
 */
@FunctionalInterface
public interface StepSolver {
    /**
     * Computes the p with the least {@code |J p + r|^2 + sum_k d_k p_k^2}. If J has not full rank and d is zero, any of
     * the best will do; a short one is better. The arguments are those of the run: they hold good during the call only,
     * and must not be written to.
     *
     * @param jacobian J, m x n
     * @param residuals r, m numbers
     * @param damping d, n numbers that are not negative
     * @param step receives p, n finite numbers
     */
    void solve(Jacobian jacobian, double[] residuals, double[] damping, double[] step);
}
