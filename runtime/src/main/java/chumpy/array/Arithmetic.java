package chumpy.array;

/**
 * Functions of two numbers that NumPy has and {@link Math} lacks, or has with other edge cases. All
 * follow NumPy for nan, infinities and signed zeros. Comparisons and the like are in {@link Truth}.
 */
public final class Arithmetic {
    private static final double LN2 = 0.6931471805599453;
    private static final double SPLIT = 0x1p27 + 1;
    private static final double INV_LN2 = 1.4426950408889634;

    private Arithmetic() {}

    /**
     * A power. Unlike {@link Math#pow}, {@code 1^y} is 1 for every y, nan too, and {@code (-1)^(+-inf)} is 1.
     *
     * @param x the base
     * @param y the exponent
     * @return {@code x^y}; nan for a negative base with an exponent that is not an integer
     */
    public static double power(double x, double y) {
        if (y == 2) {
            return x * x; // by far the most frequent exponent, at a tenth of the cost
        }
        double p = Math.pow(x, y);
        if (Double.isNaN(p) && (x == 1 || (x == -1 && Double.isInfinite(y)))) {
            return 1;
        }
        return p;
    }

    /**
     * The larger number, where nan counts as missing.
     *
     * @param a a number
     * @param b another
     * @return nan only if both are
     */
    public static double fmax(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.max(a, b);
    }

    /**
     * The smaller number, where nan counts as missing.
     *
     * @param a a number
     * @param b another
     * @return nan only if both are
     */
    public static double fmin(double a, double b) {
        return Double.isNaN(a) ? b : Double.isNaN(b) ? a : Math.min(a, b);
    }

    /**
     * The hypotenuse, without overflow on the way.
     *
     * @param a a number
     * @param b another
     * @return {@code sqrt(a^2 + b^2)}; inf if either is infinite
     */
    public static double hypot(double a, double b) {
        double s = a * a + b * b;
        // Within these bounds no square has overflowed, and one that has lost bits does not matter.
        return s > 0x1p-900 && s < 0x1p1020 ? Math.sqrt(s) : Math.hypot(a, b);
    }

    /**
     * The logarithm of a sum of exponentials.
     *
     * @param a a number
     * @param b another
     * @return {@code log(exp(a) + exp(b))}, without overflow
     */
    public static double logAddExp(double a, double b) {
        if (a == b) {
            return a + LN2;
        }
        double d = a - b;
        if (d > 0) {
            return a + Math.log1p(Math.exp(-d));
        }
        return d <= 0 ? b + Math.log1p(Math.exp(d)) : d;
    }

    /**
     * The logarithm of a sum of powers of two, to base 2.
     *
     * @param a a number
     * @param b another
     * @return {@code log2(2^a + 2^b)}, without overflow
     */
    public static double logAddExp2(double a, double b) {
        if (a == b) {
            return a + 1;
        }
        double d = a - b;
        if (d > 0) {
            return a + INV_LN2 * Math.log1p(Elementary.exp2(-d));
        }
        return d <= 0 ? b + INV_LN2 * Math.log1p(Elementary.exp2(d)) : d;
    }

    /**
     * The remainder that has the divisor's sign: Python's {@code %}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return {@code a - floor(a / b) b}; nan for a divisor of 0
     */
    public static double mod(double a, double b) {
        double quotient = a / b;
        double n = Math.floor(quotient);
        double size = Math.abs(b);
        if (n != quotient && Math.abs(quotient) < 0x1p26 && size > 0x1p-900 && size < 0x1p900) {
            return remainder(a, b, n);
        }
        double r = a % b;
        if (b == 0) {
            return r;
        }
        if (r == 0) {
            return Math.copySign(0.0, b);
        }
        return (b < 0) != (r < 0) ? r + b : r;
    }

    /**
     * {@code a - n b}, rounded once. The product of n with either half of b's digits is exact (Dekker, "A floating-point
     * technique for extending the available precision", Numerische Mathematik 18, 1971), and so is the first difference,
     * since a lies between {@code n b} and {@code (n + 1) b}. The processor's own remainder is several times slower.
     */
    private static double remainder(double a, double b, double n) {
        if (n == 0 || n == -1) {
            return n == 0 ? a : a + b;
        }
        double shifted = SPLIT * b;
        double high = shifted - (shifted - b);
        return a - n * high - n * (b - high);
    }

    /**
     * The remainder that has the dividend's sign: C's {@code fmod}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return {@code a - trunc(a / b) b}; nan for a divisor of 0
     */
    public static double fmod(double a, double b) {
        return a % b;
    }

    /**
     * The quotient rounded down, consistent with {@link #mod}.
     *
     * @param a the dividend
     * @param b the divisor
     * @return {@code floor(a / b)}, as if the quotient had not been rounded
     */
    public static double floorDivide(double a, double b) {
        double quotient = a / b;
        double rounded = Math.floor(quotient);
        // Rounding is monotone: a quotient that is no integer lies between the integers that the true one lies between.
        if (rounded != quotient && Math.abs(quotient) < 0x1p52) {
            return rounded;
        }
        if (b == 0) {
            return a / b;
        }
        double r = a % b;
        double q = (a - r) / b;
        if (r != 0 && (b < 0) != (r < 0)) {
            q -= 1;
        }
        if (q == 0) {
            return Math.copySign(0.0, a / b);
        }
        double floor = Math.floor(q);
        return q - floor > 0.5 ? floor + 1 : floor;
    }

    /**
     * The step function.
     *
     * @param x a number
     * @param atZero its value at 0
     * @return 0 below, 1 above, nan for nan
     */
    public static double heaviside(double x, double atZero) {
        return x == 0 ? atZero : x < 0 ? 0 : x > 0 ? 1 : x;
    }

    /**
     * Scales by a power of two.
     *
     * @param x a number
     * @param exponent a whole number
     * @return {@code x 2^exponent}; nan for an exponent that is none
     */
    public static double ldexp(double x, double exponent) {
        return Math.rint(exponent) == exponent ? Math.scalb(x, (int) exponent) : Double.NaN;
    }
}
