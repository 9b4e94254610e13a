package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChLogSumExp;
import chumpy.ops.ChPolygamma;
import chumpy.ops.UnaryFunction;
import org.jspecify.annotations.Nullable;

/** Special functions, as SciPy's {@code special} has them. */
abstract class SpecialFunctions extends ProductFunctions {
    /** Nobody makes one. */
    SpecialFunctions() {}

    /**
     * The gamma function; infinite at 0 and -0, nan at its other poles. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch gamma(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.GAMMA, x);
    }

    /**
     * The logarithm of the size of the gamma function. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch gammaln(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.GAMMALN, x);
    }

    /**
     * The logarithmic derivative of the gamma function. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch digamma(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.DIGAMMA, x);
    }

    /**
     * The error function. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch erf(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.ERF, x);
    }

    /**
     * The complement of the error function, {@code 1 - erf(x)}, with all its digits where that is small. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch erfc(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.ERFC, x);
    }

    /**
     * The inverse of the error function. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch erfinv(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.ERFINV, x);
    }

    /**
     * The inverse of the complement of the error function. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch erfcinv(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.ERFCINV, x);
    }

    /**
     * The logistic function {@code 1 / (1 + exp(-x))}. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch expit(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.EXPIT, x);
    }

    /**
     * The inverse of the logistic function, {@code log(x / (1 - x))}. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch logit(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.LOGIT, x);
    }

    /**
     * The modified Bessel function of the first kind, of order 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch i1(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.I1, x);
    }

    /**
     * The Bessel function of the first kind, of order 0. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch j0(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.J0, x);
    }

    /**
     * The Bessel function of the first kind, of order 1. Entry by entry.
     *
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch j1(Ch x) {
        return AnalyticFunctions.unary(UnaryFunction.J1, x);
    }

    /**
     * The n-th derivative of the digamma function. Entry by entry.
     *
     * @param n its order; 0 is the digamma function
     * @param x the arguments
     * @return an array of the same shape
     */
    public static Ch polygamma(int n, Ch x) {
        return ChPolygamma.of(n, Arguments.given("polygamma", "x", x));
    }

    /**
     * {@code log(sum(exp(x)))} over all entries, without overflow.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch logsumexp(Ch x) {
        return logsumexp(x, null, false);
    }

    /**
     * {@code log(sum(exp(x)))} along axes, without overflow.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch logsumexp(Ch x, int... axes) {
        return logsumexp(x, axes, false);
    }

    /**
     * {@code log(sum(exp(x)))} along axes, without overflow.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the logarithms
     */
    public static Ch logsumexp(Ch x, int @Nullable [] axes, boolean keepDims) {
        return ChLogSumExp.builder()
                .x(Arguments.given("logsumexp", "x", x))
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * {@code exp(x) / sum(exp(x))} over all entries, without overflow.
     *
     * @param x an array
     * @return an array of the same shape whose entries add up to 1
     */
    public static Ch softmax(Ch x) {
        return AnalyticFunctions.exp(logSoftmaxOf("softmax", x, null));
    }

    /**
     * {@code exp(x) / sum(exp(x))} along axes, without overflow.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return an array of the same shape whose entries along these axes add up to 1
     */
    public static Ch softmax(Ch x, int... axes) {
        return AnalyticFunctions.exp(logSoftmaxOf("softmax", x, axes));
    }

    /**
     * {@code x - log(sum(exp(x)))} over all entries: the logarithm of {@link #softmax(Ch)} with all its digits.
     *
     * @param x an array
     * @return an array of the same shape
     */
    public static Ch logSoftmax(Ch x) {
        return logSoftmaxOf("logSoftmax", x, null);
    }

    /**
     * {@code x - log(sum(exp(x)))} along axes: the logarithm of {@link #softmax(Ch, int...)} with all its digits.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return an array of the same shape
     */
    public static Ch logSoftmax(Ch x, int... axes) {
        return logSoftmaxOf("logSoftmax", x, axes);
    }

    private static Ch logSoftmaxOf(String operation, Ch x, int @Nullable [] axes) {
        return Arguments.given(operation, "x", x).subtract(logsumexp(x, axes, true));
    }
}
