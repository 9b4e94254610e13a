package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.jspecify.annotations.Nullable;

/** Makes Jacobians from what users have; checks what they give. */
public final class Factories {
    private Factories() {}

    /**
     * Checks a size.
     *
     * @param operation named in the exception
     * @param rows rows
     * @param cols columns
     * @throws ShapeException if one is negative
     */
    public static void checkSize(String operation, int rows, int cols) {
        if (rows < 0 || cols < 0) {
            throw new ShapeException(operation + ": a Jacobian cannot be " + rows + "x" + cols);
        }
    }

    /**
     * A selection.
     *
     * @param columns for each row its column or -1; copied
     * @param weights one for each row, or null for ones
     * @param cols columns of the matrix
     * @return the row map
     */
    public static RowMap selection(int[] columns, @Nullable NdArray weights, int cols) {
        checkSize("selection", columns.length, cols);
        Selector selector = Selector.adopt(columns.clone(), cols);
        if (weights == null) {
            return RowMap.of(selector, 1);
        }
        if (weights.size() != columns.length) {
            throw new ShapeException(
                    "selection: " + weights.size() + " weights for " + columns.length + " rows; give one for each row");
        }
        return RowMap.of(selector, weights);
    }

    /**
     * Block rows.
     *
     * @param p rows of a block
     * @param q columns of a block
     * @param blockColumn for each row of blocks the column of blocks that its block is in
     * @param values blocks one after the other, each row-major
     * @param cols columns of the matrix
     * @return the matrix
     */
    public static RowSparse rowBlocks(int p, int q, int[] blockColumn, NdArray values, int cols) {
        checkSize("rowBlocks", p, q);
        long rows = (long) p * blockColumn.length;
        if (rows > Rules.MOST || rows * q > Rules.MOST || cols < 0) {
            throw new ShapeException("rowBlocks: " + blockColumn.length + " blocks of " + p + "x" + q + " in " + cols
                    + " columns are not a matrix that fits into arrays");
        }
        if (values.size() != rows * q) {
            throw new ShapeException("rowBlocks: " + blockColumn.length + " blocks of " + p + "x" + q + " need "
                    + rows * q + " values, given are " + values.size() + " of shape "
                    + Shapes.toString(values.shape()));
        }
        if (p == 0 || q == 0) {
            return RowSparse.zeros((int) rows, cols);
        }
        return new RowSparse(BlockPatterns.of(p, q, blockColumn, cols), values);
    }

    /**
     * A dense matrix.
     *
     * @param matrix a 2-d array; shared
     * @return the Jacobian
     */
    public static Dense dense(NdArray matrix) {
        if (matrix.ndim() != 2) {
            throw new ShapeException("dense: a Jacobian is made of a 2-d array, given is one of shape "
                    + Shapes.toString(matrix.shape()) + "; reshape it to (rows, columns)");
        }
        return new Dense(matrix.shape(0), matrix.shape(1), matrix);
    }

    /**
     * A dense matrix.
     *
     * @param matrix copied
     * @return the Jacobian
     */
    public static Dense dense(DMatrixRMaj matrix) {
        int size = matrix.numRows * matrix.numCols;
        double[] data = Arrays.copyOf(matrix.data, size);
        return new Dense(matrix.numRows, matrix.numCols, NdArray.adopt(data, size));
    }

    /**
     * A sparse matrix.
     *
     * @param matrix copied; its columns need not be sorted
     * @return the Jacobian
     */
    public static RowSparse sparse(DMatrixSparseCSC matrix) {
        int[] rows = Arrays.copyOf(matrix.nz_rows, matrix.nz_length);
        int[] cols = new int[matrix.nz_length];
        for (int j = 0; j < matrix.numCols; j++) {
            Arrays.fill(cols, matrix.col_idx[j], matrix.col_idx[j + 1], j);
        }
        double[] values = Arrays.copyOf(matrix.nz_values, matrix.nz_length);
        return new Triplets(matrix.numRows, matrix.numCols, rows, cols).with(values);
    }

    /**
     * A Kronecker product.
     *
     * @param a left factor, a 2-d array, or null for an identity
     * @param p size of that identity
     * @param b right factor, a 2-d array, or null for an identity
     * @param q size of that identity
     * @return the Jacobian
     */
    public static Kind kronecker(@Nullable NdArray a, int p, @Nullable NdArray b, int q) {
        checkSize("kronecker", p, q);
        return Kronecker.of(factor(a, p), factor(b, q), 1);
    }

    private static Factor factor(@Nullable NdArray matrix, int identity) {
        if (matrix == null) {
            return Factor.identity(identity);
        }
        if (matrix.ndim() != 2) {
            throw new ShapeException(
                    "kronecker: a factor is a 2-d array, given is one of shape " + Shapes.toString(matrix.shape()));
        }
        return Factor.of(matrix.shape(0), matrix.shape(1), matrix);
    }

    /**
     * A sparse copy in EJML's form.
     *
     * @param kind any Jacobian
     * @return a fresh matrix, columns sorted; zeros of a dense matrix are left out, those of a structure are kept
     */
    public static DMatrixSparseCSC toSparse(Kind kind) {
        Kind entries = kind.entries();
        RowSparse rows = entries.rowSparse();
        RowSparse columns = rows.transposed();
        Pattern pattern = columns.pattern();
        double[] values = Raw.data(columns.values());
        boolean zeros = !(entries instanceof Dense);
        DMatrixSparseCSC out = new DMatrixSparseCSC(kind.rows(), kind.cols(), values.length);
        int at = 0;
        int length = 0;
        for (int j = 0; j < kind.cols(); j++) {
            length += pattern.rowLength(j);
            for (int k = length - pattern.rowLength(j); k < length; k++) {
                if (zeros || values[k] != 0) {
                    out.nz_rows[at] = pattern.columns()[k];
                    out.nz_values[at++] = values[k];
                }
            }
            out.col_idx[j + 1] = at;
        }
        out.nz_length = at;
        out.indicesSorted = true;
        return out;
    }

    /**
     * A dense copy in EJML's form.
     *
     * @param kind any Jacobian
     * @return a fresh matrix
     */
    public static DMatrixRMaj toDense(Kind kind) {
        double[] data = new double[Rules.area("toDense", kind.rows(), kind.cols())];
        kind.addTo(data);
        return DMatrixRMaj.wrap(kind.rows(), kind.cols(), data);
    }

    /**
     * Other numbers in the same structure.
     *
     * @param kind a row map, a row-sparse or a dense matrix, or what can be written out as one
     * @param values the numbers in row-major order of the stored entries
     * @return the Jacobian
     */
    public static Kind withValues(Kind kind, NdArray values) {
        Kind entries = kind.entries();
        double count = entries.stored();
        if (values.size() != count) {
            throw new ShapeException("withValues: " + values.size() + " values for a " + kind.rows() + "x" + kind.cols()
                    + " Jacobian that stores " + (long) count + " entries");
        }
        if (entries instanceof None) {
            return entries;
        }
        if (entries instanceof Dense) {
            return new Dense(kind.rows(), kind.cols(), values);
        }
        if (entries instanceof RowMap map && map.selector().filled() == map.rows()) {
            return RowMap.of(map.selector(), values);
        }
        return new RowSparse(entries.rowSparse().pattern(), values);
    }
}
