package chumpy.array;

/**
 * Questions about numbers, answered with 1 for true and 0 for false. As in NumPy, nan is not equal to anything, not
 * less or greater than anything, and true where a truth value is asked for.
 */
public final class Truth {
    private Truth() {}

    /**
     * Whether a number is neither infinite nor nan.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE ? 1 : 0;
    }

    /**
     * Whether a number is infinite.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double isInf(double x) {
        return Math.abs(x) > Double.MAX_VALUE ? 1 : 0;
    }

    /**
     * Whether a number is nan.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double isNan(double x) {
        return Double.isNaN(x) ? 1 : 0;
    }

    /**
     * Whether a number is inf.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double isPosInf(double x) {
        return x == Double.POSITIVE_INFINITY ? 1 : 0;
    }

    /**
     * Whether a number is -inf.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double isNegInf(double x) {
        return x == Double.NEGATIVE_INFINITY ? 1 : 0;
    }

    /**
     * Whether a number is zero; nan is not.
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double logicalNot(double x) {
        return x == 0 ? 1 : 0;
    }

    /**
     * Whether {@code a > b}.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double greater(double a, double b) {
        return a > b ? 1 : 0;
    }

    /**
     * Whether {@code a >= b}.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double greaterEqual(double a, double b) {
        return a >= b ? 1 : 0;
    }

    /**
     * Whether {@code a < b}.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double less(double a, double b) {
        return a < b ? 1 : 0;
    }

    /**
     * Whether {@code a <= b}.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double lessEqual(double a, double b) {
        return a <= b ? 1 : 0;
    }

    /**
     * Whether {@code a == b}; nan equals nothing.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double equal(double a, double b) {
        return a == b ? 1 : 0;
    }

    /**
     * Whether {@code a != b}.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double notEqual(double a, double b) {
        return a != b ? 1 : 0;
    }

    /**
     * Whether neither is zero.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double logicalAnd(double a, double b) {
        return a != 0 && b != 0 ? 1 : 0;
    }

    /**
     * Whether not both are zero.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double logicalOr(double a, double b) {
        return a != 0 || b != 0 ? 1 : 0;
    }

    /**
     * Whether one is zero and the other is not.
     *
     * @param a a number
     * @param b another
     * @return 1 or 0
     */
    public static double logicalXor(double a, double b) {
        return (a != 0) != (b != 0) ? 1 : 0;
    }
}
