package chumpy.optimize;

import chumpy.optimize.scalar.ExactRegion;
import chumpy.optimize.scalar.TrustRegionDescent;

/**
 * Newton within a trust region, by the nearly exact minimum of the model: the Hessian is formed from as many products as
 * there are unknowns, and factored. For small problems; it has the fewest steps.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0904038">Moré, Sorensen, Computing a trust region step</a>
 */
public final class TrustExact extends ScalarTrustRegionMethod<TrustExact> {
    private static final TrustExact DEFAULT = new TrustExact(DEFAULTS);

    private TrustExact(Options options) {
        super(options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static TrustExact trustExact() {
        return DEFAULT;
    }

    @Override
    TrustExact with(Options changed) {
        return new TrustExact(changed);
    }

    @Override
    TrustRegionDescent.RegionFactory region() {
        return ExactRegion::new;
    }

    @Override
    public String name() {
        return "trust-exact";
    }
}
