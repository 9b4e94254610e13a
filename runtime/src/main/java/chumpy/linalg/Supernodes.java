package chumpy.linalg;

import chumpy.ShapeException;
import java.util.Arrays;

/**
 * Neighbouring columns of a Cholesky factor with (almost) the same rows, joined so that they are one dense panel each:
 * fundamental supernodes, merged with their parents where that adds few zeros.
 *
 * <p>C. Ashcraft, R. Grimes: The influence of relaxed supernode partitions on the multifrontal method. ACM Transactions
 * on Mathematical Software 15 (1989). The limits of what is merged are those of Y. Chen, T. Davis, W. Hager, S.
 * Rajamanickam: Algorithm 887: CHOLMOD. ACM Transactions on Mathematical Software 35 (2008).
 *
 * @param starts the first column of each supernode, and the number of columns
 * @param of the supernode of each column
 * @param rowStarts where the rows of each supernode begin, and where the last ones end
 * @param rows the rows of each supernode, ascending, its own columns first
 * @param panelStarts where each supernode's panel begins among the numbers, and where the last one ends
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record Supernodes(int[] starts, int[] of, int[] rowStarts, int[] rows, int[] panelStarts) {
    private static final int ALWAYS = 4;
    private static final int SMALL = 16;
    private static final int MEDIUM = 48;
    private static final double ZEROS_SMALL = 0.8;
    private static final double ZEROS_MEDIUM = 0.1;
    private static final double ZEROS_LARGE = 0.05;

    static Supernodes of(SymmetricPattern pattern, EliminationTree tree) {
        int n = tree.size();
        int[] fundamental = fundamental(tree);
        int count = fundamental.length - 1;
        // From the last to the first: starts[s ..] are the merged ones so far, height their columns' lengths.
        int[] starts = new int[count + 1];
        int[] height = new int[count];
        double[] zeros = new double[count];
        int top = count;
        starts[count] = n;
        for (int f = count - 1; f >= 0; f--) {
            int begin = fundamental[f];
            int end = fundamental[f + 1];
            int rows = tree.counts()[begin];
            double newZeros = 0;
            boolean merged = false;
            if (top < count && tree.parent()[end - 1] >= end && tree.parent()[end - 1] < starts[top + 1]) {
                int width = end - begin;
                newZeros = zeros[top] + (double) width * (height[top] + width - rows);
                merged = worth(starts[top + 1] - begin, height[top] + width, newZeros);
                rows = merged ? height[top] + width : rows;
            }
            top -= merged ? 0 : 1;
            starts[top] = begin;
            height[top] = rows;
            zeros[top] = merged ? newZeros : 0;
        }
        int[] kept = Arrays.copyOfRange(starts, top, count + 1);
        return withRows(pattern, tree, kept, Arrays.copyOfRange(height, top, count));
    }

    int count() {
        return starts.length - 1;
    }

    int width(int s) {
        return starts[s + 1] - starts[s];
    }

    int height(int s) {
        return rowStarts[s + 1] - rowStarts[s];
    }

    /** The supernode that is next to change by this one, or -1. */
    int parent(int s) {
        return height(s) == width(s) ? -1 : of[rows[rowStarts[s] + width(s)]];
    }

    private static int[] fundamental(EliminationTree tree) {
        int n = tree.size();
        int[] children = new int[n];
        for (int parent : tree.parent()) {
            if (parent >= 0) {
                children[parent]++;
            }
        }
        int[] starts = new int[n + 1];
        int count = 0;
        for (int j = 0; j < n; j++) {
            boolean continues = j > 0
                    && tree.parent()[j - 1] == j
                    && children[j] == 1
                    && tree.counts()[j - 1] == tree.counts()[j] + 1;
            if (!continues) {
                starts[count++] = j;
            }
        }
        starts[count] = n;
        return Arrays.copyOf(starts, count + 1);
    }

    private static boolean worth(int width, int height, double zeros) {
        if (width <= ALWAYS || zeros == 0) {
            return true;
        }
        double share = zeros / (width * (height - (width - 1) / 2.0));
        return (width <= SMALL && share < ZEROS_SMALL)
                || (width <= MEDIUM && share < ZEROS_MEDIUM)
                || share < ZEROS_LARGE;
    }

    /** Rows of a supernode: those of its columns in the matrix, and those of its children. */
    private static Supernodes withRows(SymmetricPattern pattern, EliminationTree tree, int[] starts, int[] height) {
        int n = tree.size();
        int count = height.length;
        int[] of = new int[n];
        int[] rowStarts = new int[count + 1];
        int[] panelStarts = new int[count + 1];
        for (int s = 0; s < count; s++) {
            int width = starts[s + 1] - starts[s];
            Arrays.fill(of, starts[s], starts[s + 1], s);
            long end = panelStarts[s] + (long) width * height[s];
            if (end > Integer.MAX_VALUE - 8) {
                throw new ShapeException("the sparse Cholesky factor of this " + n + " x " + n + " matrix has "
                        + tree.entries() + " entries; an array holds at most 2^31");
            }
            panelStarts[s + 1] = (int) end;
            rowStarts[s + 1] = rowStarts[s] + height[s];
        }
        int[] rows = new int[rowStarts[count]];
        int[] mark = new int[n];
        int[] child = new int[count];
        int[] sibling = new int[count];
        Arrays.fill(mark, -1);
        Arrays.fill(child, -1);
        for (int s = 0; s < count; s++) {
            int end = starts[s + 1];
            int at = rowStarts[s];
            for (int j = starts[s]; j < end; j++) {
                rows[at++] = j;
            }
            int below = at;
            for (int j = starts[s]; j < end; j++) {
                int unknown = tree.order()[j];
                for (int p = pattern.starts()[unknown]; p < pattern.starts()[unknown + 1]; p++) {
                    int i = tree.place()[pattern.neighbours()[p]];
                    if (i >= end && mark[i] != s) {
                        mark[i] = s;
                        rows[at++] = i;
                    }
                }
            }
            for (int c = child[s]; c != -1; c = sibling[c]) {
                for (int p = rowStarts[c] + starts[c + 1] - starts[c]; p < rowStarts[c + 1]; p++) {
                    int i = rows[p];
                    if (i >= end && mark[i] != s) {
                        mark[i] = s;
                        rows[at++] = i;
                    }
                }
            }
            Arrays.sort(rows, below, at);
            if (below < at) {
                int parent = of[rows[below]];
                sibling[s] = child[parent];
                child[parent] = s;
            }
        }
        return new Supernodes(starts, of, rowStarts, rows, panelStarts);
    }
}
