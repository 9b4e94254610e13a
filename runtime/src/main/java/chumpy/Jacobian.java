package chumpy;

import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.ColumnMap;
import chumpy.jacobian.Factories;
import chumpy.jacobian.Kind;
import chumpy.jacobian.MatrixFree;
import chumpy.jacobian.None;
import chumpy.jacobian.RowMap;
import chumpy.jacobian.RowSparse;
import chumpy.jacobian.Selector;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;

/**
 * A matrix of derivatives: rows are the entries of a value, columns the entries of what it is differentiated by, both
 * in row-major order. Immutable.
 *
 * <p>Behind this type structure is kept for as long as it lasts: a diagonal times a selection is a weighted selection,
 * a matrix product's derivative is never written out unless somebody asks for its entries. {@link #form()} says what a
 * caller would get without a change of form. Products skip structural zeros: an entry that the structure does not
 * store is not multiplied, so that {@code 0 * inf} arises only from zeros that are stored.
 *
 * <p>Arrays of {@code double} and {@code int} that are given to a factory are copied; an {@link NdArray} is shared,
 * for it cannot change.
 */
public abstract sealed class Jacobian permits Kind {
    private static final int PRINTED_ENTRIES = 1000;

    private final int rows;
    private final int cols;

    /**
     * A Jacobian of a size; for the library's own kinds.
     *
     * @param rows rows
     * @param cols columns
     */
    protected Jacobian(int rows, int cols) {
        this.rows = rows;
        this.cols = cols;
    }

    /** What the entries are held in. */
    public enum Form {
        /** Only the entries of a structure. */
        SPARSE,
        /** All entries. */
        DENSE,
        /** Nothing, since the value does not depend on what it was to be differentiated by. */
        NONE
    }

    // ------------------------------------------------------------------------------------------------ making one

    /**
     * The Jacobian of something that does not depend: acts as zeros, prints as {@code None}.
     *
     * @param rows rows
     * @param cols columns
     * @return none
     * @throws ShapeException if a size is negative
     */
    public static Jacobian none(int rows, int cols) {
        Factories.checkSize("none", rows, cols);
        return new None(rows, cols);
    }

    /**
     * The Jacobian of something that depends, but with derivative zero.
     *
     * @param rows rows
     * @param cols columns
     * @return a sparse matrix without entries
     * @throws ShapeException if a size is negative
     */
    public static Jacobian zeros(int rows, int cols) {
        Factories.checkSize("zeros", rows, cols);
        return RowSparse.zeros(rows, cols);
    }

    /**
     * The identity.
     *
     * @param n rows and columns
     * @return ones on the diagonal
     * @throws ShapeException if the size is negative
     */
    public static Jacobian identity(int n) {
        return scaled(n, 1);
    }

    /**
     * A number times the identity.
     *
     * @param n rows and columns
     * @param factor the number
     * @return the number on the diagonal
     * @throws ShapeException if the size is negative
     */
    public static Jacobian scaled(int n, double factor) {
        Factories.checkSize("scaled", n, n);
        return RowMap.of(Selector.identity(n), factor);
    }

    /**
     * A diagonal matrix: the derivative of an elementwise function.
     *
     * @param values the diagonal; copied
     * @return an n x n matrix
     */
    public static Jacobian diagonal(double... values) {
        return diagonal(NdArray.of(values));
    }

    /**
     * A diagonal matrix: the derivative of an elementwise function.
     *
     * @param values the diagonal, of any shape
     * @return a square matrix with a row for each entry
     */
    public static Jacobian diagonal(NdArray values) {
        return RowMap.of(Selector.identity(values.size()), values);
    }

    /**
     * At most one 1 in a row: the derivative of reshaping, transposing, broadcasting, indexing. Its transpose is the
     * derivative of sums.
     *
     * @param columns for each row the column of its 1, or -1 for an empty row; copied
     * @param cols columns of the matrix
     * @return a matrix with a row for each index
     * @throws IndexException if an index is not in -1 .. cols - 1
     */
    public static Jacobian selection(int[] columns, int cols) {
        return Factories.selection(columns, null, cols);
    }

    /**
     * At most one entry in a row.
     *
     * @param columns for each row the column of its entry, or -1 for an empty row; copied
     * @param weights the entries, one for each row; copied
     * @param cols columns of the matrix
     * @return a matrix with a row for each index
     * @throws IndexException if an index is not in -1 .. cols - 1
     * @throws ShapeException if there is not one weight for each index
     */
    public static Jacobian selection(int[] columns, double[] weights, int cols) {
        return Factories.selection(columns, NdArray.of(weights), cols);
    }

