package chumpy.array;

import org.apache.commons.numbers.gamma.Gamma;
import org.apache.commons.numbers.gamma.LogGamma;

/** Special functions of one number, with SciPy's values at poles and infinities, and their derivatives. */
public final class Special {
    private static final double TWO_BY_SQRT_PI = 2 / Math.sqrt(Math.PI);

    /** {@code B(2k)} from k = 1 on. */
    private static final double[] BERNOULLI = {
        1.0 / 6,
        -1.0 / 30,
        1.0 / 42,
        -1.0 / 30,
        5.0 / 66,
        -691.0 / 2730,
        7.0 / 6,
        -3617.0 / 510,
        43867.0 / 798,
        -174611.0 / 330,
        854513.0 / 138,
        -236364091.0 / 2730
    };

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
        return polygamma(0, x);
    }

    /**
     * A derivative of the digamma function: by reflection from the negative numbers, by recurrence to large arguments,
     * and there by the asymptotic series (DLMF 5.15).
     *
     * @param n its order, from 0 on
     * @param x a number
     * @return {@code psi^(n)(x)}; nan at the poles, but at 0 the digamma function is infinite
     */
    public static double polygamma(int n, double x) {
        if (x > 0) {
            return polygammaOfPositive(n, x);
        }
        if (x == 0) {
            return n == 0 ? Math.copySign(Double.POSITIVE_INFINITY, -x) : Double.NaN;
        }
        double r = x - Math.rint(x);
        if (!(r != 0)) {
            return Double.NaN;
        }
        // psi(1 - x) - psi(x) = pi cot(pi x), differentiated n times.
        double reflected = polygammaOfPositive(n, 1 - x);
        return (n % 2 == 0 ? reflected : -reflected) - cotangentDerivative(n, 1 / Math.tan(Math.PI * r));
    }

    /** The n-th derivative of {@code pi cot(pi x)}: {@code pi^(n+1) P(c)}, with {@code P <- -(1 + c^2) P'}. */
    private static double cotangentDerivative(int n, double c) {
        double[] p = new double[n + 2];
        p[1] = 1;
        for (int step = 0; step < n; step++) {
            double[] next = new double[n + 2];
            for (int k = 1; k <= step + 1; k++) {
                next[k - 1] -= k * p[k];
                next[k + 1] -= k * p[k];
            }
            p = next;
        }
        double sum = 0;
        for (int k = n + 1; k >= 0; k--) {
            sum = sum * c + p[k];
        }
        return Math.pow(Math.PI, n + 1) * sum;
    }

    private static double polygammaOfPositive(int n, double x) {
        double factorial = 1;
        for (int k = 2; k < n; k++) {
            factorial *= k;
        }
        // factorial is (n-1)!, and 1 for n = 0; the sum is of the size of psi^(n), without its sign.
        double fullFactorial = n == 0 ? 1 : factorial * n;
        double sum = 0;
        double t = x;
        for (; t < 12 + n; t++) {
            sum += fullFactorial * Math.pow(t, -n - 1);
        }
        double square = 1 / (t * t);
        double power = n == 0 ? 1 : Math.pow(t, -n);
        double lead = n == 0 ? -Math.log(t) : factorial * power;
        double series = 0;
        double factor = n == 0 ? 1 : factorial;
        // factor: (2k + n - 1)! / (2k)!, for n = 0 that is 1 / 2k.
        double coefficient = factor;
        double shrinking = power;
        for (int k = 1; k <= BERNOULLI.length; k++) {
            if (n == 0) {
                coefficient = 1.0 / (2 * k);
            } else {
                coefficient *= (2.0 * k + n - 2) * (2.0 * k + n - 1) / ((2.0 * k - 1) * (2.0 * k));
            }
            shrinking *= square;
            series += BERNOULLI[k - 1] * coefficient * shrinking;
        }
        double size = sum + lead + fullFactorial * power / (2 * t) + series;
        return n % 2 == 0 ? -size : size;
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
        return x == 0 ? 0.5 : zero - one / x;
    }
}
