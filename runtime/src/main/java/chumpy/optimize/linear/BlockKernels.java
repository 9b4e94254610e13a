package chumpy.optimize.linear;

/**
 * Products of small blocks that lie row by row in longer arrays. They are made in tiles of three by three, which suits
 * the blocks of bundle adjustment (3, 6 and 9 columns): so many numbers stay in registers, and the compiler needs one
 * check of bounds where a plain loop over three or nine entries is mostly checks and turns.
 */
final class BlockKernels {
    private BlockKernels() {}

    /**
     * {@code C += a b' + a2 b2'} for columns a, a2 of length m and b, b2 of length n.
     *
     * @param x holds all four columns, from the indices with their names
     * @param c holds C, m x n
     */
    static void addOuter(int m, double[] x, int a, int a2, int n, int b, int b2, double[] c, int at) {
        int i = 0;
        for (; i + 2 < m; i += 3) {
            int j = 0;
            for (; j + 2 < n; j += 3) {
                addTile(x, a + i, a2 + i, b + j, b2 + j, c, at + i * n + j, n);
            }
            for (; j < n; j++) {
                for (int k = i; k < i + 3; k++) {
                    c[at + k * n + j] += x[a + k] * x[b + j] + x[a2 + k] * x[b2 + j];
                }
            }
        }
        for (; i < m; i++) {
            addRow(n, x[a + i], x[a2 + i], x, b, b2, c, at + i * n);
        }
    }

    /** The lower triangle of {@code C += a a' + a2 a2'} for columns of length n; what is above it may change as well. */
    static void addLower(int n, double[] x, int a, int a2, double[] c, int at) {
        int i = 0;
        for (; i + 2 < n; i += 3) {
            for (int j = 0; j <= i; j += 3) {
                addTile(x, a + i, a2 + i, a + j, a2 + j, c, at + i * n + j, n);
            }
        }
        for (; i < n; i++) {
            addRow(i + 1, x[a + i], x[a2 + i], x, a, a2, c, at + i * n);
        }
    }

    private static void addRow(int n, double f, double g, double[] x, int b, int b2, double[] c, int at) {
        for (int j = 0; j < n; j++) {
            c[at + j] += f * x[b + j] + g * x[b2 + j];
        }
    }

    private static void addTile(double[] x, int a, int a2, int b, int b2, double[] c, int at, int stride) {
        double p0 = x[b];
        double p1 = x[b + 1];
        double p2 = x[b + 2];
        double q0 = x[b2];
        double q1 = x[b2 + 1];
        double q2 = x[b2 + 2];
        double f = x[a];
        double g = x[a2];
        c[at] += f * p0 + g * q0;
        c[at + 1] += f * p1 + g * q1;
        c[at + 2] += f * p2 + g * q2;
        f = x[a + 1];
        g = x[a2 + 1];
        int second = at + stride;
        c[second] += f * p0 + g * q0;
        c[second + 1] += f * p1 + g * q1;
        c[second + 2] += f * p2 + g * q2;
        f = x[a + 2];
        g = x[a2 + 2];
        int third = second + stride;
        c[third] += f * p0 + g * q0;
        c[third + 1] += f * p1 + g * q1;
        c[third + 2] += f * p2 + g * q2;
    }

    /** {@code S -= Y W'} for an m x q matrix Y and an n x q matrix W. */
    static void subtract(int m, int n, int q, double[] y, double[] w, int wAt, double[] s, int at, int stride) {
        int i = 0;
        if (q == 3) {
            for (; i + 2 < m; i += 3) {
                subtractThreeRows(n, y, 3 * i, w, wAt, s, at + i * stride, stride);
            }
        }
        for (; i < m; i++) {
            subtractRow(n, q, y, i * q, w, wAt, s, at + i * stride);
        }
    }

