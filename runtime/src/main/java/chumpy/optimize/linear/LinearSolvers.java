package chumpy.optimize.linear;

/** Chooses solvers, and the form that the matrices for them have, by structure and size. */
public final class LinearSolvers {
    /** Up to as many unknowns a dense matrix is taken whatever its zeros. */
    private static final int FEW_UNKNOWNS = 32;

    /** From this part of entries that are stored, a dense matrix is taken. */
    private static final double DENSE_PART = 0.2;

    /** More entries than this no dense matrix should have: half a gibibyte. */
    private static final long MOST_DENSE = 1L << 26;

    private LinearSolvers() {}

    /**
     * Whether a Jacobian is better written out than kept sparse.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     * @param stored entries that its structure does not exclude
     * @return true if a {@link DenseMatrix} should hold it
     */
    public static boolean preferDense(int rows, int columns, long stored) {
        double area = (double) rows * columns;
        if (area > MOST_DENSE) {
            return stored >= area;
        }
        return columns <= FEW_UNKNOWNS || stored >= DENSE_PART * area;
    }

    /**
     * A solver for a matrix and for all later ones that are held in the same way.
     *
     * @param matrix the first matrix
     * @return a solver
     */
    public static LinearSolver forMatrix(JacobianMatrix matrix) {
        return matrix instanceof DenseMatrix ? new DenseQr(matrix.rows(), matrix.columns()) : new SparseCholesky();
    }
}
