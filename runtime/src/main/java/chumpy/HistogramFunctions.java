package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Bins;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that count numbers, or add up weights of numbers, by where they lie. They answer at once, in plain numbers. */
abstract class HistogramFunctions extends SearchingFunctions {
    /** Nobody makes one. */
    HistogramFunctions() {}

    /**
     * How often each number comes.
     *
     * @param x numbers, none negative
     * @return a count for each number from 0 to the largest
     * @throws TermException if a number is negative
     */
    public static int[] bincount(int... x) {
        Arguments.given("bincount", "x", x);
        int[] counts = new int[length(x, 0)];
        for (int number : x) {
            counts[number]++;
        }
        return counts;
    }

    /**
     * The weights of each number added up.
     *
     * @param x numbers, none negative
     * @param weights a weight for each; null for 1
     * @param minLength at least so many sums
     * @return a sum for each number from 0 to the largest
     * @throws TermException if a number or the least length is negative
     * @throws ShapeException if there are not as many weights as numbers
     */
    public static NdArray bincount(int[] x, double @Nullable [] weights, int minLength) {
        Arguments.given("bincount", "x", x);
        if (minLength < 0) {
            throw new TermException("bincount: minLength = " + minLength + " is negative");
        }
        double[] sums = new double[length(x, minLength)];
        if (weights != null && weights.length != x.length) {
            throw new ShapeException(
                    "bincount: " + weights.length + " weights for " + x.length + " numbers; give one for each");
        }
        for (int i = 0; i < x.length; i++) {
            sums[x[i]] += weights == null ? 1 : weights[i];
        }
        return NdArray.adopt(sums, sums.length);
    }

    private static int length(int[] x, int least) {
        int length = least;
        for (int number : Arguments.given("bincount", "x", x)) {
            if (number < 0) {
                throw new TermException("bincount: " + number + " is negative; only numbers from 0 on are counted");
            }
            if (number == Integer.MAX_VALUE) {
                throw new TermException("bincount: " + number + " is too large to be counted");
            }
            length = Math.max(length, number + 1);
        }
        return length;
    }

    /**
     * How many entries lie in each of ten intervals of equal length over their range.
     *
     * @param x an array
     * @return the counts and the edges
     * @throws TermException if an entry is not finite
     */
    public static Histogram histogram(Ch x) {
        return histogram(x, 10);
    }

    /**
     * How many entries lie in each of some intervals of equal length over their range.
     *
     * @param x an array
     * @param bins how many intervals
     * @return the counts and the edges
     * @throws TermException if an entry is not finite
     * @throws ShapeException if the number is not positive
     */
    public static Histogram histogram(Ch x, int bins) {
        return histogram(x, bins, null, false);
    }

    /**
     * The weights of entries in each of some intervals of equal length over their range.
     *
     * @param x an array
     * @param bins how many intervals
     * @param weights an array of the same shape; null for 1
     * @param density whether the sums are divided by their sum and the lengths, so that they integrate to 1
     * @return the sums or the density, and the edges
     * @throws TermException if an entry is not finite
     * @throws ShapeException if the number is not positive, or the weights do not fit
     */
    public static Histogram histogram(Ch x, int bins, @Nullable Ch weights, boolean density) {
        Arguments.given("histogram", "x", x);
        return counted(x, Bins.over(entries("histogram", x), bins), weights, density);
    }

    /**
     * How many entries lie in each of some intervals of equal length over a range.
     *
     * @param x an array
     * @param bins how many intervals
     * @param low where the first begins
     * @param high where the last ends
     * @return the counts and the edges
     * @throws TermException if the range is not finite or does not ascend
     * @throws ShapeException if the number is not positive
     */
    public static Histogram histogram(Ch x, int bins, double low, double high) {
        return histogram(x, bins, low, high, null, false);
    }

    /**
     * The weights of entries in each of some intervals of equal length over a range.
     *
     * @param x an array
     * @param bins how many intervals
     * @param low where the first begins
     * @param high where the last ends
     * @param weights an array of the same shape; null for 1
     * @param density whether the sums are divided by their sum and the lengths, so that they integrate to 1
     * @return the sums or the density, and the edges
     * @throws TermException if the range is not finite or does not ascend
     * @throws ShapeException if the number is not positive, or the weights do not fit
     */
    public static Histogram histogram(Ch x, int bins, double low, double high, @Nullable Ch weights, boolean density) {
        Arguments.given("histogram", "x", x);
        return counted(x, Bins.between(low, high, bins), weights, density);
    }

    /**
     * How many entries lie in each of some intervals.
     *
     * @param x an array
     * @param edges where the intervals begin and end; each has its left edge and not its right one, the last has both
     * @return the counts and the edges
     * @throws TermException if the edges do not ascend
     * @throws ShapeException if there are fewer than two
     */
    public static Histogram histogram(Ch x, double[] edges) {
        return histogram(x, edges, null, false);
    }

    /**
     * The weights of entries in each of some intervals.
     *
     * @param x an array
     * @param edges where the intervals begin and end; each has its left edge and not its right one, the last has both
     * @param weights an array of the same shape; null for 1
     * @param density whether the sums are divided by their sum and the lengths, so that they integrate to 1
     * @return the sums or the density, and the edges
     * @throws TermException if the edges do not ascend
     * @throws ShapeException if there are fewer than two, or the weights do not fit
     */
    public static Histogram histogram(Ch x, double[] edges, @Nullable Ch weights, boolean density) {
        Arguments.given("histogram", "x", x);
        return counted(x, Arguments.given("histogram", "edges", edges).clone(), weights, density);
    }

