package chumpy.ops;

import chumpy.array.Arithmetic;

/** Partial derivatives that need more than a line. */
final class Slopes {
    private Slopes() {}

    /** {@code b a^(b-1)}, 0 where b is 0 whatever a is. */
    static double powerByBase(double a, double b) {
        return b == 2 ? 2 * a : b == 0 ? 0 : b * Math.pow(a, b - 1);
    }

    /** {@code a^b log(a)}; at a = 0 its limit 0 for a positive exponent. */
    static double powerByExponent(double a, double b) {
        return a == 0 && b > 0 ? 0 : Math.pow(a, b) * Math.log(a);
    }

    /** The derivative of the larger of both by the first. */
    static double larger(double a, double b) {
        return a > b ? 1 : a < b ? 0 : a == b ? 0.5 : Double.isNaN(a) ? 1 : 0;
    }

    /** The derivative of the smaller of both by the first. */
    static double smaller(double a, double b) {
        return a < b ? 1 : a > b ? 0 : a == b ? 0.5 : Double.isNaN(a) ? 1 : 0;
    }

    /** The same where NaN gives way to the other operand. */
    static double fLarger(double a, double b) {
        return Double.isNaN(a) ? 0 : Double.isNaN(b) ? 1 : larger(a, b);
    }

    /** The same where NaN gives way to the other operand. */
    static double fSmaller(double a, double b) {
        return Double.isNaN(a) ? 0 : Double.isNaN(b) ? 1 : smaller(a, b);
    }

    /** {@code a / hypot(a, b)}. */
    static double hypot(double a, double b) {
        return a == 0 ? 0 : a / Arithmetic.hypot(a, b);
    }

    /** {@code exp(a) / (exp(a) + exp(b))}; a half each where both are equal, infinite ones included. */
    static double share(double a, double b) {
        return a == b ? 0.5 : 1 / (1 + Math.exp(b - a));
    }

    /** {@code 2^a / (2^a + 2^b)}, likewise. */
    static double share2(double a, double b) {
        return a == b ? 0.5 : 1 / (1 + Math.pow(2, b - a));
    }

    /** {@code b / (a^2 + b^2)}, without overflow. */
    static double angle(double a, double b) {
        double squares = a * a + b * b;
        if (squares > 0x1p-900 && squares < 0x1p1020) {
            return b / squares;
        }
        double h = Math.hypot(a, b);
        return b / h / h;
    }

    /** {@code 1 / sqrt(x^2 + 1)}, without overflow. */
    static double arcsinh(double x) {
        double squares = x * x + 1;
        return squares < Double.POSITIVE_INFINITY ? 1 / Math.sqrt(squares) : 1 / Math.abs(x);
    }

    /** {@code 1 - y^2} for {@code y = tanh(x)}; where y is near 1, from x, which has the digits that y has lost. */
    static double tanh(double x, double y) {
        if (y * y < 0.99) {
            return (1 - y) * (1 + y);
        }
        double e = Math.exp(-2 * Math.abs(x));
        return 4 * e / ((1 + e) * (1 + e));
    }

    /** {@code y (1 - y)} for the logistic function y of x; where y is near 1, from x, which has the digits that y has lost. */
    static double expit(double x, double y) {
        return y < 0.99 ? y * (1 - y) : y / (1 + Math.exp(x));
    }

    /** {@code a / b}, and 0 where that is not finite. */
    static double finiteQuotient(double a, double b) {
        double quotient = a / b;
        return Double.isFinite(quotient) ? quotient : 0;
    }

    /** A derivative of the former, and 0 where that or the quotient is not finite. */
    static double ofFiniteQuotient(double a, double b, double slope) {
        return Double.isFinite(a / b) && Double.isFinite(slope) ? slope : 0;
    }
}
