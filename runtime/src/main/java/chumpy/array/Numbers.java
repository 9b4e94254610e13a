package chumpy.array;

/** Functions of integers, and of numbers as the machine holds them. */
public final class Numbers {
    private static final double TWO_TO_54 = 0x1p54;

    private Numbers() {}

    /**
     * The greatest common divisor.
     *
     * @param a an integer
     * @param b an integer
     * @return not negative; NaN if one is no integer
     */
    public static double gcd(double a, double b) {
        if (a != Math.rint(a) || b != Math.rint(b) || Double.isInfinite(a) || Double.isInfinite(b)) {
            return Double.NaN;
        }
        double x = Math.abs(a);
        double y = Math.abs(b);
        while (y != 0) {
            double rest = x % y;
            x = y;
            y = rest;
        }
        return x;
    }

    /**
     * The least common multiple.
     *
     * @param a an integer
     * @param b an integer
     * @return not negative, 0 if one is 0; NaN if one is no integer
     */
    public static double lcm(double a, double b) {
        double divisor = gcd(a, b);
        return divisor == 0 ? 0 : Math.abs(a / divisor * b);
    }

    /**
     * The distance to the next number away from 0.
     *
     * @param x a number
     * @return with the sign of x; NaN for what is not finite
     */
    public static double spacing(double x) {
        return Double.isInfinite(x) ? Double.NaN : Math.copySign(Math.ulp(x), x);
    }

    /**
     * The exponent of 2 of a number that is written as {@code m 2^e} with the size of m from 1/2 to below 1.
     *
     * @param x a number
     * @return e; 0 for 0 and for what is not finite
     */
    public static double exponent(double x) {
        if (x == 0 || !Double.isFinite(x)) {
            return 0;
        }
        int e = Math.getExponent(x);
        return e < Double.MIN_EXPONENT ? Math.getExponent(x * TWO_TO_54) - 53 : e + 1.0;
    }

    /**
     * What stands behind the point.
     *
     * @param x a number
     * @return with the sign of x; 0 for infinities
     */
    public static double fraction(double x) {
        return Math.copySign(Double.isInfinite(x) ? 0 : x - Elementary.trunc(x), x);
    }
}
