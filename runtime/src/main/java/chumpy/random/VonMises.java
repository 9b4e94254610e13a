package chumpy.random;

/**
 * The von Mises distribution on the circle, by rejection from a wrapped Cauchy distribution: D. J. Best and N. I. Fisher,
 * Efficient simulation of the von Mises distribution, Applied Statistics 28 (1979) 152-157.
 */
final class VonMises {
    /** Below, the distribution is uniform to rounding. */
    private static final double UNIFORM_BELOW = 1e-8;
    /** Below, the envelope is taken from its series, which does not cancel. */
    private static final double SERIES_BELOW = 1e-5;
    /** Above, the envelope cancels, and the distribution is the normal one to as many digits. */
    private static final double NORMAL_ABOVE = 1e8;

    private VonMises() {}

    static double next(Source source, double mu, double kappa) {
        if (Double.isNaN(kappa)) {
            return kappa;
        }
        if (kappa < UNIFORM_BELOW) {
            return Math.PI * (2 * source.uniform() - 1);
        }
        if (kappa > NORMAL_ABOVE) {
            return wrapped(mu + source.gauss() / Math.sqrt(kappa));
        }
        double s = envelope(kappa);
        while (true) {
            double z = Math.cos(Math.PI * source.uniform());
            double w = (1 + s * z) / (s + z);
            double y = kappa * (s - w);
            double v = source.uniform();
            if (y * (2 - y) - v >= 0 || Logarithm.log(y / v) + 1 - y >= 0) {
                double angle = Math.acos(w);
                return wrapped(mu + (source.uniform() < 0.5 ? -angle : angle));
            }
        }
    }

    private static double envelope(double kappa) {
        if (kappa < SERIES_BELOW) {
            return 1 / kappa + kappa;
        }
        double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
        double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
        return (1 + rho * rho) / (2 * rho);
    }

    /** The same angle between -pi and pi. */
    private static double wrapped(double angle) {
        double turned = (Math.abs(angle) + Math.PI) % (2 * Math.PI) - Math.PI;
        return angle < 0 ? -turned : turned;
    }
}
