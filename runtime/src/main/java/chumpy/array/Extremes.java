package chumpy.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The smallest or largest entries of groups, in the order of the memory. */
public final class Extremes {
    private Extremes() {}

    /**
     * The extremes of groups.
     *
     * @param groups what belongs together, none empty
     * @param x the array's entries
     * @param largest whether the largest, otherwise the smallest
     * @param ignoreNan whether NaN counts as not there; otherwise it is the extreme
     * @param out receives a number for each group; NaN for groups of nothing but NaN
     */
    public static void apply(Reduction groups, double[] x, boolean largest, boolean ignoreNan, double[] out) {
        double[] a = groups.isAdjacent() ? x : groups.rows(x);
        Lines lines = groups.lines();
        int n = lines.length();
        int stride = lines.stride();
        lines.forRuns((line, start, count) -> {
            if (ignoreNan) {
                ignoring(a, start, stride, n, count, largest, out, line);
            } else if (stride == 1) {
                out[line] = largest ? largest(a, start, n) : smallest(a, start, n);
            } else {
                System.arraycopy(a, start, out, line, count);
                for (int j = 1; j < n; j++) {
                    next(a, start + j * stride, count, largest, out, line);
                }
            }
        });
    }

    private static double largest(double[] a, int from, int n) {
        double best = a[from];
        for (int i = from + 1; i < from + n; i++) {
            best = Math.max(best, a[i]);
        }
        return best;
    }

    private static double smallest(double[] a, int from, int n) {
        double best = a[from];
        for (int i = from + 1; i < from + n; i++) {
            best = Math.min(best, a[i]);
        }
        return best;
    }

    private static void next(double[] a, int from, int count, boolean largest, double[] out, int to) {
        if (largest) {
            for (int k = 0; k < count; k++) {
                out[to + k] = Math.max(out[to + k], a[from + k]);
            }
        } else {
            for (int k = 0; k < count; k++) {
                out[to + k] = Math.min(out[to + k], a[from + k]);
            }
        }
    }

    /** Comparisons with NaN are false, so it is never taken; what is there at first is given up for any number. */
    private static void ignoring(
            double[] a, int start, int stride, int n, int count, boolean largest, double[] out, int to) {
        double none = largest ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        Arrays.fill(out, to, to + count, none);
        if (stride == 1) {
            double best = none;
            for (int i = start; i < start + n; i++) {
                best = (largest ? a[i] > best : a[i] < best) ? a[i] : best;
            }
            out[to] = best;
        } else {
            for (int j = 0; j < n; j++) {
                int from = start + j * stride;
                for (int k = 0; k < count; k++) {
                    double x = a[from + k];
                    out[to + k] = (largest ? x > out[to + k] : x < out[to + k]) ? x : out[to + k];
                }
            }
        }
        for (int k = 0; k < count; k++) {
            if (out[to + k] == none && isAllNan(a, start + k, stride, n)) {
                out[to + k] = Double.NaN;
            }
        }
    }

    private static boolean isAllNan(double[] a, int start, int stride, int n) {
        for (int j = 0; j < n; j++) {
            if (!Double.isNaN(a[start + j * stride])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Where the extremes are.
     *
     * @param groups what belongs together
     * @param x the array's entries
     * @param values what {@link #apply} gave
     * @return for each group the place of its extreme, of NaN the first; null if a group has several entries that equal its
     *     extreme, or groups lie scattered
     */
    public static int @Nullable [] places(Reduction groups, double[] x, double[] values) {
        if (!groups.isAdjacent()) {
            return null;
        }
        Lines lines = groups.lines();
        int[] places = new int[values.length];
        Arrays.fill(places, -1);
        boolean[] ties = new boolean[1];
        lines.forRuns((line, start, count) -> {
            if (lines.stride() == 1 && !Double.isNaN(values[line])) {
                places[line] = only(x, start, lines.length(), values[line]);
                ties[0] |= places[line] < 0;
                return;
            }
            for (int j = 0; j < lines.length(); j++) {
                int from = start + j * lines.stride();
                for (int k = 0; k < count; k++) {
                    double value = values[line + k];
                    if (x[from + k] == value) {
                        if (places[line + k] >= 0) {
                            ties[0] = true;
                            return;
                        }
                        places[line + k] = from + k;
                    } else if (places[line + k] < 0 && Double.isNaN(value) && Double.isNaN(x[from + k])) {
                        places[line + k] = from + k;
                    }
                }
            }
        });
        return ties[0] ? null : places;
    }

    /** The one place of a run that has a value; -1 if there are several. */
    private static int only(double[] x, int from, int n, double value) {
        int last = from;
        int found = 0;
        for (int i = from; i < from + n; i++) {
            if (x[i] == value) {
                last = i;
                found++;
            }
        }
        return found == 1 ? last : -1;
    }
}
