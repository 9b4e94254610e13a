package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against three loops, in every size class, transposed or not, inside of larger arrays. */
class MatrixKernelsTest {
    private static final int[] SIZES = {0, 1, 1, 2, 3, 5, 8, 13, 17, 40, 130};

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void products(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = SIZES[random.nextInt(SIZES.length)];
        int n = SIZES[random.nextInt(SIZES.length)];
        int k = SIZES[random.nextInt(SIZES.length)];
        boolean ta = random.nextBoolean();
        boolean tb = random.nextBoolean();
        boolean gaps = random.nextBoolean();
        int aStride = (ta ? m : k) + (gaps ? random.nextInt(3) : 0);
        int bStride = (tb ? k : n) + (gaps ? random.nextInt(3) : 0);
        int cStride = n + (gaps ? random.nextInt(3) : 0);
        int aAt = random.nextInt(4);
        int bAt = random.nextInt(4);
        int cAt = random.nextInt(4);
        double[] a = random.doubles(aAt + (long) (ta ? k : m) * aStride, -1, 1).toArray();
        double[] b = random.doubles(bAt + (long) (tb ? n : k) * bStride, -1, 1).toArray();
        double[] c = random.doubles(cAt + (long) m * cStride, -1, 1).toArray();
        double alpha = random.nextInt(3) - 1.5;
        double beta = random.nextInt(3) - 1;
        double[] expected = c.clone();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int l = 0; l < k; l++) {
                    sum += a[aAt + (ta ? l * aStride + i : i * aStride + l)]
                            * b[bAt + (tb ? j * bStride + l : l * bStride + j)];
                }
                int at = cAt + i * cStride + j;
                expected[at] = alpha * sum + beta * c[at];
            }
        }
        if (beta == 0) {
            for (int i = 0; i < m; i++) {
                Arrays.fill(c, cAt + i * cStride, cAt + i * cStride + n, Double.NaN);
            }
        }
        if (gaps) {
            MatrixKernels.gemm(ta, tb, m, n, k, alpha, a, aAt, aStride, b, bAt, bStride, beta, c, cAt, cStride);
        } else {
            MatrixKernels.gemm(ta, tb, m, n, k, alpha, a, aAt, b, bAt, beta, c, cAt);
        }
        close("seed " + seed + ": " + m + "x" + k + "x" + n, c, expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void vectors(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = SIZES[random.nextInt(SIZES.length)] * (random.nextInt(20) == 0 ? 100 : 1);
        int n = SIZES[random.nextInt(SIZES.length)];
        boolean turned = random.nextBoolean();
        int aAt = random.nextInt(4);
        int xAt = random.nextInt(4);
        int yAt = random.nextInt(4);
        double[] a = random.doubles(aAt + (long) m * n, -1, 1).toArray();
        double[] x = random.doubles(xAt + (turned ? m : n), -1, 1).toArray();
        double[] y = random.doubles(yAt + (turned ? n : m), -1, 1).toArray();
        double alpha = random.nextInt(3) - 1.5;
        double beta = random.nextInt(3) - 1;
        double[] expected = y.clone();
        for (int i = yAt; i < y.length; i++) {
            expected[i] *= beta;
        }
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                expected[yAt + (turned ? j : i)] += alpha * a[aAt + i * n + j] * x[xAt + (turned ? i : j)];
            }
        }
        if (beta == 0) {
            Arrays.fill(y, yAt, y.length, Double.NaN);
        }
        MatrixKernels.gemv(turned, m, n, alpha, a, aAt, x, xAt, beta, y, yAt);
        close("seed " + seed + ": " + m + "x" + n, y, expected);
    }

    @Test
    void zerosAreNumbers() {
        for (int n : new int[] {2, 50}) {
            double[] zero = new double[n * n];
            double[] inf = new double[n * n];
            Arrays.fill(inf, Double.POSITIVE_INFINITY);
            for (boolean ta : new boolean[] {false, true}) {
                for (boolean tb : new boolean[] {false, true}) {
                    double[] c = new double[n * n];
                    MatrixKernels.gemm(ta, tb, n, n, n, 1, zero, 0, inf, 0, 0, c, 0);
                    assertThat(c).as("n " + n).containsOnly(Double.NaN);
                    MatrixKernels.gemm(ta, tb, n, n, n, 1, inf, 0, zero, 0, 0, c, 0);
                    assertThat(c).as("n " + n).containsOnly(Double.NaN);
                }
            }
        }
    }

    private static void close(String what, double[] actual, double[] expected) {
        assertThat(actual).as(what).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).as(what + " at " + i).isCloseTo(expected[i], Offset.offset(1e-10));
        }
    }
}
