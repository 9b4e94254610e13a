package chumpy.linalg;

import chumpy.linalg.SymmetricPattern.Triangle;

/**
 * The entries of a matrix that are read, sorted by groups of rows or columns of the permuted lower triangle.
 *
 * @param starts where each group begins, and where the last one ends
 * @param sources for each entry its index among the values of the matrix
 * @param rows for each entry its row in the permuted lower triangle
 * @param columns for each entry its column in the permuted lower triangle
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record Entries(int[] starts, int[] sources, int[] rows, int[] columns) {
    /** Which group an entry belongs to. */
    interface Grouping {
        int groupOf(int row, int column);
    }

    static Entries of(int[] columns, int[] rows, Triangle triangle, int[] place, int groups, Grouping grouping) {
        int n = place.length;
        int[] starts = new int[groups + 1];
        for (int pass = 0; ; pass++) {
            int[] sources = new int[pass == 0 ? 0 : starts[groups]];
            int[] sortedRows = new int[sources.length];
            int[] sortedColumns = new int[sources.length];
            for (int j = n - 1; j >= 0; j--) {
                for (int p = columns[j + 1] - 1; p >= columns[j]; p--) {
                    if (!triangle.reads(rows[p], j)) {
                        continue;
                    }
                    int row = Math.max(place[rows[p]], place[j]);
                    int column = Math.min(place[rows[p]], place[j]);
                    int group = grouping.groupOf(row, column);
                    if (pass == 0) {
                        starts[group]++;
                    } else {
                        int at = --starts[group];
                        sources[at] = p;
                        sortedRows[at] = row;
                        sortedColumns[at] = column;
                    }
                }
            }
            if (pass == 1) {
                return new Entries(starts, sources, sortedRows, sortedColumns);
            }
            int sum = 0;
            for (int g = 0; g <= groups; g++) {
                sum += starts[g];
                starts[g] = sum;
            }
        }
    }
}
