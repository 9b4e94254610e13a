package chumpy.optimize.scalar;

import java.util.Random;

/** Small dense matrices, in plain loops. */
final class Dense {
    private Dense() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double[] times(double[][] a, double[] x) {
        double[] product = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            product[i] = dot(a[i], x);
        }
        return product;
    }

    static double[] plus(double[] a, double factor, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + factor * b[i];
        }
        return sum;
    }

    static double[] gaussian(Random random, int n) {
        return random.doubles(n, -1, 1).toArray();
    }

    /** Symmetric with given eigenvalues and random eigenvectors, which are the rows of {@code vectors}. */
    static double[][] symmetric(double[] eigenvalues, double[][] vectors) {
        int n = eigenvalues.length;
        double[][] a = new double[n][n];
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    a[i][j] += eigenvalues[k] * vectors[k][i] * vectors[k][j];
                }
            }
        }
        return a;
    }

    static double[][] orthonormal(Random random, int n) {
        double[][] q = new double[n][];
        for (int k = 0; k < n; k++) {
            double[] row = gaussian(random, n);
            for (int pass = 0; pass < 2; pass++) {
                for (int j = 0; j < k; j++) {
                    row = plus(row, -dot(row, q[j]), q[j]);
                }
            }
            double length = Math.sqrt(dot(row, row));
            for (int i = 0; i < n; i++) {
                row[i] /= length;
            }
            q[k] = row;
        }
        return q;
    }

    /** Symmetric and positive definite, with eigenvalues from 1 to 1000. */
    static double[][] definite(Random random, int n) {
        double[] eigenvalues = random.doubles(n, 0, 3).map(p -> Math.pow(10, p)).toArray();
        return symmetric(eigenvalues, orthonormal(random, n));
    }
}
