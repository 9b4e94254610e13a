package chumpy;

import chumpy.array.Moments;
import chumpy.array.RunFunction;
import chumpy.array.Scan;
import chumpy.ops.ChAccumulation;
import chumpy.ops.ChCovariance;
import chumpy.ops.ChRunReduction;
import chumpy.ops.ChWeightedMean;
import org.jspecify.annotations.Nullable;

/** Functions that make one number of many: products, variances, means with weights; and running sums and products. */
abstract class ReductionFunctions extends SearchingFunctions {
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
        return reduce("nanstd", Moments.standardDeviation(ddof).ignoringNan(), x, axes, keepDims);
    }

    /**
     * The mean of all entries.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch average(Ch x) {
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
     * @param weights an array of the same shape, or a vector along the only axis that is averaged over; no sum is 0
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means, differentiable in both
     */
    public static Ch average(Ch x, Ch weights, int @Nullable [] axes, boolean keepDims) {
        return ChWeightedMean.builder()
                .x(x)
                .weights(weights)
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * Running sums of the entries in row-major order.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch cumsum(Ch x) {
        return cumsum(ravel(x), 0);
    }

    /**
     * Running sums along an axis.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch cumsum(Ch x, int axis) {
        return ChAccumulation.of(x, Scan.SUM, axis);
    }

    /**
     * Running products of the entries in row-major order.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch cumprod(Ch x) {
        return cumprod(ravel(x), 0);
    }

    /**
     * Running products along an axis. Their derivatives are right whatever the number of zeros.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch cumprod(Ch x, int axis) {
        return ChAccumulation.of(x, Scan.PRODUCT, axis);
    }

    /**
     * The covariance matrix of variables, unbiased.
     *
     * @param x a row for each variable and a column for each observation; a vector is one variable
     * @return a square matrix; of one variable a scalar
     */
    public static Ch cov(Ch x) {
        return cov(x, true, 1);
    }

    /**
     * The covariance matrix of variables.
     *
     * @param x observations; a vector is one variable
     * @param rowvar whether variables are rows and observations columns, otherwise the other way round
     * @param ddof what is subtracted from the number of observations by which sums are divided; 1 for an unbiased estimate
     * @return a square matrix; of one variable a scalar
     */
    public static Ch cov(Ch x, boolean rowvar, int ddof) {
        return squeeze(covariance(x, rowvar, ddof));
    }

    private static Ch covariance(Ch x, boolean rowvar, int ddof) {
        return ChCovariance.of(atleast2d(rowvar ? x : transpose(x)), ddof);
    }

    /**
     * The matrix of correlations of variables.
     *
     * @param x a row for each variable and a column for each observation; a vector is one variable
     * @return a square matrix; of one variable a scalar
     */
    public static Ch corrcoef(Ch x) {
        return corrcoef(x, true);
    }

    /**
     * The matrix of correlations of variables: their covariances divided by their standard deviations.
     *
     * @param x observations; a vector is one variable
     * @param rowvar whether variables are rows and observations columns, otherwise the other way round
     * @return a square matrix; of one variable a scalar
     */
    public static Ch corrcoef(Ch x, boolean rowvar) {
        Ch covariance = covariance(x, rowvar, 1);
        Ch deviations = sqrt(diagonal(covariance));
        return squeeze(divide(divide(covariance, expandDims(deviations, 1)), deviations));
    }
}
