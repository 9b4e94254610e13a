package chumpy;

import chumpy.array.Elementary;
import chumpy.array.Truth;
import chumpy.ops.BinaryFunction;
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
        return unary(UnaryFunction.NEGATIVE, x);
    }

    /**
     * The number itself. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch positive(Ch x) {
        return unary(UnaryFunction.POSITIVE, x);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch absolute(Ch x) {
        return unary(UnaryFunction.ABSOLUTE, x);
    }

    /**
     * Sign. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sign(Ch x) {
        return unary(UnaryFunction.SIGN, x);
    }

    /**
     * Largest integer that is not greater. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch floor(Ch x) {
        return unary(UnaryFunction.FLOOR, x);
    }

    /**
     * Smallest integer that is not less. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch ceil(Ch x) {
        return unary(UnaryFunction.CEIL, x);
    }

    /**
     * Nearest integer, halves to even. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch rint(Ch x) {
        return unary(UnaryFunction.RINT, x);
    }

    /**
     * Nearest integer towards 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch trunc(Ch x) {
        return unary(UnaryFunction.TRUNC, x);
    }

    /**
     * NaN becomes 0, infinities the largest finite numbers. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch nanToNum(Ch x) {
        return unary(UnaryFunction.NAN_TO_NUM, x);
    }

    /**
     * Numbers in place of what is not finite. Entry by entry.
     *
     * @param x the arguments
     * @param nan in place of NaN
     * @param posinf in place of positive infinity
     * @param neginf in place of negative infinity
     * @return an array of the same shape; its derivative is 1 where x is finite, and 0 elsewhere
     */
    public static Ch nanToNum(Ch x, double nan, double posinf, double neginf) {
        return apply("nan_to_num", x, a -> Elementary.nanToNum(a, nan, posinf, neginf), (a, y) -> Truth.isFinite(a));
    }

    /**
     * 1 where the sign bit is set. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch signbit(Ch x) {
        return unary(UnaryFunction.SIGNBIT, x);
    }

    /**
     * 1 where the number is finite. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isfinite(Ch x) {
        return unary(UnaryFunction.ISFINITE, x);
    }

    /**
     * 1 where the number is infinite. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isinf(Ch x) {
        return unary(UnaryFunction.ISINF, x);
    }

    /**
     * 1 where the number is NaN. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isnan(Ch x) {
        return unary(UnaryFunction.ISNAN, x);
    }

    /**
     * 1 where the number is positive infinity. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isposinf(Ch x) {
        return unary(UnaryFunction.ISPOSINF, x);
    }

    /**
     * 1 where the number is negative infinity. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch isneginf(Ch x) {
        return unary(UnaryFunction.ISNEGINF, x);
    }

    /**
     * 1 where the number is 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch logicalNot(Ch x) {
        return unary(UnaryFunction.LOGICAL_NOT, x);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch fabs(Ch x) {
        return unary(UnaryFunction.ABSOLUTE, x);
    }

    /**
     * Absolute value; derivative 0 at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch abs(Ch x) {
        return unary(UnaryFunction.ABSOLUTE, x);
    }

    /**
     * Nearest integer towards 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch fix(Ch x) {
        return unary(UnaryFunction.TRUNC, x);
    }

    /**
     * Rounds to decimals, halves to even.
     *
     * @param x the arguments
     * @param decimals how many digits stay behind the point; negative ones round in front of it
     * @return an array of the same shape; its derivative is 0
     */
    public static Ch around(Ch x, int decimals) {
        return ArithmeticFunctions.binary(BinaryFunction.AROUND, x, Leaf.constant(decimals));
    }

    /**
     * Rounds to integers, halves to even.
     *
     * @param x the arguments
     * @return an array of the same shape; its derivative is 0
     */
    public static Ch round(Ch x) {
        return around(x, 0);
    }

    /**
     * Rounds to decimals, halves to even.
     *
     * @param x the arguments
     * @param decimals how many digits stay behind the point; negative ones round in front of it
     * @return an array of the same shape; its derivative is 0
     */
    public static Ch round(Ch x, int decimals) {
        return around(x, decimals);
    }
}
