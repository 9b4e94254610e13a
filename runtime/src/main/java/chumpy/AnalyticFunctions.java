package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChApplied;
import chumpy.ops.ChElementwise;
import chumpy.ops.UnaryFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Functions of one number from analysis: trigonometry, exponentials, roots; and those of the user. */
abstract class AnalyticFunctions extends SpecialFunctions {
    /** Nobody makes one. */
    AnalyticFunctions() {}

    /** A function of the table; complains of a missing argument in the name of that function. */
    static Ch unary(UnaryFunction function, Ch x) {
        return ChElementwise.of(Arguments.given(function.numpyName(), "x", x), function);
    }

    /**
     * Sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sin(Ch x) {
        return unary(UnaryFunction.SIN, x);
    }

    /**
     * Cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cos(Ch x) {
        return unary(UnaryFunction.COS, x);
    }

    /**
     * Tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch tan(Ch x) {
        return unary(UnaryFunction.TAN, x);
    }

    /**
     * Inverse sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arcsin(Ch x) {
        return unary(UnaryFunction.ARCSIN, x);
    }

    /**
     * Inverse cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arccos(Ch x) {
        return unary(UnaryFunction.ARCCOS, x);
    }

    /**
     * Inverse tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arctan(Ch x) {
        return unary(UnaryFunction.ARCTAN, x);
    }

    /**
     * Hyperbolic sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sinh(Ch x) {
        return unary(UnaryFunction.SINH, x);
    }

    /**
     * Hyperbolic cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cosh(Ch x) {
        return unary(UnaryFunction.COSH, x);
    }

    /**
     * Hyperbolic tangent; the derivative is written so that it keeps its digits where tanh is near 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch tanh(Ch x) {
        return unary(UnaryFunction.TANH, x);
    }

    /**
     * Inverse hyperbolic sine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arcsinh(Ch x) {
        return unary(UnaryFunction.ARCSINH, x);
    }

    /**
     * Inverse hyperbolic cosine. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arccosh(Ch x) {
        return unary(UnaryFunction.ARCCOSH, x);
    }

    /**
     * Inverse hyperbolic tangent. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch arctanh(Ch x) {
        return unary(UnaryFunction.ARCTANH, x);
    }

    /**
     * Exponential. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch exp(Ch x) {
        return unary(UnaryFunction.EXP, x);
    }

    /**
     * Exponential minus 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch expm1(Ch x) {
        return unary(UnaryFunction.EXPM1, x);
    }

    /**
     * Power of 2. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch exp2(Ch x) {
        return unary(UnaryFunction.EXP2, x);
    }

    /**
     * Natural logarithm. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log(Ch x) {
        return unary(UnaryFunction.LOG, x);
    }

    /**
     * Logarithm to base 10. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log10(Ch x) {
        return unary(UnaryFunction.LOG10, x);
    }

    /**
     * Logarithm to base 2. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log2(Ch x) {
        return unary(UnaryFunction.LOG2, x);
    }

    /**
     * Logarithm of 1 + x. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch log1p(Ch x) {
        return unary(UnaryFunction.LOG1P, x);
    }

    /**
     * Square root; infinitely steep at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sqrt(Ch x) {
        return unary(UnaryFunction.SQRT, x);
    }

    /**
     * Cube root; infinitely steep at 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch cbrt(Ch x) {
        return unary(UnaryFunction.CBRT, x);
    }

    /**
     * Square. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch square(Ch x) {
        return unary(UnaryFunction.SQUARE, x);
    }

    /**
     * Reciprocal. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch reciprocal(Ch x) {
        return unary(UnaryFunction.RECIPROCAL, x);
    }

    /**
     * Radians to degrees. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch degrees(Ch x) {
        return unary(UnaryFunction.DEGREES, x);
    }

    /**
     * Degrees to radians. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch radians(Ch x) {
        return unary(UnaryFunction.RADIANS, x);
    }

    /**
     * {@code sin(pi x) / (pi x)}. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch sinc(Ch x) {
        return unary(UnaryFunction.SINC, x);
    }

    /**
     * Modified Bessel function of order 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch i0(Ch x) {
        return unary(UnaryFunction.I0, x);
    }

    /**
     * Degrees to radians. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch deg2rad(Ch x) {
        return unary(UnaryFunction.RADIANS, x);
    }

    /**
     * Radians to degrees. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch rad2deg(Ch x) {
        return unary(UnaryFunction.DEGREES, x);
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
        Arguments.given("apply", "operation", operation);
        Arguments.given(operation, "value", value);
        Arguments.given(operation, "derivative", derivative);
        return primitive(operation)
                .dterm(x)
                .value(in -> map(in.get(0), value))
                .drWrt(in ->
                        Jacobian.diagonal(map(in.get(0), a -> derivative.applyAsDouble(a, value.applyAsDouble(a)))))
                .build();
    }

    /**
     * A function of the user's own, entry by entry.
     *
     * @param x the arguments
     * @param value {@code f(x)}
     * @param derivative {@code f'(x)}
     * @return an array of the same shape
     */
    public static Ch apply(Ch x, DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
        Arguments.given("apply", "value", value);
        Arguments.given("apply", "derivative", derivative);
        return primitive("apply")
                .dterm(Arguments.given("apply", "x", x))
                .value(in -> map(in.get(0), value))
                .drWrt(in -> Jacobian.diagonal(map(in.get(0), derivative)))
                .build();
    }

    /**
     * A function of two numbers of the user's own, entry by entry, broadcast.
     *
     * @param x the first arguments
     * @param y the second arguments
     * @param value {@code f(x, y)}
     * @param byX its derivative by x
     * @param byY its derivative by y
     * @return an array of the common shape
     */
    public static Ch apply(Ch x, Ch y, DoubleBinaryOperator value, DoubleBinaryOperator byX, DoubleBinaryOperator byY) {
        return ChApplied.of(
                Arguments.given("apply", "x", x),
                Arguments.given("apply", "y", y),
                Arguments.given("apply", "value", value),
                Arguments.given("apply", "byX", byX),
                Arguments.given("apply", "byY", byY));
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
        return new RuntimePrimitive(Arguments.given("primitive", "operation", operation));
    }
}
