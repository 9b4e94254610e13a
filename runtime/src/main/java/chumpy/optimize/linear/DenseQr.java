package chumpy.optimize.linear;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.qr.QRColPivDecompositionHouseholderColumn_DDRM;
import org.ejml.dense.row.linsol.qr.LinearSolverQrpHouseCol_DDRM;

/**
 * Householder QR of {@code A = J D^-1} with column pivoting, {@code A P = Q R}. Columns whose pivot is no larger than
 * rounding errors count as dependent; of all solutions there then are, the shortest is taken.
 */
public final class DenseQr implements LinearSolver {
    private final DMatrixRMaj scaled;
    private final DMatrixRMaj rightHandSide;
    private final DMatrixRMaj solution;
    private final LinearSolverQrpHouseCol_DDRM solver;

    /**
     * A solver for matrices of one size.
     *
     * @param rows the number of residuals
     * @param columns the number of unknowns
     */
    public DenseQr(int rows, int columns) {
        // EJML's column pivoting wants at least as many rows as columns: rows of zeros change nothing.
        int padded = Math.max(rows, columns);
        this.scaled = new DMatrixRMaj(padded, columns);
        this.rightHandSide = new DMatrixRMaj(padded, 1);
        this.solution = new DMatrixRMaj(columns, 1);
        QRColPivDecompositionHouseholderColumn_DDRM qr = new QRColPivDecompositionHouseholderColumn_DDRM();
        qr.setSingularThreshold(padded * Math.ulp(1.0));
        this.solver = new LinearSolverQrpHouseCol_DDRM(qr, true);
    }

    @Override
    public void solve(JacobianMatrix jacobian, double[] scale, double[] residuals, double[] step) {
        double[] j = ((DenseMatrix) jacobian).data();
        int n = jacobian.columns();
        for (int k = 0; k < j.length; ) {
            for (int column = 0; column < n; column++, k++) {
                scaled.data[k] = j[k] / scale[column];
            }
        }
        for (int i = 0; i < jacobian.rows(); i++) {
            rightHandSide.data[i] = -residuals[i];
        }
        solver.setA(scaled);
        solver.solve(rightHandSide, solution);
        for (int column = 0; column < n; column++) {
            step[column] = solution.data[column] / scale[column];
        }
    }

    @Override
    public String name() {
        return "dense QR with column pivoting";
    }
}
