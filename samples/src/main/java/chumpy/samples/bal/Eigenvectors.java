package chumpy.samples.bal;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * The eigenvectors of a small symmetric matrix.
 *
 * @param values the eigenvalues, the largest first
 * @param vectors for each a vector of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Eigenvectors(double[] values, double[][] vectors) {
    /**
     * Computes them.
     *
     * @param matrix symmetric and finite
     */
    static Eigenvectors of(double[][] matrix) {
        int n = matrix.length;
        EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
        if (!eigen.decompose(new DMatrixRMaj(matrix))) {
            throw new ArithmeticException("the eigenvectors of a symmetric matrix were not found");
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(
                        (Integer i) -> -eigen.getEigenvalue(i).getReal()))
                .mapToInt(i -> i)
                .toArray();
        double[] values = new double[n];
        double[][] vectors = new double[n][];
        for (int k = 0; k < n; k++) {
            values[k] = eigen.getEigenvalue(order[k]).getReal();
            vectors[k] = eigen.getEigenVector(order[k]).data;
        }
        return new Eigenvectors(values, vectors);
    }
}
