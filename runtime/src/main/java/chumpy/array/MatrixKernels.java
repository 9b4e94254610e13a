package chumpy.array;

import dev.ludovic.netlib.blas.JavaBLAS;
import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Products of dense row-major matrices that lie anywhere inside a {@code double[]}. Small ones run in plain loops,
 * large ones in {@link JavaBLAS} (which uses the Vector API where the JVM offers it), parts of the result at a time
 * and on several threads. The parts do not depend on the number of threads, so neither do the bits.
 *
 * <p>A zero is a number like any other: {@code 0 * inf} gives nan. With {@code beta == 0} the old contents of the
 * result do not matter. Callers have checked the shapes.
 */
public final class MatrixKernels {
    /** Below so many multiplications a plain loop is the quickest. */
    private static final long SMALL = 100;

    /** Multiplications that are worth a task of their own. */
    private static final long TASK = 1L << 20;

    /** Entries of a matrix that are worth a task of their own in a matrix-vector product. */
    private static final int VECTOR_TASK = 1 << 16;

    /** Rows from here on are cut for a sum of rows; below, the rows are dealt out, since short pieces of them are slow. */
    private static final int WIDE = 1 << 13;

    /** The most parts that a product is cut into: thin parts are slow. */
    private static final int MOST_PARTS = 16;

    private MatrixKernels() {}

    /** Loaded when the first large product comes. */
    private static final class Blas {
        static final JavaBLAS INSTANCE = find();

        /**
         * {@link JavaBLAS#getInstance()} first looks for native code, which it writes to a temporary file and loads, and
         * it says so on the error stream and in the log. The classes that it would choose from are asked directly.
         */
        private static JavaBLAS find() {
            JavaBLAS found = instance("VectorBLAS");
            if (found == null) {
                found = instance("Java11BLAS");
            }
            return found == null ? JavaBLAS.getInstance() : found;
        }

        /** Null where the JVM has no Vector API, or the library has changed. */
        private static @Nullable JavaBLAS instance(String name) {
            try {
                Class<?> type = Class.forName("dev.ludovic.netlib.blas." + name, true, JavaBLAS.class.getClassLoader());
                Method method = type.getMethod("getInstance");
                method.setAccessible(true);
                return (JavaBLAS) method.invoke(null);
            } catch (ReflectiveOperationException | LinkageError | RuntimeException e) {
                return null;
            }
        }
    }

    /**
     * {@code C = alpha op(A) op(B) + beta C} for matrices without gaps between rows.
     *
     * @param transposeA whether A is stored as k x m and op(A) its transpose; else A is m x k
     * @param transposeB whether B is stored as n x k and op(B) its transpose; else B is k x n
     * @param m rows of C
     * @param n columns of C
     * @param k the inner length
     * @param alpha factor of the product
     * @param a holds A
     * @param aAt where A begins
     * @param b holds B
     * @param bAt where B begins
     * @param beta factor of the old C; 0 overwrites it
     * @param c holds C; must not overlap A or B
     * @param cAt where C begins
     */
    public static void gemm(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aAt,
            double[] b,
            int bAt,
            double beta,
            double[] c,
            int cAt) {
        gemm(
                transposeA,
                transposeB,
                m,
                n,
                k,
                alpha,
                a,
                aAt,
                transposeA ? m : k,
                b,
                bAt,
                transposeB ? k : n,
                beta,
                c,
                cAt,
                n);
    }

