package chumpy.optimize;

import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.DenseQr;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.SparseCholesky;

/**
 * A solver for the linear problems of a run, and why it was taken.
 *
 * @param solver the solver
 * @param reason to be read behind the name of the solver and a comma
 */
record SolverChoice(LinearSolver solver, String reason) {
    /** Up to as many unknowns a dense matrix is taken whatever its zeros. */
    private static final int FEW_UNKNOWNS = 32;

    /** From this part of entries that are stored, a dense matrix is taken. */
    private static final double DENSE_PART = 0.2;

    /** More entries than this no dense matrix should have: half a gibibyte. */
    private static final long MOST_DENSE = 1L << 26;

    /**
     * Whether a Jacobian is better written out than kept sparse.
     *
     * @param kind the solver that was asked for
     * @param rows the number of residuals
     * @param columns the number of unknowns
     * @param stored entries that its structure does not exclude
     */
    static boolean preferDense(LinearSolverKind kind, int rows, int columns, long stored) {
        if (kind != LinearSolverKind.AUTOMATIC) {
            return kind.isDense();
        }
        double area = (double) rows * columns;
        if (area > MOST_DENSE) {
            return stored >= area;
        }
        return columns <= FEW_UNKNOWNS || stored >= DENSE_PART * area;
    }

    /** A solver for a matrix and for all later ones that are held in the same way. */
    static SolverChoice of(LinearSolverKind kind, JacobianMatrix matrix) {
        if (matrix instanceof DenseMatrix) {
            return new SolverChoice(
                    new DenseQr(matrix.rows(), matrix.columns()), "since the Jacobian is small or full");
        }
        return new SolverChoice(new SparseCholesky(), "since the Jacobian is large and sparse");
    }
}
