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

    /**
     * Whether some rows that follow each other have entries in the same columns.
     *
     * @param first the first of them
     * @param count how many, 1 or more
     * @return true if the entries of one may be added to those of another
     */
    public abstract boolean rowsShareColumns(int first, int count);

    /**
     * Multiplies some rows R from the left by {@code factor (I - along v v')}.
     *
     * @param first the first of them
     * @param count how many
     * @param factor any number
     * @param v a vector; that part of it counts that belongs to the rows
     * @param along 0 if the rows do not share their columns
     */
    public abstract void correctRows(int first, int count, double factor, double[] v, double along);

    /** The same for rows of which each has its entries a distance behind those of the one before. */
    static void correct(
            double[] values, int at, int length, int first, int count, double factor, double[] v, double along) {
        for (int k = at; along != 0 && k < at + length; k++) {
            double sum = 0;
            for (int i = 0; i < count; i++) {
                sum += v[first + i] * values[k + i * length];
            }
            for (int i = 0; i < count; i++) {
                values[k + i * length] -= along * v[first + i] * sum;
            }
        }
        for (int k = at; k < at + count * length; k++) {
            values[k] *= factor;
        }
    }

    /** Sums of squares by columns, of the entries divided by a number for each column if there are such numbers. */
    abstract void sumSquares(double[] out, double @Nullable [] divisors);

    /** The largest absolute value of each column. */
    abstract void largestEntries(double[] out);
}
