package chumpy.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import chumpy.linalg.SymmetricPattern.Triangle;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SparseCholeskyTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void solvesWhateverTriangleIsStored(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] a = Matrices.random(random, random.nextInt(120));
        int n = a.length;
        DenseCholesky dense = new DenseCholesky();
        dense.factor(Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray(), n);
        double[] b = random.doubles(n, -1, 1).toArray();
        for (Triangle triangle : Triangle.values()) {
            DMatrixSparseCSC sparse = Matrices.sparse(a, triangle, random);
            SparseCholesky cholesky = SparseCholesky.analyze(sparse);
            assertThat(cholesky.permutation())
                    .containsExactlyInAnyOrder(IntStream.range(0, n).toArray());
            cholesky.factor(sparse);
            double[] x = new double[n];
            cholesky.solve(b, x);
            assertThat(Matrices.residual(a, x, b)).as("seed %d", seed).isLessThan(1e-11);
            double[] inPlace = b.clone();
            cholesky.solve(inPlace);
            assertThat(inPlace).isEqualTo(x);
            assertThat(cholesky.determinantLog()).isCloseTo(dense.determinantLog(), within(1e-9));
            double[] pivots = new double[n];
            cholesky.pivots(pivots);
            double log = Arrays.stream(pivots).map(Math::log).sum();
            assertThat(2 * log).isCloseTo(cholesky.determinantLog(), within(1e-9));
            assertThat(cholesky.factorEntries()).isEqualTo(entries(a, cholesky.permutation()));
        }
    }

    private static long entries(double[][] a, int[] order) {
        long count = 0;
        for (boolean[] row : Matrices.filled(a, order)) {
            for (boolean there : row) {
                count += there ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void gridsFactorInPanelsOverAndOver() {
        for (DMatrixSparseCSC a :
                new DMatrixSparseCSC[] {Matrices.grid(70, 70, 1), Matrices.grid(12, 12, 12), Matrices.grid(400, 3, 2)
                }) {
            SparseCholesky cholesky = SparseCholesky.analyze(a);
            double[] b = new SplittableRandom(2).doubles(a.numCols, -1, 1).toArray();
            double[] x = new double[a.numCols];
            for (int k = 0; k < 3; k++) {
                for (int p = 0; p < a.nz_length; p++) {
                    a.nz_values[p] *= 1 + k;
                }
                assertThat(cholesky.tryFactor(a)).isTrue();
                cholesky.solve(b, x);
                assertThat(Matrices.residual(a, x, b)).isLessThan(1e-11);
            }
        }
        assertThat(SparseCholesky.analyze(Matrices.grid(12, 12, 12)).supernodal())
                .isTrue();
        assertThat(SparseCholesky.analyze(Matrices.grid(400, 1, 1)).supernodal())
                .isFalse();
    }

    @Test
    void anyNumberOfThreadsGivesTheSameBits() throws InterruptedException, ExecutionException {
        DMatrixSparseCSC a = Matrices.grid(17, 17, 17);
        SparseCholesky cholesky = SparseCholesky.analyze(a);
        double[][] solutions = new double[3][];
        for (int k = 0; k < 3; k++) {
            ForkJoinPool pool = new ForkJoinPool(1 << k);
            double[] x = new SplittableRandom(1).doubles(a.numCols).toArray();
            pool.submit(() -> {
                        cholesky.factor(a);
                        cholesky.solve(x);
                    })
                    .get();
            pool.shutdown();
            solutions[k] = x;
        }
        assertThat(solutions[1]).isEqualTo(solutions[0]);
        assertThat(solutions[2]).isEqualTo(solutions[0]);
    }

    @Test
    void indefiniteAndBrokenNumbersAreToldAndAnotherTryIsCheap() {
        DMatrixSparseCSC a = Matrices.grid(12, 12, 12);
        SparseCholesky cholesky = SparseCholesky.analyze(a);
        double[] good = a.nz_values.clone();
        for (double value : new double[] {-3, Double.NaN, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY}) {
            for (int j : new int[] {0, 700, a.numCols - 1}) {
                int diagonal = a.col_idx[j];
                while (a.nz_rows[diagonal] != j) {
                    diagonal++;
                }
                a.nz_values[diagonal] = value;
                assertThat(cholesky.tryFactor(a)).isFalse();
                assertThat(cholesky.failedUnknown()).isEqualTo(j);
                assertThatThrownBy(() -> cholesky.solve(new double[a.numCols]))
                        .isInstanceOf(SingularMatrixException.class);
                assertThatThrownBy(() -> cholesky.factor(a))
                        .isInstanceOf(SingularMatrixException.class)
                        .hasMessageContaining("unknown " + j);
                a.nz_values[diagonal] = good[diagonal];
                assertThat(cholesky.tryFactor(good)).isTrue();
                assertThat(cholesky.failedUnknown()).isEqualTo(-1);
            }
        }
    }

    @Test
    void aGivenOrderKeepsItsFill() {
        SplittableRandom random = new SplittableRandom(4);
        for (int k = 0; k < 20; k++) {
            double[][] a = Matrices.random(random, 1 + random.nextInt(50));
            DMatrixSparseCSC sparse = Matrices.sparse(a, Triangle.LOWER, random);
            int[] natural = IntStream.range(0, a.length).toArray();
            SparseCholesky cholesky = SparseCholesky.analyze(a.length, sparse.col_idx, sparse.nz_rows, natural);
            assertThat(cholesky.factorEntries()).isEqualTo(entries(a, natural));
            assertThat(cholesky.tryFactor(sparse)).isTrue();
        }
    }

    @Test
    void entriesAtOnePlaceAreAdded() {
        SparseCholesky cholesky = SparseCholesky.analyze(2, new int[] {0, 4, 5}, new int[] {0, 1, 1, 0, 1});
        assertThat(cholesky.tryFactor(new double[] {2, 0.5, 0.5, 2, 4})).isTrue();
        double[] x = {4 + 2, 1 + 8};
        cholesky.solve(x);
        assertThat(x).containsExactly(new double[] {1, 2}, within(1e-14));
        assertThat(cholesky.factorEntries()).isEqualTo(3);
        assertThat(cholesky.flops()).isEqualTo(5);
    }

    @Test
    void nothingIsSolvedToo() {
        SparseCholesky cholesky = SparseCholesky.analyze(new DMatrixSparseCSC(0, 0));
        cholesky.factor(new DMatrixSparseCSC(0, 0));
        cholesky.solve(new double[0]);
        assertThat(cholesky.determinantLog()).isZero();
        assertThat(cholesky.factorEntries()).isZero();
        assertThat(SparseCholesky.analyze(new DMatrixSparseCSC(3, 3)).tryFactor(new double[0]))
                .isFalse();
    }

    @Test
    void saysWhatIsWrong() {
        DMatrixSparseCSC a = Matrices.grid(4, 4, 1);
        SparseCholesky cholesky = SparseCholesky.analyze(a);
        assertThatThrownBy(() -> cholesky.solve(new double[16]))
                .isInstanceOf(SingularMatrixException.class)
                .hasMessageContaining("factored");
        assertThatThrownBy(() -> cholesky.tryFactor(Matrices.grid(2, 8, 1))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> cholesky.tryFactor(new double[3])).isInstanceOf(ShapeException.class);
        cholesky.factor(a);
        assertThatThrownBy(() -> cholesky.solve(new double[15])).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> SparseCholesky.analyze(new DMatrixSparseCSC(2, 3)))
                .isInstanceOf(ShapeException.class);
        int[] rows = {0, 1};
        assertThatThrownBy(() -> SparseCholesky.analyze(2, new int[] {0, 1}, rows))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> SparseCholesky.analyze(2, new int[] {0, 9, 2}, rows))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> SparseCholesky.analyze(2, new int[] {0, 2, 1}, rows))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> SparseCholesky.analyze(2, new int[] {0, 1, 2}, new int[] {0, 2}))
                .isInstanceOf(ShapeException.class);
        int[] starts = {0, 1, 2};
        assertThatThrownBy(() -> SparseCholesky.analyze(2, starts, rows, new int[] {0, 0}))
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> SparseCholesky.analyze(2, starts, rows, new int[] {0}))
                .isInstanceOf(ShapeException.class);
    }
}
