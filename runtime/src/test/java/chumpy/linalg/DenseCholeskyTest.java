package chumpy.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DenseCholeskyTest {
    private final DenseCholesky cholesky = new DenseCholesky();

    /** {@code M M' + n I} with garbage above the diagonal if so wanted. */
    private static double[] matrix(int n, long seed, boolean garbage) {
        double[] m = new SplittableRandom(seed).doubles((long) n * n, -1, 1).toArray();
        DMatrixRMaj a = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multTransB(DMatrixRMaj.wrap(n, n, m), DMatrixRMaj.wrap(n, n, m), a);
        for (int i = 0; i < n; i++) {
            a.data[i * n + i] += n;
            for (int j = i + 1; garbage && j < n; j++) {
                a.data[i * n + j] = Double.NaN;
            }
        }
        return a.data;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 10, 16, 17, 31, 32, 33, 64, 100, 144, 289, 300, 513})
    void factorTimesItsTransposeIsTheMatrix(int n) {
        double[] a = matrix(n, n, true);
        double[] l = a.clone();
        assertThat(cholesky.factor(l, n)).isTrue();
        assertThat(cholesky.failedPivot()).isEqualTo(-1);
        double[] pivots = new double[n];
        cholesky.pivots(pivots);
        double log = 0;
        double worst = 0;
        for (int i = 0; i < n; i++) {
            log += 2 * Math.log(pivots[i]);
            for (int j = 0; j <= i; j++) {
                double sum = a[i * n + j];
                for (int k = 0; k <= j; k++) {
                    sum -= l[k * n + i] * l[k * n + j];
                }
                worst = Math.max(worst, Math.abs(sum));
                worst += j < i && l[i * n + j] != a[i * n + j] ? 1 : 0;
            }
        }
        assertThat(worst).isLessThanOrEqualTo(1e-14 * n * n);
        assertThat(cholesky.determinantLog()).isCloseTo(log, within(1e-10));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 4, 7, 33, 100, 290})
    void solves(int n) {
        double[] a = matrix(n, n, false);
        assertThat(cholesky.factor(a.clone(), n)).isTrue();
        for (int count : new int[] {0, 1, 2, 7, 300}) {
            SplittableRandom random = new SplittableRandom(count);
            double[] b = random.doubles((long) n * count, -1, 1).toArray();
            double[] x = b.clone();
            cholesky.solve(x, count);
            DMatrixRMaj product = new DMatrixRMaj(n, count);
            if (n > 0 && count > 0) {
                CommonOps_DDRM.mult(DMatrixRMaj.wrap(n, n, a), DMatrixRMaj.wrap(n, count, x), product);
            }
            CommonOps_DDRM.subtractEquals(product, DMatrixRMaj.wrap(n, count, b));
            assertThat(n * count == 0 ? 0 : CommonOps_DDRM.elementMaxAbs(product))
                    .isLessThan(1e-12);
        }
    }

    @Test
    void tellsWhichPivotIsBad() {
        for (int n : new int[] {3, 20, 40, 300}) {
            for (int bad : new int[] {0, 1, n / 2, n - 1}) {
                for (double value : new double[] {-1, 0, Double.NaN, Double.POSITIVE_INFINITY}) {
                    double[] a = matrix(n, 5, false);
                    a[bad * n + bad] = value;
                    assertThat(cholesky.factor(a, n)).isFalse();
                    assertThat(cholesky.failedPivot()).isEqualTo(bad);
                }
            }
        }
        assertThatThrownBy(() -> cholesky.solve(new double[300])).isInstanceOf(SingularMatrixException.class);
        assertThat(cholesky.factor(matrix(40, 5, false), 40)).isTrue();
        assertThat(cholesky.failedPivot()).isEqualTo(-1);
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws InterruptedException, ExecutionException {
        int n = 700;
        int count = 520;
        double[][] results = new double[3][];
        double[][] factors = new double[3][];
        for (int k = 0; k < 3; k++) {
            ForkJoinPool pool = new ForkJoinPool(1 << k);
            double[] l = matrix(n, 3, false);
            double[] x = new SplittableRandom(1).doubles((long) n * count).toArray();
            pool.submit(() -> {
                        cholesky.factor(l, n);
                        cholesky.solve(x, count);
                    })
                    .get();
            pool.shutdown();
            results[k] = x;
            factors[k] = l;
        }
        assertThat(factors[1]).isEqualTo(factors[0]);
        assertThat(factors[2]).isEqualTo(factors[0]);
        assertThat(results[1]).isEqualTo(results[0]);
        assertThat(results[2]).isEqualTo(results[0]);
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> cholesky.solve(new double[3]))
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("factored");
        assertThatThrownBy(() -> cholesky.factor(new double[8], 3)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> cholesky.factor(new double[8], -1)).isInstanceOf(ShapeException.class);
        cholesky.factor(new double[] {4}, 1);
        assertThatThrownBy(() -> cholesky.solve(new double[0])).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> cholesky.solve(new double[2], 3)).isInstanceOf(ShapeException.class);
    }
}
