package chumpy.optimize.linear;

import org.jspecify.annotations.Nullable;

/**
 * The Jacobian J of all residuals with respect to all unknowns, as numbers, or what is known of it. The optimisers own
 * it and fill it again at every point.
 */
public abstract sealed class JacobianMatrix permits DenseMatrix, SparseMatrix, GramMatrix {
    private final int rows;
    private final int columns;

    /**
     * A matrix of a size.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     */
    protected JacobianMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * The number of residuals.
     *
     * @return rows
     */
    public final int rows() {
        return rows;
    }

    /**
     * The number of unknowns.
     *
     * @return columns
     */
    public final int columns() {
        return columns;
    }

    /**
     * Stored entries.
     *
     * @return their number
     */
    public abstract long stored();

    /**
     * The gradient {@code J' r} of half the sum of squares.
     *
     * @param residuals r at the point where J was computed
     * @param out as many numbers as there are columns
     */
    public abstract void gradient(double[] residuals, double[] out);

    /**
     * {@code |J p|^2}.
     *
     * @param p as many numbers as there are columns
     * @return the square
     */
    public abstract double squaredNorm(double[] p);

    /**
     * The Euclidean norm of each column.
     *
     * @param out as many numbers as there are columns
     */
    public final void columnNorms(double[] out) {
        sumSquares(out, null);
        boolean safe = true;
        for (double sum : out) {
            safe &= sum == 0 || Vectors.isSafe(sum);
        }
        double[] largest = new double[safe ? 0 : columns];
        if (!safe) {
            largestEntries(largest);
            sumSquares(out, largest);
        }
        for (int j = 0; j < columns; j++) {
            out[j] = safe ? Math.sqrt(out[j]) : largest[j] * Math.sqrt(out[j]);
        }
    }

    /** Sums of squares by columns, of the entries divided by a number for each column if there are such numbers. */
    abstract void sumSquares(double[] out, double @Nullable [] divisors);

    /** The largest absolute value of each column. */
    abstract void largestEntries(double[] out);
}
