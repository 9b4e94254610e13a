package chumpy.array;

import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** Special functions of one number, with SciPy's values at poles and infinities, and their derivatives. */
public final class Special {
    private static final double TWO_BY_SQRT_PI = 2 / Math.sqrt(Math.PI);

    private Special() {}

    /**
     * The gamma function.
     *
     * @param x a number
     * @return {@code Gamma(x)}; infinite, with the sign of x, at zero, and nan at the other poles
     */
    public static double gamma(double x) {
        return x == 0 ? 1 / x : Gamma.value(x);
    }

    /**
     * The logarithm of the size of the gamma function.
     *
     * @param x a number
     * @return {@code log(|Gamma(x)|)}; infinite at the poles
     */
    public static double logGamma(double x) {
        if (x > 0) {
            return x == Double.POSITIVE_INFINITY ? x : LogGamma.value(x);
        }
        if (Double.isNaN(x)) {
            return x;
        }
        if (x > -Double.MIN_NORMAL) {
            return -Math.log(-x);
        }
        double sine = Math.abs(Math.sin(Math.PI * (x - Math.rint(x))));
        return sine == 0 || Double.isInfinite(x)
                ? Double.POSITIVE_INFINITY
                : Math.log(Math.PI / sine) - LogGamma.value(1 - x);
    }

    /**
     * The logarithmic derivative of the gamma function.
     *
     * @param x a number
     * @return {@code psi(x)}
     */
    public static double digamma(double x) {
        return PolygammaSeries.of(0, x);
    }

    /**
     * The derivative of the error function.
     *
     * @param x a number
     * @return {@code 2 / sqrt(pi) exp(-x^2)}
     */
    public static double erfDerivative(double x) {
        return TWO_BY_SQRT_PI * Math.exp(-x * x);
    }

    /**
     * The logistic function.
     *
     * @param x a number
     * @return {@code 1 / (1 + exp(-x))}
     */
    public static double expit(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /**
     * The inverse of the logistic function.
     *
     * @param x a number
     * @return {@code log(x / (1 - x))}, near 1/2, where the quotient is near 1, by its distance from there
     */
    public static double logit(double x) {
        double d = 2 * x - 1;
        return Math.abs(d) < 0.4 ? Math.log1p(d) - Math.log1p(-d) : Math.log(x / (1 - x));
    }

    /**
     * The Bessel function of the first kind, of order 0.
     *
     * @param x a number
     * @return {@code J0(x)}
     */
    public static double j0(double x) {
        return BesselJ.of(0, x);
    }

    /**
     * The Bessel function of the first kind, of order 1.
     *
     * @param x a number
     * @return {@code J1(x)}
     */
    public static double j1(double x) {
        return BesselJ.of(1, x);
    }

    /**
     * The derivative of a function of order 1 from that of order 0, of either kind of Bessel function.
     *
     * @param x a number
     * @param zero the function of order 0 at x
     * @param one that of order 1
     * @return {@code f0(x) - f1(x) / x}; at 0 the limit
     */
    public static double ofOrderOne(double x, double zero, double one) {
        return x == 0 ? 0.5 : Double.isInfinite(zero) ? zero : zero - one / x;
    }
}
