package chumpy.random;

/** Logarithms of factorials, as rejection samplers of counts need them. */
final class LogFactorial {
    private static final double HALF_LOG_TWO_PI = 0.5 * Logarithm.log(2 * Math.PI);
    /** Up to the last factorial that a double holds. */
    private static final double[] SMALL = new double[171];

    static {
        double factorial = 1;
        for (int k = 1; k < SMALL.length; k++) {
            factorial *= k;
            SMALL[k] = Logarithm.log(factorial);
        }
    }

    private LogFactorial() {}

    /** {@code ln(k!)} of a whole number from 0 on; beyond the table by Stirling's series, exact to rounding there. */
    static double of(double k) {
        if (k < SMALL.length) {
            return SMALL[(int) k];
        }
        double r = 1 / k;
        double r2 = r * r;
        return (k + 0.5) * Logarithm.log(k) - k + HALF_LOG_TWO_PI + r * (1 / 12.0 - r2 * (1 / 360.0 - r2 / 1260));
    }
}
