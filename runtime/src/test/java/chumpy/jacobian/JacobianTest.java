package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.CommonOps_DSCC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What users see: factories, looks, conversions, messages. */
class JacobianTest {
    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ejmlMatricesAndBack(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String kind : Sample.KINDS) {
            int m = random.nextInt(9);
            int n = random.nextBoolean() ? m : random.nextInt(9);
            Sample s = Sample.of(kind, m, n, random.nextLong(), random.nextLong());
            String what = "seed " + seed + ", " + kind + " " + m + "x" + n;
            DMatrixSparseCSC sparse = s.jacobian().toSparse();
            assertThat(CommonOps_DSCC.checkStructure(sparse)).as(what).isTrue();
            assertThat(sparse.indicesSorted).as(what).isTrue();
            DMatrixRMaj dense = s.jacobian().toDense();
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    assertThat(sparse.get(i, j)).as(what).isEqualTo(s.jacobian().get(i, j));
                    assertThat(dense.get(i, j)).as(what).isEqualTo(s.jacobian().get(i, j));
                }
            }
            Sample.check(what + ", from sparse", Jacobian.sparse(sparse), s.expected(), n);
            Sample.check(what + ", from dense", Jacobian.dense(dense), s.expected(), n);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void otherValuesInTheSameStructure(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String kind : Sample.KINDS) {
            int m = random.nextInt(9);
            int n = random.nextBoolean() ? m : random.nextInt(9);
            Sample s = Sample.of(kind, m, n, random.nextLong(), random.nextLong());
            String what = "seed " + seed + ", " + kind + " " + m + "x" + n;
            int count = Math.toIntExact(s.jacobian().nnz());
            Jacobian numbered = s.jacobian()
                    .withValues(
                            NdArray.of(new SplittableRandom(seed).doubles(count).toArray()));
            SplittableRandom again = new SplittableRandom(seed);
            double[][] expected = new double[m][n];
            Kind entries = ((Kind) s.jacobian()).entries();
            Pattern pattern = entries.rowSparse().pattern();
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < n; j++) {
                    if (pattern.find(i, j) >= 0) {
                        expected[i][j] = again.nextDouble();
                    }
                }
            }
            Sample.check(what, numbered, expected, n);
            assertThatThrownBy(() -> s.jacobian().withValues(NdArray.zeros(count + 1)))
                    .isInstanceOf(ShapeException.class)
                    .hasMessageContaining("withValues");
        }
    }

    @Test
    void noneActsAsZerosAndSaysNone() {
        Jacobian none = Jacobian.none(2, 3);
        assertThat(none.form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(none).hasToString("None");
        assertThat(none.nnz()).isZero();
        assertThat(none.toArray()).isEqualTo(NdArray.zeros(2, 3));
        assertThat(none.times(new double[3])).containsExactly(0, 0);
        assertThat(none.transpose().form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(none.scale(3).form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(none.add(none).form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(none.add(Jacobian.zeros(2, 3)).form()).isEqualTo(Jacobian.Form.SPARSE);
        Jacobian ones = Jacobian.dense(NdArray.full(new int[] {2, 3}, 1));
        assertThat(none.add(ones)).isSameAs(ones);
        assertThat(ones.add(none)).isSameAs(ones);
        assertThat(ones.multiply(Jacobian.none(3, 4)).form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(Jacobian.none(4, 2).multiply(ones).form()).isEqualTo(Jacobian.Form.NONE);
        assertThat(none.selectColumns(2, 0).form()).isEqualTo(Jacobian.Form.NONE);
    }

    @Test
    void forms() {
        assertThat(Jacobian.zeros(2, 2).form()).isEqualTo(Jacobian.Form.SPARSE);
        assertThat(Jacobian.identity(2).form()).isEqualTo(Jacobian.Form.SPARSE);
        assertThat(Jacobian.dense(NdArray.zeros(2, 2)).form()).isEqualTo(Jacobian.Form.DENSE);
        Jacobian dense = Jacobian.dense(NdArray.full(new int[] {20, 20}, 1));
        assertThat(Jacobian.identity(20).scale(2).multiply(dense).form()).isEqualTo(Jacobian.Form.DENSE);
        int[] two = new int[20];
        Arrays.fill(two, -1);
        two[3] = 7;
        two[19] = 0;
        assertThat(Jacobian.selection(two, 20).multiply(dense).form())
                .as("90% of the rows are empty")
                .isEqualTo(Jacobian.Form.SPARSE);
        assertThat(dense.add(Jacobian.identity(20)).form()).isEqualTo(Jacobian.Form.DENSE);
    }

    @Test
    void structureLasts() {
        Jacobian diagonal = Jacobian.diagonal(1, 2, 3, 4);
        Jacobian selection = Jacobian.selection(new int[] {3, -1, 0, 3}, 4);
        assertThat(diagonal.multiply(selection)).isInstanceOf(RowMap.class);
        assertThat(selection.multiply(diagonal)).isInstanceOf(RowMap.class);
        assertThat(selection.add(diagonal.multiply(selection))).isInstanceOf(RowMap.class);
        Jacobian upper = Jacobian.selection(new int[] {0, 1, -1, -1}, 4);
        Jacobian lower = Jacobian.selection(new int[] {-1, -1, 2, 3}, 4);
        assertThat(upper.add(lower)).as("joined halves").isInstanceOf(RowMap.class);
        assertThat(Jacobian.selection(new int[4], 1).transpose().multiply(diagonal))
                .as("a weighted sum")
                .isInstanceOf(ColumnMap.class);
        NdArray a = NdArray.full(new int[] {3, 3}, 2);
        assertThat(Jacobian.kronecker(a, 4).multiply(Jacobian.kronecker(a, 4))).isInstanceOf(Kronecker.class);
        Jacobian blocks = Jacobian.blockDiagonal(2, 3, new double[24]);
        assertThat(((RowSparse) blocks).pattern().blockWidth()).isEqualTo(3);
        Jacobian points = Jacobian.blockDiagonal(3, 2, new double[24]);
        Kind chain = (Kind) blocks.multiply(points);
        assertThat(((RowSparse) chain).pattern().height()).isEqualTo(2);
        Kind scaled = (Kind) Jacobian.diagonal(new double[8]).multiply(blocks);
        assertThat(((RowSparse) scaled).pattern()).isSameAs(((RowSparse) blocks).pattern());
        Jacobian gather = Jacobian.selection(new int[] {3, 4, 5, 0, 1, 2, 0, 1, 2, 9, 10, 11}, 30);
        Kind gathered = (Kind) blocks.multiply(gather);
        assertThat(((RowSparse) gathered).pattern().height()).isEqualTo(2);
        assertThat(gathered.values()).as("only columns have new names").isSameAs(((Kind) blocks).values());
        Kind picked = (Kind) Jacobian.selection(new int[] {6, 7, 0, 1}, 8).multiply(blocks);
        assertThat(((RowSparse) picked).pattern().height()).isEqualTo(2);
        assertThat(picked.rowSparse().pattern().regroup(1).grouped()).isEqualTo(((RowSparse) picked).pattern());
    }

    @Test
    void structuralZerosAreNotMultiplied() {
        double inf = Double.POSITIVE_INFINITY;
        Jacobian j = Jacobian.diagonal(1, 1).multiply(Jacobian.dense(new double[][] {{inf, 1}, {1, inf}}));
        assertThat(j.toArray()).isEqualTo(NdArray.of(new double[][] {{inf, 1}, {1, inf}}));
        Jacobian stored = Jacobian.dense(new double[][] {{0, 1}}).multiply(Jacobian.diagonal(inf, 2));
        assertThat(stored.get(0, 0)).isNaN();
        assertThat(Jacobian.identity(2).scale(Double.NaN).get(0, 1)).isZero();
    }

    @Test
    void nothingThatIsGivenOrGotCanChangeIt() {
        double[] weights = {1, 2};
        int[] columns = {1, 0};
        Jacobian j = Jacobian.selection(columns, weights, 2);
        weights[0] = 9;
        columns[0] = 0;
        assertThat(j.get(0, 1)).isEqualTo(1);
        double[] values = {1, 2, 3, 4};
        Jacobian blocks = Jacobian.rowBlocks(2, 2, new int[] {0}, values, 2);
        values[0] = 9;
        assertThat(blocks.get(0, 0)).isEqualTo(1);
        Jacobian dense = Jacobian.dense(new double[][] {{1, 2}});
        dense.toDense().data[0] = 9;
        dense.toArray().toArray()[0] = 9;
        blocks.toSparse().nz_values[0] = 9;
        DMatrixRMaj source = new DMatrixRMaj(new double[][] {{5}});
        Jacobian copied = Jacobian.dense(source);
        source.data[0] = 9;
        assertThat(copied.get(0, 0)).isEqualTo(5);
        assertThat(dense.get(0, 0)).isEqualTo(1);
        assertThat(blocks.get(0, 0)).isEqualTo(1);
        double[][] seen = new double[1][];
        Jacobian free = Jacobian.operator(
                2,
                2,
                v -> {
                    seen[0] = v.toArray();
                    return v;
                },
                v -> v);
        double[] x = {3, 4};
        assertThat(free.times(x)).containsExactly(3, 4);
        seen[0][0] = 9;
        assertThat(x).containsExactly(3, 4);
        assertThat(blocks.toArray()).isEqualTo(NdArray.of(new double[][] {{1, 2}, {3, 4}}));
    }

    @Test
    void printedAsNumPyPrintsAMatrixOrSummarised() {
        assertThat(Jacobian.diagonal(1, 2)).hasToString("[[1. 0.]\n [0. 2.]]");
        assertThat(Jacobian.identity(1000)).hasToString("1000x1000 Jacobian, identity, SPARSE, 1,000 stored entries");
    }

    @Test
    void tripletsAddUp() {
        Jacobian.Triplets places = new Jacobian.Triplets(2, 3, new int[] {1, 0, 1}, new int[] {2, 0, 2});
        assertThat(places.with(1, 2, 3).toArray()).isEqualTo(NdArray.of(new double[][] {{2, 0, 0}, {0, 0, 4}}));
        assertThat(places.with(0, 1, -1).nnz()).isEqualTo(2);
        Kind one = (Kind) places.with(1, 2, 3);
        assertThat(((RowSparse) places.with(3, 4, 5)).pattern()).isSameAs(((RowSparse) one).pattern());
    }

    @Test
    void entriesThatDoNotFitAreRefusedWithTheMend() {
        int n = 1 << 17;
        Jacobian identity = Jacobian.identity(n);
        assertThatThrownBy(identity::toDense)
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("131072x131072")
                .hasMessageContaining("toSparse");
        int[] zeros = new int[n];
        Jacobian mean = Jacobian.selection(zeros, 1)
                .multiply(Jacobian.selection(zeros, 1).transpose());
        assertThatThrownBy(mean::toSparse)
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("times")
                .hasMessageContaining("selectColumns");
        assertThat(mean.selectColumns(3, 99_999).get(50_000, 1)).isEqualTo(1);
        double[] ones = new double[n];
        Arrays.fill(ones, 1);
        assertThat(mean.times(ones)).containsOnly(n);
        assertThat(identity.add(mean.scale(-1.0 / n)).transposeTimes(ones))
                .as("centred")
                .containsOnly(0);
    }

    @Test
    void badInputIsRefused() {
        shape(() -> Jacobian.zeros(-1, 2), "-1x2");
        shape(() -> Jacobian.none(2, -1), "2x-1");
        shape(() -> Jacobian.identity(-3), "-3");
        shape(() -> Jacobian.selection(new int[2], new double[3], 1), "3 weights for 2 rows");
        index(() -> Jacobian.selection(new int[] {0, 2}, 2), "entry 1");
        index(() -> Jacobian.selection(new int[] {-2}, 2), "-2");
        index(() -> Jacobian.selection(new int[] {0}, 0), "index 0");
        shape(() -> Jacobian.sparse(2, 2, new int[1], new int[2], new double[1]), "1 row numbers");
        shape(() -> Jacobian.sparse(2, 2, new int[1], new int[1], new double[2]), "2 values for 1 places");
        index(() -> Jacobian.sparse(2, 2, new int[] {2}, new int[1], new double[1]), "(2, 0)");
        shape(() -> Jacobian.sparse(-2, 2, new int[0], new int[0], new double[0]), "-2x2");
        shape(() -> Jacobian.rowBlocks(2, 2, new int[1], new double[3], 4), "need 4 values");
        index(() -> Jacobian.rowBlocks(2, 2, new int[] {2}, new double[4], 5), "column of blocks 2");
        shape(() -> Jacobian.rowBlocks(-2, 2, new int[1], new double[4], 4), "-2x2");
        shape(() -> Jacobian.blockDiagonal(NdArray.zeros(2, 2)), "(2, 2)");
        shape(() -> Jacobian.blockDiagonal(2, 2, 1, 2, 3), "3 values");
        shape(() -> Jacobian.dense(NdArray.zeros(4)), "(4,)");
        shape(() -> Jacobian.dense(new double[][] {{1}, {1, 2}}), "row 1");
        shape(() -> Jacobian.kronecker(NdArray.zeros(4), 2), "(4,)");
        shape(() -> Jacobian.kronecker(NdArray.zeros(2, 2), -2), "-2");
        shape(() -> Jacobian.kronecker(NdArray.zeros(60_000, 1), NdArray.zeros(60_000, 1)), "60000");
        shape(() -> Jacobian.identity(2).times(new double[3]), "3 entries");
        shape(() -> Jacobian.identity(2).transposeTimes(NdArray.zeros(1)), "1 entries");
        shape(() -> Jacobian.operator(2, 3, v -> v, v -> v).times(new double[3]), "2 entries are needed");
        shape(() -> Jacobian.operator(2, 3, v -> v, v -> null).transposeTimes(new double[2]), "null");
        index(() -> Jacobian.identity(2).get(0, 2), "(0, 2)");
        index(() -> Jacobian.identity(2).get(-1, 0), "(-1, 0)");
        index(() -> Jacobian.identity(2).selectColumns(0, 2), "column 2");
        index(() -> Jacobian.identity(2).selectColumns(-1), "column -1");
    }

    private static void shape(ThrowingCallable call, String part) {
        assertThatThrownBy(call).isInstanceOf(ShapeException.class).hasMessageContaining(part);
    }

    private static void index(ThrowingCallable call, String part) {
        assertThatThrownBy(call).isInstanceOf(IndexException.class).hasMessageContaining(part);
    }
}
