package chumpy;

import chumpy.ops.ChElementwise;
import chumpy.ops.UnaryFunction;

/** Functions of one number that round, compare or ask: signs, steps, tests for NaN. */
abstract class RoundingFunctions extends AnalyticFunctions {
    /** Nobody makes one. */
    RoundingFunctions() {}

    /**
     * Negative. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch negative(Ch x) {
        return ChElementwise.of(x, UnaryFunction.NEGATIVE);
    }

    /**
     * The number itself. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch positive(Ch x) {
        return ChElementwise.of(x, UnaryFunction.POSITIVE);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch absolute(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ABSOLUTE);
    }

    /**
     * Sign. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sign(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SIGN);
    }

    /**
     * Largest integer that is not greater. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch floor(Ch x) {
        return ChElementwise.of(x, UnaryFunction.FLOOR);
    }

    /**
     * Smallest integer that is not less. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch ceil(Ch x) {
        return ChElementwise.of(x, UnaryFunction.CEIL);
    }

    /**
     * Nearest integer, halves to even. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch rint(Ch x) {
        return ChElementwise.of(x, UnaryFunction.RINT);
    }

    /**
     * Nearest integer towards 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch trunc(Ch x) {
        return ChElementwise.of(x, UnaryFunction.TRUNC);
    }

    /**
     * NaN becomes 0, infinities the largest finite numbers. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch nanToNum(Ch x) {
        return ChElementwise.of(x, UnaryFunction.NAN_TO_NUM);
    }

    /**
     * 1 where the sign bit is set. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch signbit(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SIGNBIT);
    }

    /**
     * 1 where the number is finite. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isfinite(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ISFINITE);
    }

    /**
     * 1 where the number is infinite. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isinf(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ISINF);
    }

    /**
     * 1 where the number is NaN. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isnan(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ISNAN);
    }

    /**
     * 1 where the number is positive infinity. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isposinf(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ISPOSINF);
    }

    /**
     * 1 where the number is negative infinity. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isneginf(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ISNEGINF);
    }

    /**
     * 1 where the number is 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch logicalNot(Ch x) {
        return ChElementwise.of(x, UnaryFunction.LOGICAL_NOT);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch fabs(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ABSOLUTE);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch abs(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ABSOLUTE);
    }

    /**
     * Nearest integer towards 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch fix(Ch x) {
        return ChElementwise.of(x, UnaryFunction.TRUNC);
    }

    /**
     * Rounds to decimals, halves to even.
     *
     * @param x the arguments
     * @param decimals how many digits stay behind the point; negative ones round in front of it
     * @return an array of the same shape; its derivative is 0
     */
    public static Ch around(Ch x, int decimals) {
        Ch scale = Leaf.constant(Math.pow(10, Math.abs(decimals)));
        return decimals >= 0
                ? ArithmeticFunctions.divide(rint(ArithmeticFunctions.multiply(x, scale)), scale)
                : ArithmeticFunctions.multiply(rint(ArithmeticFunctions.divide(x, scale)), scale);
    }
}
