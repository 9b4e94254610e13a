package chumpy.jacobian;

import chumpy.Jacobian;
import chumpy.NdArray;
import org.jspecify.annotations.Nullable;

/** What every kind of Jacobian must be able to do. Sizes and indices have been checked by the callers. */
public abstract sealed class Kind extends Jacobian permits None, RowMap, RowSparse, Dense, Operator {
    /**
     * A Jacobian of a size.
     *
     * @param rows rows
     * @param cols columns
     */
    protected Kind(int rows, int cols) {
        super(rows, cols);
    }

    /**
     * {@code y += J x}.
     *
     * @param x holds x
     * @param xAt where it begins
     * @param y holds y
     * @param yAt where it begins
     */
    public abstract void addTimes(double[] x, int xAt, double[] y, int yAt);

    /**
     * {@code out += J^T g}.
     *
     * @param g holds g
     * @param gAt where it begins
     * @param out holds the sum
     * @param outAt where it begins
     */
    public abstract void addTransposeTimes(double[] g, int gAt, double[] out, int outAt);

    /**
     * {@code out += J^T g} for a g whose zeros say that nothing depends on these rows: they add nothing, be an entry
     * infinite. So do the rows that a product of matrices does not have.
     *
     * @param g as many numbers as there are rows
     * @param out the sum, as many as there are columns
     */
    void addAdjoint(double[] g, double[] out) {
        addTransposeTimes(g, 0, out, 0);
    }

    /**
     * Adds every entry to a dense row-major matrix of the same size.
     *
     * @param dense the matrix
     */
    public abstract void addTo(double[] dense);

    /**
     * Multiplications in {@link #addTimes}.
     *
     * @return their predicted number
     */
    public abstract double applyCost();

    /**
     * Entries that are stored, or would be if this were written out.
     *
     * @return their number, predicted for an unevaluated operator
     */
    public abstract double stored();

    /**
     * This times a number.
     *
     * @param factor the number
     * @return a Jacobian of the same kind where that is possible
     */
    public abstract Kind scaled(double factor);

    /**
     * The transpose.
     *
     * @return it, sharing what can be shared
     */
    public abstract Kind transposed();

    /**
     * This with its entries at hand.
     *
     * @return {@link None}, {@link RowMap}, {@link RowSparse} or {@link Dense}; kept by operators
     */
    public abstract Kind entries();

    /**
     * This as a row-sparse matrix.
     *
     * @return entries that no structure excludes, zeros among them included
     */
    public abstract RowSparse rowSparse();

    /**
     * This as a dense matrix.
     *
     * @return the same numbers with all zeros written out
     * @throws chumpy.ShapeException if they do not fit an array
     */
    public Dense denseForm() {
        double[] data = new double[Rules.area("toDense", rows(), cols())];
        addTo(data);
        return new Dense(rows(), cols(), NdArray.adopt(data, data.length));
    }

    /**
     * One entry.
     *
     * @param i row
     * @param j column
     * @return the entry
     */
    public abstract double entry(int i, int j);

    /** Marks all numbers that this refers to as handed out. */
    public abstract void hold();

    /**
     * The array that the numbers are in.
     *
     * @return the array, or null if there is none or more than one
     */
    public abstract @Nullable NdArray values();

    /**
     * The kind in words, for summaries.
     *
     * @return such as {@code diagonal}
     */
    public abstract String describe();
}
