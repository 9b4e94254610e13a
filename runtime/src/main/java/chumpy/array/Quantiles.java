package chumpy.array;

import chumpy.QuantileMethod;
import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Extremes, medians and quantiles of groups, by any {@link QuantileMethod}. The smallest is the quantile 0 and the largest
 * the quantile 1.
 *
 * <p>Equal entries share the weight of the one that the sorted group has there.
 */
public final class Quantiles {
    private final Reduction groups;
    private final double[] q;
    private final boolean ignoreNan;
    private final QuantileMethod method;

    private int[] places;
    private int[] rows;
    private double[] weights;
    private final double[] values;
    private int filled;

    private Quantiles(Reduction groups, double[] q, boolean ignoreNan, QuantileMethod method) {
        this.groups = groups;
        this.q = q;
        this.ignoreNan = ignoreNan;
        this.method = method;
        int n = groups.groups() * q.length;
        places = new int[n];
        rows = new int[n];
        weights = new double[n];
        values = new double[n];
    }

    /**
     * The quantiles of all groups. NaN in a group makes its quantiles NaN, unless NaN is ignored; so does an empty group.
     *
     * @param shape the result's shape; not copied
     * @param groups what belongs together
     * @param x the array's entries
     * @param q numbers from 0 to 1; the result has all groups for the first, then all for the second and so on
     * @param ignoreNan whether NaN counts as not there
     * @param method where between two numbers a quantile lies
     * @return the picks
     */
    public static Picks of(
            int[] shape, Reduction groups, double[] x, double[] q, boolean ignoreNan, QuantileMethod method) {
        return new Quantiles(groups, q, ignoreNan, method).picks(shape, x);
    }

    /**
     * Says that there is nothing of which to take an extreme or a quantile.
     *
     * @param operation named in the exception
     * @param groups what belongs together
     * @throws ShapeException if there are groups and they are empty
     */
    public static void requireEntries(String operation, Reduction groups) {
        if (groups.groupSize() == 0 && groups.groups() > 0) {
            throw new ShapeException(operation + ": there are no entries to take it of, in shape "
                    + Shapes.toString(groups.inputShape()) + "; reduce an axis that is not empty");
        }
    }

    private Picks picks(int[] shape, double[] x) {
        int n = groups.groupSize();
        int count = groups.groups();
        int @Nullable [] order = groups.order();
        double[] a = groups.rows(x);
        double[] scratch = new double[n];
        for (int g = 0; g < count; g++) {
            int start = g * n;
            int nan = -1;
            int m = 0;
            for (int i = start; i < start + n; i++) {
                if (!Double.isNaN(a[i])) {
                    scratch[m++] = a[i];
                } else if (nan < 0) {
                    nan = i;
                }
            }
            boolean isNan = m == 0 || (nan >= 0 && !ignoreNan);
            for (int k = 0; k < q.length; k++) {
                int row = k * count + g;
                if (isNan) {
                    values[row] = Double.NaN;
                    if (nan >= 0) {
                        add(row, nan, 1);
                    }
                } else {
                    between(row, place(q[k], m), m, scratch, a, start, start + n);
                }
            }
        }
        for (int i = 0; i < filled && order != null; i++) {
            places[i] = order[places[i]];
        }
        return finished(shape, x.length);
    }

    /** The place of a quantile among n numbers, counted from 0; between two places both are weighted linearly. */
    private double place(double q, int n) {
        double usual = (n - 1) * q;
        double place = switch (method) {
            case INVERTED_CDF -> Math.ceil(n * q - 1);
            case AVERAGED_INVERTED_CDF -> {
                double below = Math.floor(n * q - 1);
                yield below + (below == n * q - 1 ? 0.5 : 1);
            }
            case CLOSEST_OBSERVATION -> {
                double below = Math.floor(n * q - 1.5);
                yield below == n * q - 1.5 && below % 2 != 0 ? below : below + 1;
            }
            case INTERPOLATED_INVERTED_CDF -> n * q - 1;
            case HAZEN -> n * q + 0.5 - 1;
            case WEIBULL -> n * q + q - 1;
            case LINEAR -> usual;
            case MEDIAN_UNBIASED -> n * q + (1 / 3.0 + q * (1 - 1 / 3.0 - 1 / 3.0)) - 1;
            case NORMAL_UNBIASED -> n * q + (3 / 8.0 + q * (1 - 3 / 8.0 - 3 / 8.0)) - 1;
            case LOWER -> Math.floor(usual);
            case HIGHER -> Math.ceil(usual);
            case MIDPOINT -> 0.5 * (Math.floor(usual) + Math.ceil(usual));
            case NEAREST -> Math.rint(usual);
        };
        return Math.max(0, Math.min(n - 1.0, place));
    }

    private void between(int row, double at, int m, double[] scratch, double[] a, int from, int to) {
        int low = (int) Math.min(Math.floor(at), m - 1.0);
        double weight = at - low;
        if (weight == 0) {
            values[row] = orderStatistic(scratch, m, low);
            share(row, values[row], 1, a, from, to);
            return;
        }
        Sorting.select(scratch, m, low);
        double lower = scratch[low];
        double upper = smallest(scratch, low + 1, m);
        values[row] = lower == upper ? lower : (1 - weight) * lower + weight * upper;
        share(row, lower, 1 - weight, a, from, to);
        share(row, upper, weight, a, from, to);
    }

    private static double orderStatistic(double[] a, int n, int k) {
        if (k == 0) {
            return smallest(a, 0, n);
        }
        if (k == n - 1) {
            double largest = a[0];
            for (int i = 1; i < n; i++) {
                largest = Math.max(largest, a[i]);
            }
            return largest;
        }
        Sorting.select(a, n, k);
        return a[k];
    }

    private static double smallest(double[] a, int from, int to) {
        double smallest = a[from];
        for (int i = from + 1; i < to; i++) {
            smallest = Math.min(smallest, a[i]);
        }
        return smallest;
    }

    private void share(int row, double value, double weight, double[] a, int from, int to) {
        int first = filled;
        for (int i = from; i < to; i++) {
            if (a[i] == value) {
                add(row, i, weight);
            }
        }
        int equal = filled - first;
        for (int i = first; i < filled && equal > 1; i++) {
            weights[i] = weight / equal;
        }
    }

    private void add(int row, int place, double weight) {
        if (filled == places.length) {
            int more = Math.max(4, filled + filled / 2);
            places = Arrays.copyOf(places, more);
            rows = Arrays.copyOf(rows, more);
            weights = Arrays.copyOf(weights, more);
        }
        places[filled] = place;
        rows[filled] = row;
        weights[filled++] = weight;
    }

    /** One place for each entry of the result where that says all. */
    private Picks finished(int[] shape, int sourceSize) {
        int[] single = new int[values.length];
        Arrays.fill(single, -1);
        boolean one = true;
        for (int i = 0; i < filled && one; i++) {
            one = weights[i] == 1 && single[rows[i]] < 0;
            single[rows[i]] = places[i];
        }
        if (one) {
            return Picks.single(shape, single, sourceSize);
        }
        return Picks.sums(
                shape,
                Arrays.copyOf(places, filled),
                sourceSize,
                new Picks.Sums(Arrays.copyOf(rows, filled), Arrays.copyOf(weights, filled), values));
    }
}
