package chumpy.optimize;

import chumpy.array.Arguments;
import chumpy.optimize.linear.DenseNormalCholesky;
import chumpy.optimize.linear.DenseQr;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.scalar.Box;

/**
 * The Levenberg-Marquardt method: the step p minimises {@code |r + J p|^2 + |D p|^2 / radius}.
 *
 * <p>For small dense problems the damping {@code 1 / radius} is chosen so that the step lies within a trust region (Moré).
 * For large sparse ones each step takes a single solution of a linear problem, which the damping keeps well-conditioned:
 * after a step that is taken the radius grows to at most three times what it was, the better the model predicted the
 * cost the more, or shrinks if it predicted it badly; after each step in a row that is not taken it shrinks twice as much
 * as after the one before (Nielsen). See {@link #damping}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0111030">Marquardt, An algorithm for least-squares estimation of nonlinear
 *     parameters</a>
 * @see <a href="https://doi.org/10.1007/BFb0067700">Moré, The Levenberg-Marquardt algorithm: implementation and
 *     theory</a>
 * @see <a href="http://www2.compute.dtu.dk/documents/ftp/tr99/tr05_99.pdf">Nielsen, Damping parameter in Marquardt's
 *     method</a>
 */
public final class LevenbergMarquardt extends TrustRegionMethod<LevenbergMarquardt> {
    private static final TrustRegionOptions DEFAULTS = new TrustRegionOptions(1);

    /** The inverse of the damping to begin with, where it is chosen by gain. */
    private static final double FIRST_RADIUS = 1e4;

    /** Up to so many unknowns a solution more for a step costs next to nothing. */
    private static final int FEW_UNKNOWNS = 400;

    private static final LevenbergMarquardt DEFAULT = new LevenbergMarquardt(DEFAULTS);

    private LevenbergMarquardt(TrustRegionOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static LevenbergMarquardt levenbergMarquardt() {
        return DEFAULT;
    }

    /**
     * Sets the first radius, as a multiple of the usual one: {@code |D x|} at the start for damping by a radius (or the
     * length of the first Gauss-Newton step if all variables start at 0), and 1e4 for damping by gain.
     *
     * @param factor positive and finite; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LevenbergMarquardt initialRadius(double factor) {
        return withInitialRadius(factor);
    }

    /**
     * Says how the damping is chosen.
     *
     * @param rule automatic unless set
     * @return the method with this option
     */
    public LevenbergMarquardt damping(Damping rule) {
        return withDamping(Arguments.given("damping", "rule", rule));
    }

    @Override
    public String name() {
        return "Levenberg-Marquardt";
    }

    @Override
    LevenbergMarquardt with(TrustRegionOptions changed) {
        return new LevenbergMarquardt(changed);
    }

    @Override
    TrustRegionStrategy.Factory strategy() {
        return (solver, box, factor) -> byRadius(solver, box)
                ? new ReflectiveStrategy(solver, box, factor)
                : new LevenbergMarquardtStrategy(solver, box.size(), factor * FIRST_RADIUS);
    }

    private boolean byRadius(LinearSolver solver, Box box) {
        return switch (damping()) {
            case RADIUS -> true;
            case GAIN -> false;
            case AUTOMATIC ->
                box.size() <= FEW_UNKNOWNS && (solver instanceof DenseQr || solver instanceof DenseNormalCholesky);
        };
    }
}