    /** The lower triangle of {@code S -= Y W'} for m x q matrices; what is above it may change as well. */
    static void subtractLower(int m, int q, double[] y, double[] w, int wAt, double[] s, int at, int stride) {
        int i = 0;
        if (q == 3) {
            for (; i + 2 < m; i += 3) {
                subtractThreeRows(i + 3, y, 3 * i, w, wAt, s, at + i * stride, stride);
            }
        }
        for (; i < m; i++) {
            subtractRow(i + 1, q, y, i * q, w, wAt, s, at + i * stride);
        }
    }

    private static void subtractRow(int n, int q, double[] y, int yAt, double[] w, int wAt, double[] s, int at) {
        for (int j = 0; j < n; j++) {
            int k = wAt + j * q;
            double sum = 0;
            for (int l = 0; l < q; l++) {
                sum += y[yAt + l] * w[k + l];
            }
            s[at + j] -= sum;
        }
    }

    private static void subtractThreeRows(
            int n, double[] y, int yAt, double[] w, int wAt, double[] s, int at, int stride) {
        double a0 = y[yAt];
        double a1 = y[yAt + 1];
        double a2 = y[yAt + 2];
        double b0 = y[yAt + 3];
        double b1 = y[yAt + 4];
        double b2 = y[yAt + 5];
        double c0 = y[yAt + 6];
        double c1 = y[yAt + 7];
        double c2 = y[yAt + 8];
        int j = 0;
        for (; j + 2 < n; j += 3) {
            int k = wAt + 3 * j;
            int first = at + j;
            int second = first + stride;
            int third = second + stride;
            double w0 = w[k];
            double w1 = w[k + 1];
            double w2 = w[k + 2];
            s[first] -= a0 * w0 + a1 * w1 + a2 * w2;
            s[second] -= b0 * w0 + b1 * w1 + b2 * w2;
            s[third] -= c0 * w0 + c1 * w1 + c2 * w2;
            w0 = w[k + 3];
            w1 = w[k + 4];
            w2 = w[k + 5];
            s[first + 1] -= a0 * w0 + a1 * w1 + a2 * w2;
            s[second + 1] -= b0 * w0 + b1 * w1 + b2 * w2;
            s[third + 1] -= c0 * w0 + c1 * w1 + c2 * w2;
            w0 = w[k + 6];
            w1 = w[k + 7];
            w2 = w[k + 8];
            s[first + 2] -= a0 * w0 + a1 * w1 + a2 * w2;
            s[second + 2] -= b0 * w0 + b1 * w1 + b2 * w2;
            s[third + 2] -= c0 * w0 + c1 * w1 + c2 * w2;
        }
        for (; j < n; j++) {
            int k = wAt + 3 * j;
            s[at + j] -= a0 * w[k] + a1 * w[k + 1] + a2 * w[k + 2];
            s[at + stride + j] -= b0 * w[k] + b1 * w[k + 1] + b2 * w[k + 2];
            s[at + 2 * stride + j] -= c0 * w[k] + c1 * w[k + 1] + c2 * w[k + 2];
        }
    }

    /** {@code y += A x} for an m x n matrix A. */
    static void addTimes(int m, int n, double[] a, int at, double[] x, int xAt, double[] y, int yAt) {
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += a[at + i * n + j] * x[xAt + j];
            }
            y[yAt + i] += sum;
        }
    }

    /** {@code y -= A x} for an m x n matrix A and an x that begins at 0. */
    static void subtractTimes(int m, int n, double[] a, int at, double[] x, double[] y, int yAt) {
        for (int i = 0; i < m; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += a[at + i * n + j] * x[j];
            }
            y[yAt + i] -= sum;
        }
    }

    /** {@code y += A'x} for an m x n matrix A. */
    static void addTransposedTimes(int m, int n, double[] a, int at, double[] x, int xAt, double[] y, int yAt) {
        for (int i = 0; i < m; i++) {
            double factor = x[xAt + i];
            for (int j = 0; j < n; j++) {
                y[yAt + j] += a[at + i * n + j] * factor;
            }
        }
    }
}
