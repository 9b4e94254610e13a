package chumpy.array;

import chumpy.ShapeException;
import chumpy.TermException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Intervals between edges, and counting what lies in them. */
public final class Bins {
    private Bins() {}

    /**
     * Edges of intervals of equal length over the range of some numbers.
     *
     * @param x numbers; of none the range is from 0 to 1, of equal ones it goes half a unit to either side
     * @param count how many intervals
     * @return one edge more
     * @throws TermException if a number is not finite
     * @throws ShapeException if there is to be no interval
     */
    public static double[] over(double[] x, int count) {
        double low = x.length == 0 ? 0 : x[0];
        double high = x.length == 0 ? 1 : x[0];
        for (double number : x) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return between(low, high, count);
    }

    /**
     * Edges of intervals of equal length.
     *
     * @param low the first edge
     * @param high the last edge; where it is the first one too, both go half a unit to their side
     * @param count how many intervals
     * @return one edge more
     * @throws TermException if an end is not finite or they are in the wrong order
     * @throws ShapeException if there is to be no interval
     */
    public static double[] between(double low, double high, int count) {
        if (count < 1) {
            throw new ShapeException("histogram: " + count + " bins; their number must be positive");
        }
        if (!Double.isFinite(low) || !Double.isFinite(high) || low > high) {
            throw new TermException("histogram: the range from " + low + " to " + high
                    + " must be finite and ascend; give a range, or leave out what is not finite");
        }
        double shift = low == high ? 0.5 : 0;
        double[] edges = Raw.data(Creation.linspace(low - shift, high + shift, count + 1, true));
        for (int i = 0; i < count; i++) {
            if (!(edges[i] < edges[i + 1])) {
                throw new TermException("histogram: the range from " + low + " to " + high + " is too narrow for "
                        + count + " bins: edges coincide by rounding; give a wider range, or fewer bins");
            }
        }
        return edges;
    }

    /**
     * Checks edges.
     *
     * @param operation named in the exception
     * @param edges numbers
     * @return 1 if they ascend, -1 if they descend
     * @throws TermException if they do neither
     */
    public static int direction(String operation, double... edges) {
        boolean up = true;
        boolean down = true;
        for (int i = 1; i < edges.length; i++) {
            up &= edges[i] >= edges[i - 1];
            down &= edges[i] <= edges[i - 1];
        }
        if (!up && !down) {
            throw new TermException(operation + ": bins must ascend or descend; sort them");
        }
        return up ? 1 : -1;
    }

    /**
     * Checks edges of intervals.
     *
     * @param operation named in the exceptions
     * @param edges numbers
     * @throws ShapeException if there is no interval
     * @throws TermException if the edges do not ascend
     */
    public static void requireAscending(String operation, double... edges) {
        if (edges.length < 2) {
            throw new ShapeException(operation + ": " + edges.length + " edges make no interval; give at least two");
        }
        if (direction(operation, edges) < 0) {
            throw new TermException(operation + ": edges must ascend; reverse them");
        }
    }

    /**
     * The interval in which a number lies; an interval has its left edge and not its right one, the last one has both.
     *
     * @param x a number
     * @param edges ascending
     * @return counted from 0; -1 for none
     */
    public static int of(double x, double... edges) {
        int last = edges.length - 1;
        if (!(x >= edges[0] && x <= edges[last])) {
            return -1;
        }
        return x == edges[last] ? last - 1 : Searching.insertion(edges, x, true) - 1;
    }

    /**
     * How many intervals there are along each axis.
     *
     * @param edges along each axis where intervals begin and end
     * @return one less for each
     */
    public static int[] shape(List<double[]> edges) {
        return edges.stream().mapToInt(along -> along.length - 1).toArray();
    }

    /**
     * The sums of the weights of the points in each box.
     *
     * @param coordinates along each axis that of each point
     * @param edges along each axis where intervals begin and end
     * @param weights of the points; null for 1
     * @return the sums, in row-major order
     */
    public static double[] count(List<double[]> coordinates, List<double[]> edges, double @Nullable [] weights) {
        int[] shape = shape(edges);
        double[] sums = new double[Shapes.size(shape)];
        int points = coordinates.get(0).length;
        for (int i = 0; i < points; i++) {
            int box = 0;
            for (int k = 0; k < shape.length && box >= 0; k++) {
                int bin = of(coordinates.get(k)[i], edges.get(k));
                box = bin < 0 ? -1 : box * shape[k] + bin;
            }
            if (box >= 0) {
                sums[box] += weights == null ? 1 : weights[i];
            }
        }
        return sums;
    }

    /**
     * Divides sums by their sum and by the sizes of the boxes, so that they integrate to 1.
     *
     * @param sums of each box, in row-major order
     * @param edges along each axis where intervals begin and end
     */
    public static void toDensity(double[] sums, List<double[]> edges) {
        double all = Arrays.stream(sums).sum();
        int[] shape = shape(edges);
        int[] strides = Shapes.strides(shape);
        for (int b = 0; b < sums.length; b++) {
            double size = 1;
            for (int k = 0; k < shape.length; k++) {
                double[] along = edges.get(k);
                int bin = b / strides[k] % shape[k];
                size *= along[bin + 1] - along[bin];
            }
            sums[b] /= size * all;
        }
    }
}
