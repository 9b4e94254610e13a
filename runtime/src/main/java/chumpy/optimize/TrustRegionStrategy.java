package chumpy.optimize;

import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.scalar.Box;

/**
 * How steps are chosen from the linear model {@code m(p) = 1/2 |r + J p|^2} of the residuals at a point, and how far the
 * model is trusted: a radius, or a damping in its place, that follows what the steps deliver.
 */
interface TrustRegionStrategy {
    /** Makes the strategy of a method, once the solver for the linear problems is known. */
    @FunctionalInterface
    interface Factory {
        /** A strategy for a problem with its unknowns in a box, with a radius (or what stands for it) to begin with. */
        TrustRegionStrategy create(LinearSolver solver, Box box, double initialRadius);
    }

    /**
     * Takes up a new point.
     *
     * @param problem the linear problem there; it stays as it is until the next one is taken up
     * @param x the point
     * @param scaledX {@code |D x|}
     */
    void prepare(LinearProblem problem, double[] x, double scaledX);

    /**
     * The length {@code |D p|} of the step that is taken if the radius does not matter; infinite if it is not known.
     */
    double unrestrictedNorm();

    /**
     * The most that any step can lower the model: {@code m(0) - min m}. Infinite if that is not known.
     */
    double greatestReduction();

    /**
     * Computes the next step to try from this point.
     *
     * @param step receives p
     * @return {@code m(0) - m(p)}
     */
    double step(double[] step);

    /** Whether the step computed last is, but for a little, the one that is taken if the radius does not matter. */
    boolean isUnrestricted();

    /** The radius that the next step is chosen in. */
    double radius();

    /**
     * Learns what the step computed last did.
     *
     * @param length {@code |D p|}
     * @param reduction by how much it lowers the cost; NaN if something was not finite there
     * @param predicted by how much the model said it would
     * @param slope of the cost along the step, where it begins
     */
    void learn(double length, double reduction, double predicted, double slope);

    /** Whether the radius is so small that there is no sense in trying another step. */
    boolean isExhausted();
}
