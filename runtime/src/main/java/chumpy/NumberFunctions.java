package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.ops.BinaryFunction;
import chumpy.ops.UnaryFunction;
import java.util.Arrays;
import java.util.List;

/** Functions that take numbers apart, or see how near they lie; and functions of integers. */
abstract class NumberFunctions extends BivariateFunctions {
    /** Nobody makes one. */
    NumberFunctions() {}

    /**
     * The next number after a in the direction of b; its derivative by a is 1. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch nextafter(Ch a, Ch b) {
        Arguments.given("nextafter", "a", a);
        Arguments.given("nextafter", "b", b);
        return binary(BinaryFunction.NEXTAFTER, a, b);
    }

    /**
     * The distance to the next number away from 0, with the sign of x. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch spacing(Ch x) {
        Arguments.given("spacing", "x", x);
        return unary(UnaryFunction.SPACING, x);
    }

    /**
     * The greatest common divisor; NaN if one is no integer. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch gcd(Ch a, Ch b) {
        Arguments.given("gcd", "a", a);
        Arguments.given("gcd", "b", b);
        return binary(BinaryFunction.GCD, a, b);
    }

    /**
     * The least common multiple; NaN if one is no integer. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch lcm(Ch a, Ch b) {
        Arguments.given("lcm", "a", a);
        Arguments.given("lcm", "b", b);
        return binary(BinaryFunction.LCM, a, b);
    }

    /**
     * The quotient rounded down and the remainder with the sign of b. Entry by entry, broadcast.
     *
     * @param a the first operand
     * @param b the second operand
     * @return both, arrays of the common shape
     */
    public static List<Ch> divmod(Ch a, Ch b) {
        Arguments.given("divmod", "a", a);
        Arguments.given("divmod", "b", b);
        return List.of(floorDivide(a, b), mod(a, b));
    }

    /**
     * The part behind the point and the integer before it, both with the sign of x. Entry by entry.
     *
     * @param x the arguments
     * @return both, arrays of the same shape; the derivative of the first is 1 and of the second 0
     */
    public static List<Ch> modf(Ch x) {
        Arguments.given("modf", "x", x);
        return List.of(unary(UnaryFunction.FRACTION, x), trunc(x));
    }

    /**
     * Numbers as {@code m 2^e} with the size of m from 1/2 to below 1; for 0 and what is not finite e is 0. Entry by entry.
     *
     * @param x the arguments
     * @return m and e, arrays of the same shape
     */
    public static List<Ch> frexp(Ch x) {
        Ch exponent = unary(UnaryFunction.EXPONENT, Arguments.given("frexp", "x", x));
        return List.of(ldexp(x, negative(exponent)), exponent);
    }

    /**
     * Whether entries are nearly equal: {@code |a - b| <= atol + rtol |b|}, with rtol 1e-5 and atol 1e-8. Broadcast.
     *
     * @param a an array
     * @param b an array
     * @return 1 for true, 0 for false; NaN is near to nothing
     */
    public static NdArray isclose(Ch a, Ch b) {
        return isclose(a, b, 1e-5, 1e-8, false);
    }

    /**
     * Whether entries are nearly equal: {@code |a - b| <= atol + rtol |b|}. Broadcast.
     *
     * @param a an array
     * @param b an array
     * @param rtol the part of b by which they may differ
     * @param atol the number by which they may differ
     * @param equalNan whether NaN is near to NaN
     * @return 1 for true, 0 for false
     */
    public static NdArray isclose(Ch a, Ch b, double rtol, double atol, boolean equalNan) {
        NdArray first = Arguments.given("isclose", "a", a).r();
        NdArray second = Arguments.given("isclose", "b", b).r();
        int[] shape = Broadcast.shape("isclose", Raw.shape(first), Raw.shape(second));
        double[] x = Broadcast.stretched("isclose", first, shape);
        double[] y = Broadcast.stretched("isclose", second, shape);
        double[] near = new double[x.length];
        for (int i = 0; i < near.length; i++) {
            boolean same = x[i] == y[i] || (equalNan && Double.isNaN(x[i]) && Double.isNaN(y[i]));
            boolean close = Double.isFinite(y[i]) && Math.abs(x[i] - y[i]) <= atol + rtol * Math.abs(y[i]);
            near[i] = same || close ? 1 : 0;
        }
        return NdArray.adopt(near, shape);
    }

    /**
     * Whether all entries are nearly equal, as {@link #isclose(Ch, Ch)} has it.
     *
     * @param a an array
     * @param b an array
     * @return true of no entries
     */
    public static boolean allclose(Ch a, Ch b) {
        return allclose(a, b, 1e-5, 1e-8, false);
    }

    /**
     * Whether all entries are nearly equal: {@code |a - b| <= atol + rtol |b|}. Broadcast.
     *
     * @param a an array
     * @param b an array
     * @param rtol the part of b by which they may differ
     * @param atol the number by which they may differ
     * @param equalNan whether NaN is near to NaN
     * @return true of no entries
     */
    public static boolean allclose(Ch a, Ch b, double rtol, double atol, boolean equalNan) {
        Arguments.given("allclose", "a", a);
        Arguments.given("allclose", "b", b);
        return Arrays.stream(Raw.data(isclose(a, b, rtol, atol, equalNan))).allMatch(near -> near == 1);
    }

    /**
     * Whether two arrays have the same shape and equal entries; NaN is equal to nothing.
     *
     * @param a an array
     * @param b an array
     * @return true if so
     */
    public static boolean arrayEqual(Ch a, Ch b) {
        int[] first = Arguments.given("array_equal", "a", a).shape();
        return Arrays.equals(first, Arguments.given("array_equal", "b", b).shape()) && allclose(a, b, 0, 0, false);
    }

    /**
     * Whether two arrays are equal, or would be if one of them were broadcast to the shape of the other.
     *
     * @param a an array
     * @param b an array
     * @return whether their shapes fit each other and all entries are equal; NaN is not equal to itself
     */
    public static boolean arrayEquiv(Ch a, Ch b) {
        int[] first = Arguments.given("array_equiv", "a", a).shape();
        int[] second = Arguments.given("array_equiv", "b", b).shape();
        return fit(first, second) && allclose(a, b, 0, 0, false);
    }

    private static boolean fit(int[] a, int[] b) {
        for (int k = 1; k <= Math.min(a.length, b.length); k++) {
            int one = a[a.length - k];
            int other = b[b.length - k];
            if (one != other && one != 1 && other != 1) {
                return false;
            }
        }
        return true;
    }
}
