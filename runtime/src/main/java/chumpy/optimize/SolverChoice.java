package chumpy.optimize;

import chumpy.optimize.linear.BlockStructure;
import chumpy.optimize.linear.ConjugateGradientNormal;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.DenseNormalCholesky;
import chumpy.optimize.linear.DenseQr;
import chumpy.optimize.linear.DenseSchur;
import chumpy.optimize.linear.GramMatrix;
import chumpy.optimize.linear.IterativeSchur;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.SchurChoice;
import chumpy.optimize.linear.SparseMatrix;
import chumpy.optimize.linear.SparseNormalCholesky;
import chumpy.optimize.linear.SparseSchur;

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

    /** More products of pairs of entries than this are not formed: a row that meets tens of thousands of unknowns. */
    private static final long MOST_PAIRS = 1L << 28;

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

    /** A solver of the user's own. */
    static SolverChoice given(StepSolver solver, JacobianMatrix matrix) {
        return new SolverChoice(new GivenSolver(solver, matrix.columns()), ASKED);
    }

    /** A solver for a matrix and for all later ones that are held in the same way. */
    static SolverChoice of(LinearSolverKind kind, JacobianMatrix matrix) {
        int n = matrix.columns();
        if (matrix instanceof GramMatrix) {
            return new SolverChoice(new DenseNormalCholesky(n), "since the Jacobian was summed up by chunks of rows");
        }
        if (matrix instanceof SparseMatrix sparse && kind == LinearSolverKind.AUTOMATIC) {
            return automatic(sparse);
        }
        return switch (kind) {
            case AUTOMATIC -> automatic((DenseMatrix) matrix);
            case DENSE_QR -> new SolverChoice(new DenseQr(matrix.rows(), n), ASKED);
            case DENSE_NORMAL_CHOLESKY -> new SolverChoice(new DenseNormalCholesky(n), ASKED);
            case SPARSE_NORMAL_CHOLESKY -> new SolverChoice(new SparseNormalCholesky(), ASKED);
            case DENSE_SCHUR -> new SolverChoice(new DenseSchur(structure(matrix)), ASKED);
            case SPARSE_SCHUR -> new SolverChoice(new SparseSchur(structure(matrix)), ASKED);
            case ITERATIVE_SCHUR -> new SolverChoice(new IterativeSchur(structure(matrix)), ASKED);
            case CGNR -> new SolverChoice(new ConjugateGradientNormal(), ASKED);
        };
    }

    private static SolverChoice automatic(DenseMatrix matrix) {
        return matrix.columns() > MOST_FOR_QR
                ? new SolverChoice(new DenseNormalCholesky(matrix.columns()), "since the Jacobian is full and large")
                : new SolverChoice(new DenseQr(matrix.rows(), matrix.columns()), "since the Jacobian is small or full");
    }

    private static SolverChoice automatic(SparseMatrix matrix) {
        BlockStructure structure = structure(matrix);
        if (structure.pays()) {
            SchurChoice choice = SchurChoice.of(structure);
            return new SolverChoice(choice.solver(), choice.reason());
        }
        return SparseNormalCholesky.pairs(matrix) > MOST_PAIRS
                ? new SolverChoice(
                        new ConjugateGradientNormal(), "since the normal equations would be too full to be formed")
                : new SolverChoice(new SparseNormalCholesky(), "since the Jacobian is large and sparse");
    }

    private static BlockStructure structure(JacobianMatrix matrix) {
        return BlockStructure.of(((SparseMatrix) matrix).pattern());
    }
}
