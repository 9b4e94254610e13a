package chumpy.optimize.linear;

/**
 * Cholesky factors {@code L L'} of small matrices that lie row by row in a longer array. The reciprocals of the diagonal
 * of L stand in its place.
 */
final class SmallCholesky {
    private SmallCholesky() {}

    /**
     * Factors the sum of a matrix and {@code damping} times the identity. A zero on the diagonal belongs to an unknown
     * without influence: 1 takes its place.
     *
     * @param n the order
     * @param a holds the matrix, of which the lower triangle is read
     * @param at where it begins
     * @param damping added to the diagonal
     * @param l receives the lower triangle of the factor; may be the same as {@code a}
     * @param to where it begins
     * @return whether all pivots are large enough; if not, the factor is incomplete
     */
    static boolean factor(int n, double[] a, int at, double damping, double[] l, int to) {
        for (int j = 0; j < n; j++) {
            int row = to + j * n;
            for (int k = 0; k < j; k++) {
                int other = to + k * n;
                double sum = a[at + j * n + k];
                for (int m = 0; m < k; m++) {
                    sum -= l[row + m] * l[other + m];
                }
                l[row + k] = sum * l[other + k];
            }
            double diagonal = a[at + j * n + j] == 0 ? 1 : a[at + j * n + j] + damping;
            double pivot = diagonal;
            for (int m = 0; m < j; m++) {
                pivot -= l[row + m] * l[row + m];
            }
            if (!(pivot > Regularization.SINGULAR * diagonal) || pivot == Double.POSITIVE_INFINITY) {
                return false;
            }
            l[row + j] = 1 / Math.sqrt(pivot);
        }
        return true;
    }

    /** {@code out = (L L')^-1 b}; both may be the same. */
    static void solve(int n, double[] l, int at, double[] b, int from, double[] out, int to) {
        for (int j = 0; j < n; j++) {
            double sum = b[from + j];
            for (int m = 0; m < j; m++) {
                sum -= l[at + j * n + m] * out[to + m];
            }
            out[to + j] = sum * l[at + j * n + j];
        }
        for (int j = n - 1; j >= 0; j--) {
            double sum = out[to + j];
            for (int m = j + 1; m < n; m++) {
                sum -= l[at + m * n + j] * out[to + m];
            }
            out[to + j] = sum * l[at + j * n + j];
        }
    }

    /** {@code Y = B (L L')^-1} for a B of some rows. */
    static void solveRows(int rows, int n, double[] l, int at, double[] b, int from, double[] y, int to) {
        if (n == 3) {
            solveRows3(rows, l, at, b, from, y, to);
            return;
        }
        for (int row = 0; row < rows; row++) {
            solve(n, l, at, b, from + row * n, y, to + row * n);
        }
    }

    private static void solveRows3(int rows, double[] l, int at, double[] b, int from, double[] y, int to) {
        double d0 = l[at];
        double l10 = l[at + 3];
        double d1 = l[at + 4];
        double l20 = l[at + 6];
        double l21 = l[at + 7];
        double d2 = l[at + 8];
        for (int k = 0; k < 3 * rows; k += 3) {
            double t0 = b[from + k] * d0;
            double t1 = (b[from + k + 1] - l10 * t0) * d1;
            double y2 = (b[from + k + 2] - l20 * t0 - l21 * t1) * d2 * d2;
            double y1 = (t1 - l21 * y2) * d1;
            y[to + k] = (t0 - l10 * y1 - l20 * y2) * d0;
            y[to + k + 1] = y1;
            y[to + k + 2] = y2;
        }
    }
}
