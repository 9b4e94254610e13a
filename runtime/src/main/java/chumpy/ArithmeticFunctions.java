package chumpy;

import chumpy.ops.BinaryFunction;
import chumpy.ops.ChBinary;
import chumpy.ops.ChWhere;

/** Functions of two numbers: arithmetic, comparisons, logic, choice. */
abstract class ArithmeticFunctions extends RoundingFunctions {
    /** Nobody makes one. */
    ArithmeticFunctions() {}

    /**
     * Sum. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch add(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.ADD);
    }

    /**
     * Difference. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch subtract(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.SUBTRACT);
    }

    /**
     * Product. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch multiply(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.MULTIPLY);
    }

    /**
     * Quotient. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch divide(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.DIVIDE);
    }

    /**
     * Power. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch power(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.POWER);
    }

    /**
     * The larger; NaN if one is. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch maximum(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.MAXIMUM);
    }

    /**
     * The smaller; NaN if one is. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch minimum(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.MINIMUM);
    }

    /**
     * The larger; NaN only if both are. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmax(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.FMAX);
    }

    /**
     * The smaller; NaN only if both are. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmin(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.FMIN);
    }

    /**
     * {@code sqrt(a^2 + b^2)}; derivatives 0 at the origin. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch hypot(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.HYPOT);
    }

    /**
     * The angle of the point (b, a). Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch arctan2(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.ARCTAN2);
    }

    /**
     * {@code log(exp(a) + exp(b))}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logaddexp(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LOGADDEXP);
    }

    /**
     * {@code log2(2^a + 2^b)}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logaddexp2(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LOGADDEXP2);
    }

    /**
     * The size of a with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch copysign(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.COPYSIGN);
    }

    /**
     * Remainder with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch mod(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.MOD);
    }

    /**
     * Remainder with the sign of a. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmod(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.FMOD);
    }

    /**
     * Quotient rounded down. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch floorDivide(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.FLOOR_DIVIDE);
    }

    /**
     * {@code a 2^b}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch ldexp(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LDEXP);
    }

    /**
     * 0, b or 1 as a is below, at or above 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch heaviside(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.HEAVISIDE);
    }

    /**
     * 1 where a is greater. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch greater(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.GREATER);
    }

    /**
     * 1 where a is not less. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch greaterEqual(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.GREATER_EQUAL);
    }

    /**
     * 1 where a is less. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch less(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LESS);
    }

    /**
     * 1 where a is not greater. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch lessEqual(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LESS_EQUAL);
    }

    /**
     * 1 where both are equal. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch equal(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.EQUAL);
    }

    /**
     * 1 where they differ. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch notEqual(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.NOT_EQUAL);
    }

    /**
     * 1 where both are not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalAnd(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LOGICAL_AND);
    }

    /**
     * 1 where one is not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalOr(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LOGICAL_OR);
    }

    /**
     * 1 where just one is not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalXor(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.LOGICAL_XOR);
    }

    /**
     * Quotient. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch trueDivide(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.DIVIDE);
    }

    /**
     * Remainder with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch remainder(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.MOD);
    }

    /**
     * Power. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch floatPower(Ch a, Ch b) {
        return ChBinary.of(a, b, BinaryFunction.POWER);
    }

    /**
     * x where a condition holds, y elsewhere. Entry by entry, broadcast.
     *
     * @param condition where it is not 0, it holds; followed for changes and not differentiated
     * @param x the entries where it holds
     * @param y the entries elsewhere
     * @return an array of the common shape
     */
    public static Ch where(Ch condition, Ch x, Ch y) {
        return ChWhere.of(condition, x, y);
    }

    /**
     * {@code min(max(x, low), high)}. Entry by entry, broadcast.
     *
     * @param x the arguments
     * @param low the lower bound
     * @param high the upper bound, which wins where it is below the lower one
     * @return an array of the common shape
     */
    public static Ch clip(Ch x, Ch low, Ch high) {
        return minimum(maximum(x, low), high);
    }

    /**
     * {@code min(max(x, low), high)}. Entry by entry.
     *
     * @param x the arguments
     * @param low the lower bound
     * @param high the upper bound, which wins where it is below the lower one
     * @return an array of the same shape
     */
    public static Ch clip(Ch x, double low, double high) {
        return clip(x, Leaf.constant(low), Leaf.constant(high));
    }
}
