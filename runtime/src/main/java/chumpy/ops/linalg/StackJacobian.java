package chumpy.ops.linalg;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.Arrays;

/**
 * Jacobians of functions that map each matrix of a stack by itself. Small blocks are written out, which is what the
 * sparse algebra is quick at; of large ones only the products with vectors are there.
 */
final class StackJacobian {
    /** Entries of a block that is written out: those of the derivative of an 8x8 matrix by another. */
    private static final int SMALL = 4096;

    private StackJacobian() {}

    /** A linear map from an array to another that depends on the matrix at hand; does not keep or change its argument. */
    @FunctionalInterface
    interface Map {
        double[] apply(int matrix, double[] in);
    }

    /**
     * The Jacobian of p entries by q entries for each of a number of matrices.
     *
     * @param forward {@code v -> J v}
     * @param back {@code g -> J' g}
     */
    static Jacobian of(int count, int p, int q, Map forward, Map back) {
        if ((long) p * q > SMALL) {
            return operator(count, p, q, forward, back);
        }
        if (count == 0 || p == 0 || q == 0) {
            return Jacobian.zeros(count * p, count * q);
        }
        double[] blocks = new double[count * p * q];
        int chunk = Math.max(1, (1 << 12) / (p * q));
        Parallel.forRange(count, chunk, (from, to) -> {
            for (int b = from; b < to; b++) {
                if (p <= q) {
                    rows(b, p, q, back, blocks);
                } else {
                    columns(b, p, q, forward, blocks);
                }
            }
        });
        return blocks(NdArray.adopt(blocks, count, p, q));
    }

    /** A block diagonal; of a single block, that. */
    static Jacobian blocks(NdArray blocks) {
        return blocks.shape(0) == 1
                ? Jacobian.dense(blocks.reshape(blocks.shape(1), blocks.shape(2)))
                : Jacobian.blockDiagonal(blocks);
    }

    private static void rows(int b, int p, int q, Map back, double[] blocks) {
        double[] unit = new double[p];
        for (int i = 0; i < p; i++) {
            unit[i] = 1;
            System.arraycopy(back.apply(b, unit), 0, blocks, (b * p + i) * q, q);
            unit[i] = 0;
        }
    }

    private static void columns(int b, int p, int q, Map forward, double[] blocks) {
        double[] unit = new double[q];
        for (int j = 0; j < q; j++) {
            unit[j] = 1;
            double[] column = forward.apply(b, unit);
            for (int i = 0; i < p; i++) {
                blocks[(b * p + i) * q + j] = column[i];
            }
            unit[j] = 0;
        }
    }

    /** The same, never written out. */
    static Jacobian operator(int count, int p, int q, Map forward, Map back) {
        return Jacobian.operator(
                count * p, count * q, v -> each(count, q, p, forward, v), g -> each(count, p, q, back, g));
    }

    private static NdArray each(int count, int in, int out, Map map, NdArray v) {
        double[] from = Raw.data(v);
        double[] to = new double[count * out];
        Parallel.forRange(count, 1, (first, last) -> {
            for (int b = first; b < last; b++) {
                double[] part = Arrays.copyOfRange(from, b * in, (b + 1) * in);
                System.arraycopy(map.apply(b, part), 0, to, b * out, out);
            }
        });
        return NdArray.adopt(to, to.length);
    }

    /**
     * The Jacobian of {@code L X R} by X for each matrix: a Kronecker product {@code L (x) R'}.
     *
     * @param left the matrices L, of shape (count, p, m)
     * @param right the transposes of the matrices R, of shape (count, q, n)
     */
    static Jacobian sandwich(NdArray left, NdArray right) {
        int count = left.shape(0);
        int p = left.shape(1);
        int m = left.shape(2);
        int q = right.shape(1);
        int n = right.shape(2);
        if (count == 1) {
            return Jacobian.kronecker(left.reshape(p, m), right.reshape(q, n));
        }
        double[] l = Raw.data(left);
        double[] r = Raw.data(right);
        return of(
                count,
                p * q,
                m * n,
                (b, x) -> {
                    double[] a = Arrays.copyOfRange(l, b * p * m, (b + 1) * p * m);
                    double[] c = Arrays.copyOfRange(r, b * q * n, (b + 1) * q * n);
                    return Matrices.timesTranspose(Matrices.times(a, x, p, m, n), c, p, n, q);
                },
                (b, g) -> {
                    double[] a = Arrays.copyOfRange(l, b * p * m, (b + 1) * p * m);
                    double[] c = Arrays.copyOfRange(r, b * q * n, (b + 1) * q * n);
                    return Matrices.times(Matrices.transposeTimes(a, g, m, p, q), c, m, q, n);
                });
    }
}
