package chumpy.ops.linalg;

import chumpy.SingularMatrixException;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.decomposition.lu.LUDecompositionAlt_DDRM;

/** A factored square matrix: {@code P A = L U} with partial pivoting. */
final class Lu {
    private final int n;
    private final double[] factors;

    /** Row i of the factors is row {@code pivot[i]} of the matrix. */
    private final int[] pivot;

    /** The first pivot that is next to nothing beside its column, or -1. */
    private final int singularAt;

    Lu(double[] matrix, int n) {
        this.n = n;
        if (n == 0) {
            factors = matrix;
            pivot = new int[0];
            singularAt = -1;
            return;
        }
        LUDecompositionAlt_DDRM lu = new LUDecompositionAlt_DDRM();
        lu.decompose(DMatrixRMaj.wrap(n, n, matrix.clone()));
        factors = lu.getLU().data;
        pivot = lu.getPivot();
        int first = -1;
        for (int i = n - 1; i >= 0; i--) {
            double column = 0;
            for (int k = 0; k < n; k++) {
                column = Math.max(column, Math.abs(matrix[k * n + i]));
            }
            if (Math.abs(factors[i * n + i]) <= n * 0x1p-53 * column) {
                first = i;
            }
        }
        singularAt = first;
    }

    boolean isSingular() {
        return singularAt >= 0;
    }

    void requireRegular(String operation, String name) {
        if (isSingular()) {
            throw new SingularMatrixException(operation + ": " + name + " is singular to working precision: pivot "
                    + singularAt + " is " + factors[singularAt * n + singularAt]
                    + "; use pinv or lstsq, or add a multiple of the identity");
        }
    }

    /** The sign of the determinant: -1, 0 or 1. */
    double sign() {
        double sign = 1;
        boolean[] seen = new boolean[n];
        for (int i = 0; i < n; i++) {
            sign *= Math.signum(factors[i * n + i]);
            // A cycle of even length is an odd permutation.
            int length = 0;
            for (int k = i; !seen[k]; k = pivot[k]) {
                seen[k] = true;
                length++;
            }
            sign = length > 0 && length % 2 == 0 ? -sign : sign;
        }
        return sign == 0 ? 0.0 : sign;
    }

    /** The logarithm of the size of the determinant; minus infinity for 0. */
    double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(Math.abs(factors[i * n + i]));
        }
        return sum;
    }

    double determinant() {
        double[] product = {1};
        scaleByDeterminant(product);
        return product[0];
    }

    /**
     * Multiplies numbers by the determinant, in place. Its powers of 2 are counted apart and put in last, so that a
     * product comes out where the determinant by itself would overflow or vanish.
     */
    void scaleByDeterminant(double[] a) {
        double fraction = sign();
        int exponent = 0;
        for (int i = 0; i < n; i++) {
            double pivot = Math.abs(factors[i * n + i]);
            int ofPivot = Math.getExponent(pivot);
            fraction *= Math.scalb(pivot, -ofPivot);
            int ofProduct = Math.getExponent(fraction);
            fraction = Math.scalb(fraction, -ofProduct);
            exponent += ofPivot + ofProduct;
        }
        for (int i = 0; i < a.length; i++) {
            a[i] = Math.scalb(a[i] * fraction, exponent);
        }
    }

    /** {@code A^-1 B} for B of q columns. */
    double[] solve(double[] b, int q) {
        double[] x = new double[b.length];
        for (int i = 0; i < n; i++) {
            System.arraycopy(b, pivot[i] * q, x, i * q, q);
        }
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                subtract(factors[i * n + k], x, k * q, i * q, q);
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                subtract(factors[i * n + k], x, k * q, i * q, q);
            }
            for (int j = 0; j < q; j++) {
                x[i * q + j] /= factors[i * n + i];
            }
        }
        return x;
    }

    private static void subtract(double factor, double[] x, int from, int to, int q) {
        for (int j = 0; j < q; j++) {
            x[to + j] -= factor * x[from + j];
        }
    }

    double[] inverse() {
        return solve(Matrices.identity(n), n);
    }
}
