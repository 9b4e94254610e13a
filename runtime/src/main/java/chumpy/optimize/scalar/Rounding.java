package chumpy.optimize.scalar;

/** What rounding does to the values of a function. */
final class Rounding {
    /** Units in the last place that a value is taken to be wrong by. */
    private static final double ROUNDINGS = 1000;

    private Rounding() {}

    /** Differences from a value that may be rounding. */
    static double of(double value) {
        return ROUNDINGS * Math.ulp(value);
    }
}
