package chumpy.ops.linalg;

import chumpy.MatrixException;

/** What functions of symmetric matrices ask of them. */
final class Symmetric {
    private static final double ROUNDING = 1e-8;

    private Symmetric() {}

    /** The symmetric part of a matrix that is symmetric but for rounding. */
    static double[] of(double[] a, int n, String operation, String name) {
        double scale = Matrices.largest(a);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                if (Math.abs(a[i * n + j] - a[j * n + i]) > ROUNDING * scale) {
                    throw new MatrixException(operation + ": " + name + " is not symmetric: entry (" + i + ", " + j
                            + ") is " + a[i * n + j] + " and (" + j + ", " + i + ") is " + a[j * n + i]
                            + "; give it the mean of the matrix and its transpose if that is meant");
                }
            }
        }
        return Matrices.symmetric(a, n);
    }
}
