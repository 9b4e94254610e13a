package chumpy.optimize;

/**
 * Powell's dogleg method: Gauss-Newton within a trust region.
 *
 * <p>The step p is sought on the path from the point over the minimum of the model along the steepest descent to the
 * overall minimum of the model, as far as it lies within {@code |D p| <= radius}. If the cost falls by less than a
 * quarter of what the model promised the radius shrinks, by more than three quarters it grows. Where J has not full rank,
 * the shortest of all minima of the model is taken.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1007/BFb0067700">Moré, The Levenberg-Marquardt algorithm: implementation and
 *     theory</a>, for scaling and radius
 */
public final class Dogleg extends TrustRegionMethod<Dogleg> {
    private static final TrustRegionOptions DEFAULTS = new TrustRegionOptions(1);
    private static final Dogleg DEFAULT = new Dogleg(DEFAULTS);

    private Dogleg(TrustRegionOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Dogleg dogleg() {
        return DEFAULT;
    }

    /**
     * Sets the radius of the first trust region, as a multiple of {@code |D x|} at the start, or of the length of the
     * first Gauss-Newton step if all variables start at 0.
     *
     * @param factor positive and finite; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Dogleg initialRadius(double factor) {
        return withInitialRadius(factor);
    }

    @Override
    public String name() {
        return "dogleg";
    }

    @Override
    Dogleg with(TrustRegionOptions changed) {
        return new Dogleg(changed);
    }

    @Override
    TrustRegionStrategy.Factory strategy() {
        return (solver, box, radius) -> new DoglegStrategy(solver, box.size(), radius);
    }
}
