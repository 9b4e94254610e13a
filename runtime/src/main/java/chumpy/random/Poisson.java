package chumpy.random;

/**
 * Poisson counts of one mean. Small means: how many uniform numbers can be multiplied before their product falls to
 * {@code exp(-lam)}. From 10 on: transformed rejection with a squeeze, the algorithm PTRS of W. Hörmann, The transformed
 * rejection method for generating Poisson random variables, Insurance: Mathematics and Economics 12 (1993) 39-45.
 */
final class Poisson {
    private static final double REJECTION_FROM = 10;

    final double lam;
    private final double logLam;
    private final double a;
    private final double b;
    private final double logInverseAlpha;
    private final double vr;

    Poisson(double lam) {
        this.lam = lam;
        logLam = Logarithm.log(lam);
        b = 0.931 + 2.53 * Math.sqrt(lam);
        a = -0.059 + 0.02483 * b;
        logInverseAlpha = Logarithm.log(1.1239 + 1.1328 / (b - 3.4));
        vr = 0.9277 - 3.6224 / (b - 2);
    }

    /** Whether the mean is so large that the numbers kept here are of use. */
    static boolean isLarge(double lam) {
        return lam >= REJECTION_FROM;
    }

    /** A count of a small mean. */
    static double small(double lam, MersenneTwister twister) {
        if (lam == 0) {
            return 0;
        }
        double expMinusLam = Math.exp(-lam);
        int count = 0;
        for (double product = twister.nextDouble(); product > expMinusLam; product *= twister.nextDouble()) {
            count++;
        }
        return count;
    }

    /** A count of a large mean; of an infinite one, infinite. */
    double next(MersenneTwister twister) {
        if (lam == Double.POSITIVE_INFINITY) {
            return lam;
        }
        while (true) {
            double u = twister.nextDouble() - 0.5;
            double v = twister.nextDouble();
            double us = 0.5 - Math.abs(u);
            double k = Math.floor((2 * a / us + b) * u + lam + 0.43);
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            if (k < 0 || k == Double.POSITIVE_INFINITY || (us < 0.013 && v > us)) {
                continue;
            }
            double logRatio = Logarithm.log(v) + logInverseAlpha - Logarithm.log(a / (us * us) + b);
            if (logRatio <= k * logLam - lam - LogFactorial.of(k)) {
                return k;
            }
        }
    }
}
