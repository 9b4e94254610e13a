package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.BinaryFunction;
import chumpy.ops.ChBinary;

/** The operations of arithmetic, of two arrays or of an array and a number. */
abstract class ArithmeticFunctions extends RoundingFunctions {
    /** Nobody makes one. */
    ArithmeticFunctions() {}

    /** A function of the table; complains of a missing operand in the name of that function. */
    static Ch binary(BinaryFunction function, Ch a, Ch b) {
        return ChBinary.of(
                Arguments.given(function.numpyName(), "a", a), Arguments.given(function.numpyName(), "b", b), function);
    }

    /**
     * Sum. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch add(Ch a, Ch b) {
        return binary(BinaryFunction.ADD, a, b);
    }

    /**
     * Sum. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch add(Ch a, double b) {
        return add(a, Leaf.constant(b));
    }

    /**
     * Sum. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch add(double a, Ch b) {
        return add(Leaf.constant(a), b);
    }

    /**
     * Difference. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch subtract(Ch a, Ch b) {
        return binary(BinaryFunction.SUBTRACT, a, b);
    }

    /**
     * Difference. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch subtract(Ch a, double b) {
        return subtract(a, Leaf.constant(b));
    }

    /**
     * Difference. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch subtract(double a, Ch b) {
        return subtract(Leaf.constant(a), b);
    }

    /**
     * Product. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch multiply(Ch a, Ch b) {
        return binary(BinaryFunction.MULTIPLY, a, b);
    }

    /**
     * Product. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch multiply(Ch a, double b) {
        return multiply(a, Leaf.constant(b));
    }

    /**
     * Product. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch multiply(double a, Ch b) {
        return multiply(Leaf.constant(a), b);
    }

    /**
     * Quotient. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch divide(Ch a, Ch b) {
        return binary(BinaryFunction.DIVIDE, a, b);
    }

    /**
     * Quotient. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch divide(Ch a, double b) {
        return divide(a, Leaf.constant(b));
    }

    /**
     * Quotient. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch divide(double a, Ch b) {
        return divide(Leaf.constant(a), b);
    }

    /**
     * Quotient. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch trueDivide(Ch a, Ch b) {
        return binary(BinaryFunction.DIVIDE, a, b);
    }

    /**
     * Quotient. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch trueDivide(Ch a, double b) {
        return trueDivide(a, Leaf.constant(b));
    }

    /**
     * Quotient. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch trueDivide(double a, Ch b) {
        return trueDivide(Leaf.constant(a), b);
    }

    /**
     * Power. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch power(Ch a, Ch b) {
        return binary(BinaryFunction.POWER, a, b);
    }

    /**
     * Power. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch power(Ch a, double b) {
        return power(a, Leaf.constant(b));
    }

    /**
     * Power. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch power(double a, Ch b) {
        return power(Leaf.constant(a), b);
    }

    /**
     * Power. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch floatPower(Ch a, Ch b) {
        return binary(BinaryFunction.POWER, a, b);
    }

    /**
     * Power. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch floatPower(Ch a, double b) {
        return floatPower(a, Leaf.constant(b));
    }

    /**
     * Power. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch floatPower(double a, Ch b) {
        return floatPower(Leaf.constant(a), b);
    }

    /**
     * Remainder with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch mod(Ch a, Ch b) {
        return binary(BinaryFunction.MOD, a, b);
    }

    /**
     * Remainder with the sign of b. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch mod(Ch a, double b) {
        return mod(a, Leaf.constant(b));
    }

    /**
     * Remainder with the sign of b. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch mod(double a, Ch b) {
        return mod(Leaf.constant(a), b);
    }

    /**
     * Remainder with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch remainder(Ch a, Ch b) {
        return binary(BinaryFunction.MOD, a, b);
    }

    /**
     * Remainder with the sign of b. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch remainder(Ch a, double b) {
        return remainder(a, Leaf.constant(b));
    }

    /**
     * Remainder with the sign of b. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch remainder(double a, Ch b) {
        return remainder(Leaf.constant(a), b);
    }

    /**
     * Remainder with the sign of a. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch fmod(Ch a, Ch b) {
        return binary(BinaryFunction.FMOD, a, b);
    }

    /**
     * Remainder with the sign of a. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch fmod(Ch a, double b) {
        return fmod(a, Leaf.constant(b));
    }

    /**
     * Remainder with the sign of a. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch fmod(double a, Ch b) {
        return fmod(Leaf.constant(a), b);
    }

    /**
     * Quotient rounded down. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch floorDivide(Ch a, Ch b) {
        return binary(BinaryFunction.FLOOR_DIVIDE, a, b);
    }

    /**
     * Quotient rounded down. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch floorDivide(Ch a, double b) {
        return floorDivide(a, Leaf.constant(b));
    }

    /**
     * Quotient rounded down. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch floorDivide(double a, Ch b) {
        return floorDivide(Leaf.constant(a), b);
    }
}
