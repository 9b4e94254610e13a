package chumpy.optimize;

/**
 * The Gauss-Newton method: each step goes from the point towards the minimum of the linear model, all the way if that
 * lowers the cost enough, else less and less of it (a line search). For problems that are nearly linear, or start near
 * their minimum; elsewhere the directions may be poor, and methods with a trust region are more reliable. Where J has not
 * full rank, the shortest of all steps to a minimum of the model is taken.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/1.9781611971484">Björck, Numerical Methods for Least Squares Problems</a>, section
 *     9.2
 */
public final class GaussNewton extends TrustRegionMethod<GaussNewton> {
    private static final TrustRegionOptions DEFAULTS = new TrustRegionOptions(1);
    private static final GaussNewton DEFAULT = new GaussNewton(DEFAULTS);

    private GaussNewton(TrustRegionOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static GaussNewton gaussNewton() {
        return DEFAULT;
    }

    @Override
    public String name() {
        return "Gauss-Newton";
    }

    @Override
    GaussNewton with(TrustRegionOptions changed) {
        return new GaussNewton(changed);
    }

    @Override
    TrustRegionStrategy.Factory strategy() {
        return (solver, box, factor) -> new LineSearchStrategy(solver, box.size());
    }
}
