package chumpy.array;

import chumpy.ShapeException;
import chumpy.TermException;
import java.util.Arrays;

/** Looking for entries: places of extremes, places in a sorted vector, entries that are not 0, distinct entries. */
public final class Searching {
    private static final double[] NOTHING = {};

    private Searching() {}

    /**
     * Where a number belongs in a sorted vector.
     *
     * @param sorted ascending, NaN last
     * @param x the number; NaN counts as the greatest
     * @param right whether behind entries that are equal, otherwise before them
     * @return from 0 to the length
     */
    public static int insertion(double[] sorted, double x, boolean right) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean before = right ? !isLess(x, sorted[middle]) : isLess(sorted[middle], x);
            if (before) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isLess(double a, double b) {
        return a < b || (Double.isNaN(b) && !Double.isNaN(a));
    }

    /**
     * The place of the first extreme of each line; NaN counts as one unless it is ignored.
     *
     * @param operation named in the exceptions
     * @param lines the lines
     * @param x the array's entries
     * @param largest whether the largest, otherwise the smallest
     * @param ignoreNan whether NaN counts as not there
     * @return a place within each line
     * @throws ShapeException if there are lines and they are empty
     * @throws TermException if NaN is ignored and a line has nothing else
     */
    public static double[] extremes(String operation, Lines lines, double[] x, boolean largest, boolean ignoreNan) {
        if (lines.length() == 0 && lines.count() > 0) {
            throw new ShapeException(
                    operation + ": there is no extreme of no entries; look along an axis that is not empty");
        }
        double[] places = new double[lines.count()];
        int n = lines.length();
        lines.forLines(
                x, NOTHING, (line, a, from, none) -> places[line] = extreme(operation, a, from, n, largest, ignoreNan));
        return places;
    }

    private static int extreme(String operation, double[] x, int start, int n, boolean largest, boolean ignoreNan) {
        int place = -1;
        double best = Double.NaN;
        for (int i = 0; i < n; i++) {
            double number = x[start + i];
            if (Double.isNaN(number)) {
                if (!ignoreNan) {
                    return i;
                }
            } else if (place < 0 || (largest ? number > best : number < best)) {
                place = i;
                best = number;
            }
        }
        if (place < 0) {
            throw new TermException(operation + ": all entries are NaN, so none of them is the extreme");
        }
        return place;
    }

    /**
     * Counts entries that are not 0; NaN is not.
     *
     * @param groups what belongs together
     * @param x the array's entries
     * @return their number in each group
     */
    public static double[] countNonzero(Reduction groups, double[] x) {
        double[] a = groups.isAdjacent() ? x : groups.rows(x);
        double[] counts = new double[groups.groups()];
        Lines lines = groups.lines();
        lines.forRuns((line, start, count) -> {
            if (lines.stride() == 1) {
                counts[line] = countNonzero(a, start, lines.length());
                return;
            }
            for (int j = 0; j < lines.length(); j++) {
                int from = start + j * lines.stride();
                for (int k = 0; k < count; k++) {
                    counts[line + k] += a[from + k] == 0 ? 0 : 1;
                }
            }
        });
        return counts;
    }

    private static int countNonzero(double[] a, int from, int n) {
        int zeros = 0;
        for (int i = from; i < from + n; i++) {
            zeros += a[i] == 0 ? 1 : 0;
        }
        return n - zeros;
    }

    /**
     * Where the entries are that are not 0.
     *
     * @param shape the array's shape
     * @param x its entries
     * @return for each axis the places along it
     */
    public static double[][] nonzero(int[] shape, double[] x) {
        int[] flat = Picks.nonzero(x);
        int[] strides = Shapes.strides(shape);
        double[][] places = new double[shape.length][flat.length];
        for (int k = 0; k < shape.length; k++) {
            for (int i = 0; i < flat.length; i++) {
                places[k][i] = flat[i] / strides[k] % shape[k];
            }
        }
        return places;
    }

    /**
     * The distinct entries.
     *
     * @param x numbers
     * @return ascending, at the end NaN once if there is one
     */
    public static double[] unique(double[] x) {
        double[] sorted = x.clone();
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = sorted[i] == 0 ? 0.0 : sorted[i];
        }
        Arrays.sort(sorted);
        int n = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean again =
                    n > 0 && (sorted[i] == sorted[n - 1] || (Double.isNaN(sorted[i]) && Double.isNaN(sorted[n - 1])));
            if (!again) {
                sorted[n++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, n);
    }
}
