package chumpy.array;

/**
 * Functions of one number that NumPy has and {@link Math} lacks, or has with other edge cases. All
 * follow NumPy for nan, infinities and signed zeros. Comparisons and the like are in {@link Truth}.
 */
public final class Elementary {
    private static final double LN2 = 0.6931471805599453;
    private static final double INV_LN2 = 1.4426950408889634;
    private static final double SQRT_HALF = 0.7071067811865476;
    private static final double RADIANS_PER_DEGREE = Math.PI / 180;
    private static final double DEGREES_PER_RADIAN = 180 / Math.PI;

    /** {@code 2n / (2n + 1)!} from n = 1 on: the derivative of {@code sin(t) / t} is {@code -t} times their sum. */
    private static final double[] SINC_SERIES = {
        1.0 / 3,
        1.0 / 30,
        1.0 / 840,
        1.0 / 45360,
        1.0 / 3991680,
        1.0 / 518918400,
        1.0 / 93405312000.0,
        1.0 / 22230464256000.0,
        1.0 / 6758061133824000.0
    };

    private Elementary() {}

    /**
     * The inverse hyperbolic sine.
     *
     * @param x a number
     * @return {@code log(x + sqrt(x^2 + 1))}, without its cancellation for negative or small x
     */
    public static double asinh(double x) {
        double a = Math.abs(x);
        double y;
        if (a > 0x1p28) {
            y = Math.log(a) + LN2;
        } else if (a > 2) {
            y = Math.log(2 * a + 1 / (Math.sqrt(a * a + 1) + a));
        } else {
            double t = a * a;
            y = Math.log1p(a + t / (1 + Math.sqrt(1 + t)));
        }
        return Math.copySign(y, x);
    }

    /**
     * The inverse hyperbolic cosine.
     *
     * @param x a number from 1 on; nan for others
     * @return {@code log(x + sqrt(x^2 - 1))}
     */
    public static double acosh(double x) {
        if (x > 0x1p28) {
            return Math.log(x) + LN2;
        }
        if (x > 2) {
            return Math.log(2 * x - 1 / (x + Math.sqrt(x * x - 1)));
        }
        if (!(x >= 1)) {
            return Double.NaN;
        }
        double t = x - 1;
        return Math.log1p(t + Math.sqrt(2 * t + t * t));
    }

    /**
     * The inverse hyperbolic tangent.
     *
     * @param x a number from -1 to 1; nan beyond, infinite at the ends
     * @return {@code log((1 + x) / (1 - x)) / 2}
     */
    public static double atanh(double x) {
        double a = Math.abs(x);
        double t = a + a;
        double y = a < 0.5 ? Math.log1p(t + t * a / (1 - a)) : Math.log1p(t / (1 - a));
        return Math.copySign(0.5 * y, x);
    }

    /**
     * The hyperbolic tangent; unlike {@link Math#tanh} mostly by the exponential, which is far cheaper.
     *
     * @param x a number
     * @return {@code (exp(2x) - 1) / (exp(2x) + 1)}
     */
    public static double tanh(double x) {
        double a = Math.abs(x);
        if (!(a > 0.5)) {
            return Math.tanh(x);
        }
        // From 20 on the result is 1, and an infinite exponential does no harm.
        return Math.copySign(1 - 2 / (Math.exp(2 * a) + 1), x);
    }

    /**
     * A power of two.
     *
     * @param x the exponent
     * @return {@code 2^x}
     */
    public static double exp2(double x) {
        return Math.pow(2, x);
    }

    /**
     * The logarithm to base 2, exact for powers of two.
     *
     * @param x a number
     * @return {@code log2(x)}; nan for negative numbers, -inf for 0
     */
    public static double log2(double x) {
        if (!(x > 0 && x < Double.POSITIVE_INFINITY)) {
            return Math.log(x);
        }
        double m = x;
        int e = 0;
        if (x < Double.MIN_NORMAL) {
            m = x * 0x1p54;
            e = -54;
        }
        int exponent = Math.getExponent(m);
        e += exponent;
        m = Math.scalb(m, -exponent);
        // The mantissa is taken from around 1, so that for x near 1 nothing is added to a small logarithm.
        if (m > 2 * SQRT_HALF) {
            m *= 0.5;
            e++;
        }
        return e + Math.log(m) * INV_LN2;
    }

    /**
     * The normalized sinc function.
     *
     * @param x a number
     * @return {@code sin(pi x) / (pi x)}, 1 at 0 and exactly 0 at all other integers
     */
    public static double sinc(double x) {
        if (x == 0) {
            return 1;
        }
        // x = n + r: sin(pi x) = +-sin(pi r), and r is exact, which pi x is not.
        double n = Math.rint(x);
        double r = x - n;
        double s = Math.sin(Math.PI * r);
        return (isOdd(n) ? -s : s) / (Math.PI * x);
    }

