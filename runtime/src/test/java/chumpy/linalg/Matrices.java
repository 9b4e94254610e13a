package chumpy.linalg;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.ejml.data.DMatrixSparseCSC;

/** Symmetric positive definite matrices of many patterns, as rows of a dense matrix and in compressed columns. */
final class Matrices {
    private Matrices() {}

    /** The pattern that a seed stands for, with numbers that make the matrix positive definite. */
    static double[][] random(SplittableRandom random, int size) {
        double[][] a = new double[size][size];
        switch (random.nextInt(7)) {
            case 0 -> connect(a, random, random.nextInt(4 * size + 1));
            case 1 -> connect(a, random, size / 2);
            case 2 -> connect(a, random, size * size);
            case 3 -> arrow(a, random, 0);
            case 4 -> arrow(a, random, size - 1);
            case 5 -> blocks(a, random, 1 + random.nextInt(6));
            default -> band(a, random, 1 + random.nextInt(5));
        }
        dominate(a, random);
        return a;
    }

    private static void connect(double[][] a, SplittableRandom random, int edges) {
        for (int k = 0; k < edges; k++) {
            set(a, random.nextInt(a.length), random.nextInt(a.length), random);
        }
    }

    private static void arrow(double[][] a, SplittableRandom random, int tip) {
        for (int i = 0; i < a.length; i++) {
            set(a, i, tip, random);
        }
    }

    private static void blocks(double[][] a, SplittableRandom random, int length) {
        for (int i = 0; i < a.length; i++) {
            for (int j = i / length * length; j < i; j++) {
                set(a, i, j, random);
            }
        }
    }

    private static void band(double[][] a, SplittableRandom random, int width) {
        for (int i = 0; i < a.length; i++) {
            for (int j = Math.max(0, i - width); j < i; j++) {
                set(a, i, j, random);
            }
        }
    }

    private static void set(double[][] a, int i, int j, SplittableRandom random) {
        double value = random.nextDouble(-1, 1);
        a[i][j] = value;
        a[j][i] = value;
    }

    private static void dominate(double[][] a, SplittableRandom random) {
        for (int i = 0; i < a.length; i++) {
            a[i][i] = 0;
            a[i][i] = Arrays.stream(a[i]).map(Math::abs).sum() + random.nextDouble(0.1, 1);
        }
    }

    /** A grid of up to three dimensions, each point connected with its direct neighbours. */
    static DMatrixSparseCSC grid(int nx, int ny, int nz) {
        int n = nx * ny * nz;
        DMatrixSparseCSC a = new DMatrixSparseCSC(n, n, 7 * n);
        int at = 0;
        int[] distances = {-nx * ny, -nx, -1, 0, 1, nx, nx * ny};
        for (int j = 0; j < n; j++) {
            int x = j % nx;
            int y = j / nx % ny;
            int z = j / nx / ny;
            boolean[] there = {z > 0, y > 0, x > 0, true, x < nx - 1, y < ny - 1, z < nz - 1};
            for (int k = 0; k < there.length; k++) {
                if (there[k]) {
                    a.nz_rows[at] = j + distances[k];
                    a.nz_values[at++] = k == 3 ? 6.01 : -1;
                }
            }
            a.col_idx[j + 1] = at;
        }
        a.nz_length = at;
        return a;
    }

    /** Compressed columns of all entries, or of one triangle, with the rows of a column in random order. */
    static DMatrixSparseCSC sparse(double[][] a, SymmetricPattern.Triangle triangle, SplittableRandom random) {
        int n = a.length;
        DMatrixSparseCSC sparse = new DMatrixSparseCSC(n, n, n * n);
        int at = 0;
        for (int j = 0; j < n; j++) {
            TreeMap<Long, Integer> rows = new TreeMap<>();
            for (int i = 0; i < n; i++) {
                if (a[i][j] != 0 && triangle.reads(i, j)) {
                    rows.put(random.nextLong(), i);
                }
            }
            for (int i : rows.values()) {
                sparse.nz_rows[at] = i;
                sparse.nz_values[at++] = a[i][j];
            }
            sparse.col_idx[j + 1] = at;
        }
        sparse.nz_length = at;
        sparse.indicesSorted = false;
        return sparse;
    }

    /** Where the factor of a matrix with its unknowns in an order has entries: elimination on a dense array. */
    static boolean[][] filled(double[][] a, int[] order) {
        int n = a.length;
        boolean[][] l = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= i; j++) {
                l[i][j] = i == j || a[order[i]][order[j]] != 0;
            }
        }
        for (int k = 0; k < n; k++) {
            for (int i = k + 1; i < n; i++) {
                for (int j = k + 1; j <= i; j++) {
                    l[i][j] |= l[i][k] && l[j][k];
                }
            }
        }
        return l;
    }

    /** Largest entry of {@code b - A x}. */
    static double residual(double[][] a, double[] x, double[] b) {
        double largest = 0;
        for (int i = 0; i < a.length; i++) {
            double sum = b[i];
            for (int j = 0; j < a.length; j++) {
                sum -= a[i][j] * x[j];
            }
            largest = Math.max(largest, Math.abs(sum));
        }
        return largest;
    }

    static double residual(DMatrixSparseCSC a, double[] x, double[] b) {
        double[] left = b.clone();
        for (int j = 0; j < a.numCols; j++) {
            for (int p = a.col_idx[j]; p < a.col_idx[j + 1]; p++) {
                left[a.nz_rows[p]] -= a.nz_values[p] * x[j];
            }
        }
        return Arrays.stream(left).map(Math::abs).max().orElse(0);
    }
}
