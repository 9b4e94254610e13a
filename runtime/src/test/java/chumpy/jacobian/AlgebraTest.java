package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Jacobian;
import chumpy.ShapeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind with every other one, against loops over dense matrices. */
class AlgebraTest {
    private static final int[] SIZES = {0, 1, 1, 2, 3, 4, 6, 6, 8, 12, 12, 40};

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    private static int size(SplittableRandom random) {
        return SIZES[random.nextInt(SIZES.length)];
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyKindIsTheMatrixThatItStandsFor(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String kind : Sample.KINDS) {
            int m = size(random);
            int n = random.nextBoolean() ? m : size(random);
            Sample s = Sample.of(kind, m, n, random.nextLong(), random.nextLong());
            String what = "seed " + seed + ", " + kind + " " + m + "x" + n;
            Sample.check(what, s.jacobian(), s.expected(), n);
            Sample turned = s.turned(kind);
            Sample.check(what + ", transpose", turned.jacobian(), turned.expected(), m);
            Sample.check(what + ", back", turned.jacobian().transpose(), s.expected(), n);
            Sample.check(what + ", scaled", s.jacobian().scale(-3), scaled(s.expected(), -3), n);
            Kind entries = ((Kind) s.jacobian()).entries();
            Sample.check(what + ", entries", entries, s.expected(), n);
            Sample.check(what + ", rowSparse", entries.rowSparse(), s.expected(), n);
            Sample.check(what + ", dense", entries.denseForm(), s.expected(), n);
            Pattern pattern = entries.rowSparse().pattern();
            checkPattern(what, pattern);
            Sample.check(
                    what + ", grouped",
                    new RowSparse(pattern.grouped(), entries.rowSparse().values()),
                    s.expected(),
                    n);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void products(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String left : Sample.KINDS) {
            for (String right : Sample.KINDS) {
                int m = size(random);
                int k = random.nextInt(3) == 0 ? m : size(random);
                int n = random.nextInt(3) == 0 ? k : size(random);
                long ls = random.nextLong();
                long rs = random.nextLong();
                Memo memo = random.nextBoolean() ? Memo.recipesOnly() : Memo.reusingBuffers();
                Kind before = null;
                for (int pass = 0; pass < 2; pass++) {
                    Sample a = Sample.of(left, m, k, ls, random.nextLong());
                    Sample b = Sample.of(right, k, n, rs, random.nextLong());
                    String what = "seed " + seed + ", " + left + " " + m + "x" + k + " times " + right + " " + k + "x"
                            + n + ", pass " + pass;
                    double[][] expected = Sample.times(a.expected(), b.expected(), n);
                    Sample.check(what, Algebra.multiply(a.jacobian(), b.jacobian()), expected, n);
                    Kind product = Algebra.multiply(a.jacobian(), b.jacobian(), memo);
                    Sample.check(what + ", memo", product, expected, n);
                    Kind forced = Products.multiply((Kind) a.jacobian(), (Kind) b.jacobian(), null, false);
                    Sample.check(what + ", formed", forced, expected, n);
                    boolean none = left.equals("none") || right.equals("none");
                    assertThat(product.form() == Jacobian.Form.NONE).as(what).isEqualTo(none);
                    if (product instanceof RowSparse sparse) {
                        checkPattern(what, sparse.pattern());
                    }
                    checkSameStructure(what, before, product);
                    before = product;
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sums(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String left : Sample.KINDS) {
            for (String right : Sample.KINDS) {
                int m = size(random);
                int n = random.nextBoolean() ? m : size(random);
                long ls = random.nextLong();
                long rs = random.nextInt(4) == 0 ? ls : random.nextLong();
                Memo memo = random.nextBoolean() ? Memo.recipesOnly() : Memo.reusingBuffers();
                Kind before = null;
                for (int pass = 0; pass < 2; pass++) {
                    Sample a = Sample.of(left, m, n, ls, random.nextLong());
                    Sample b = Sample.of(right, m, n, rs, random.nextLong());
                    String what =
                            "seed " + seed + ", " + left + " plus " + right + " " + m + "x" + n + ", pass " + pass;
                    double[][] expected = Sample.plus(a.expected(), b.expected());
                    Sample.check(what, a.jacobian().add(b.jacobian()), expected, n);
                    Sample.check(what + ", lazy", Sum.of((Kind) a.jacobian(), (Kind) b.jacobian()), expected, n);
                    Kind sum = Algebra.add(a.jacobian(), b.jacobian(), memo);
                    Sample.check(what + ", memo", sum, expected, n);
                    boolean none = left.equals("none") && right.equals("none");
                    assertThat(sum.form() == Jacobian.Form.NONE).as(what).isEqualTo(none);
                    checkSameStructure(what, before, sum);
                    before = sum;
                }
                Sample a = Sample.of(left, m, n, ls, 1);
                Sample.check("twice " + left, a.jacobian().add(a.jacobian()), scaled(a.expected(), 2), n);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sumsOfMany(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 20; round++) {
            int m = size(random);
            int n = random.nextBoolean() ? m : size(random);
            int count = 1 + random.nextInt(6);
            boolean sparseOnly = random.nextBoolean();
            String[] kinds = new String[count];
            long[] seeds = new long[count];
            for (int t = 0; t < count; t++) {
                kinds[t] = Sample.KINDS[random.nextInt(sparseOnly ? 11 : Sample.KINDS.length)];
                seeds[t] = random.nextLong();
            }
            Memo memo = Memo.recipesOnly();
            Kind before = null;
            for (int pass = 0; pass < 2; pass++) {
                List<Jacobian> terms = new ArrayList<>();
                double[][] expected = new double[m][n];
                for (int t = 0; t < count; t++) {
                    Sample s = Sample.of(kinds[t], m, n, seeds[t], random.nextLong());
                    terms.add(s.jacobian());
                    expected = Sample.plus(expected, s.expected());
                }
                String what = "seed " + seed + ", sum of " + String.join(", ", kinds) + " " + m + "x" + n;
                Kind sum = Algebra.sum(terms, memo);
                Sample.check(what, sum, expected, n);
                checkSameStructure(what, before, sum);
                before = sum;
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void selectedColumns(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (String kind : Sample.KINDS) {
            int m = size(random);
            int n = 1 + random.nextInt(12);
            Sample s = Sample.of(kind, m, n, random.nextLong(), random.nextLong());
            int[] columns = random.ints(random.nextInt(8), 0, n).toArray();
            double[][] expected = new double[m][columns.length];
            for (int i = 0; i < m; i++) {
                for (int j = 0; j < columns.length; j++) {
                    expected[i][j] = s.expected()[i][columns[j]];
                }
            }
            String what = "seed " + seed + ", columns of " + kind + " " + m + "x" + n;
            Sample.check(what, s.jacobian().selectColumns(columns), expected, columns.length);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneMemoForEverything(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Memo memo = seed % 2 == 0 ? Memo.recipesOnly() : Memo.reusingBuffers();
        for (int round = 0; round < 60; round++) {
            int m = size(random);
            int k = size(random);
            int n = size(random);
            Sample a = Sample.of(Sample.KINDS[random.nextInt(Sample.KINDS.length)], m, k, random.nextLong(), 1);
            Sample b = Sample.of(Sample.KINDS[random.nextInt(Sample.KINDS.length)], k, n, random.nextLong(), 2);
            Sample c = Sample.of(Sample.KINDS[random.nextInt(Sample.KINDS.length)], m, k, random.nextLong(), 3);
            String what = "seed " + seed + ", round " + round + ", " + a.kind() + ", " + b.kind() + ", " + c.kind();
            Kind product = Algebra.multiply(a.jacobian(), b.jacobian(), memo);
            Sample.check(what, product, Sample.times(a.expected(), b.expected(), n), n);
            Kind sum = Algebra.add(a.jacobian(), c.jacobian(), memo);
            Sample.check(what, sum, Sample.plus(a.expected(), c.expected()), k);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void longChains(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = size(random);
        Sample start = Sample.of("dense", n, n, 0, random.nextLong());
        Kind total = (Kind) start.jacobian();
        double[][] expected = start.expected();
        for (int step = 0; step < 12; step++) {
            String kind = Sample.KINDS[random.nextInt(Sample.KINDS.length)];
            Sample s = Sample.of(kind, n, n, random.nextLong(), random.nextLong());
            if (random.nextBoolean()) {
                total = Algebra.multiply(s.jacobian(), total);
                expected = Sample.times(s.expected(), expected, n);
            } else {
                total = Algebra.add(total, s.jacobian());
                expected = Sample.plus(expected, s.expected());
            }
            Sample.close("seed " + seed + ", step " + step + ", " + kind, total.toArray(), expected, n);
        }
    }

    @Test
    void sizesAreChecked() {
        assertThatThrownBy(() -> Jacobian.identity(3).multiply(Jacobian.identity(2)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("3x3")
                .hasMessageContaining("2x2");
        assertThatThrownBy(() -> Jacobian.zeros(3, 2).add(Jacobian.none(2, 3)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("differ in size");
        assertThatThrownBy(() -> Algebra.sum(List.of(), null)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Algebra.sum(List.of(Jacobian.identity(1), Jacobian.identity(2)), null))
                .isInstanceOf(ShapeException.class);
    }

    private static void checkPattern(String what, Pattern pattern) {
        for (int g = 0; g < pattern.groups(); g++) {
            int start = pattern.columnStart(g);
            for (int k = start; k < start + pattern.length(g); k++) {
                assertThat(pattern.columns()[k]).as(what + ", column").isBetween(0, pattern.cols() - 1);
                if (k > start) {
                    assertThat(pattern.columns()[k]).as(what + ", order").isGreaterThan(pattern.columns()[k - 1]);
                }
            }
        }
        assertThat(pattern.columnStart(pattern.groups())).as(what).isEqualTo(pattern.columns().length);
    }

    /** The same operands' structure gives the same object for the result's. */
    private static void checkSameStructure(String what, Kind before, Kind now) {
        if (before instanceof RowSparse a
                && now instanceof RowSparse b
                && a.pattern().entries() > 0) {
            assertThat(b.pattern() == a.pattern() || b.pattern().equals(a.pattern()))
                    .as(what)
                    .isTrue();
        }
        if (before != null) {
            assertThat(now.getClass()).as(what).isEqualTo(before.getClass());
        }
    }

    private static double[][] scaled(double[][] e, double factor) {
        double[][] out = new double[e.length][];
        for (int i = 0; i < e.length; i++) {
            out[i] = e[i].clone();
            for (int j = 0; j < out[i].length; j++) {
                out[i][j] *= factor;
            }
        }
        return out;
    }
}
