package chumpy.array;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The polygamma functions (DLMF 5.15). Of positive numbers, by recurrence to large arguments, and there by the asymptotic
 * series; of negative ones by reflection. Orders whose factorials overflow have scales as logarithms.
 */
public final class PolygammaSeries {
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

    /** From this order on. */
    private static final int LARGE_ORDER = 100;

    /** Of a sum, what is too little to count. */
    private static final double NEGLIGIBLE = 1e-18;

    private PolygammaSeries() {}

    /**
     * A derivative of the digamma function.
     *
     * @param n its order, from 0 on
     * @param x a number
     * @return {@code psi^(n)(x)}; nan at the poles, but at 0 the digamma function is infinite
     */
    public static double of(int n, double x) {
        if (x == 0) {
            return n == 0 ? Math.copySign(Double.POSITIVE_INFINITY, -x) : Double.NaN;
        }
        double r = x - Math.rint(x);
        if (!(r != 0 || x > 0)) {
            return Double.NaN;
        }
        if (n >= LARGE_ORDER) {
            double size = x > 0 ? zeta(n, x) : zetaOfNegative(n, x);
            return n % 2 == 0 ? -size : size;
        }
        if (x > 0) {
            return ofPositive(n, x);
        }
        // psi(1 - x) - psi(x) = pi cot(pi x), differentiated n times.
        double reflected = ofPositive(n, 1 - x);
        return (n % 2 == 0 ? reflected : -reflected) - cotangentDerivative(n, cotangent(r));
    }

    /** {@code cot(pi r)} from -1/2 to 1/2; exactly 0 at the ends, where multiples of it are large. */
    private static double cotangent(double r) {
        return Math.abs(r) > 0.25
                ? Math.copySign(Math.tan(Math.PI * (0.5 - Math.abs(r))), r)
                : 1 / Math.tan(Math.PI * r);
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
        double sum = p[n + 1];
        for (int k = n; k >= 0; k--) {
            sum = sum * c + p[k];
        }
        return Math.pow(Math.PI, n + 1) * sum;
    }

    private static double ofPositive(int n, double x) {
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

    /** {@code n! sum_k (x + k)^-(n+1)} for positive x, which is the size of the function. */
    private static double zeta(int n, double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return 0;
        }
        double sum = 0;
        for (int k = 0; x + k < 12.0 + n; k++) {
            double term = Math.exp(-(n + 1.0) * Math.log1p(k / x));
            sum += term;
            if (term * ((x + k) / n + 1) < NEGLIGIBLE * sum) {
                return scaled(n, x) * sum;
            }
        }
        double t = x < 12.0 + n ? x + Math.ceil(12.0 + n - x) : x;
        double tail = t / n + 0.5;
        double factor = (n + 1.0) / (2 * t);
        for (int k = 1; k <= BERNOULLI.length; k++) {
            // factor: (n+1)(n+2)...(n+2k-1) / ((2k)! t^(2k-1))
            tail += BERNOULLI[k - 1] * factor;
            factor *= (n + 2.0 * k) / t * ((n + 2.0 * k + 1) / t) / ((2.0 * k + 1) * (2.0 * k + 2));
        }
        return scaled(n, x) * (sum + Math.exp(-(n + 1.0) * Math.log(t / x)) * tail);
    }

    /**
     * The same sum for negative x, which the poles lie on both sides of: terms that are as far from it on the one side as
     * on the other are taken together, since they may cancel.
     */
    private static double zetaOfNegative(int n, double x) {
        double poles = -Math.floor(x);
        double y = x + poles;
        double sum = 0;
        for (double k = 0; k < poles; k++) {
            double above = y + k;
            double below = k + 1 - y;
            double size = scaled(n, Math.min(above, below));
            sum += n % 2 == 0 ? difference(n, above, below) : scaled(n, above) + scaled(n, below);
            if (size <= NEGLIGIBLE * Math.abs(sum)) {
                return sum;
            }
        }
        return sum + zeta(n, y + poles);
    }

    /** {@code n! (a^-(n+1) - b^-(n+1))}, with the digits that are lost where a is near b, and 0 where both overflow alike. */
    private static double difference(int n, double a, double b) {
        if (a == b) {
            return 0;
        }
        double near = Math.min(a, b);
        double size = scaled(n, near) * -Math.expm1(-(n + 1.0) * Math.log1p((Math.max(a, b) - near) / near));
        return a < b ? size : -size;
    }

    /** {@code n! x^-(n+1)}. */
    private static double scaled(int n, double x) {
        return Math.exp(LogGamma.value(n + 1.0) - (n + 1.0) * Math.log(x));
    }
}
