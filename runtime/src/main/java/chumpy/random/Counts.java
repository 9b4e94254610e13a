package chumpy.random;

/** Counts without an upper end: geometric, logarithmic series and zeta. */
final class Counts {
    /** From here on, searching for the place in the cumulative distribution ends soon. */
    private static final double SEARCH_FROM = 1 / 3.0;
    /** From here on, what is not 1 has a probability below that of any double. */
    private static final double ZIPF_IS_ONE_FROM = 1025;

    /** Below this exponent, most numbers of the Pareto distribution are beyond. */
    private static final double MOSTLY_BEYOND_BELOW = 1 + 1 / 64.0;
    /** The first number beyond {@code long}. */
    private static final double BEYOND = 0x1p63;

    private Counts() {}

    /** How many trials it takes to the first success: by search where that is likely to come soon, else by inversion. */
    static double geometric(Source source, double p) {
        double u = source.uniform();
        if (p < SEARCH_FROM) {
            return Math.max(1, Math.ceil(Logarithm.log(1 - u) / Math.log1p(-p)));
        }
        double count = 1;
        double probability = p;
        double sum = p;
        while (u > sum && probability > 0) {
            probability *= 1 - p;
            sum += probability;
            count++;
        }
        return count;
    }

    /**
     * The algorithm LK of A. W. Kemp, Efficient generation of logarithmically distributed pseudo-random variables, Applied
     * Statistics 30 (1981) 249-253.
     */
    static double logseries(Source source, double p) {
        double r = Math.log1p(-p);
        while (true) {
            double v = source.uniform();
            if (v >= p) {
                return 1;
            }
            double q = -Math.expm1(r * source.uniform());
            if (v > q * q) {
                return v >= q ? 1 : 2;
            }
            double count = Math.floor(1 + Logarithm.log(v) / Logarithm.log(q));
            if (count >= 1 && v > 0) {
                return count;
            }
        }
    }

    /**
     * Zeta, by rejection from a Pareto distribution, up to the largest {@code long}: L. Devroye, Non-Uniform Random Variate
     * Generation (Springer 1986), chapter X.6.
     */
    static double zipf(Source source, double a) {
        if (a >= ZIPF_IS_ONE_FROM) {
            return 1;
        }
        double am1 = a - 1;
        double b = Math.pow(2, am1);
        // Uniform numbers below give counts that are beyond. Close to 1 most of them do, so there they are left out.
        double least = a < MOSTLY_BEYOND_BELOW ? Math.pow(BEYOND, -am1) : 0;
        while (true) {
            double u01 = source.uniform();
            double u = u01 * least + (1 - u01);
            double v = source.uniform();
            double x = Math.floor(Math.pow(u, -1 / am1));
            if (x > BEYOND || x < 1) {
                continue;
            }
            double t = Math.pow(1 + 1 / x, am1);
            if (v * x * (t - 1) / (b - 1) <= t / b) {
                return x;
            }
        }
    }
}
