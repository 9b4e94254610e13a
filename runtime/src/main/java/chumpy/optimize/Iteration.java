package chumpy.optimize;

/**
 * What happened in one iteration of a least squares method: one step was tried. Iteration 0 is the start.
 *
 * @param iteration its number
 * @param accepted whether the step was taken
 * @param cost half the sum of squares at the best point so far
 * @param costChange by how much the tried step lowers the cost; negative if it raises it, NaN if the objective or its
 *     Jacobian is not finite there
 * @param gradientNorm the largest entry of {@code J'r} at the best point so far
 * @param gradientAngle the largest cosine between r and a column of J there, which is what the gradient tolerance is
 *     compared with
 * @param stepNorm the scaled norm of the tried step
 * @param radius the radius of the trust region the step was chosen in, in the same norm
 * @param gainRatio the decrease of the cost over the decrease that the linear model promised; NaN where costChange is
 */
public record Iteration(
        int iteration,
        boolean accepted,
        double cost,
        double costChange,
        double gradientNorm,
        double gradientAngle,
        double stepNorm,
        double radius,
        double gainRatio) {}
