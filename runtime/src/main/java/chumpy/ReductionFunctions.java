package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Moments;
import chumpy.array.RunFunction;
import chumpy.array.Scan;
import chumpy.ops.ChAccumulation;
import chumpy.ops.ChRunReduction;
import chumpy.ops.ChWeightedMean;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that make one number of many: products, variances, means with weights; and running sums and products. */
abstract class ReductionFunctions extends SetFunctions {
    /** Nobody makes one. */
    ReductionFunctions() {}

    private static Ch reduce(String operation, RunFunction function, Ch x, int @Nullable [] axes, boolean keepDims) {
        return ChRunReduction.builder()
                .x(x)
                .operation(operation)
                .function(function)
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * The product of all entries; 1 of none. Its derivatives are right whatever the number of zeros.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch prod(Ch x) {
        return prod(x, null, false);
    }

    /**
     * Products along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch prod(Ch x, int... axes) {
        return prod(x, axes, false);
    }

    /**
     * Products along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the products
     */
    public static Ch prod(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("prod", "x", x);
        return reduce("prod", Moments.PRODUCT, x, axes, keepDims);
    }

    /**
     * The variance of all entries: the mean of the squares of their deviations from the mean.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch var(Ch x) {
        return var(x, null, 0, false);
    }

    /**
     * Variances along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch var(Ch x, int... axes) {
        return var(x, axes, 0, false);
    }

    /**
     * Variances along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @param keepDims whether the axes stay, with length 1
     * @return the variances; not finite where the divisor is not positive
     */
    public static Ch var(Ch x, int @Nullable [] axes, int ddof, boolean keepDims) {
        Arguments.given("var", "x", x);
        return reduce("var", Moments.variance(ddof), x, axes, keepDims);
    }

    /**
     * The standard deviation of all entries. Where they are all equal it is 0 and has a corner, as {@code abs} has at 0;
     * its derivative there is given as 0.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch std(Ch x) {
        return std(x, null, 0, false);
    }

    /**
     * Standard deviations along axes; see {@link #std(Ch)} for where they are 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch std(Ch x, int... axes) {
        return std(x, axes, 0, false);
    }

    /**
     * Standard deviations along axes; see {@link #std(Ch)} for where they are 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @param keepDims whether the axes stay, with length 1
     * @return the standard deviations; not finite where the divisor is not positive
     */
    public static Ch std(Ch x, int @Nullable [] axes, int ddof, boolean keepDims) {
        Arguments.given("std", "x", x);
        return reduce("std", Moments.standardDeviation(ddof), x, axes, keepDims);
    }

    /**
     * The sum of the entries that are not NaN.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nansum(Ch x) {
        return nansum(x, null, false);
    }

    /**
     * Sums along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the sums
     */
    public static Ch nansum(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("nansum", "x", x);
        return reduce("nansum", Moments.SUM.ignoringNan(), x, axes, keepDims);
    }

    /**
     * The product of the entries that are not NaN.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nanprod(Ch x) {
        return nanprod(x, null, false);
    }

    /**
     * Products along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the products
     */
    public static Ch nanprod(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("nanprod", "x", x);
        return reduce("nanprod", Moments.PRODUCT.ignoringNan(), x, axes, keepDims);
    }

    /**
     * The mean of the entries that are not NaN; NaN if there are none.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nanmean(Ch x) {
        return nanmean(x, null, false);
    }

    /**
     * Means along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means
     */
    public static Ch nanmean(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("nanmean", "x", x);
        return reduce("nanmean", Moments.MEAN.ignoringNan(), x, axes, keepDims);
    }

    /**
     * The variance of the entries that are not NaN.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nanvar(Ch x) {
        return nanvar(x, null, 0, false);
    }

    /**
     * Variances along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @param keepDims whether the axes stay, with length 1
     * @return the variances; not finite where the divisor is not positive
     */
    public static Ch nanvar(Ch x, int @Nullable [] axes, int ddof, boolean keepDims) {
        Arguments.given("nanvar", "x", x);
        return reduce("nanvar", Moments.variance(ddof).ignoringNan(), x, axes, keepDims);
    }

    /**
     * The standard deviation of the entries that are not NaN; see {@link #std(Ch)} for where it is 0.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch nanstd(Ch x) {
        return nanstd(x, null, 0, false);
    }

    /**
     * Standard deviations along axes, NaN left out; see {@link #std(Ch)} for where they are 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param ddof what is subtracted from the number of entries by which the sum of squares is divided
     * @param keepDims whether the axes stay, with length 1
     * @return the standard deviations; not finite where the divisor is not positive
     */
    public static Ch nanstd(Ch x, int @Nullable [] axes, int ddof, boolean keepDims) {
        Arguments.given("nanstd", "x", x);
        return reduce("nanstd", Moments.standardDeviation(ddof).ignoringNan(), x, axes, keepDims);
    }

    /**
     * The mean of all entries.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch average(Ch x) {
        Arguments.given("average", "x", x);
        return Chumpy.mean(x);
    }

    /**
     * Means along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means
     */
    public static Ch average(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("average", "x", x);
        return Chumpy.mean(x, axes, keepDims);
    }

    /**
     * The mean of all entries with weights, {@code sum(weights x) / sum(weights)}.
     *
     * @param x an array
     * @param weights an array of the same shape, whose sum is not 0
     * @return a scalar, differentiable in both
     */
    public static Ch average(Ch x, Ch weights) {
        return average(x, weights, null, false);
    }

    /**
     * Means along axes with weights.
     *
     * @param x an array
     * @param weights an array of the same shape, or one that has just the axes that are averaged over, in their order; no
     *     sum is 0
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means, differentiable in both
     */
    public static Ch average(Ch x, Ch weights, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("average", "x", x);
        Arguments.given("average", "weights", weights);
        return ChWeightedMean.builder()
                .x(x)
                .weights(weights)
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * Means along axes with weights, and what they were divided by: NumPy's {@code average(..., returned=True)}.
     *
     * @param x an array
     * @param weights an array of the same shape, or one that has just the axes that are averaged over, in their order, which
     *     then keep the lengths that they have now; null for 1 each
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means, and for each of them the sum of its weights; all differentiable in both
     */
    public static List<Ch> averageReturned(Ch x, @Nullable Ch weights, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("average", "x", x);
        Ch ones = where(isnan(x), 1.0, 1.0);
        if (weights == null) {
            return List.of(Chumpy.mean(x, axes, keepDims), Chumpy.sum(ones, axes, keepDims));
        }
        Ch means = average(x, weights, axes, keepDims);
        // Refuses weights that do not fit.
        means.r();
        Ch each = axes == null || Arrays.equals(weights.shape(), x.shape())
                ? weights
                : alongAxes(weights, x.ndim(), axes);
        return List.of(means, Chumpy.sum(multiply(ones, each), axes, keepDims));
    }

    /** Weights that have some axes of an array, in this order, with all its axes, the others of length 1. */
    private static Ch alongAxes(Ch weights, int ndim, int... axes) {
        int[] whole = Arrays.copyOf(weights.shape(), ndim);
        Arrays.fill(whole, axes.length, ndim, 1);
        int[] first = new int[axes.length];
        Arrays.setAll(first, k -> k);
        return moveaxis(weights.reshape(whole), first, axes);
    }

    /**
     * Running sums of the entries in row-major order.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch cumsum(Ch x) {
        return cumsum(ravel(Arguments.given("cumsum", "x", x)), 0);
    }

    /**
     * Running sums along an axis.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch cumsum(Ch x, int axis) {
        Arguments.given("cumsum", "x", x);
        return ChAccumulation.of(x, Scan.SUM, axis);
    }

    /**
     * Running products of the entries in row-major order.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch cumprod(Ch x) {
        return cumprod(ravel(Arguments.given("cumprod", "x", x)), 0);
    }

    /**
     * Running products along an axis. Their derivatives are right whatever the number of zeros.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch cumprod(Ch x, int axis) {
        Arguments.given("cumprod", "x", x);
        return ChAccumulation.of(x, Scan.PRODUCT, axis);
    }
}
