package chumpy;

/**
 * How many points of a plane lie in each of some rectangles.
 *
 * @param counts a row for each interval of x and a column for each of y
 * @param xEdges where the intervals of x begin and end, one more than there are
 * @param yEdges where the intervals of y begin and end, one more than there are
 */
public record Histogram2d(NdArray counts, NdArray xEdges, NdArray yEdges) {}
