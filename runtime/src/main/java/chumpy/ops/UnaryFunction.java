package chumpy.ops;

import chumpy.array.BinaryLoop;
import chumpy.array.Elementary;
import chumpy.array.Numbers;
import chumpy.array.PolygammaSeries;
import chumpy.array.Special;
import chumpy.array.Truth;
import chumpy.array.UnaryLoop;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.Erf;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.InverseErf;
import org.apache.commons.numbers.gamma.InverseErfc;
import org.jspecify.annotations.Nullable;

/**
 * The functions of one number, a line each: NumPy's name, the value {@code y = f(x)}, and the derivative as a function
 * of x and y, or as a number where it is the same everywhere. Where a function has no derivative (a kink, a step), the
 * table gives the middle of the one-sided ones.
 */
@SuppressWarnings("ImmutableEnumChecker") // the loops are made late and never change what they compute
public enum UnaryFunction {
    /** Sine. */
    SIN("sin", Math::sin, (x, y) -> Math.cos(x)),
    /** Cosine. */
    COS("cos", Math::cos, (x, y) -> -Math.sin(x)),
    /** Tangent. */
    TAN("tan", Math::tan, (x, y) -> 1 + y * y),
    /** Inverse sine. */
    ARCSIN("arcsin", Math::asin, (x, y) -> 1 / Math.sqrt((1 - x) * (1 + x))),
    /** Inverse cosine. */
    ARCCOS("arccos", Math::acos, (x, y) -> -1 / Math.sqrt((1 - x) * (1 + x))),
    /** Inverse tangent. */
    ARCTAN("arctan", Math::atan, (x, y) -> 1 / (1 + x * x)),
    /** Hyperbolic sine. */
    SINH("sinh", Math::sinh, (x, y) -> Math.cosh(x)),
    /** Hyperbolic cosine. */
    COSH("cosh", Math::cosh, (x, y) -> Math.sinh(x)),
    /** Hyperbolic tangent. */
    TANH("tanh", Elementary::tanh, Slopes::tanh),
    /** Inverse hyperbolic sine. */
    ARCSINH("arcsinh", Elementary::asinh, (x, y) -> Slopes.arcsinh(x)),
    /** Inverse hyperbolic cosine. */
    ARCCOSH("arccosh", Elementary::acosh, (x, y) -> 1 / (Math.sqrt(x - 1) * Math.sqrt(x + 1))),
    /** Inverse hyperbolic tangent. */
    ARCTANH("arctanh", Elementary::atanh, (x, y) -> 1 / ((1 - x) * (1 + x))),
    /** Exponential. */
    EXP("exp", Math::exp, (x, y) -> y),
    /** Exponential minus 1. */
    EXPM1("expm1", Math::expm1, (x, y) -> y < -0.99 ? Math.exp(x) : y + 1),
    /** Power of 2. */
    EXP2("exp2", Elementary::exp2, (x, y) -> y * Constants.LN2),
    /** Natural logarithm. */
    LOG("log", Math::log, (x, y) -> 1 / (x + 0.0)),
    /** Logarithm to base 10. */
    LOG10("log10", Math::log10, (x, y) -> 1 / ((x + 0.0) * Constants.LN10)),
    /** Logarithm to base 2. */
    LOG2("log2", Elementary::log2, (x, y) -> 1 / ((x + 0.0) * Constants.LN2)),
    /** Logarithm of 1 + x. */
    LOG1P("log1p", Math::log1p, (x, y) -> 1 / (1 + x)),
    /** Square root; infinitely steep at 0. */
    SQRT("sqrt", Math::sqrt, (x, y) -> 0.5 / (y + 0.0)),
    /** Cube root; infinitely steep at 0. */
    CBRT("cbrt", Math::cbrt, (x, y) -> 1 / (3 * y * y)),
    /** Square. */
    SQUARE("square", Elementary::square, (x, y) -> 2 * x),
    /** Reciprocal. */
    RECIPROCAL("reciprocal", Elementary::reciprocal, (x, y) -> -y * y),
    /** Negative. */
    NEGATIVE("negative", x -> -x, -1),
    /** The number itself. */
    POSITIVE("positive", x -> x, 1),
    /** Absolute value; derivative 0 at 0. */
    ABSOLUTE("absolute", Math::abs, (x, y) -> Math.signum(x)),
    /** Sign. */
    SIGN("sign", Elementary::sign, 0),
    /** Largest integer that is not greater. */
    FLOOR("floor", Math::floor, 0),
    /** Smallest integer that is not less. */
    CEIL("ceil", Math::ceil, 0),
    /** Nearest integer, halves to even. */
    RINT("rint", Math::rint, 0),
    /** Nearest integer towards 0. */
    TRUNC("trunc", Elementary::trunc, 0),
    /** What stands behind the point. */
    FRACTION("modf", Numbers::fraction, 1),
    /** Radians to degrees. */
    DEGREES("degrees", Elementary::degrees, 180 / Math.PI),
    /** Degrees to radians. */
    RADIANS("radians", Elementary::radians, Math.PI / 180),
    /** {@code sin(pi x) / (pi x)}. */
    SINC("sinc", Elementary::sinc, Elementary::sincDerivative),
    /** Modified Bessel function of order 0. */
    I0("i0", Elementary::i0, (x, y) -> Elementary.i1(x)),
    /** Modified Bessel function of order 1. */
    I1("i1", Elementary::i1, (x, y) -> Special.ofOrderOne(x, Elementary.i0(x), y)),
    /** Bessel function of order 0. */
    J0("j0", Special::j0, (x, y) -> -Special.j1(x)),
    /** Bessel function of order 1. */
    J1("j1", Special::j1, (x, y) -> Special.ofOrderOne(x, Special.j0(x), y)),
    /** Gamma function. */
    GAMMA("gamma", Special::gamma, (x, y) -> y * Special.digamma(x)),
    /** Logarithm of the size of the gamma function. */
    GAMMALN("gammaln", Special::logGamma, (x, y) -> Special.digamma(x)),
    /** Logarithmic derivative of the gamma function. */
    DIGAMMA("digamma", Special::digamma, (x, y) -> PolygammaSeries.of(1, x)),
    /** Error function. */
    ERF("erf", Erf::value, (x, y) -> Special.erfDerivative(x)),
    /** Complement of the error function. */
    ERFC("erfc", Erfc::value, (x, y) -> -Special.erfDerivative(x)),
    /** Inverse of the error function. */
    ERFINV("erfinv", InverseErf::value, (x, y) -> 1 / Special.erfDerivative(y)),
    /** Inverse of the complement of the error function. */
    ERFCINV("erfcinv", InverseErfc::value, (x, y) -> -1 / Special.erfDerivative(y)),
    /** Logistic function. */
    EXPIT("expit", Special::expit, Slopes::expit),
    /** Inverse of the logistic function. */
    LOGIT("logit", Special::logit, (x, y) -> 1 / ((x + 0.0) * (1 - x))),
    /** NaN becomes 0, infinities the largest finite numbers. */
    NAN_TO_NUM("nan_to_num", Elementary::nanToNum, (x, y) -> Truth.isFinite(x)),
    /** The distance to the next number away from 0. */
    SPACING("spacing", Numbers::spacing, 0),
    /** The exponent of 2 that leaves a number from 1/2 to below 1. */
    EXPONENT("frexp", Numbers::exponent, 0),
    /** 1 where the sign bit is set. */
    SIGNBIT("signbit", Elementary::signbit, 0),
    /** 1 where the number is finite. */
    ISFINITE("isfinite", Truth::isFinite, 0),
    /** 1 where the number is infinite. */
    ISINF("isinf", Truth::isInf, 0),
    /** 1 where the number is NaN. */
    ISNAN("isnan", Truth::isNan, 0),
    /** 1 where the number is positive infinity. */
    ISPOSINF("isposinf", Truth::isPosInf, 0),
    /** 1 where the number is negative infinity. */
    ISNEGINF("isneginf", Truth::isNegInf, 0),
    /** 1 where the number is 0. */
    LOGICAL_NOT("logical_not", Truth::logicalNot, 0);

    private final String numpyName;
    private final UnaryLoop value;
    private final @Nullable BinaryLoop derivative;
    private final double slope;

    UnaryFunction(String numpyName, DoubleUnaryOperator value, DoubleBinaryOperator derivative) {
        this.numpyName = numpyName;
        this.value = UnaryLoop.of(value);
        this.derivative = BinaryLoop.of(derivative);
        this.slope = Double.NaN;
    }

    UnaryFunction(String numpyName, DoubleUnaryOperator value, double slope) {
        this.numpyName = numpyName;
        this.value = UnaryLoop.of(value);
        this.derivative = null;
        this.slope = slope;
    }

    /**
     * The name that NumPy gives the function.
     *
     * @return the name
     */
    public String numpyName() {
        return numpyName;
    }

    /** The loop of values. */
    UnaryLoop value() {
        return value;
    }

    /** The loop of derivatives over x and f(x); null where the derivative is {@link #slope} everywhere. */
    @Nullable
    BinaryLoop derivative() {
        return derivative;
    }

    /** The derivative, where it is the same everywhere. */
    double slope() {
        return slope;
    }

    private static final class Constants {
        static final double LN2 = Math.log(2);
        static final double LN10 = Math.log(10);
    }
}