    /**
     * A sparse matrix from triplets. Where the same places come again with other values, {@link Triplets} sorts them
     * only once.
     *
     * @param rows rows
     * @param cols columns
     * @param rowIndex row of each value
     * @param colIndex column of each value
     * @param values values; those for one place add up
     * @return the matrix
     * @throws ShapeException if the arrays differ in length or a size is negative
     * @throws IndexException if a place lies outside the matrix
     */
    public static Jacobian sparse(int rows, int cols, int[] rowIndex, int[] colIndex, double[] values) {
        return new Triplets(rows, cols, rowIndex, colIndex).with(values);
    }

    /**
     * A sparse matrix from EJML's.
     *
     * @param matrix copied
     * @return the matrix
     */
    public static Jacobian sparse(DMatrixSparseCSC matrix) {
        return Factories.sparse(matrix);
    }

    /**
     * Rows of blocks with one block each: the derivative of a function that is applied to each of many points, row i
     * of blocks belonging to point {@code blockColumn[i]}.
     *
     * @param p rows of a block
     * @param q columns of a block
     * @param blockColumn for each row of blocks the place of its block, counted in blocks; copied
     * @param values the blocks one after the other, each row-major; copied
     * @param cols columns of the matrix
     * @return a matrix of {@code p * blockColumn.length} rows
     * @throws ShapeException if the number of values is not that of the blocks
     * @throws IndexException if a block lies outside the matrix
     */
    public static Jacobian rowBlocks(int p, int q, int[] blockColumn, double[] values, int cols) {
        return rowBlocks(p, q, blockColumn, NdArray.of(values), cols);
    }

    /**
     * Rows of blocks with one block each.
     *
     * @param p rows of a block
     * @param q columns of a block
     * @param blockColumn for each row of blocks the place of its block, counted in blocks; copied
     * @param values the blocks one after the other, each row-major, in an array of any shape
     * @param cols columns of the matrix
     * @return a matrix of {@code p * blockColumn.length} rows
     * @throws ShapeException if the number of values is not that of the blocks
     * @throws IndexException if a block lies outside the matrix
     */
    public static Jacobian rowBlocks(int p, int q, int[] blockColumn, NdArray values, int cols) {
        return Factories.rowBlocks(p, q, blockColumn, values, cols);
    }

    /**
     * A block diagonal of equal blocks: the derivative of a function that is applied to each of n points.
     *
     * @param blocks an array of shape (n, p, q)
     * @return an np x nq matrix
     * @throws ShapeException if the array is not 3-d
     */
    public static Jacobian blockDiagonal(NdArray blocks) {
        if (blocks.ndim() != 3) {
            throw new ShapeException("blockDiagonal: blocks are given as an array of shape (n, p, q), not "
                    + Shapes.toString(blocks.shape()));
        }
        int n = blocks.shape(0);
        int[] places = new int[n];
        Arrays.setAll(places, i -> i);
        int q = blocks.shape(2);
        return rowBlocks(blocks.shape(1), q, places, blocks, Math.multiplyExact(n, q));
    }

    /**
     * A block diagonal of equal blocks.
     *
     * @param p rows of a block
     * @param q columns of a block
     * @param values the blocks one after the other, each row-major; copied
     * @return the matrix
     * @throws ShapeException if the values are not a whole number of blocks
     */
    public static Jacobian blockDiagonal(int p, int q, double... values) {
        long size = (long) p * q;
        if (p < 1 || q < 1 || values.length % size != 0) {
            throw new ShapeException(
                    "blockDiagonal: " + values.length + " values are no whole number of " + p + "x" + q + " blocks");
        }
        return blockDiagonal(NdArray.of(values, new int[] {(int) (values.length / size), p, q}));
    }

    /**
     * A dense matrix.
     *
     * @param matrix its rows, of equal length; copied
     * @return the matrix
     * @throws ShapeException if the rows differ in length
     */
    public static Jacobian dense(double[][] matrix) {
        return Factories.dense(NdArray.of(matrix));
    }

    /**
     * A dense matrix.
     *
     * @param matrix a 2-d array
     * @return the matrix
     * @throws ShapeException if the array is not 2-d
     */
    public static Jacobian dense(NdArray matrix) {
        return Factories.dense(matrix);
    }

    /**
     * A dense matrix.
     *
     * @param matrix copied
     * @return the matrix
     */
    public static Jacobian dense(DMatrixRMaj matrix) {
        return Factories.dense(matrix);
    }

