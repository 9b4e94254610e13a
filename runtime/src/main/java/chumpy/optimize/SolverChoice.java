package chumpy.optimize;

import chumpy.optimize.linear.BlockStructure;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.DenseNormalCholesky;
import chumpy.optimize.linear.DenseQr;
import chumpy.optimize.linear.DenseSchur;
import chumpy.optimize.linear.GramMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.SparseMatrix;
import chumpy.optimize.linear.SparseNormalCholesky;

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

    /** Beyond so many unknowns QR takes too long. */
    private static final int MOST_FOR_QR = 400;

    private static final String ASKED = "which was asked for";

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
        if (matrix instanceof GramMatrix) {
            return new SolverChoice(
                    new DenseNormalCholesky(matrix.columns()), "since the Jacobian was summed up by chunks of rows");
        }
        if (matrix instanceof DenseMatrix) {
            return dense(kind, matrix);
        }
        return sparse(kind, (SparseMatrix) matrix);
    }

    private static SolverChoice sparse(LinearSolverKind kind, SparseMatrix matrix) {
        boolean automatic = kind == LinearSolverKind.AUTOMATIC;
        BlockStructure structure = BlockStructure.of(matrix.pattern());
        if (kind == LinearSolverKind.DENSE_SCHUR || (automatic && structure.pays())) {
            return new SolverChoice(
                    new DenseSchur(),
                    automatic ? "since most unknowns can be eliminated block by block (" + structure + ")" : ASKED);
        }
        return new SolverChoice(
                new SparseNormalCholesky(), automatic ? "since the Jacobian is large and sparse" : ASKED);
    }

    private static SolverChoice dense(LinearSolverKind kind, JacobianMatrix matrix) {
        boolean asked = kind != LinearSolverKind.AUTOMATIC;
        boolean large = matrix.columns() > MOST_FOR_QR;
        if (kind == LinearSolverKind.DENSE_NORMAL_CHOLESKY || (!asked && large)) {
            return new SolverChoice(
                    new DenseNormalCholesky(matrix.columns()), asked ? ASKED : "since the Jacobian is full and large");
        }
        return new SolverChoice(
                new DenseQr(matrix.rows(), matrix.columns()), asked ? ASKED : "since the Jacobian is small or full");
    }
}
