package chumpy;

/**
 * How many numbers lie in each of some intervals.
 *
 * @param counts a number for each interval
 * @param edges where the intervals begin and end, one more than there are intervals
 */
public record Histogram(NdArray counts, NdArray edges) {}
