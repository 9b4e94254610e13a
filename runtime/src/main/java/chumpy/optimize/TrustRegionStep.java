package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearSolver;

/**
 * How a step is chosen within a trust region: it minimises, more or less, the linear model
 * {@code m(p) = 1/2 |r + J p|^2} over {@code |D p| <= radius}.
 */
interface TrustRegionStep {
    /** Makes the step of a method, once the solver for the linear problems is known. */
    @FunctionalInterface
    interface Factory {
        /** A step for a problem of a size. */
        TrustRegionStep create(LinearSolver solver, int rows, int columns);
    }

    /**
     * Takes up a new point. What is needed of the arguments later on is copied: their numbers may change before the next
     * call.
     *
     * @param jacobian J there
     * @param residuals r
     * @param gradient J'r
     * @param scale the diagonal of D
     */
    void prepare(JacobianMatrix jacobian, double[] residuals, double[] gradient, double[] scale);

    /** The length {@code |D p|} of the step that is taken if the radius does not matter. */
    double unrestrictedNorm();

    /**
     * The most that any step can lower the model: {@code m(0) - min m}. Infinite if that is not known, since the linear
     * problem was too ill-conditioned to be solved.
     */
    double greatestReduction();

    /**
     * Computes the step for a radius.
     *
     * @param radius of the trust region
     * @param step receives p
     * @return {@code m(0) - m(p)}
     */
    double step(double radius, double[] step);
}