    /**
     * The Kronecker product {@code A (x) B}, not written out: maps a row-major matrix X to {@code A X B^T}.
     *
     * @param a a 2-d array
     * @param b a 2-d array
     * @return the matrix
     * @throws ShapeException if an array is not 2-d
     */
    public static Jacobian kronecker(NdArray a, NdArray b) {
        return Factories.kronecker(a, 0, b, 0);
    }

    /**
     * {@code A (x) I}, not written out: the derivative of {@code A X} with respect to X, for X of q columns.
     *
     * @param a a 2-d array
     * @param q size of the identity
     * @return the matrix
     * @throws ShapeException if the array is not 2-d or the size is negative
     */
    public static Jacobian kronecker(NdArray a, int q) {
        return Factories.kronecker(a, 0, null, q);
    }

    /**
     * {@code I (x) B}, not written out: with the transpose of X for B, as {@code kronecker(p, X).transpose()}, the
     * derivative of {@code A X} with respect to A, for A of p rows.
     *
     * @param p size of the identity
     * @param b a 2-d array
     * @return the matrix
     * @throws ShapeException if the array is not 2-d or the size is negative
     */
    public static Jacobian kronecker(int p, NdArray b) {
        return Factories.kronecker(null, p, b, 0);
    }

    /**
     * A matrix-free Jacobian, for those whose entries are many and whose products are cheap.
     *
     * @param rows rows
     * @param cols columns
     * @param times {@code v -> J v}: gets a vector of {@code cols} entries, gives an array of {@code rows} entries
     * @param transposeTimes {@code v -> J^T v}: gets a vector of {@code rows} entries, gives one of {@code cols}
     * @return the Jacobian
     * @throws ShapeException if a size is negative; later, if a function gives an array of the wrong size
     */
    public static Jacobian operator(
            int rows, int cols, UnaryOperator<NdArray> times, UnaryOperator<NdArray> transposeTimes) {
        Factories.checkSize("operator", rows, cols);
        return new MatrixFree(rows, cols, times, transposeTimes);
    }

    /** Places of a sparse matrix, sorted once and then used with many sets of values. */
    public static final class Triplets {
        private final chumpy.jacobian.Triplets sorted;

        /**
         * Sorts places.
         *
         * @param rows rows of the matrix
         * @param cols its columns
         * @param rowIndex row of each value; may repeat
         * @param colIndex column of each value
         * @throws ShapeException if the arrays differ in length or a size is negative
         * @throws IndexException if a place lies outside the matrix
         */
        public Triplets(int rows, int cols, int[] rowIndex, int[] colIndex) {
            Factories.checkSize("sparse", rows, cols);
            sorted = new chumpy.jacobian.Triplets(rows, cols, rowIndex, colIndex);
        }

        /**
         * The matrix with some values at these places.
         *
         * @param values one for each place, in the order given; those for one place add up
         * @return the matrix
         * @throws ShapeException if there are more or fewer values than places
         */
        public Jacobian with(double... values) {
            return sorted.with(values);
        }
    }

    // ------------------------------------------------------------------------------------------------ asking one

    /**
     * The number of rows.
     *
     * @return entries of the value
     */
    public final int rows() {
        return rows;
    }

    /**
     * The number of columns.
     *
     * @return entries of what it is differentiated by
     */
    public final int cols() {
        return cols;
    }

    /**
     * What the entries are held in, or for a Jacobian that is not written out, would be.
     *
     * @return the form
     */
    public abstract Form form();

    /**
     * The number of stored entries; zeros may be among them. Writes out what was not yet.
     *
     * @return their number
     */
    public final long nnz() {
        return (long) kind().entries().stored();
    }

    /**
     * One entry.
     *
     * @param i row, from 0
     * @param j column, from 0
     * @return the entry
     * @throws IndexException if there is no such row or column
     */
    public final double get(int i, int j) {
        if (i < 0 || i >= rows || j < 0 || j >= cols) {
            throw new IndexException(
                    "get: (" + i + ", " + j + ") lies outside of a " + rows + "x" + cols + " Jacobian");
        }
        return kind().entry(i, j);
    }

    /**
     * All entries.
     *
     * @return an array of shape (rows, cols)
     * @throws ShapeException if they are more than an array can hold
     */
    public final NdArray toArray() {
        return Raw.hold(kind().denseForm().values()).reshape(rows, cols);
    }

    /**
     * All entries, in EJML's form.
     *
     * @return a fresh matrix
     * @throws ShapeException if they are more than an array can hold
     */
    public final DMatrixRMaj toDense() {
        return Factories.toDense(kind());
    }

