package chumpy.optimize.linear;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;
import org.ejml.dense.row.linsol.qr.LinearSolverQrpHouseCol_DDRM;

/**
 * Householder QR with column pivoting, {@code A P = Q R}, of {@code A = J D^-1}, beneath which the root of
 * {@code D^-1 C D^-1} and the damping stands on a diagonal. Columns whose pivot is no larger than rounding errors count as dependent; of all solutions there
 * then are, the shortest is taken.
 */
public final class DenseQr implements LinearSolver {
    private final int rows;
    private final int columns;
    private final DMatrixRMaj scaled;
    private final DMatrixRMaj rightHandSide;
    private final DMatrixRMaj solution;
    private final LinearSolverQrpHouseCol_DDRM solver;
    private double[] jacobian = {};
    private double[] scale = {};
    private double[] residuals = {};
    private double[] added = {};
    private boolean curved;

    /**
     * A solver for matrices of one size.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     */
    public DenseQr(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.scaled = new DMatrixRMaj(rows + columns, columns);
        this.rightHandSide = new DMatrixRMaj(rows + columns, 1);
        this.solution = new DMatrixRMaj(columns, 1);
        QRColPivDecompositionHouseholderColumn_DDRM qr = new QRColPivDecompositionHouseholderColumn_DDRM();
        qr.setSingularThreshold(Math.max(rows, columns) * Math.ulp(1.0));
        this.solver = new LinearSolverQrpHouseCol_DDRM(qr, true);
    }

    @Override
    public void prepare(LinearProblem problem) {
        this.jacobian = ((DenseMatrix) problem.jacobian()).data();
        this.scale = problem.scale();
        this.residuals = problem.residuals();
        this.curved = problem.curvature() != null;
        if (curved) {
            added = added.length == columns ? added : new double[columns];
            for (int column = 0; column < columns; column++) {
                added[column] = problem.scaledCurvature(column);
            }
        }
    }

    @Override
    public void solve(double damping, double[] step) {
        // EJML's column pivoting wants at least as many rows as columns: rows of zeros change nothing.
        boolean below = curved || damping > 0;
        int padded = below ? rows + columns : Math.max(rows, columns);
        scaled.reshape(padded, columns);
        rightHandSide.reshape(padded, 1);
        for (int k = 0; k < jacobian.length; ) {
            for (int column = 0; column < columns; column++, k++) {
                scaled.data[k] = jacobian[k] / scale[column];
            }
        }
        Arrays.fill(scaled.data, rows * columns, padded * columns, 0);
        for (int column = 0; below && column < columns; column++) {
            scaled.data[(rows + column) * columns + column] = Math.sqrt(curved ? damping + added[column] : damping);
        }
        for (int i = 0; i < rows; i++) {
            rightHandSide.data[i] = -residuals[i];
        }
        Arrays.fill(rightHandSide.data, rows, padded, 0);
        solver.setA(scaled);
        solver.solve(rightHandSide, solution);
        for (int column = 0; column < columns; column++) {
            step[column] = solution.data[column] / scale[column];
        }
    }

    @Override
    public String name() {
        return "dense QR with column pivoting";
    }
}
