package chumpy.optimize;

import chumpy.optimize.scalar.KrylovRegion;
import chumpy.optimize.scalar.TrustRegionDescent;

/**
 * Newton within a trust region, by the exact minimum of the model over a Krylov space: products with the Hessian, mostly
 * fewer steps than {@link TrustNcg}, and memory for the vectors of the space.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/S1052623497322735">Gould, Lucidi, Roma, Toint, Solving the trust-region subproblem
 *     using the Lanczos method</a>
 */
public final class TrustKrylov extends ScalarTrustRegionMethod<TrustKrylov> {
    private static final TrustKrylov DEFAULT = new TrustKrylov(DEFAULTS);

    private TrustKrylov(Options options) {
        super(options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static TrustKrylov trustKrylov() {
        return DEFAULT;
    }

    @Override
    TrustKrylov with(Options changed) {
        return new TrustKrylov(changed);
    }

    @Override
    TrustRegionDescent.RegionFactory region() {
        return KrylovRegion::new;
    }

    @Override
    public String name() {
        return "trust-krylov";
    }
}
