package chumpy.jacobian;

import chumpy.IndexException;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Arrays;

/**
 * Places of a sparse matrix given as row and column numbers in any order, sorted once. Values that are given for one
 * place are added in the order given.
 */
public final class Triplets {
    private final Pattern pattern;
    private final int[] slots;

    /**
     * Sorts places.
     *
     * @param rows rows of the matrix
     * @param cols its columns
     * @param rowIndex row of each value
     * @param colIndex column of each value
     * @throws ShapeException if the two arrays differ in length
     * @throws IndexException if a place lies outside the matrix
     */
    public Triplets(int rows, int cols, int[] rowIndex, int[] colIndex) {
        if (rowIndex.length != colIndex.length) {
            throw new ShapeException("sparse: " + rowIndex.length + " row numbers and " + colIndex.length
                    + " column numbers; give one of each for every value");
        }
        int[] starts = new int[rows + 1];
        for (int k = 0; k < rowIndex.length; k++) {
            int i = rowIndex[k];
            int j = colIndex[k];
            if (i < 0 || i >= rows || j < 0 || j >= cols) {
                throw new IndexException(
                        "sparse: value " + k + " is at (" + i + ", " + j + "), outside of " + rows + "x" + cols);
            }
            starts[i + 1]++;
        }
        for (int i = 0; i < rows; i++) {
            starts[i + 1] += starts[i];
        }
        int[] next = starts.clone();
        int[] columns = new int[rowIndex.length];
        for (int k = 0; k < rowIndex.length; k++) {
            columns[next[rowIndex[k]]++] = colIndex[k];
        }
        int[] distinct = new int[rows + 1];
        int at = 0;
        for (int i = 0; i < rows; i++) {
            int end = ColumnRelabel.sortDistinct(columns, starts[i], starts[i + 1]);
            System.arraycopy(columns, starts[i], columns, at, end - starts[i]);
            at += end - starts[i];
            distinct[i + 1] = at;
        }
        this.pattern = Pattern.of(rows, cols, 1, distinct, Arrays.copyOf(columns, at));
        this.slots = new int[rowIndex.length];
        for (int k = 0; k < slots.length; k++) {
            slots[k] = pattern.find(rowIndex[k], colIndex[k]);
        }
    }

    /**
     * The matrix with some values at these places.
     *
     * @param values one for each place given, in the order given
     * @return the matrix; its pattern is the same object every time
     * @throws ShapeException if there are more or fewer values than places
     */
    public RowSparse with(double... values) {
        if (values.length != slots.length) {
            throw new ShapeException(
                    "sparse: " + values.length + " values for " + slots.length + " places; give one for each");
        }
        double[] sums = new double[pattern.entries()];
        for (int k = 0; k < values.length; k++) {
            sums[slots[k]] += values[k];
        }
        return new RowSparse(pattern, NdArray.adopt(sums, sums.length));
    }
}
