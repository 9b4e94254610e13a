package chumpy.ops.linalg;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.SingularValueDecomposition_F64;

/**
 * A thin singular value decomposition {@code A = U diag(s) V'}, values descending. The largest entry of each column of V is
 * positive, so that a small change of the matrix makes a small change of the vectors.
 */
final class Svd {
    final int m;
    final int n;

    /** The smaller of m and n. */
    final int k;

    /** m x k. */
    final double[] u;

    final double[] s;

    /** n x k. */
    final double[] v;

    private Svd(int m, int n, double[] u, double[] s, double[] v) {
        this.m = m;
        this.n = n;
        this.k = s.length;
        this.u = u;
        this.s = s;
        this.v = v;
    }

    Svd(double[] matrix, int m, int n) {
        this.m = m;
        this.n = n;
        k = Math.min(m, n);
        u = new double[m * k];
        s = new double[k];
        v = new double[n * k];
        if (k == 0) {
            return;
        }
        SingularValueDecomposition_F64<DMatrixRMaj> svd = DecompositionFactory_DDRM.svd(m, n, true, true, true);
        if (!Matrices.isFinite(matrix) || !svd.decompose(DMatrixRMaj.wrap(m, n, matrix.clone()))) {
            Arrays.fill(u, Double.NaN);
            Arrays.fill(s, Double.NaN);
            Arrays.fill(v, Double.NaN);
            return;
        }
        double[] values = svd.getSingularValues();
        double[] left = svd.getU(null, false).data;
        double[] right = svd.getV(null, false).data;
        int[] order = IntStream.range(0, k)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int j = 0; j < k; j++) {
            s[j] = values[order[j]];
            double sign = sign(right, n, k, order[j]);
            copyColumn(left, m, order[j], sign, u, j);
            copyColumn(right, n, order[j], sign, v, j);
        }
    }

    /** Of the largest entry of a column. */
    static double sign(double[] a, int rows, int columns, int column) {
        double largest = 0;
        for (int i = 0; i < rows; i++) {
            double x = a[i * columns + column];
            largest = Math.abs(x) > Math.abs(largest) * (1 + 1e-8) ? x : largest;
        }
        return largest < 0 ? -1 : 1;
    }

    private void copyColumn(double[] from, int rows, int column, double sign, double[] to, int place) {
        for (int i = 0; i < rows; i++) {
            to[i * k + place] = sign * from[i * k + column];
        }
    }

    /** Of the transpose. */
    Svd transposed() {
        return new Svd(n, m, v, s, u);
    }

    /** Up to which size a singular value is rounding. */
    double rounding() {
        return k == 0 ? 0 : 4 * Math.max(m, n) * 0x1p-52 * s[0];
    }

    Clusters clusters() {
        return new Clusters(s, rounding());
    }

    /** The number of singular values above a part of the largest. */
    int rank(double part) {
        int rank = 0;
        while (rank < k && s[rank] > part * s[0]) {
            rank++;
        }
        return rank;
    }

    /** The pseudo-inverse, n x m, of the first singular values. */
    double[] pseudoInverse(int rank) {
        double[] inverse = new double[k];
        for (int i = 0; i < k; i++) {
            inverse[i] = i < rank ? 1 / s[i] : 0;
        }
        return Matrices.timesTranspose(Matrices.scaleColumns(v.clone(), inverse), u, n, k, m);
    }

    /** {@code U' E V}. */
    double[] inside(double[] e) {
        return Matrices.times(Matrices.transposeTimes(u, e, k, m, n), v, k, n, k);
    }

    /** {@code U K V'}. */
    double[] outside(double[] inner) {
        return Matrices.timesTranspose(Matrices.times(u, inner, m, k, k), v, m, k, n);
    }
}
