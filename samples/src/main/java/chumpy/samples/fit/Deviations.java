package chumpy.samples.fit;

import java.util.Collections;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.TriangularSolver_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * The standard deviations of least squares estimates: the square roots of the diagonal of {@code (J'J)^-1 RSS/dof}.
 * With J's columns scaled to length 1 and {@code J = QR}, entry i of that diagonal is the squared length of row i of
 * {@code R^-1} over the squared scale; J'J itself, which would square the condition number, is never formed.
 *
 * @param values one deviation a parameter; all NaN if there are none
 * @param fault why there are none, or an empty string
 */
record Deviations(List<Double> values, String fault) {
    /**
     * @param names the parameters, for messages
     * @param jacobian one column a parameter, each with a derivative an observation
     * @param residualSumOfSquares the sum of squares at the estimates
     * @param degreesOfFreedom observations less parameters
     */
    static Deviations of(
            List<String> names, List<double[]> jacobian, double residualSumOfSquares, int degreesOfFreedom) {
        int m = jacobian.get(0).length;
        int n = jacobian.size();
        if (!Double.isFinite(residualSumOfSquares)) {
            return none(n, "the residuals are not finite");
        }
        DMatrixRMaj scaled = new DMatrixRMaj(m, n);
        double[] scale = new double[n];
        for (int j = 0; j < n; j++) {
            scale[j] = norm(jacobian.get(j));
            if (!(scale[j] > 0) || Double.isInfinite(scale[j])) {
                String what = scale[j] == 0
                        ? "changing " + names.get(j) + " changes no residual"
                        : "the derivative" + " with respect to " + names.get(j) + " is not finite";
                return none(n, what);
            }
            for (int i = 0; i < m; i++) {
                scaled.set(i, j, jacobian.get(j)[i] / scale[j]);
            }
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(m, n);
        if (!qr.decompose(scaled)) {
            return none(n, "the Jacobian has no QR decomposition");
        }
        DMatrixRMaj r = qr.getR(null, true);
        for (int i = 0; i < n; i++) {
            if (Math.abs(r.get(i, i)) <= m * Math.ulp(1.0)) {
                String others = String.join(", ", names.subList(0, i));
                return none(n, "the Jacobian is singular: " + names.get(i) + " cannot be told apart from " + others);
            }
        }
        double variance = residualSumOfSquares / degreesOfFreedom;
        double[] squares = new double[n];
        for (int j = 0; j < n; j++) {
            double[] column = new double[n];
            column[j] = 1;
            TriangularSolver_DDRM.solveU(r.data, column, n);
            for (int i = 0; i < n; i++) {
                squares[i] += column[i] * column[i];
            }
        }
        Double[] values = new Double[n];
        for (int i = 0; i < n; i++) {
            values[i] = Math.sqrt(variance * squares[i]) / scale[i];
        }
        return new Deviations(List.of(values), "");
    }

    private static Deviations none(int n, String fault) {
        return new Deviations(Collections.nCopies(n, Double.NaN), fault);
    }

    /** The Euclidean length, safe from overflow and underflow. */
    private static double norm(double[] x) {
        double largest = 0;
        for (double value : x) {
            largest = Math.max(largest, Math.abs(value)); // a NaN stays
        }
        if (largest == 0 || Double.isInfinite(largest)) {
            return largest;
        }
        double sum = 0;
        for (double value : x) {
            sum += (value / largest) * (value / largest);
        }
        return largest * Math.sqrt(sum);
    }
}
