package chumpy.random;

import chumpy.MatrixException;
import chumpy.NdArray;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/** What makes independent normal samples correlated. */
final class Covariance {
    /** How far from symmetric and positive semidefinite a covariance may be, relative to its largest entry. */
    private static final double TOLERANCE = 1e-8;

    private Covariance() {}

    /**
     * A root F of a covariance, {@code F'F = C}, which need not have full rank: its eigenvectors as rows, each times the
     * root of its eigenvalue, descending. The largest entry of each row is positive.
     *
     * @throws MatrixException if C is not finite, symmetric and positive semidefinite
     */
    static double[] root(NdArray covariance, int n) {
        double[] c = Raw.data(covariance);
        double largest = 0;
        for (double entry : c) {
            largest = Math.max(largest, Math.abs(entry));
        }
        double tolerance = TOLERANCE * largest;
        double[] symmetric = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                if (!(Math.abs(c[i * n + j] - c[j * n + i]) <= tolerance)) {
                    throw refused(n, "is not symmetric or not finite at (" + i + ", " + j + ")");
                }
                symmetric[i * n + j] = 0.5 * (c[i * n + j] + c[j * n + i]);
            }
        }
        double[] root = new double[n * n];
        if (n == 0) {
            return root;
        }
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(DMatrixRMaj.wrap(n, n, symmetric))) {
            throw refused(n, "has eigenvalues that cannot be found");
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -eigen.getEigenvalue(i).real))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int row = 0; row < n; row++) {
            double value = eigen.getEigenvalue(order[row]).real;
            if (value < -tolerance * n) {
                throw refused(n, "has the negative eigenvalue " + value);
            }
            scaled(eigen.getEigenVector(order[row]).data, Math.sqrt(Math.max(value, 0)), root, row * n);
        }
        return root;
    }

    private static void scaled(double[] vector, double length, double[] out, int at) {
        double squares = 0;
        double peak = 0;
        for (double entry : vector) {
            squares += entry * entry;
            peak = Math.abs(entry) > Math.abs(peak) ? entry : peak;
        }
        double factor = Math.copySign(length / Math.sqrt(squares), peak);
        for (int i = 0; i < vector.length; i++) {
            out[at + i] = factor * vector[i];
        }
    }

    private static MatrixException refused(int n, String reason) {
        return new MatrixException("multivariate_normal: cov, of shape " + Shapes.toString(n, n) + ", " + reason
                + "; a covariance is symmetric and positive semidefinite");
    }
}