    private static double[] entries(String operation, Ch x) {
        return Raw.data(Arguments.given(operation, "x", x).r());
    }

    private static double @Nullable [] weights(String operation, Ch x, @Nullable Ch weights) {
        if (weights != null && !Arrays.equals(weights.shape(), x.shape())) {
            throw new ShapeException(operation + ": weights of shape " + Shapes.toString(weights.shape())
                    + " for entries of shape " + Shapes.toString(x.shape()) + "; give one for each");
        }
        return weights == null ? null : Raw.data(weights.r());
    }

    private static Histogram counted(Ch x, double[] edges, @Nullable Ch weights, boolean density) {
        double[] in = entries("histogram", x);
        double @Nullable [] by = weights("histogram", x, weights);
        Bins.requireAscending("histogram", edges);
        return new Histogram(sums(List.of(in), List.of(edges), by, density), vector(edges));
    }

    private static NdArray sums(
            List<double[]> coordinates, List<double[]> edges, double @Nullable [] weights, boolean density) {
        double[] sums = Bins.count(coordinates, edges, weights);
        if (density) {
            Bins.toDensity(sums, edges);
        }
        return NdArray.adopt(sums, Bins.shape(edges));
    }

    private static NdArray vector(double... entries) {
        return NdArray.adopt(entries, entries.length);
    }

    /**
     * How many points lie in each of some rectangles of equal size over their range.
     *
     * @param x the first coordinates
     * @param y the second coordinates, as many
     * @param xBins how many intervals of x
     * @param yBins how many intervals of y
     * @return the counts and the edges
     * @throws TermException if a coordinate is not finite
     * @throws ShapeException if a number is not positive, or there are not as many x as y
     */
    public static Histogram2d histogram2d(Ch x, Ch y, int xBins, int yBins) {
        Arguments.given("histogram2d", "x", x);
        double[] first = entries("histogram2d", x);
        double[] second = Raw.data(Arguments.given("histogram2d", "y", y).r());
        return histogram2d(x, y, Bins.over(first, xBins), Bins.over(second, yBins), null, false);
    }

    /**
     * The weights of points in each of some rectangles.
     *
     * @param x the first coordinates
     * @param y the second coordinates, as many
     * @param xEdges where intervals of x begin and end; each has its left edge and not its right one, the last has both
     * @param yEdges where intervals of y begin and end
     * @param weights a weight for each point; null for 1
     * @param density whether the sums are divided by their sum and the areas, so that they integrate to 1
     * @return the sums or the density, and the edges
     * @throws TermException if edges do not ascend
     * @throws ShapeException if there are fewer than two edges, or the arrays differ in shape
     */
    public static Histogram2d histogram2d(
            Ch x, Ch y, double[] xEdges, double[] yEdges, @Nullable Ch weights, boolean density) {
        Arguments.given("histogram2d", "x", x);
        double[] first = entries("histogram2d", x);
        double[] second = Raw.data(Arguments.given("histogram2d", "y", y).r());
        if (first.length != second.length) {
            throw new ShapeException("histogram2d: " + first.length + " first and " + second.length
                    + " second coordinates; give as many");
        }
        double @Nullable [] by = weights("histogram2d", x, weights);
        double[] rows = Arguments.given("histogram2d", "xEdges", xEdges).clone();
        double[] columns = Arguments.given("histogram2d", "yEdges", yEdges).clone();
        Bins.requireAscending("histogram2d", rows);
        Bins.requireAscending("histogram2d", columns);
        return new Histogram2d(
                sums(List.of(first, second), List.of(rows, columns), by, density), vector(rows), vector(columns));
    }

    /**
     * The edges of some intervals of equal length over the range of entries, as {@link #histogram(Ch, int)} has them.
     *
     * @param x an array
     * @param bins how many intervals
     * @return a vector, one longer
     * @throws TermException if an entry is not finite
     * @throws ShapeException if the number is not positive
     */
    public static NdArray histogramBinEdges(Ch x, int bins) {
        return vector(Bins.over(entries("histogram_bin_edges", x), bins));
    }

    /**
     * How many points of a space lie in each of some boxes of equal size over their range.
     *
     * @param points a row of coordinates for each point
     * @param bins how many intervals along each axis
     * @return the counts and the edges
     * @throws TermException if a coordinate is not finite
     * @throws ShapeException if a number is not positive, or there are not as many as coordinates
     */
    public static HistogramDd histogramdd(Ch points, int... bins) {
        double[] in = entries("histogramdd", points);
        int[] shape = points.shape();
        int[] counts = Arguments.given("histogramdd", "bins", bins);
        if (shape.length != 2 || shape[1] != counts.length || shape[1] == 0) {
            throw new ShapeException("histogramdd: points of shape " + Shapes.toString(shape) + " and " + counts.length
                    + " numbers of intervals; give a row for each point and a number for each of its coordinates");
        }
        int d = shape[1];
        List<double[]> coordinates = new ArrayList<>();
        List<double[]> edges = new ArrayList<>();
        for (int k = 0; k < d; k++) {
            int axis = k;
            double[] coordinate = new double[shape[0]];
            Arrays.setAll(coordinate, i -> in[d * i + axis]);
            coordinates.add(coordinate);
            edges.add(Bins.over(coordinate, counts[k]));
        }
        return new HistogramDd(
                sums(coordinates, edges, null, false),
                edges.stream().map(HistogramFunctions::vector).toList());
    }
}
