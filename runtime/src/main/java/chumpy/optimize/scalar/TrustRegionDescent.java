package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;

/**
 * Descent by steps that minimise a quadratic model where it is trusted (Nocedal and Wright, algorithm 4.1): the radius
 * follows how well the model has foretold the last decrease.
 */
public final class TrustRegionDescent implements Algorithm {
    private static final double POOR = 0.25;
    private static final double GOOD = 0.75;
    private static final double SHRINKAGE = 0.25;

    private final RegionFactory regions;
    private final double initialRadius;
    private final double maxRadius;
    private final double eta;
    private final double gtol;

    /** Makes what minimises the models of a run. */
    @FunctionalInterface
    public interface RegionFactory {
        /**
         * Makes it.
         *
         * @param oracle the function
         * @return a fresh one
         */
        Region of(Oracle oracle);
    }

    /**
     * The algorithm.
     *
     * @param regions what minimises the model
     * @param initialRadius the first radius
     * @param maxRadius the greatest
     * @param eta the part of the promised decrease with which a step is taken
     * @param gtol the length of the gradient that is small enough
     */
    public TrustRegionDescent(RegionFactory regions, double initialRadius, double maxRadius, double eta, double gtol) {
        this.regions = regions;
        this.initialRadius = initialRadius;
        this.maxRadius = maxRadius;
        this.eta = eta;
        this.gtol = gtol;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        Region region = regions.of(oracle);
        double[] gradient = new double[n];
        double[] next = new double[n];
        double[] trial = new double[n];
        double[] step = new double[n];
        double radius = initialRadius;
        double f = oracle.valueAndGradient(x, gradient);
        if (f == Double.POSITIVE_INFINITY) {
            return new Ending(Stop.RADIUS, "the gradient is not finite at the start");
        }
        oracle.iterated(Vectors.largest(gradient), Double.NaN);
        boolean isNew = true;
        double firstPromise = 0;
        boolean isCutShort = false;
        while (true) {
            double size = Vectors.norm(gradient);
            if (size <= gtol) {
                return Ending.of(Stop.GRADIENT, "the length of the gradient is %.3g, of %.3g", size, gtol);
            }
            if (isNew) {
                region.begin(x, gradient);
            }
            double promise = region.solve(radius, step);
            firstPromise = isNew ? promise : firstPromise;
            isCutShort = isNew ? region.isRestricted() : isCutShort;
            double length = Vectors.norm(step);
            for (int i = 0; i < n; i++) {
                trial[i] = x[i] + step[i];
            }
            double value = promise > 0 ? oracle.value(trial) : Double.POSITIVE_INFINITY;
            double ratio = ratio(f, value, promise);
            isNew = ratio > eta && oracle.gradient(trial, next) && !isIdle(promise, f, size, next);
            if (!(ratio >= POOR) || (ratio > eta && !isNew)) {
                radius = SHRINKAGE * Math.min(radius, length > 0 ? length : radius);
            } else if (ratio > GOOD && region.isRestricted()) {
                radius = Math.min(2 * radius, maxRadius);
            }
            if (isNew) {
                System.arraycopy(trial, 0, x, 0, n);
                System.arraycopy(next, 0, gradient, 0, n);
                f = value;
                oracle.prefer(x, f);
            } else if (!(radius > Math.ulp(1.0) * Math.ulp(1.0) * Vectors.norm(x)) || promise <= Rounding.of(f)) {
                return firstPromise <= Rounding.of(f) && !isCutShort
                        ? Ending.of(
                                Stop.PRECISION,
                                "a decrease of %.3g is still promised, but rounding hides %.3g of %.6g",
                                firstPromise,
                                Rounding.of(f),
                                f)
                        : Ending.of(
                                Stop.RADIUS,
                                "no step lowers the value, %.6g, although the gradient is %.3g long",
                                f,
                                size);
            }
            oracle.iterated(Vectors.largest(gradient), length);
        }
    }

    /** Whether a step neither lowers the value visibly nor shortens the gradient. */
    private static boolean isIdle(double promise, double f, double size, double[] next) {
        return promise <= Rounding.of(f) && !(Vectors.norm(next) < size);
    }

    /** The decrease over the promised one; where both are rounding they count as the same. */
    private static double ratio(double f, double value, double promise) {
        double hidden = 10 * Math.ulp(f);
        double ratio = (f - value + hidden) / (promise + hidden);
        return promise > 0 ? ratio : Double.NEGATIVE_INFINITY;
    }
}
