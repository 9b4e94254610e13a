package chumpy.ops.linalg;

import chumpy.SingularMatrixException;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.QRDecomposition;

/**
 * A reduced QR decomposition: Q is m x k, R is k x n with a diagonal that is not negative, k the smaller of m and n.
 *
 * <p>The derivatives of a tall matrix are those of S. Walter, L. Lehmann, "Algorithmic differentiation of linear algebra
 * functions" (2010); of a wide one {@code (A1 A2) = Q (R1 R2)} those of the square A1, and {@code R2 = Q' A2}: D. Roberts, L.
 * Roberts, "QR and LQ decomposition matrix backpropagation algorithms for square, wide, and deep matrices" (2020).
 */
final class Qr {
    final int m;
    final int n;
    final int k;
    final double[] q;
    final double[] r;

    /** The inverse of the square part of R; made when a derivative is first asked for. */
    private double[] inverse = {};

    Qr(double[] matrix, int m, int n) {
        this.m = m;
        this.n = n;
        k = Math.min(m, n);
        q = new double[m * k];
        r = new double[k * n];
        if (k == 0) {
            return;
        }
        if (!Matrices.isFinite(matrix)) {
            Arrays.fill(q, Double.NaN);
            for (int i = 0; i < k; i++) {
                Arrays.fill(r, i * n + i, (i + 1) * n, Double.NaN);
            }
            return;
        }
        QRDecomposition<DMatrixRMaj> qr = DecompositionFactory_DDRM.qr(m, n);
        // It answers "failed" for a column that was 0 already; the reflection is the identity then, the factors are
        // right.
        qr.decompose(DMatrixRMaj.wrap(m, n, matrix.clone()));
        double[] givenQ = qr.getQ(null, true).data;
        double[] givenR = qr.getR(null, true).data;
        for (int i = 0; i < k; i++) {
            double sign = givenR[i * n + i] < 0 ? -1 : 1;
            for (int j = i; j < n; j++) {
                r[i * n + j] = sign * givenR[i * n + j];
            }
            for (int row = 0; row < m; row++) {
                q[row * k + i] = sign * givenQ[row * k + i];
            }
        }
    }

    /** Makes the inverse of the square part of R. */
    void prepare(String operation, String name) {
        requireIndependent(operation, name);
        inverse = new Lu(first(r, k, n), k).inverse();
    }

    /**
     * Refuses a column that lies, but for rounding, in the span of those before it. Rounding goes with the size of the
     * column, and so the diagonal is compared with that: badly scaled columns are not dependent.
     */
    private void requireIndependent(String operation, String name) {
        double rounding = 4 * Math.max(m, n) * 0x1p-52;
        for (int j = 0; j < k; j++) {
            double largest = 0;
            for (int i = 0; i <= j; i++) {
                largest = Math.max(largest, Math.abs(r[i * n + j]));
            }
            if (r[j * n + j] <= rounding * largest) {
                throw new SingularMatrixException(operation + ": the derivative: " + name + ": column " + j
                        + " depends, to working precision, on those before it: R has " + r[j * n + j]
                        + " there on its diagonal; remove what is dependent, or put independent columns first");
            }
        }
    }

    /** The first k columns of a matrix. */
    private double[] first(double[] a, int rows, int columns) {
        double[] out = new double[rows * k];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a, i * columns, out, i * k, k);
        }
        return out;
    }

    /** The columns behind the first k. */
    private double[] rest(double[] a, int rows) {
        int more = n - k;
        double[] out = new double[rows * more];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a, i * n + k, out, i * more, more);
        }
        return out;
    }

    /** Two matrices side by side: of k columns, and of the rest. */
    private double[] together(double[] first, double[] rest, int rows) {
        int more = n - k;
        double[] out = new double[rows * n];
        for (int i = 0; i < rows; i++) {
            System.arraycopy(first, i * k, out, i * n, k);
            System.arraycopy(rest, i * more, out, i * n + k, more);
        }
        return out;
    }

    /** What turns Q: the skew-symmetric matrix of the lower triangle of {@code C = Q' dA R^-1}. */
    private double[] skew(double[] c) {
        double[] skew = new double[k * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                skew[i * k + j] = c[i * k + j];
                skew[j * k + i] = -c[i * k + j];
            }
        }
        return skew;
    }

    /** The change of Q. */
    double[] forwardQ(double[] e) {
        double[] changed = Matrices.times(first(e, m, n), inverse, m, k, k);
        double[] c = Matrices.transposeTimes(q, changed, k, m, k);
        double[] across = Matrices.minus(changed, q, c, m, k, k);
        return Matrices.add(Matrices.times(q, skew(c), m, k, k), across);
    }

    /** The change of R: {@code Q' dA} less what turning Q takes, {@code Omega R}. */
    double[] forwardR(double[] e) {
        double[] inside = Matrices.transposeTimes(q, e, k, m, n);
        double[] c = Matrices.times(first(inside, k, n), inverse, k, k, k);
        double[] change = Matrices.minus(inside, skew(c), r, k, k, n);
        for (int i = 0; i < k; i++) {
            Arrays.fill(change, i * n, i * n + i, 0);
        }
        return change;
    }

    /** Back from the slopes by Q. */
    double[] backQ(double[] g) {
        double[] m1 = Matrices.transposeTimes(g, q, k, m, k);
        for (int i = 0; i < m1.length; i++) {
            m1[i] = -m1[i];
        }
        return together(backSquare(g, m1), new double[m * (n - k)], m);
    }

    /** Back from the slopes by R, of which those below the diagonal are of no account. */
    double[] backR(double[] g) {
        double[] upper = g.clone();
        for (int i = 0; i < k; i++) {
            Arrays.fill(upper, i * n, i * n + i, 0);
        }
        double[] first = first(upper, k, n);
        double[] rest = rest(upper, k);
        double[] m1 = Matrices.timesTranspose(first(r, k, n), first, k, k, k);
        // R2 = Q' A2, so that its slopes are slopes by Q too: A2 G2', with A2 = Q R2.
        double[] inner = Matrices.timesTranspose(rest(r, k), rest, k, n - k, k);
        double[] byQ = Matrices.times(q, inner, m, k, k);
        Matrices.minus(m1, Matrices.transpose(byQ, m, k), q, k, m, k);
        return together(backSquare(byQ, m1), Matrices.times(q, rest, m, k, n - k), m);
    }

    /** {@code (G + Q copyltu(M)) R^-T}, with {@code M = R GR' - GQ' Q}. */
    private double[] backSquare(double[] g, double[] m1) {
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                m1[j * k + i] = m1[i * k + j];
            }
        }
        double[] sum = Matrices.add(Matrices.times(q, m1, m, k, k), g);
        return Matrices.timesTranspose(sum, inverse, m, k, k);
    }
}
