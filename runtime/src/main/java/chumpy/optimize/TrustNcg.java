package chumpy.optimize;

import chumpy.optimize.scalar.SteihaugRegion;
import chumpy.optimize.scalar.TrustRegionDescent;

/**
 * Newton within a trust region, by conjugate gradients that end at the edge of the region or where the curvature is
 * negative: products with the Hessian, which is never formed.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0720042">Steihaug, The conjugate gradient method and trust regions in large scale
 *     optimization</a>
 */
public final class TrustNcg extends ScalarTrustRegionMethod<TrustNcg> {
    private static final TrustNcg DEFAULT = new TrustNcg(DEFAULTS);

    private TrustNcg(Options options) {
        super(options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static TrustNcg trustNcg() {
        return DEFAULT;
    }

    @Override
    TrustNcg with(Options changed) {
        return new TrustNcg(changed);
    }

    @Override
    TrustRegionDescent.RegionFactory region() {
        return SteihaugRegion::new;
    }

    @Override
    public String name() {
        return "trust-ncg";
    }
}
