package chumpy.optimize;

/**
 * The trust-region reflective method: Gauss-Newton within a trust region, and within bounds on the variables if there are
 * any.
 *
 * <p>Without bounds, the step is the minimum of the model within {@code |D p| <= radius} (Moré). With bounds, all points
 * lie strictly within them, and what is near a bound in the direction of descent is measured on a scale that shrinks
 * with the distance; steps that meet a bound are cut short, reflected, or replaced by the steepest descent. A minimum on
 * a bound is approached until it is next to it, to rounding.
 *
 * <p>Bounds that leave no room between them are refused.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/S1064827595289108">Branch, Coleman and Li, A subspace, interior, and conjugate
 *     gradient method for large-scale bound-constrained minimization problems</a>
 * @see <a href="https://doi.org/10.1007/BFb0067700">Moré, The Levenberg-Marquardt algorithm: implementation and
 *     theory</a>
 */
public final class TrustRegionReflective extends TrustRegionMethod<TrustRegionReflective> {
    private static final TrustRegionOptions DEFAULTS = new TrustRegionOptions(1);
    private static final TrustRegionReflective DEFAULT = new TrustRegionReflective(DEFAULTS);

    private TrustRegionReflective(TrustRegionOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static TrustRegionReflective trustRegionReflective() {
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
    public TrustRegionReflective initialRadius(double factor) {
        return withInitialRadius(factor);
    }

    @Override
    public String name() {
        return "trust-region-reflective";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    TrustRegionReflective with(TrustRegionOptions changed) {
        return new TrustRegionReflective(changed);
    }

    @Override
    TrustRegionStrategy.Factory strategy() {
        return ReflectiveStrategy::new;
    }
}
