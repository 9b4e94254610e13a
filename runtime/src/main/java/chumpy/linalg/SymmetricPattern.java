package chumpy.linalg;

import chumpy.ShapeException;
import java.util.Arrays;

/**
 * Where a symmetric matrix has entries off its diagonal, as the graph of its unknowns: each one's neighbours, each once,
 * in no particular order.
 *
 * @param starts where the neighbours of each unknown begin, and where the last ones end
 * @param neighbours all neighbours
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record SymmetricPattern(int[] starts, int[] neighbours) {
    /** Which entries of a matrix are read. */
    enum Triangle {
        LOWER,
        UPPER,
        BOTH;

        boolean reads(int row, int column) {
            return this == BOTH || row == column || (row > column) == (this == LOWER);
        }
    }

    /**
     * The graph of a matrix in compressed columns.
     *
     * @param n size
     * @param columns where each column's rows begin, and where the last ones end
     * @param rows the rows of the entries
     * @param triangle the entries that count; each of them means its mirror image too
     * @return the pattern
     */
    static SymmetricPattern of(int n, int[] columns, int[] rows, Triangle triangle) {
        check(n, columns, rows);
        int[] starts = new int[n + 1];
        long entries = 0;
        for (int j = 0; j < n; j++) {
            for (int p = columns[j]; p < columns[j + 1]; p++) {
                if (rows[p] != j && triangle.reads(rows[p], j)) {
                    starts[j]++;
                    starts[rows[p]]++;
                    entries += 2;
                }
            }
        }
        if (entries > Integer.MAX_VALUE) {
            throw new ShapeException("the pattern of a " + n + " x " + n + " matrix has more than 2^31 entries");
        }
        int sum = 0;
        for (int i = 0; i <= n; i++) {
            sum += starts[i];
            starts[i] = sum;
        }
        int[] neighbours = new int[sum];
        for (int j = n - 1; j >= 0; j--) {
            for (int p = columns[j]; p < columns[j + 1]; p++) {
                if (rows[p] != j && triangle.reads(rows[p], j)) {
                    neighbours[--starts[j]] = rows[p];
                    neighbours[--starts[rows[p]]] = j;
                }
            }
        }
        return withoutRepetition(n, starts, neighbours);
    }

    /** Triangle that is read: the lower one if anything stands there, else the upper one. */
    static Triangle triangleOf(int n, int[] columns, int[] rows) {
        check(n, columns, rows);
        for (int j = 0; j < n; j++) {
            for (int p = columns[j]; p < columns[j + 1]; p++) {
                if (rows[p] > j) {
                    return Triangle.LOWER;
                }
            }
        }
        return Triangle.UPPER;
    }

    int size() {
        return starts.length - 1;
    }

    static void check(int n, int[] columns, int[] rows) {
        if (n < 0 || columns.length < n + 1 || columns[0] != 0 || columns[n] > rows.length) {
            throw new ShapeException("a pattern of a " + n + " x " + n + " matrix needs n + 1 starts, from 0 up to the"
                    + " number of its entries; got " + columns.length + " starts and " + rows.length + " rows");
        }
        for (int j = 0; j < n; j++) {
            if (columns[j] > columns[j + 1] || columns[j + 1] > rows.length) {
                throw new ShapeException("column " + j + " of the pattern goes from " + columns[j] + " to "
                        + columns[j + 1] + ", which is not within its " + rows.length + " entries");
            }
            for (int p = columns[j]; p < columns[j + 1]; p++) {
                if (rows[p] < 0 || rows[p] >= n) {
                    throw new ShapeException(
                            "column " + j + " of the pattern of a " + n + " x " + n + " matrix has a row " + rows[p]);
                }
            }
        }
    }

    private static SymmetricPattern withoutRepetition(int n, int[] starts, int[] neighbours) {
        int[] seen = new int[n];
        Arrays.fill(seen, -1);
        int to = 0;
        int from = 0;
        for (int i = 0; i < n; i++) {
            int end = starts[i + 1];
            starts[i] = to;
            for (; from < end; from++) {
                int k = neighbours[from];
                if (seen[k] != i) {
                    seen[k] = i;
                    neighbours[to++] = k;
                }
            }
        }
        starts[n] = to;
        return new SymmetricPattern(starts, to == neighbours.length ? neighbours : Arrays.copyOf(neighbours, to));
    }
}
