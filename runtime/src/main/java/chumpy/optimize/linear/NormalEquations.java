package chumpy.optimize.linear;

import chumpy.ShapeException;
import chumpy.array.Parallel;
import chumpy.jacobian.Pattern;
import java.util.Arrays;

/**
 * The lower triangle of {@code A'A} with {@code A = J D^-1}, by compressed columns, for all J over one pattern. Where it
 * has entries, and where each product of two entries of a row goes, is found once.
 *
 * <p>Columns are shared out between threads; each is summed up over the groups of rows in their order, so that the bits
 * do not depend on the number of threads.
 */
final class NormalEquations {
    /** Products of pairs of entries that are worth a task. */
    private static final int TASK = 1 << 16;

    private final Pattern pattern;
    private final int n;

    /** By columns: the groups that have an entry there, and its place among the group's columns. */
    private final int[] meetingStarts;

    private final int[] groups;
    private final int[] places;

    /** By meetings: where in the column the products with this and the later entries of the group go. */
    private final int[] slotStarts;

    private final int[] slots;
    private final int[] starts;
    private final int[] rows;
    private final int[] tasks;

    /**
     * Finds the pattern of the product.
     *
     * @throws ShapeException if it is too large for arrays
     */
    NormalEquations(Pattern pattern) {
        long pairs = pairs(pattern);
        if (pairs > Integer.MAX_VALUE - 8) {
            throw new ShapeException("normal equations: " + pairs
                    + " products of entries are more than one array can hold; choose CGNR, which does not form them");
        }
        this.pattern = pattern;
        this.n = pattern.cols();
        int[] columns = pattern.columns();
        this.meetingStarts = new int[n + 1];
        for (int column : columns) {
            meetingStarts[column + 1]++;
        }
        for (int j = 0; j < n; j++) {
            meetingStarts[j + 1] += meetingStarts[j];
        }
        this.groups = new int[columns.length];
        this.places = new int[columns.length];
        int[] next = meetingStarts.clone();
        for (int g = 0; g < pattern.groups(); g++) {
            int start = pattern.columnStart(g);
            for (int k = 0; k < pattern.length(g); k++) {
                int at = next[columns[start + k]]++;
                groups[at] = g;
                places[at] = k;
            }
        }
        this.slotStarts = new int[columns.length + 1];
        this.slots = new int[(int) pairs];
        this.starts = new int[n + 1];
        this.rows = findRows();
        this.tasks = shareOut();
    }

    /** The number of products of two entries of a group, each pair once. */
    static long pairs(Pattern pattern) {
        long pairs = 0;
        for (int g = 0; g < pattern.groups(); g++) {
            long length = pattern.length(g);
            pairs += length * (length + 1) / 2;
        }
        return pairs;
    }

    private int[] findRows() {
        int[] columns = pattern.columns();
        int[] found = new int[Math.max(16, columns.length)];
        int count = 0;
        int[] slotOf = new int[n];
        Arrays.fill(slotOf, -1);
        int slot = 0;
        for (int j = 0; j < n; j++) {
            int from = count;
            // An unknown that occurs nowhere has its diagonal entry all the same.
            slotOf[j] = from;
            found = room(found, count);
            found[count++] = j;
            for (int at = meetingStarts[j]; at < meetingStarts[j + 1]; at++) {
                int start = pattern.columnStart(groups[at]);
                int end = start + pattern.length(groups[at]);
                for (int k = start + places[at]; k < end; k++) {
                    if (slotOf[columns[k]] < from) {
                        slotOf[columns[k]] = from;
                        found = room(found, count);
                        found[count++] = columns[k];
                    }
                }
            }
            Arrays.sort(found, from, count);
            for (int at = from; at < count; at++) {
                slotOf[found[at]] = at;
            }
            for (int at = meetingStarts[j]; at < meetingStarts[j + 1]; at++) {
                slotStarts[at] = slot;
                int start = pattern.columnStart(groups[at]);
                int end = start + pattern.length(groups[at]);
                for (int k = start + places[at]; k < end; k++) {
                    slots[slot++] = slotOf[columns[k]];
                }
            }
            starts[j + 1] = count;
        }
        slotStarts[columns.length] = slot;
        return Arrays.copyOf(found, count);
    }

    private static int[] room(int[] items, int count) {
        return count < items.length ? items : Arrays.copyOf(items, Math.addExact(count, count / 2 + 1));
    }

    /** Boundaries between runs of columns of about the same work. */
    private int[] shareOut() {
        int[] boundaries = new int[n + 1];
        int count = 1;
        long work = 0;
        for (int j = 0; j < n; j++) {
            work += slotStarts[meetingStarts[j + 1]] - slotStarts[meetingStarts[j]];
            if (work >= TASK || j == n - 1) {
                boundaries[count++] = j + 1;
                work = 0;
            }
        }
        return Arrays.copyOf(boundaries, count);
    }

    /** Where each column begins, and where the last one ends. */
    int[] starts() {
        return starts;
    }

    /** The rows of the entries, ascending in each column; the first is that of the diagonal. */
    int[] rows() {
        return rows;
    }

    /**
     * Computes the entries.
     *
     * @param j the values of J in the order of its pattern
     * @param scale the diagonal of D
     * @param out receives the entries
     */
    void compute(double[] j, double[] scale, double[] out) {
        Parallel.forRange(tasks.length - 1, 1, (from, to) -> {
            for (int column = tasks[from]; column < tasks[to]; column++) {
                column(column, j, out);
                for (int at = starts[column]; at < starts[column + 1]; at++) {
                    out[at] = out[at] / scale[column] / scale[rows[at]];
                }
            }
        });
    }

    private void column(int column, double[] j, double[] out) {
        int height = pattern.height();
        Arrays.fill(out, starts[column], starts[column + 1], 0);
        for (int at = meetingStarts[column]; at < meetingStarts[column + 1]; at++) {
            int length = pattern.length(groups[at]);
            int first = pattern.columnStart(groups[at]) * height + places[at];
            int count = length - places[at];
            int to = slotStarts[at];
            for (int r = 0; r < height; r++, first += length) {
                double factor = j[first];
                for (int k = 0; k < count; k++) {
                    out[slots[to + k]] += factor * j[first + k];
                }
            }
        }
    }
}
