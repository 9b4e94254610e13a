package chumpy.ops.linalg;

import chumpy.array.MatrixKernels;
import chumpy.array.Permutation;

/** Arithmetic of row-major matrices without gaps. */
final class Matrices {
    private Matrices() {}

    /** {@code A B} of an m x k and a k x n matrix. */
    static double[] times(double[] a, double[] b, int m, int k, int n) {
        return product(false, false, a, b, m, k, n);
    }

    /** {@code A' B} of a k x m and a k x n matrix. */
    static double[] transposeTimes(double[] a, double[] b, int m, int k, int n) {
        return product(true, false, a, b, m, k, n);
    }

    /** {@code A B'} of an m x k and an n x k matrix. */
    static double[] timesTranspose(double[] a, double[] b, int m, int k, int n) {
        return product(false, true, a, b, m, k, n);
    }

    private static double[] product(boolean turnA, boolean turnB, double[] a, double[] b, int m, int k, int n) {
        double[] c = new double[m * n];
        if (c.length > 0 && k > 0) {
            MatrixKernels.gemm(turnA, turnB, m, n, k, 1, a, 0, b, 0, 0, c, 0);
        }
        return c;
    }

    /** {@code A - B C} of an m x n, an m x k and a k x n matrix; written over A, which is returned. */
    static double[] minus(double[] a, double[] b, double[] c, int m, int k, int n) {
        if (a.length > 0 && k > 0) {
            MatrixKernels.gemm(false, false, m, n, k, -1, b, 0, c, 0, 1, a, 0);
        }
        return a;
    }

    static double[] transpose(double[] a, int rows, int columns) {
        double[] out = new double[a.length];
        Permutation.transpose(a, rows, columns, out);
        return out;
    }

    /** {@code (A + A') / 2}. */
    static double[] symmetric(double[] a, int n) {
        double[] out = new double[a.length];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[i * n + j] = 0.5 * (a[i * n + j] + a[j * n + i]);
            }
        }
        return out;
    }

    /** {@code A + B}, written over A, which is returned. */
    static double[] add(double[] a, double[] b) {
        for (int i = 0; i < a.length; i++) {
            a[i] += b[i];
        }
        return a;
    }

    /** Multiplies the columns of a matrix by factors, in place. */
    static double[] scaleColumns(double[] a, double[] factors) {
        int n = factors.length;
        for (int i = 0; i < a.length; i++) {
            a[i] *= factors[i % n];
        }
        return a;
    }

    static double[] identity(int n) {
        double[] out = new double[n * n];
        for (int i = 0; i < n; i++) {
            out[i * n + i] = 1;
        }
        return out;
    }

    /** The largest size of an entry; 0 if there is none, nan if one is. */
    static double largest(double[] a) {
        double largest = 0;
        for (double x : a) {
            largest = Math.max(largest, Math.abs(x));
        }
        return largest;
    }

    static boolean isFinite(double[] a) {
        return Double.isFinite(largest(a));
    }
}
