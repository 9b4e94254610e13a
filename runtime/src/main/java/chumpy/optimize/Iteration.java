package chumpy.optimize;

import java.util.Map;

/** What happened in one iteration of a least squares method: one step was tried. Iteration 0 is the start. */
public final class Iteration {
    private final int iteration;
    private final boolean accepted;
    private final double cost;
    private final double costChange;
    private final double gradientNorm;
    private final double gradientAngle;
    private final double stepNorm;
    private final double radius;
    private final double gainRatio;
    private final Map<String, Double> residualSquares;

    Iteration(
            int iteration,
            boolean accepted,
            double cost,
            double costChange,
            double gradientNorm,
            double gradientAngle,
            double stepNorm,
            double radius,
            double gainRatio) {
        this(iteration, accepted, cost, costChange, gradientNorm, gradientAngle, stepNorm, radius, gainRatio, Map.of());
    }

    Iteration(
            int iteration,
            boolean accepted,
            double cost,
            double costChange,
            double gradientNorm,
            double gradientAngle,
            double stepNorm,
            double radius,
            double gainRatio,
            Map<String, Double> residualSquares) {
        this.iteration = iteration;
        this.accepted = accepted;
        this.cost = cost;
        this.costChange = costChange;
        this.gradientNorm = gradientNorm;
        this.gradientAngle = gradientAngle;
        this.stepNorm = stepNorm;
        this.radius = radius;
        this.gainRatio = gainRatio;
        this.residualSquares = residualSquares;
    }

    /**
     * Its number.
     *
     * @return the number
     */
    public int iteration() {
        return iteration;
    }

    /**
     * Whether the step was taken.
     *
     * @return true if so
     */
    public boolean accepted() {
        return accepted;
    }

    /**
     * Half the sum of squares at the best point so far.
     *
     * @return the number
     */
    public double cost() {
        return cost;
    }

    /**
     * By how much the tried step lowers the cost; negative if it raises it, NaN if the objective or its Jacobian is not finite there.
     *
     * @return the number
     */
    public double costChange() {
        return costChange;
    }

    /**
     * The largest entry of {@code J'r} at the best point so far.
     *
     * @return the number
     */
    public double gradientNorm() {
        return gradientNorm;
    }

    /**
     * The largest cosine between r and a column of J there, which is what the gradient tolerance is compared with.
     *
     * @return the number
     */
    public double gradientAngle() {
        return gradientAngle;
    }

    /**
     * The scaled norm of the tried step.
     *
     * @return the number
     */
    public double stepNorm() {
        return stepNorm;
    }

    /**
     * The radius of the trust region the step was chosen in, in the same norm; for Levenberg-Marquardt by gain the inverse of the damping.
     *
     * @return the number
     */
    public double radius() {
        return radius;
    }

    /**
     * The decrease of the cost over the decrease that the linear model promised; NaN where costChange is.
     *
     * @return the number
     */
    public double gainRatio() {
        return gainRatio;
    }

    /**
     * The sums of the squares of the residuals at the best point so far, with their weights and before any loss: of each
     * of the {@link Residuals} (or nodes) that the minimisation was given, by its label or else its description.
     *
     * @return in the order in which they were given; empty for methods that are not for least squares
     */
    public Map<String, Double> residualSquares() {
        return residualSquares;
    }
}
