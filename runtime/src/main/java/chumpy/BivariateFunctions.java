package chumpy;

import chumpy.ops.BinaryFunction;

/** Functions of two variables from analysis and number formats, of two arrays or of an array and a number. */
abstract class BivariateFunctions extends ArithmeticFunctions {
    /** Nobody makes one. */
    BivariateFunctions() {}

    /**
     * {@code sqrt(a^2 + b^2)}; derivatives 0 at the origin. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch hypot(Ch a, Ch b) {
        return binary(BinaryFunction.HYPOT, a, b);
    }

    /**
     * {@code sqrt(a^2 + b^2)}; derivatives 0 at the origin. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch hypot(Ch a, double b) {
        return hypot(a, Leaf.constant(b));
    }

    /**
     * {@code sqrt(a^2 + b^2)}; derivatives 0 at the origin. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch hypot(double a, Ch b) {
        return hypot(Leaf.constant(a), b);
    }

    /**
     * The angle of the point (b, a). Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch arctan2(Ch a, Ch b) {
        return binary(BinaryFunction.ARCTAN2, a, b);
    }

    /**
     * The angle of the point (b, a). Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch arctan2(Ch a, double b) {
        return arctan2(a, Leaf.constant(b));
    }

    /**
     * The angle of the point (b, a). Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch arctan2(double a, Ch b) {
        return arctan2(Leaf.constant(a), b);
    }

    /**
     * {@code log(exp(a) + exp(b))}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logaddexp(Ch a, Ch b) {
        return binary(BinaryFunction.LOGADDEXP, a, b);
    }

    /**
     * {@code log(exp(a) + exp(b))}. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch logaddexp(Ch a, double b) {
        return logaddexp(a, Leaf.constant(b));
    }

    /**
     * {@code log(exp(a) + exp(b))}. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch logaddexp(double a, Ch b) {
        return logaddexp(Leaf.constant(a), b);
    }

    /**
     * {@code log2(2^a + 2^b)}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch logaddexp2(Ch a, Ch b) {
        return binary(BinaryFunction.LOGADDEXP2, a, b);
    }

    /**
     * {@code log2(2^a + 2^b)}. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch logaddexp2(Ch a, double b) {
        return logaddexp2(a, Leaf.constant(b));
    }

    /**
     * {@code log2(2^a + 2^b)}. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch logaddexp2(double a, Ch b) {
        return logaddexp2(Leaf.constant(a), b);
    }

    /**
     * The size of a with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch copysign(Ch a, Ch b) {
        return binary(BinaryFunction.COPYSIGN, a, b);
    }

    /**
     * The size of a with the sign of b. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch copysign(Ch a, double b) {
        return copysign(a, Leaf.constant(b));
    }

    /**
     * The size of a with the sign of b. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch copysign(double a, Ch b) {
        return copysign(Leaf.constant(a), b);
    }

    /**
     * {@code a 2^b}. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch ldexp(Ch a, Ch b) {
        return binary(BinaryFunction.LDEXP, a, b);
    }

    /**
     * {@code a 2^b}. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch ldexp(Ch a, double b) {
        return ldexp(a, Leaf.constant(b));
    }

    /**
     * {@code a 2^b}. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch ldexp(double a, Ch b) {
        return ldexp(Leaf.constant(a), b);
    }

    /**
     * 0, b or 1 as a is below, at or above 0. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch heaviside(Ch a, Ch b) {
        return binary(BinaryFunction.HEAVISIDE, a, b);
    }

    /**
     * 0, b or 1 as a is below, at or above 0. Entry by entry.
     *
     * @param a the first operand
     * @param b the second operand, a number
     * @return an array of the shape of a
     */
    public static Ch heaviside(Ch a, double b) {
        return heaviside(a, Leaf.constant(b));
    }

    /**
     * 0, b or 1 as a is below, at or above 0. Entry by entry.
     *
     * @param a the first operand, a number
     * @param b the second operand
     * @return an array of the shape of b
     */
    public static Ch heaviside(double a, Ch b) {
        return heaviside(Leaf.constant(a), b);
    }
}