    /**
     * {@code C = alpha op(A) op(B) + beta C} for matrices that are parts of wider ones.
     *
     * @param transposeA whether A is stored as k x m and op(A) its transpose; else A is m x k
     * @param transposeB whether B is stored as n x k and op(B) its transpose; else B is k x n
     * @param m rows of C
     * @param n columns of C
     * @param k the inner length
     * @param alpha factor of the product
     * @param a holds A
     * @param aAt where A begins
     * @param aStride distance of two rows of A as stored
     * @param b holds B
     * @param bAt where B begins
     * @param bStride distance of two rows of B as stored
     * @param beta factor of the old C; 0 overwrites it
     * @param c holds C; must not overlap A or B
     * @param cAt where C begins
     * @param cStride distance of two rows of C
     */
    public static void gemm(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aAt,
            int aStride,
            double[] b,
            int bAt,
            int bStride,
            double beta,
            double[] c,
            int cAt,
            int cStride) {
        if (m == 0 || n == 0) {
            return;
        }
        long work = (long) m * n * k;
        if (work <= SMALL) {
            scale(m, n, beta, c, cAt, cStride);
            small(transposeA, transposeB, m, n, k, alpha, a, aAt, aStride, b, bAt, bStride, c, cAt, cStride);
        } else if (m >= 16 || m >= n) {
            Parallel.forRange(m, part(m, (long) n * k), (from, to) -> {
                int begin = aAt + (transposeA ? from : from * aStride);
                blas(
                        transposeA,
                        transposeB,
                        to - from,
                        n,
                        k,
                        alpha,
                        a,
                        begin,
                        aStride,
                        b,
                        bAt,
                        bStride,
                        beta,
                        c,
                        cAt + from * cStride,
                        cStride);
            });
        } else {
            Parallel.forRange(n, part(n, (long) m * k), (from, to) -> {
                int begin = bAt + (transposeB ? from * bStride : from);
                blas(
                        transposeA,
                        transposeB,
                        m,
                        to - from,
                        k,
                        alpha,
                        a,
                        aAt,
                        aStride,
                        b,
                        begin,
                        bStride,
                        beta,
                        c,
                        cAt + from,
                        cStride);
            });
        }
    }

    /**
     * {@code y = alpha op(A) x + beta y}.
     *
     * @param transpose whether op(A) is the transpose of A
     * @param m rows of A as stored
     * @param n columns of A as stored, the distance of its rows
     * @param alpha factor of the product
     * @param a holds A
     * @param aAt where A begins
     * @param x holds x, without gaps
     * @param xAt where x begins
     * @param beta factor of the old y; 0 overwrites it
     * @param y holds y, without gaps; must not overlap A or x
     * @param yAt where y begins
     */
    public static void gemv(
            boolean transpose,
            int m,
            int n,
            double alpha,
            double[] a,
            int aAt,
            double[] x,
            int xAt,
            double beta,
            double[] y,
            int yAt) {
        int length = transpose ? n : m;
        scale(1, length, beta, y, yAt, length);
        if (m == 0 || n == 0) {
            return;
        }
        if (transpose && n >= WIDE) {
            Parallel.forRange(
                    n,
                    Math.max(1024, VECTOR_TASK / m),
                    (from, to) -> addRows(0, m, from, to, n, alpha, a, aAt, x, xAt, y, yAt));
        } else if (transpose) {
            int rows = Math.max(64, VECTOR_TASK / n);
            int parts = (m - 1) / rows + 1;
            if (parts == 1) {
                addRows(0, m, 0, n, n, alpha, a, aAt, x, xAt, y, yAt);
                return;
            }
            double[] sums = new double[parts * n];
            Parallel.forRange(parts, 1, (from, to) -> {
                for (int p = from; p < to; p++) {
                    addRows(p * rows, Math.min(m, (p + 1) * rows), 0, n, n, alpha, a, aAt, x, xAt, sums, p * n);
                }
            });
            for (int p = 0; p < parts; p++) {
                for (int j = 0; j < n; j++) {
                    y[yAt + j] += sums[p * n + j];
                }
            }
        } else {
            Parallel.forRange(m, Math.max(1, VECTOR_TASK / n), (from, to) -> {
                for (int i = from; i < to; i++) {
                    y[yAt + i] += alpha * dot(n, a, aAt + i * n, x, xAt);
                }
            });
        }
    }