    /**
     * The stored entries, in EJML's form, sorted. Of a dense Jacobian the zeros are left out, and so are those of a
     * Jacobian of an expression that has one row or one column; of another sparse one every entry of the structure is
     * kept, so that the same expression gives the same structure every time.
     *
     * @return a fresh matrix
     * @throws ShapeException if they are more than an array can hold
     */
    public final DMatrixSparseCSC toSparse() {
        return Factories.toSparse(kind());
    }

    /**
     * {@code J v}.
     *
     * @param v an array of any shape with as many entries as there are columns
     * @return a vector with an entry for each row
     * @throws ShapeException if the number of entries differs
     */
    public final NdArray times(NdArray v) {
        return NdArray.adopt(times(Raw.data(v)), rows);
    }

    /**
     * {@code J v}.
     *
     * @param v as many numbers as there are columns
     * @return a number for each row
     * @throws ShapeException if the number differs
     */
    public final double[] times(double[] v) {
        checkLength("times", v.length, cols, "columns");
        double[] product = new double[rows];
        Algebra.addTimes(this, v, product);
        return product;
    }

    /**
     * {@code J^T v}.
     *
     * @param v an array of any shape with as many entries as there are rows
     * @return a vector with an entry for each column
     * @throws ShapeException if the number of entries differs
     */
    public final NdArray transposeTimes(NdArray v) {
        return NdArray.adopt(transposeTimes(Raw.data(v)), cols);
    }

    /**
     * {@code J^T v}.
     *
     * @param v as many numbers as there are rows
     * @return a number for each column
     * @throws ShapeException if the number differs
     */
    public final double[] transposeTimes(double[] v) {
        checkLength("transposeTimes", v.length, rows, "rows");
        double[] product = new double[cols];
        Algebra.addTransposeTimes(this, v, product);
        return product;
    }

    private void checkLength(String operation, int given, int wanted, String what) {
        if (given != wanted) {
            throw new ShapeException(operation + ": a vector of " + given + " entries does not fit the " + wanted + " "
                    + what + " of a " + rows + "x" + cols + " Jacobian");
        }
    }

    /**
     * {@code J that}.
     *
     * @param that as many rows as this has columns
     * @return the product
     * @throws ShapeException if the sizes do not fit
     */
    public final Jacobian multiply(Jacobian that) {
        return Algebra.multiply(this, that);
    }

    /**
     * {@code J + that}.
     *
     * @param that of the same size
     * @return the sum
     * @throws ShapeException if the sizes differ
     */
    public final Jacobian add(Jacobian that) {
        return Algebra.add(this, that);
    }

    /**
     * {@code factor J}.
     *
     * @param factor a number
     * @return the multiple
     */
    public final Jacobian scale(double factor) {
        return kind().scaled(factor);
    }

    /**
     * {@code J^T}.
     *
     * @return the transpose
     */
    public final Jacobian transpose() {
        return kind().transposed();
    }

    /**
     * Some columns.
     *
     * @param columns their numbers, in any order, repeated or not
     * @return a Jacobian of these columns in this order
     * @throws IndexException if there is no such column
     */
    public final Jacobian selectColumns(int... columns) {
        for (int column : columns) {
            if (column < 0 || column >= cols) {
                throw new IndexException(
                        "selectColumns: column " + column + " of a " + rows + "x" + cols + " Jacobian");
            }
        }
        RowMap picks = Factories.selection(columns, null, cols);
        return Algebra.multiply(this, new ColumnMap(picks));
    }

    /**
     * Other numbers in the same structure. A structure that is kept from one evaluation to the next is not looked for
     * again in what is computed from it.
     *
     * @param values one number for each stored entry, in row-major order
     * @return the Jacobian
     * @throws ShapeException if their number is not {@link #nnz()}
     */
    public final Jacobian withValues(NdArray values) {
        return Factories.withValues(kind(), values);
    }

    private Kind kind() {
        return (Kind) this;
    }

    /** {@code None}, or the entries as NumPy prints a matrix, or for a large one a summary. */
    @Override
    public final String toString() {
        if (form() == Form.NONE) {
            return "None";
        }
        if ((long) rows * cols <= PRINTED_ENTRIES) {
            return toArray().toString();
        }
        String count = String.format(Locale.ROOT, "%,.0f", kind().stored());
        return rows + "x" + cols + " Jacobian, " + kind().describe() + ", " + form() + ", " + count + " stored entries";
    }
}
