package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChQuantile;
import org.jspecify.annotations.Nullable;

/**
 * Medians and quantiles. A row of the Jacobian has an entry for each of the one or two numbers that the quantile lies
 * between; where several are equal to one of these, they share its derivative in equal parts. As in NumPy, medians of
 * nothing and what leaves NaN out are NaN there, and {@code quantile} and {@code percentile} of nothing are refused with a
 * {@link ShapeException}.
 */
abstract class QuantileFunctions extends OrderFunctions {
    /** Nobody makes one. */
    QuantileFunctions() {}

    /**
     * The number in the middle of the order, or the mean of both; NaN if one is NaN or there are none.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch median(Ch x) {
        return median(x, null, false);
    }

    /**
     * Medians along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the medians
     */
    public static Ch median(Ch x, int @Nullable [] axes, boolean keepDims) {
        return of("median", x, 1, axes, keepDims, QuantileMethod.LINEAR, false, 0.5);
    }

    /**
     * The number in the middle of the order, or the mean of both, NaN left out; NaN if there are none.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nanmedian(Ch x) {
        return nanmedian(x, null, false);
    }

    /**
     * Medians along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the medians
     */
    public static Ch nanmedian(Ch x, int @Nullable [] axes, boolean keepDims) {
        return of("nanmedian", x, 1, axes, keepDims, QuantileMethod.LINEAR, false, 0.5);
    }

    /**
     * A percentile: where the place {@code q (n - 1) / 100} of the order falls between two numbers, both are weighted
     * linearly.
     *
     * @param x an array
     * @param q from 0 to 100
     * @return a scalar
     * @throws TermException if q lies outside
     */
    public static Ch percentile(Ch x, double q) {
        return percentile(x, q, null, false);
    }

    /**
     * Percentiles along axes.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the percentiles
     * @throws TermException if q lies outside
     */
    public static Ch percentile(Ch x, double q, int @Nullable [] axes, boolean keepDims) {
        return percentile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Percentiles along axes, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the percentiles
     * @throws TermException if q lies outside
     */
    public static Ch percentile(Ch x, double q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("percentile", x, 100, axes, keepDims, method, false, q);
    }

    /**
     * Several percentiles along axes.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the percentiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch percentile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims) {
        return percentile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Several percentiles along axes, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the percentiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch percentile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("percentile", x, 100, axes, keepDims, method, true, q);
    }

    /**
     * A quantile: where the place {@code q (n - 1)} of the order falls between two numbers, both are weighted
     * linearly.
     *
     * @param x an array
     * @param q from 0 to 1
     * @return a scalar
     * @throws TermException if q lies outside
     */
    public static Ch quantile(Ch x, double q) {
        return quantile(x, q, null, false);
    }

    /**
     * Quantiles along axes.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the quantiles
     * @throws TermException if q lies outside
     */
    public static Ch quantile(Ch x, double q, int @Nullable [] axes, boolean keepDims) {
        return quantile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Quantiles along axes, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the quantiles
     * @throws TermException if q lies outside
     */
    public static Ch quantile(Ch x, double q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("quantile", x, 1, axes, keepDims, method, false, q);
    }

    /**
     * Several quantiles along axes.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the quantiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch quantile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims) {
        return quantile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Several quantiles along axes, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the quantiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch quantile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("quantile", x, 1, axes, keepDims, method, true, q);
    }

    /**
     * A percentile: where the place {@code q (n - 1) / 100} of the order falls between two numbers, both are weighted
     * linearly; NaN is left out.
     *
     * @param x an array
     * @param q from 0 to 100
     * @return a scalar
     * @throws TermException if q lies outside
     */
    public static Ch nanpercentile(Ch x, double q) {
        return nanpercentile(x, q, null, false);
    }

    /**
     * Percentiles along axes, NaN left out.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the percentiles
     * @throws TermException if q lies outside
     */
    public static Ch nanpercentile(Ch x, double q, int @Nullable [] axes, boolean keepDims) {
        return nanpercentile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Percentiles along axes, NaN left out, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the percentiles
     * @throws TermException if q lies outside
     */
    public static Ch nanpercentile(Ch x, double q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("nanpercentile", x, 100, axes, keepDims, method, false, q);
    }

    /**
     * Several percentiles along axes, NaN left out.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the percentiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch nanpercentile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims) {
        return nanpercentile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Several percentiles along axes, NaN left out, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 100
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the percentiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch nanpercentile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("nanpercentile", x, 100, axes, keepDims, method, true, q);
    }

    /**
     * A quantile: where the place {@code q (n - 1)} of the order falls between two numbers, both are weighted
     * linearly; NaN is left out.
     *
     * @param x an array
     * @param q from 0 to 1
     * @return a scalar
     * @throws TermException if q lies outside
     */
    public static Ch nanquantile(Ch x, double q) {
        return nanquantile(x, q, null, false);
    }

    /**
     * Quantiles along axes, NaN left out.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the quantiles
     * @throws TermException if q lies outside
     */
    public static Ch nanquantile(Ch x, double q, int @Nullable [] axes, boolean keepDims) {
        return nanquantile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Quantiles along axes, NaN left out, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the quantiles
     * @throws TermException if q lies outside
     */
    public static Ch nanquantile(Ch x, double q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("nanquantile", x, 1, axes, keepDims, method, false, q);
    }

    /**
     * Several quantiles along axes, NaN left out.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the quantiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch nanquantile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims) {
        return nanquantile(x, q, axes, keepDims, QuantileMethod.LINEAR);
    }

    /**
     * Several quantiles along axes, NaN left out, by a method of one's choice.
     *
     * @param x an array
     * @param q from 0 to 1
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @param method where between two numbers they lie
     * @return the quantiles, for each q along a new first axis
     * @throws TermException if a q lies outside
     */
    public static Ch nanquantile(Ch x, double[] q, int @Nullable [] axes, boolean keepDims, QuantileMethod method) {
        return of("nanquantile", x, 1, axes, keepDims, method, true, q);
    }

    private static Ch of(
            String operation,
            Ch x,
            double unit,
            int @Nullable [] axes,
            boolean keepDims,
            QuantileMethod method,
            boolean stacked,
            double... q) {
        double[] fractions = new double[Arguments.given(operation, "q", q).length];
        for (int i = 0; i < q.length; i++) {
            fractions[i] = q[i] / unit;
            if (!(fractions[i] >= 0 && fractions[i] <= 1)) {
                throw new TermException(operation + ": q = " + q[i] + " must be from 0 to " + unit);
            }
        }
        boolean ignoreNan = operation.startsWith("nan");
        return ChQuantile.builder()
                .x(Arguments.given(operation, "x", x))
                .operation(operation)
                .q(fractions)
                .stacked(stacked)
                .ignoreNan(ignoreNan)
                .nothingIsNan(ignoreNan || operation.equals("median"))
                .method(Arguments.given(operation, "method", method))
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }
}