    /**
     * The sum of products of two stretches of numbers, in four interleaved sums.
     *
     * @param n how many
     * @param a holds the first
     * @param aAt where it begins
     * @param b holds the second
     * @param bAt where it begins
     * @return the sum
     */
    public static double dot(int n, double[] a, int aAt, double[] b, int bAt) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            s0 += a[aAt + i] * b[bAt + i];
            s1 += a[aAt + i + 1] * b[bAt + i + 1];
            s2 += a[aAt + i + 2] * b[bAt + i + 2];
            s3 += a[aAt + i + 3] * b[bAt + i + 3];
        }
        for (; i < n; i++) {
            s0 += a[aAt + i] * b[bAt + i];
        }
        return (s0 + s1) + (s2 + s3);
    }

    /** Adds some columns of some rows of A, times their factors, to y. */
    private static void addRows(
            int first,
            int last,
            int from,
            int to,
            int n,
            double alpha,
            double[] a,
            int aAt,
            double[] x,
            int xAt,
            double[] y,
            int yAt) {
        int i = first;
        for (; i + 3 < last; i += 4) {
            addRows4(from, to, a, aAt + i * n, n, alpha, x, xAt + i, y, yAt);
        }
        for (; i < last; i++) {
            double factor = alpha * x[xAt + i];
            int row = aAt + i * n;
            for (int j = from; j < to; j++) {
                y[yAt + j] += factor * a[row + j];
            }
        }
    }

    private static void addRows4(
            int from, int to, double[] a, int row, int n, double alpha, double[] x, int xi, double[] y, int yAt) {
        double f0 = alpha * x[xi];
        double f1 = alpha * x[xi + 1];
        double f2 = alpha * x[xi + 2];
        double f3 = alpha * x[xi + 3];
        int r1 = row + n;
        int r2 = r1 + n;
        int r3 = r2 + n;
        for (int j = from; j < to; j++) {
            y[yAt + j] += (f0 * a[row + j] + f1 * a[r1 + j]) + (f2 * a[r2 + j] + f3 * a[r3 + j]);
        }
    }

    private static int part(int length, long workOfOne) {
        int thinnest = Math.max(16, (length - 1) / MOST_PARTS + 1);
        return (int) Math.min(length, Math.max(thinnest, TASK / Math.max(workOfOne, 1)));
    }

    /** JavaBLAS thinks in columns: there the transpose of C is the product of the transposes. */
    private static void blas(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aAt,
            int aStride,
            double[] b,
            int bAt,
            int bStride,
            double beta,
            double[] c,
            int cAt,
            int cStride) {
        Blas.INSTANCE.dgemm(
                transposeB ? "T" : "N",
                transposeA ? "T" : "N",
                n,
                m,
                k,
                alpha,
                b,
                bAt,
                bStride,
                a,
                aAt,
                aStride,
                beta,
                c,
                cAt,
                cStride);
    }

    private static void small(
            boolean transposeA,
            boolean transposeB,
            int m,
            int n,
            int k,
            double alpha,
            double[] a,
            int aAt,
            int aStride,
            double[] b,
            int bAt,
            int bStride,
            double[] c,
            int cAt,
            int cStride) {
        int aRow = transposeA ? 1 : aStride;
        int aColumn = transposeA ? aStride : 1;
        int bRow = transposeB ? 1 : bStride;
        int bColumn = transposeB ? bStride : 1;
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                int ai = aAt + i * aRow;
                int bj = bAt + j * bColumn;
                double sum = 0;
                for (int l = 0; l < k; l++) {
                    sum += a[ai] * b[bj];
                    ai += aColumn;
                    bj += bRow;
                }
                c[cAt + i * cStride + j] += alpha * sum;
            }
        }
    }

    private static void scale(int m, int n, double beta, double[] c, int cAt, int cStride) {
        if (beta == 1) {
            return;
        }
        for (int i = 0; i < m; i++) {
            int begin = cAt + i * cStride;
            if (beta == 0) {
                Arrays.fill(c, begin, begin + n, 0);
            } else {
                for (int j = begin; j < begin + n; j++) {
                    c[j] *= beta;
                }
            }
        }
    }
}
