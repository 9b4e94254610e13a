package chumpy.ops.linalg;

import chumpy.MatrixException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.Complex_F64;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;

/**
 * Real eigenvalues of a square matrix, ascending, and their vectors, of length 1, as the columns of V. The largest entry
 * of a vector is positive.
 */
final class Eigen {
    final int n;
    final double[] values;
    final double[] vectors;

    /** {@code V^-1}: the transpose for a symmetric matrix. */
    final double[] inverse;

    private final boolean symmetric;

    private Eigen(int n, boolean symmetric, double[] values, double[] vectors, double[] inverse) {
        this.n = n;
        this.symmetric = symmetric;
        this.values = values;
        this.vectors = vectors;
        this.inverse = inverse;
    }

    /** Of a symmetric matrix. */
    static Eigen symmetric(double[] matrix, int n, String operation, String name) {
        double[] part = Symmetric.of(matrix, n, operation, name);
        Eigen found = find(part, n, true, operation, name);
        return new Eigen(n, true, found.values, found.vectors, Matrices.transpose(found.vectors, n, n));
    }

    /** Of any square matrix whose eigenvalues are real. */
    static Eigen general(double[] matrix, int n, String operation, String name) {
        Eigen found = find(matrix, n, false, operation, name);
        double[] inverse = new double[n * n];
        Lu lu = new Lu(found.vectors, n);
        if (lu.isSingular() || !Matrices.isFinite(found.vectors)) {
            // There are too few vectors: the matrix is defective.
            Arrays.fill(inverse, Double.NaN);
        } else {
            inverse = lu.inverse();
        }
        return new Eigen(n, false, found.values, found.vectors, inverse);
    }

    private static Eigen find(double[] matrix, int n, boolean symmetric, String operation, String name) {
        double[] values = new double[n];
        double[] vectors = new double[n * n];
        Eigen result = new Eigen(n, symmetric, values, vectors, vectors);
        if (n == 0) {
            return result;
        }
        EigenDecomposition_F64<DMatrixRMaj> eig = DecompositionFactory_DDRM.eig(n, true, symmetric);
        if (!Matrices.isFinite(matrix) || !eig.decompose(DMatrixRMaj.wrap(n, n, matrix.clone()))) {
            Arrays.fill(values, Double.NaN);
            Arrays.fill(vectors, Double.NaN);
            return result;
        }
        for (int i = 0; i < n; i++) {
            Complex_F64 value = eig.getEigenvalue(i);
            if (value.imaginary != 0) {
                throw new MatrixException(operation + ": " + name + " has the complex eigenvalue " + value.real + " "
                        + (value.imaginary < 0 ? "- " : "+ ") + Math.abs(value.imaginary)
                        + "i; only real ones are supported, as those of symmetric matrices are");
            }
        }
        int[] order = IntStream.range(0, n)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> eig.getEigenvalue(i).real))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int j = 0; j < n; j++) {
            values[j] = eig.getEigenvalue(order[j]).real;
            double[] vector = eig.getEigenVector(order[j]).data;
            double length = 0;
            for (int i = 0; i < n; i++) {
                length = Math.hypot(length, vector[i]);
            }
            double factor = Svd.sign(vector, n, 1, 0) / length;
            for (int i = 0; i < n; i++) {
                vectors[i * n + j] = factor * vector[i];
            }
        }
        return result;
    }

    /** Which values coincide to rounding, which for a matrix that is not symmetric grows with the condition of V. */
    Clusters clusters() {
        double condition = symmetric ? 1 : n * Matrices.largest(vectors) * n * Matrices.largest(inverse);
        double tolerance = 4 * n * 0x1p-52 * Matrices.largest(values) * condition;
        return new Clusters(values, Double.isNaN(tolerance) ? Double.POSITIVE_INFINITY : tolerance);
    }

    /** {@code V^-1 E V}. */
    double[] inside(double[] e) {
        return Matrices.times(Matrices.times(inverse, e, n, n, n), vectors, n, n, n);
    }

    /** {@code V^-T K V'}, the transpose of {@link #inside}. */
    double[] outside(double[] k) {
        return Matrices.timesTranspose(Matrices.transposeTimes(inverse, k, n, n, n), vectors, n, n, n);
    }

    /** A direction of change that counts: of a symmetric matrix, the symmetric part. */
    double[] direction(double[] e) {
        return symmetric ? Matrices.symmetric(e, n) : e;
    }
}
