package chumpy.optimize.linear;

/**
 * The linear problem in a step: {@code min |J p + r|^2 + damping |D p|^2}, for one J and any number of dampings. The
 * arrays are those of the run: they stay as they are until it asks for the last solution, and must not be written to.
 *
 * @param jacobian J, m x n
 * @param residuals r, m numbers
 * @param gradient {@code J'r}, n numbers
 * @param scale the diagonal of D, n positive numbers
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on, compared by nobody.
public record LinearProblem(JacobianMatrix jacobian, double[] residuals, double[] gradient, double[] scale) {}
