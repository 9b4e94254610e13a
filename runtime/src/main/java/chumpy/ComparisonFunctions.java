package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.BinaryFunction;
import chumpy.ops.ChWhere;

/** Functions that compare: the larger and the smaller, comparisons, logic, choice. */
abstract class ComparisonFunctions extends NumberFunctions {
    /** Nobody makes one. */
    ComparisonFunctions() {}

    /**
     * The larger; NaN if one is. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch maximum(Ch a, Ch b) {
        return binary(BinaryFunction.MAXIMUM, a, b);
    }

    /**
     * The larger; NaN if one is. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch maximum(Ch a, double b) {
        return maximum(a, Leaf.constant(b));
    }

    /**
     * The larger; NaN if one is. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch maximum(double a, Ch b) {
        return maximum(Leaf.constant(a), b);
    }

    /**
     * The smaller; NaN if one is. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch minimum(Ch a, Ch b) {
        return binary(BinaryFunction.MINIMUM, a, b);
    }

    /**
     * The smaller; NaN if one is. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch minimum(Ch a, double b) {
        return minimum(a, Leaf.constant(b));
    }

    /**
     * The smaller; NaN if one is. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch minimum(double a, Ch b) {
        return minimum(Leaf.constant(a), b);
    }

    /**
     * The larger; NaN only if both are. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmax(Ch a, Ch b) {
        return binary(BinaryFunction.FMAX, a, b);
    }

    /**
     * The larger; NaN only if both are. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch fmax(Ch a, double b) {
        return fmax(a, Leaf.constant(b));
    }

    /**
     * The larger; NaN only if both are. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch fmax(double a, Ch b) {
        return fmax(Leaf.constant(a), b);
    }

    /**
     * The smaller; NaN only if both are. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmin(Ch a, Ch b) {
        return binary(BinaryFunction.FMIN, a, b);
    }

    /**
     * The smaller; NaN only if both are. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch fmin(Ch a, double b) {
        return fmin(a, Leaf.constant(b));
    }

    /**
     * The smaller; NaN only if both are. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch fmin(double a, Ch b) {
        return fmin(Leaf.constant(a), b);
    }

    /**
     * 1 where a is greater. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch greater(Ch a, Ch b) {
        return binary(BinaryFunction.GREATER, a, b);
    }

    /**
     * 1 where a is greater. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch greater(Ch a, double b) {
        return greater(a, Leaf.constant(b));
    }

    /**
     * 1 where a is not less. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch greaterEqual(Ch a, Ch b) {
        return binary(BinaryFunction.GREATER_EQUAL, a, b);
    }

    /**
     * 1 where a is not less. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch greaterEqual(Ch a, double b) {
        return greaterEqual(a, Leaf.constant(b));
    }

    /**
     * 1 where a is less. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch less(Ch a, Ch b) {
        return binary(BinaryFunction.LESS, a, b);
    }

    /**
     * 1 where a is less. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch less(Ch a, double b) {
        return less(a, Leaf.constant(b));
    }

    /**
     * 1 where a is not greater. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch lessEqual(Ch a, Ch b) {
        return binary(BinaryFunction.LESS_EQUAL, a, b);
    }

    /**
     * 1 where a is not greater. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch lessEqual(Ch a, double b) {
        return lessEqual(a, Leaf.constant(b));
    }

    /**
     * 1 where both are equal. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch equal(Ch a, Ch b) {
        return binary(BinaryFunction.EQUAL, a, b);
    }

    /**
     * 1 where both are equal. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch equal(Ch a, double b) {
        return equal(a, Leaf.constant(b));
    }

    /**
     * 1 where they differ. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch notEqual(Ch a, Ch b) {
        return binary(BinaryFunction.NOT_EQUAL, a, b);
    }

    /**
     * 1 where they differ. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch notEqual(Ch a, double b) {
        return notEqual(a, Leaf.constant(b));
    }

    /**
     * 1 where both are not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalAnd(Ch a, Ch b) {
        return binary(BinaryFunction.LOGICAL_AND, a, b);
    }

    /**
     * 1 where one is not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalOr(Ch a, Ch b) {
        return binary(BinaryFunction.LOGICAL_OR, a, b);
    }

    /**
     * 1 where just one is not 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logicalXor(Ch a, Ch b) {
        return binary(BinaryFunction.LOGICAL_XOR, a, b);
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
        return ChWhere.of(
                Arguments.given("where", "condition", condition),
                Arguments.given("where", "x", x),
                Arguments.given("where", "y", y));
    }

    /**
     * x where a condition holds, a number elsewhere. Entry by entry, broadcast.
     *
     * @param condition where it is not 0, it holds; followed for changes and not differentiated
     * @param x the entries where it holds
     * @param y the entries elsewhere
     * @return an array of the common shape
     */
    public static Ch where(Ch condition, Ch x, double y) {
        return where(condition, x, Leaf.constant(y));
    }

    /**
     * A number where a condition holds, y elsewhere. Entry by entry, broadcast.
     *
     * @param condition where it is not 0, it holds; followed for changes and not differentiated
     * @param x the entries where it holds
     * @param y the entries elsewhere
     * @return an array of the common shape
     */
    public static Ch where(Ch condition, double x, Ch y) {
        return where(condition, Leaf.constant(x), y);
    }

    /**
     * One number where a condition holds, another one elsewhere. Entry by entry.
     *
     * @param condition where it is not 0, it holds; followed for changes and not differentiated
     * @param x the entries where it holds
     * @param y the entries elsewhere
     * @return an array of the shape of the condition
     */
    public static Ch where(Ch condition, double x, double y) {
        return where(condition, Leaf.constant(x), Leaf.constant(y));
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
        Arguments.given("clip", "x", x);
        Arguments.given("clip", "low", low);
        return minimum(maximum(x, low), Arguments.given("clip", "high", high));
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
