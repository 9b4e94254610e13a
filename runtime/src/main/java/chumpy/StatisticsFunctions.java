package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChCovariance;
import org.jspecify.annotations.Nullable;

/** Covariances and correlations, moments, and running sums without NaN. */
abstract class StatisticsFunctions extends ReductionFunctions {
    /** Nobody makes one. */
    StatisticsFunctions() {}

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
        Arguments.given("cov", "x", x);
        return squeeze(ChCovariance.of(rows("cov", x, rowvar), ddof));
    }

    /**
     * The covariance matrix of the variables of two arrays together, unbiased.
     *
     * @param x a row for each variable and a column for each observation; a vector is one variable
     * @param y further variables, of as many observations
     * @return a square matrix
     */
    public static Ch cov(Ch x, Ch y) {
        return cov(x, Arguments.given("cov", "y", y), true, 1, null, null);
    }

    /**
     * The covariance matrix of variables whose observations have weights: {@code sum(w (x - m) (x - m)') / d} with
     * {@code w = f a}, m the weighted mean, and {@code d = sum(w) - ddof sum(w a) / sum(w)}.
     *
     * @param x observations; a vector is one variable
     * @param y further variables, of as many observations; null for none
     * @param rowvar whether variables are rows and observations columns, otherwise the other way round
     * @param ddof 1 for an unbiased estimate, 0 for the mean
     * @param frequencies f: how often each observation was made, a vector; null for once
     * @param weights a: how much each observation counts, a vector; null for 1. The result is differentiable in both
     *     weights as well
     * @return a square matrix; of one variable a scalar
     */
    public static Ch cov(
            Ch x, @Nullable Ch y, boolean rowvar, int ddof, @Nullable Ch frequencies, @Nullable Ch weights) {
        Arguments.given("cov", "x", x);
        Ch all = together("cov", x, y, rowvar);
        if (frequencies == null && weights == null) {
            return squeeze(ChCovariance.of(all, ddof));
        }
        Ch counted = frequencies == null ? constant(1) : frequencies;
        Ch w = weights == null ? counted : multiply(counted, weights);
        Ch total = Chumpy.sum(w);
        Ch means = divide(Chumpy.sum(multiply(all, w), new int[] {1}, true), total);
        Ch deviations = subtract(all, means);
        Ch lost = weights == null
                ? constant(ddof)
                : divide(Chumpy.sum(multiply(w, weights)), total).multiply(ddof);
        return squeeze(divide(dot(multiply(deviations, w), transpose(deviations)), subtract(total, lost)));
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
        Arguments.given("corrcoef", "x", x);
        return correlations(rows("corrcoef", x, rowvar));
    }

    /**
     * The matrix of correlations of the variables of two arrays together.
     *
     * @param x observations; a vector is one variable
     * @param y further variables, of as many observations
     * @param rowvar whether variables are rows and observations columns, otherwise the other way round
     * @return a square matrix
     */
    public static Ch corrcoef(Ch x, Ch y, boolean rowvar) {
        Arguments.given("corrcoef", "x", x);
        return correlations(together("corrcoef", x, Arguments.given("corrcoef", "y", y), rowvar));
    }

    private static Ch correlations(Ch rows) {
        Ch covariance = ChCovariance.of(rows, 1);
        Ch deviations = sqrt(diagonal(covariance));
        return squeeze(divide(divide(covariance, expandDims(deviations, 1)), deviations));
    }

    private static Ch together(String operation, Ch x, @Nullable Ch y, boolean rowvar) {
        Ch first = rows(operation, x, rowvar);
        return y == null ? first : concatenate(first, rows(operation, y, rowvar));
    }

    /** A row for each variable. */
    private static Ch rows(String operation, Ch x, boolean rowvar) {
        return atleast2d(rowvar ? Arguments.given(operation, "x", x) : transpose(Arguments.given(operation, "x", x)));
    }

    /**
     * The central moment of an order along the first axis, {@code mean((x - mean(x)) ** order)}.
     *
     * @param x an array of at least one axis
     * @param order the exponent
     * @return without the first axis
     */
    public static Ch moment(Ch x, int order) {
        return moment(x, order, 0);
    }

    /**
     * The central moment of an order along an axis, {@code mean((x - mean(x)) ** order)}; the first one is 0.
     *
     * @param x an array
     * @param order the exponent
     * @param axis the axis
     * @return without this axis
     * @throws TermException if the order is negative
     */
    public static Ch moment(Ch x, int order, int axis) {
        if (order < 0) {
            throw new TermException("moment: order " + order + " is negative");
        }
        int[] along = {axis};
        Ch deviations = subtract(Arguments.given("moment", "x", x), Chumpy.mean(x, along, true));
        Ch powers = power(deviations, order);
        return Chumpy.mean(order == 1 ? powers.multiply(0) : powers, axis);
    }

    /**
     * Running sums of the entries in row-major order; NaN counts as 0.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch nancumsum(Ch x) {
        Arguments.given("nancumsum", "x", x);
        return cumsum(insteadOfNan("nancumsum", x, 0));
    }

    /**
     * Running sums along an axis; NaN counts as 0.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch nancumsum(Ch x, int axis) {
        Arguments.given("nancumsum", "x", x);
        return cumsum(insteadOfNan("nancumsum", x, 0), axis);
    }

    /**
     * Running products of the entries in row-major order; NaN counts as 1.
     *
     * @param x an array
     * @return a vector
     */
    public static Ch nancumprod(Ch x) {
        Arguments.given("nancumprod", "x", x);
        return cumprod(insteadOfNan("nancumprod", x, 1));
    }

    /**
     * Running products along an axis; NaN counts as 1.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch nancumprod(Ch x, int axis) {
        Arguments.given("nancumprod", "x", x);
        return cumprod(insteadOfNan("nancumprod", x, 1), axis);
    }

    private static Ch insteadOfNan(String operation, Ch x, double value) {
        return where(isnan(Arguments.given(operation, "x", x)), value, x);
    }
}