    /**
     * The derivative of {@link #sinc}.
     *
     * @param x a number
     * @param y {@code sinc(x)}
     * @return {@code (cos(pi x) - y) / x}, by its series near 0
     */
    public static double sincDerivative(double x, double y) {
        double t = Math.PI * x;
        if (Math.abs(t) < 1) {
            double q = t * t;
            double sum = 0;
            for (int k = SINC_SERIES.length - 1; k >= 0; k--) {
                sum = SINC_SERIES[k] - q * sum;
            }
            return -Math.PI * t * sum;
        }
        double n = Math.rint(x);
        double c = Math.cos(Math.PI * (x - n));
        return ((isOdd(n) ? -c : c) - y) / x;
    }

    /**
     * The modified Bessel function of the first kind, of order 0.
     *
     * @param x a number
     * @return {@code I0(x)}
     */
    public static double i0(double x) {
        return Bessel.i0(x);
    }

    /**
     * The modified Bessel function of the first kind, of order 1: the derivative of {@link #i0}.
     *
     * @param x a number
     * @return {@code I1(x)}
     */
    public static double i1(double x) {
        return Bessel.i1(x);
    }

    /**
     * The square.
     *
     * @param x a number
     * @return {@code x x}
     */
    public static double square(double x) {
        return x * x;
    }

    /**
     * The reciprocal.
     *
     * @param x a number
     * @return {@code 1 / x}
     */
    public static double reciprocal(double x) {
        return 1 / x;
    }

    /**
     * The sign; unlike {@link Math#signum} it is plain 0 for -0.
     *
     * @param x a number
     * @return -1, 0, 1 or nan
     */
    public static double sign(double x) {
        return x == 0 ? 0.0 : Math.signum(x);
    }

    /**
     * Rounds towards zero.
     *
     * @param x a number
     * @return the integer part, with the sign of x
     */
    public static double trunc(double x) {
        // A magnitude from 2^52 on is an integer already; the sign stays on zero.
        return Math.copySign(Math.floor(Math.abs(x)), x);
    }

    /**
     * Rounds to a number of decimals, halves to the even neighbour, as NumPy's {@code around}: by scaling with a power
     * of ten.
     *
     * @param x a number
     * @param decimals how many, an integer; negative ones round left of the point
     * @return the rounded number
     */
    public static double around(double x, double decimals) {
        if (decimals == 0) {
            return Math.rint(x);
        }
        double scale = Math.pow(10, Math.abs(decimals));
        if (decimals < 0) {
            double tens = Math.rint(x / scale);
            // An infinite scale leaves nothing of a number, and an infinity as it is.
            return tens == 0 ? tens : Double.isNaN(tens) ? x : tens * scale;
        }
        double y = Math.rint(x * scale) / scale;
        // Beyond the range of the scaled number there is nothing left to round.
        return Double.isFinite(y) ? y : x;
    }

    /**
     * From radians to degrees.
     *
     * @param x an angle in radians
     * @return {@code 180 x / pi}
     */
    public static double degrees(double x) {
        return x * DEGREES_PER_RADIAN;
    }

    /**
     * From degrees to radians.
     *
     * @param x an angle in degrees
     * @return {@code pi x / 180}
     */
    public static double radians(double x) {
        return x * RADIANS_PER_DEGREE;
    }

    /**
     * Replaces what is not a finite number, by NumPy's defaults.
     *
     * @param x a number
     * @return 0 for nan, the largest finite number of the sign for an infinity, else x
     */
    public static double nanToNum(double x) {
        return nanToNum(x, 0, Double.MAX_VALUE, -Double.MAX_VALUE);
    }

    /**
     * Replaces what is not a finite number.
     *
     * @param x a number
     * @param nan for nan
     * @param positiveInfinity for inf
     * @param negativeInfinity for -inf
     * @return one of these, or x
     */
    public static double nanToNum(double x, double nan, double positiveInfinity, double negativeInfinity) {
        if (Math.abs(x) <= Double.MAX_VALUE) {
            return x;
        }
        return x > 0 ? positiveInfinity : x < 0 ? negativeInfinity : nan;
    }

    /**
     * Whether the sign bit is set (it is for -0).
     *
     * @param x a number
     * @return 1 or 0
     */
    public static double signbit(double x) {
        return Double.doubleToRawLongBits(x) >>> 63;
    }

    private static boolean isOdd(double n) {
        return n % 2 != 0;
    }
}
