package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.MatrixKernels;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/**
 * One factor of a Kronecker product: an identity, or a dense matrix, as stored or transposed.
 *
 * @param rows rows of the factor
 * @param cols its columns
 * @param matrix its numbers, row-major as stored; null for an identity
 * @param transposed whether the factor is the transpose of what is stored
 */
record Factor(int rows, int cols, @Nullable NdArray matrix, boolean transposed) {
    static Factor identity(int n) {
        return new Factor(n, n, null, false);
    }

    static Factor of(int rows, int cols, NdArray matrix) {
        return new Factor(rows, cols, matrix, false);
    }

    /** Whether this is the identity of size 1. */
    boolean isOne() {
        return matrix == null && rows == 1;
    }

    /** Entries of each row. */
    int width() {
        return matrix == null ? 1 : cols;
    }

    double entry(int i, int j) {
        if (matrix == null) {
            return i == j ? 1 : 0;
        }
        return Raw.data(matrix)[transposed ? j * rows + i : i * cols + j];
    }

    Factor turned() {
        return matrix == null ? this : new Factor(/* rows= */ cols, /* cols= */ rows, matrix, !transposed);
    }

    double count() {
        return matrix == null ? rows : (double) rows * cols;
    }

    /** This times another factor. */
    Factor times(Factor next) {
        if (matrix == null) {
            return next;
        }
        if (next.matrix == null) {
            return this;
        }
        int area = Rules.area("multiply", rows, next.cols);
        double[] out = new double[area];
        MatrixKernels.gemm(
                transposed,
                next.transposed,
                rows,
                next.cols,
                cols,
                1,
                Raw.data(matrix),
                0,
                Raw.data(next.matrix),
                0,
                0,
                out,
                0);
        return of(rows, next.cols, NdArray.adopt(out, area));
    }

    /** {@code alpha this + beta that}. */
    Factor plus(double alpha, Factor that, double beta) {
        double[] out = new double[rows * cols];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                out[i * cols + j] = alpha * entry(i, j) + beta * that.entry(i, j);
            }
        }
        return of(rows, cols, NdArray.adopt(out, out.length));
    }

    void hold() {
        if (matrix != null) {
            Raw.hold(matrix);
        }
    }
}
