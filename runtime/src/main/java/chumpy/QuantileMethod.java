package chumpy;

/**
 * Where in a sorted group of n numbers the quantile q lies, counted from 1: NumPy's methods. The first nine are the types
 * of Hyndman and Fan, Sample Quantiles in Statistical Packages, The American Statistician 50 (1996), 361-365. Places before
 * the first number mean the first, those behind the last the last; where a place is no integer, the numbers on both
 * sides are weighted linearly unless it says otherwise.
 */
public enum QuantileMethod {
    /** Type 1: the place {@code n q}, rounded up; the inverse of the empirical distribution function. */
    INVERTED_CDF,
    /** Type 2: the place {@code n q}, rounded up; if it is an integer, the mean of the number there and the next. */
    AVERAGED_INVERTED_CDF,
    /** Type 3: the integer nearest to {@code n q}, halves to even. */
    CLOSEST_OBSERVATION,
    /** Type 4: the place {@code n q}. */
    INTERPOLATED_INVERTED_CDF,
    /** Type 5: the place {@code n q + 1/2}. */
    HAZEN,
    /** Type 6: the place {@code (n + 1) q}. */
    WEIBULL,
    /** Type 7, the usual one: the place {@code (n - 1) q + 1}. */
    LINEAR,
    /** Type 8: the place {@code (n + 1/3) q + 1/3}, nearly unbiased for the median whatever the distribution. */
    MEDIAN_UNBIASED,
    /** Type 9: the place {@code (n + 1/4) q + 3/8}, nearly unbiased for normally distributed numbers. */
    NORMAL_UNBIASED,
    /** The place {@code (n - 1) q + 1}, rounded down. */
    LOWER,
    /** The place {@code (n - 1) q + 1}, rounded up. */
    HIGHER,
    /** The mean of the numbers on both sides of the place {@code (n - 1) q + 1}. */
    MIDPOINT,
    /** The place {@code (n - 1) q + 1}, rounded to the nearest integer, its distance from the first place to even. */
    NEAREST
}
