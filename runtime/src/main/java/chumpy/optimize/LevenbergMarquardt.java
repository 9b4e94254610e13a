package chumpy.optimize;

/**
 * The Levenberg-Marquardt method: the step p minimises {@code |r + J p|^2 + |D p|^2 / radius}.
 *
 * <p>After a step that is taken the radius grows to at most three times what it was, the better the model predicted the
 * cost the more, or shrinks if it predicted it badly; after each step in a row that is not taken it shrinks twice as much
 * as after the one before (Nielsen's rule). The way of choice for large sparse problems: each iteration solves a single
 * linear problem, which the damping keeps well-conditioned.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0111030">Marquardt, An algorithm for least-squares estimation of nonlinear
 *     parameters</a>
 * @see <a href="http://www2.compute.dtu.dk/documents/ftp/tr99/tr05_99.pdf">Nielsen, Damping parameter in Marquardt's
 *     method</a>
 */
public final class LevenbergMarquardt extends TrustRegionMethod<LevenbergMarquardt> {
    private static final TrustRegionOptions DEFAULTS = new TrustRegionOptions(1e4);
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
     * Sets the inverse of the damping of the first step.
     *
     * @param radius positive and finite; 1e4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LevenbergMarquardt initialRadius(double radius) {
        return withInitialRadius(radius);
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
        return (solver, box, radius) -> new LevenbergMarquardtStrategy(solver, box.size(), radius);
    }
}
