package chumpy.random;

/**
 * Binomial counts of one number of trials and one probability. Where few successes (or failures, if they are rarer) are
 * expected, by inversion of the cumulative distribution; else by rejection from a triangle, two parallelograms and two
 * exponential tails, the algorithm BTPE of V. Kachitvichyanukul and B. W. Schmeiser, Binomial random variate generation,
 * Communications of the ACM 31 (1988) 216-222. The names of the numbers are the paper's.
 */
final class Binomial {
    private static final double INVERSION_UP_TO = 30;

    final double n;
    final double p;
    private final boolean failures;
    private final boolean inversion;
    /** The probability of what is counted, which is the rarer of success and failure. */
    private final double r;

    private final double q;
    // Inversion.
    private final double none;
    private final double bound;
    // BTPE.
    private final double nrq;
    private final double m;
    private final double p1;
    private final double p2;
    private final double p3;
    private final double p4;
    private final double xm;
    private final double xl;
    private final double xr;
    private final double c;
    private final double lambdaL;
    private final double lambdaR;

    Binomial(double n, double p) {
        this.n = n;
        this.p = p;
        failures = p > 0.5;
        r = failures ? 1 - p : p;
        q = 1 - r;
        inversion = n * r <= INVERSION_UP_TO;
        none = Math.exp(n * Math.log1p(-r));
        bound = Math.min(n, Math.floor(n * r + 10 * Math.sqrt(n * r * q + 1)));

        nrq = n * r * q;
        double fm = n * r + r;
        m = Math.floor(fm);
        p1 = Math.floor(2.195 * Math.sqrt(nrq) - 4.6 * q) + 0.5;
        xm = m + 0.5;
        xl = xm - p1;
        xr = xm + p1;
        c = 0.134 + 20.5 / (15.3 + m);
        lambdaL = tail((fm - xl) / (fm - xl * r));
        lambdaR = tail((xr - fm) / (xr * q));
        p2 = p1 * (1 + 2 * c);
        p3 = p2 + c / lambdaL;
        p4 = p3 + c / lambdaR;
    }

    private static double tail(double a) {
        return a * (1 + a / 2);
    }

    double next(MersenneTwister twister) {
        double count = inversion ? byInversion(twister) : byRejection(twister);
        return failures ? n - count : count;
    }

    private double byInversion(MersenneTwister twister) {
        while (true) {
            double count = 0;
            double probability = none;
            double u = twister.nextDouble();
            while (u > probability && count <= bound) {
                u -= probability;
                count++;
                probability *= (n - count + 1) * r / (count * q);
            }
            if (count <= bound) {
                return count;
            }
        }
    }

    private double byRejection(MersenneTwister twister) {
        while (true) {
            double u = twister.nextDouble() * p4;
            double v = twister.nextDouble();
            double y;
            if (u <= p1) {
                return Math.floor(xm - p1 * v + u);
            } else if (u <= p2) {
                double x = xl + (u - p1) / c;
                v = v * c + 1 - Math.abs(m - x + 0.5) / p1;
                if (v > 1) {
                    continue;
                }
                y = Math.floor(x);
            } else if (u <= p3) {
                y = Math.floor(xl + Logarithm.log(v) / lambdaL);
                v *= (u - p2) * lambdaL;
            } else {
                y = Math.floor(xr - Logarithm.log(v) / lambdaR);
                v *= (u - p3) * lambdaR;
            }
            // A v of 0 gives an infinite y.
            if (y >= 0 && y <= n && isUnder(v, y)) {
                return y;
            }
        }
    }

    /** Whether {@code v <= f(y) / f(m)}, f being the probabilities. */
    private boolean isUnder(double v, double y) {
        double k = Math.abs(y - m);
        if (k <= 20 || k >= nrq / 2 - 1) {
            return v <= ratio(y);
        }
        double rho = k / nrq * ((k * (k / 3 + 0.625) + 1.0 / 6) / nrq + 0.5);
        double t = -k * k / (2 * nrq);
        double logV = Logarithm.log(v);
        if (logV < t - rho) {
            return true;
        }
        if (logV > t + rho) {
            return false;
        }
        double x1 = y + 1;
        double f1 = m + 1;
        double z = n + 1 - m;
        double w = n - y + 1;
        return logV
                <= xm * Logarithm.log(f1 / x1)
                        + (n - m + 0.5) * Logarithm.log(z / w)
                        + (y - m) * Logarithm.log(w * r / (x1 * q))
                        + stirling(f1)
                        + stirling(z)
                        + stirling(x1)
                        + stirling(w);
    }

    /** {@code f(y) / f(m)} by the recursion of the probabilities. */
    private double ratio(double y) {
        double s = r / q;
        double a = s * (n + 1);
        double f = 1;
        for (double i = m + 1; i <= y; i++) {
            f *= a / i - s;
        }
        for (double i = y + 1; i <= m; i++) {
            f /= a / i - s;
        }
        return f;
    }

    /** The remainder of Stirling's formula, as the paper has it. */
    private static double stirling(double x) {
        double x2 = x * x;
        return (13680 - (462 - (132 - (99 - 140 / x2) / x2) / x2) / x2) / x / 166320;
    }
}
