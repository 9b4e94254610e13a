package chumpy.optimize.linear;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * By singular values and right singular vectors of the scaled J, {@code J D^-1 = U S V'}: the inverse is {@code W W'} with
 * {@code W = D^-1 V S^-1}. J'J itself, which squares the condition number, is formed only where J was never held.
 */
final class DenseGramInverse extends GramInverse {
    private final int n;
    private final List<double[]> undetermined = new ArrayList<>();

    /** W, row-major. */
    private final double[] w;

    private int taken;

    DenseGramInverse(JacobianMatrix jacobian) {
        super(jacobian);
        this.n = jacobian.columns();
        this.w = new double[n * n];
        if (jacobian instanceof GramMatrix known) {
            bySquares(known.gram());
        } else {
            bySingularValues((DenseMatrix) jacobian);
        }
    }

    private void bySingularValues(DenseMatrix jacobian) {
        // Rows of zeros change nothing, and give each unknown a singular value.
        DMatrixRMaj scaled = new DMatrixRMaj(Math.max(jacobian.rows(), n), n);
        for (int k = 0; k < jacobian.data().length; k++) {
            scaled.data[k] = jacobian.data()[k] / scale[k % n];
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd =
                DecompositionFactory_DDRM.svd(scaled.numRows, n, false, true, true);
        boolean done = svd.decompose(scaled);
        DMatrixRMaj v = svd.getV(null, false);
        double[] values = svd.getSingularValues();
        double least = done ? scaled.numRows * Math.ulp(1.0) * largest(values) : Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            take(v, k, values[k], least);
        }
    }

    private void bySquares(double[] gram) {
        DMatrixRMaj scaled = new DMatrixRMaj(n, n);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < n; k++) {
                scaled.set(i, k, gram[i * n + k] / scale[i] / scale[k]);
            }
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        boolean done = eigen.decompose(scaled);
        double[] values = new double[n];
        for (int k = 0; k < n; k++) {
            values[k] = Math.max(0, eigen.getEigenvalue(k).real);
        }
        double least = done ? n * Math.ulp(1.0) * largest(values) : Double.POSITIVE_INFINITY;
        for (int k = 0; k < n; k++) {
            take(eigen.getEigenVector(k), 0, Math.sqrt(values[k]), Math.sqrt(least));
        }
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).max().orElse(0);
    }

    private void take(DMatrixRMaj vectors, int column, double value, double least) {
        double[] direction = new double[n];
        for (int i = 0; i < n; i++) {
            direction[i] = vectors.get(i, column) / scale[i];
        }
        if (value <= least) {
            undetermined.add(direction);
            return;
        }
        for (int i = 0; i < n; i++) {
            w[i * n + taken] = direction[i] / value;
        }
        taken++;
    }

    @Override
    public List<double[]> undetermined() {
        return undetermined;
    }

    @Override
    public void column(int j, double[] out) {
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int k = 0; k < n; k++) {
                sum += w[i * n + k] * w[j * n + k];
            }
            out[i] = sum;
        }
    }
}
