package chumpy.linalg;

import java.util.Arrays;

/**
 * A factor in compressed columns, made row after row: the best for factors so sparse that dense panels do not pay. Row k
 * of L solves a triangular system with the columns before it; its pattern is found in the elimination tree (T. Davis:
 * Direct Methods for Sparse Linear Systems. SIAM, 2006, chapter 4).
 */
final class SimplicialFactor implements Factor {
    private final EliminationTree tree;

    /** Grouped by rows. */
    private final Entries entries;

    private final int[] starts;
    private final int[] ends;
    private final int[] rows;
    private final double[] l;
    private final double[] row;
    private final int[] reach;
    private final int[] mark;

    SimplicialFactor(EliminationTree tree, Entries entries) {
        int n = tree.size();
        this.tree = tree;
        this.entries = entries;
        starts = new int[n + 1];
        for (int j = 0; j < n; j++) {
            starts[j + 1] = starts[j] + tree.counts()[j];
        }
        ends = new int[n];
        rows = new int[starts[n]];
        l = new double[starts[n]];
        row = new double[n];
        reach = new int[n];
        mark = new int[n];
    }

    @Override
    public int factor(double[] values) {
        int n = tree.size();
        Arrays.fill(mark, -1);
        Arrays.fill(row, 0);
        System.arraycopy(starts, 0, ends, 0, n);
        for (int k = 0; k < n; k++) {
            int top = reach(k, values);
            double pivot = row[k];
            row[k] = 0;
            for (int t = top; t < n; t++) {
                int j = reach[t];
                double entry = row[j] / l[starts[j]];
                row[j] = 0;
                for (int p = starts[j] + 1; p < ends[j]; p++) {
                    row[rows[p]] -= l[p] * entry;
                }
                pivot -= entry * entry;
                rows[ends[j]] = k;
                l[ends[j]++] = entry;
            }
            if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
                return k;
            }
            rows[ends[k]] = k;
            l[ends[k]++] = Math.sqrt(pivot);
        }
        return DONE;
    }

    /** Scatters row k of the matrix and lists the columns of row k of L, each behind its descendants, from the result on. */
    private int reach(int k, double[] values) {
        int top = tree.size();
        mark[k] = k;
        for (int e = entries.starts()[k]; e < entries.starts()[k + 1]; e++) {
            int j = entries.columns()[e];
            row[j] += values[entries.sources()[e]];
            int length = 0;
            for (; mark[j] != k; j = tree.parent()[j]) {
                mark[j] = k;
                reach[length++] = j;
            }
            while (length > 0) {
                reach[--top] = reach[--length];
            }
        }
        return top;
    }

    @Override
    public void solveLower(double[] x) {
        for (int j = 0; j < ends.length; j++) {
            double y = x[j] / l[starts[j]];
            x[j] = y;
            for (int p = starts[j] + 1; p < starts[j + 1]; p++) {
                x[rows[p]] -= l[p] * y;
            }
        }
    }

    @Override
    public void solveUpper(double[] x) {
        for (int j = ends.length - 1; j >= 0; j--) {
            double sum = x[j];
            for (int p = starts[j] + 1; p < starts[j + 1]; p++) {
                sum -= l[p] * x[rows[p]];
            }
            x[j] = sum / l[starts[j]];
        }
    }

    @Override
    public double pivot(int column) {
        return l[starts[column]];
    }
}
