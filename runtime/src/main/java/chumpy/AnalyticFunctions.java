package chumpy;

import chumpy.ops.ChElementwise;
import chumpy.ops.UnaryFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions of one number from analysis: trigonometry, exponentials, roots; and those of the user. */
abstract class AnalyticFunctions {
    /** Nobody makes one. */
    AnalyticFunctions() {}

    /**
     * Sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sin(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SIN);
    }

    /**
     * Cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cos(Ch x) {
        return ChElementwise.of(x, UnaryFunction.COS);
    }

    /**
     * Tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch tan(Ch x) {
        return ChElementwise.of(x, UnaryFunction.TAN);
    }

    /**
     * Inverse sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arcsin(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCSIN);
    }

    /**
     * Inverse cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arccos(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCCOS);
    }

    /**
     * Inverse tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arctan(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCTAN);
    }

    /**
     * Hyperbolic sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sinh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SINH);
    }

    /**
     * Hyperbolic cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cosh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.COSH);
    }

    /**
     * Hyperbolic tangent; the derivative is written so that it keeps its digits where tanh is near 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch tanh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.TANH);
    }

    /**
     * Inverse hyperbolic sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arcsinh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCSINH);
    }

    /**
     * Inverse hyperbolic cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arccosh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCCOSH);
    }

    /**
     * Inverse hyperbolic tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arctanh(Ch x) {
        return ChElementwise.of(x, UnaryFunction.ARCTANH);
    }

    /**
     * Exponential. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch exp(Ch x) {
        return ChElementwise.of(x, UnaryFunction.EXP);
    }

    /**
     * Exponential minus 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch expm1(Ch x) {
        return ChElementwise.of(x, UnaryFunction.EXPM1);
    }

    /**
     * Power of 2. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch exp2(Ch x) {
        return ChElementwise.of(x, UnaryFunction.EXP2);
    }

    /**
     * Natural logarithm. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log(Ch x) {
        return ChElementwise.of(x, UnaryFunction.LOG);
    }

    /**
     * Logarithm to base 10. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log10(Ch x) {
        return ChElementwise.of(x, UnaryFunction.LOG10);
    }

    /**
     * Logarithm to base 2. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log2(Ch x) {
        return ChElementwise.of(x, UnaryFunction.LOG2);
    }

    /**
     * Logarithm of 1 + x. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log1p(Ch x) {
        return ChElementwise.of(x, UnaryFunction.LOG1P);
    }

    /**
     * Square root; infinitely steep at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sqrt(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SQRT);
    }

    /**
     * Cube root; infinitely steep at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cbrt(Ch x) {
        return ChElementwise.of(x, UnaryFunction.CBRT);
    }

    /**
     * Square. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch square(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SQUARE);
    }

    /**
     * Reciprocal. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch reciprocal(Ch x) {
        return ChElementwise.of(x, UnaryFunction.RECIPROCAL);
    }

    /**
     * Radians to degrees. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch degrees(Ch x) {
        return ChElementwise.of(x, UnaryFunction.DEGREES);
    }

    /**
     * Degrees to radians. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch radians(Ch x) {
        return ChElementwise.of(x, UnaryFunction.RADIANS);
    }

    /**
     * {@code sin(pi x) / (pi x)}. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sinc(Ch x) {
        return ChElementwise.of(x, UnaryFunction.SINC);
    }

    /**
     * Modified Bessel function of order 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch i0(Ch x) {
        return ChElementwise.of(x, UnaryFunction.I0);
    }

    /**
     * Degrees to radians. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch deg2rad(Ch x) {
        return ChElementwise.of(x, UnaryFunction.RADIANS);
    }

    /**
     * Radians to degrees. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch rad2deg(Ch x) {
        return ChElementwise.of(x, UnaryFunction.DEGREES);
    }

    /**
     * A function of the user's own, entry by entry.
     *
     * @param operation its name, for messages and trees
     * @param x the arguments
     * @param value {@code y = f(x)}
     * @param derivative the derivative as a function of x and y
     * @return an array of the same shape
     */
    public static Ch apply(String operation, Ch x, DoubleUnaryOperator value, DoubleBinaryOperator derivative) {
        return primitive(operation)
                .dterm(x)
                .value(in -> map(in.get(0), value))
                .drWrt(in ->
                        Jacobian.diagonal(map(in.get(0), a -> derivative.applyAsDouble(a, value.applyAsDouble(a)))))
                .build();
    }

    private static NdArray map(NdArray x, DoubleUnaryOperator f) {
        double[] out = new double[x.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = f.applyAsDouble(x.flat(i));
        }
        return NdArray.adopt(out, x.shape());
    }

    /**
     * Begins a primitive whose value and derivatives are given as functions, for exploring where no annotation processor
     * runs.
     *
     * @param operation its name, for messages and trees
     * @return a builder
     */
    public static RuntimePrimitive primitive(String operation) {
        return new RuntimePrimitive(operation);
    }
}
