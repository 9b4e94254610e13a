package chumpy.linalg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.linalg.SymmetricPattern.Triangle;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The analysis against elimination on dense arrays, and both kinds of factors on every pattern. */
class FactorTest {
    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    private record Case(double[][] a, DMatrixSparseCSC sparse, SymmetricPattern pattern, EliminationTree tree) {
        static Case of(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            double[][] a = Matrices.random(random, random.nextInt(seed % 10 == 0 ? 150 : 40));
            Triangle stored = Triangle.values()[random.nextInt(3)];
            DMatrixSparseCSC sparse = Matrices.sparse(a, stored, random);
            SymmetricPattern pattern = SymmetricPattern.of(a.length, sparse.col_idx, sparse.nz_rows, stored);
            int[] order = random.nextBoolean()
                    ? ApproximateMinimumDegree.order(pattern)
                    : IntStream.range(0, a.length).toArray();
            return new Case(a, sparse, pattern, EliminationTree.of(pattern, order));
        }

        Factor simplicial() {
            int n = a.length;
            return new SimplicialFactor(tree, entries(n, (row, column) -> row));
        }

        Factor supernodal() {
            Supernodes supernodes = Supernodes.of(pattern, tree);
            return new SupernodalFactor(
                    supernodes,
                    entries(supernodes.count(), (row, column) -> supernodes.of()[column]));
        }

        private Entries entries(int groups, Entries.Grouping grouping) {
            Triangle read = SymmetricPattern.triangleOf(a.length, sparse.col_idx, sparse.nz_rows);
            return Entries.of(sparse.col_idx, sparse.nz_rows, read, tree.place(), groups, grouping);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTreeAndItsCountsAreThoseOfTheFilledMatrix(long seed) {
        Case c = Case.of(seed);
        int n = c.a.length;
        boolean[][] l = Matrices.filled(c.a, c.tree.order());
        for (int j = 0; j < n; j++) {
            int parent = -1;
            int count = 0;
            for (int i = n - 1; i >= j; i--) {
                count += l[i][j] ? 1 : 0;
                parent = i > j && l[i][j] ? i : parent;
            }
            assertThat(c.tree.parent()[j]).as("parent of %d, seed %d", j, seed).isEqualTo(parent);
            assertThat(c.tree.counts()[j]).as("count of %d, seed %d", j, seed).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void panelsHoldTheFilledMatrix(long seed) {
        Case c = Case.of(seed);
        boolean[][] l = Matrices.filled(c.a, c.tree.order());
        Supernodes supernodes = Supernodes.of(c.pattern, c.tree);
        for (int s = 0; s < supernodes.count(); s++) {
            int[] rows = Arrays.copyOfRange(
                    supernodes.rows(), supernodes.rowStarts()[s], supernodes.rowStarts()[s + 1]);
            int[] columns = IntStream.range(supernodes.starts()[s], supernodes.starts()[s + 1])
                    .toArray();
            assertThat(rows)
                    .as("seed %d", seed)
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .startsWith(columns);
            for (int j : columns) {
                int[] filled =
                        IntStream.range(j, c.a.length).filter(i -> l[i][j]).toArray();
                assertThat(rows).as("column %d, seed %d", j, seed).contains(filled);
                assertThat(supernodes.of()[j]).isEqualTo(s);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothKindsFactorAndSolve(long seed) {
        Case c = Case.of(seed);
        int n = c.a.length;
        for (Function<Case, Factor> kind : List.<Function<Case, Factor>>of(Case::simplicial, Case::supernodal)) {
            Factor factor = kind.apply(c);
            double[] values = c.sparse.nz_values;
            for (double scale : new double[] {1, 0.25}) {
                double[] scaled = Arrays.stream(values).map(v -> v * scale).toArray();
                assertThat(factor.factor(scaled)).as("seed %d", seed).isEqualTo(Factor.DONE);
                double[] b = new SplittableRandom(seed).doubles(n, -1, 1).toArray();
                double[] x = b.clone();
                factor.solveLower(x);
                double norm = Arrays.stream(x).map(v -> v * v).sum();
                factor.solveUpper(x);
                // b' A^-1 b both ways, and the solution itself.
                double product = 0;
                double[][] permuted = new double[n][n];
                for (int i = 0; i < n; i++) {
                    product += b[i] * x[i];
                    for (int j = 0; j < n; j++) {
                        permuted[i][j] = scale * c.a[c.tree.order()[i]][c.tree.order()[j]];
                    }
                }
                assertThat(norm).isCloseTo(product, within(1e-10 * (1 + norm)));
                assertThat(Matrices.residual(permuted, x, b))
                        .as("seed %d", seed)
                        .isLessThan(1e-11);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bothKindsFindTheSameBadPivot(long seed) {
        Case c = Case.of(seed);
        int n = c.a.length;
        if (n == 0) {
            return;
        }
        SplittableRandom random = new SplittableRandom(seed);
        int bad = random.nextInt(n);
        double[] values = c.sparse.nz_values.clone();
        for (int p = c.sparse.col_idx[bad]; p < c.sparse.col_idx[bad + 1]; p++) {
            if (c.sparse.nz_rows[p] == bad) {
                values[p] = random.nextBoolean() ? -1 : Double.NaN;
            }
        }
        int place = c.tree.place()[bad];
        assertThat(c.simplicial().factor(values)).as("seed %d", seed).isEqualTo(place);
        assertThat(c.supernodal().factor(values)).as("seed %d", seed).isEqualTo(place);
    }
}
