package chumpy.optimize.linear;

import org.jspecify.annotations.Nullable;

/**
 * The linear problem in a step: {@code min |J p + r|^2 + p'C p + damping |D p|^2}, for one J and any number of dampings.
 * The arrays are those of the run: they stay as they are until it asks for the last solution, and must not be written
 * to.
 *
 * @param jacobian J, m x n
 * @param residuals r, m numbers
 * @param gradient {@code J'r}, n numbers
 * @param scale the diagonal of D, n positive numbers
 * @param curvature the diagonal of C, n numbers that are not negative; null if it is zero
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, compared by nobody.
public record LinearProblem(
        JacobianMatrix jacobian, double[] residuals, double[] gradient, double[] scale, double @Nullable [] curvature) {
    /**
     * A problem without C.
     *
     * @param jacobian J, m x n
     * @param residuals r, m numbers
     * @param gradient {@code J'r}, n numbers
     * @param scale the diagonal of D, n positive numbers
     */
    public LinearProblem(JacobianMatrix jacobian, double[] residuals, double[] gradient, double[] scale) {
        this(jacobian, residuals, gradient, scale, null);
    }

    /** An entry of the diagonal of {@code D^-1 C D^-1}. */
    double scaledCurvature(int column) {
        return curvature == null ? 0 : curvature[column] / scale[column] / scale[column];
    }
}
