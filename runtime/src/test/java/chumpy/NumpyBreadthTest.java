package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.NumpyValues.x;
import static chumpy.NumpyValues.xnan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Functions with parameters in all their variants, against tables of what NumPy computes; see {@link NumpyValues}. */
class NumpyBreadthTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static final Ch BORDERED = array(new double[][] {{0, 0, 0}, {0, 3, 0}, {0, 0, 2}, {0, 0, 0}});

    private static final int[] FIRST = {1, 0, 1, 0, 0, 1, 1, 0};

    private static NdArray integers(int... numbers) {
        return NdArray.of(Arrays.stream(numbers).asDoubleStream().toArray());
    }

    private static NdArray integers(int[]... rows) {
        return Chumpy.array(Arrays.stream(rows)
                        .map(row -> Arrays.stream(row).asDoubleStream().toArray())
                        .toArray(double[][]::new))
                .r();
    }

    @TestFactory
    Stream<DynamicTest> padding() throws IOException {
        NumpyValues values = new NumpyValues();
        for (PadMode mode : PadMode.values()) {
            String name = mode.name().toLowerCase(Locale.ROOT);
            values.is(name + " vector", () -> Chumpy.pad(x(4), new int[][] {{2, 3}}, mode))
                    .is(name + " far", () -> Chumpy.pad(x(3), new int[][] {{7, 11}}, mode))
                    .is(name + " one", () -> Chumpy.pad(x(1), 2, mode))
                    .is(name + " matrix", () -> Chumpy.pad(x(2, 3), new int[][] {{1, 2}, {0, 2}}, mode))
                    .is(name + " cube", () -> Chumpy.pad(x(2, 1, 3), 1, mode));
        }
        return values.is("constant value", () -> Chumpy.pad(x(2, 2), new int[][] {{1, 1}}, PadMode.CONSTANT, 7))
                .is("constant empty", () -> Chumpy.pad(x(0, 2), 1))
                .is("ramp value", () -> Chumpy.pad(x(2, 3), new int[][] {{2, 1}, {1, 2}}, PadMode.LINEAR_RAMP, 5))
                .tests("numpy-padding.txt");
    }

    @TestFactory
    Stream<DynamicTest> slopes() throws IOException {
        Ch five = array(0, 1, 1.5, 4, 5);
        return new NumpyValues()
                .is("diff prepend", () -> Chumpy.diff(x(4), 1, -1, constant(10), null))
                .is("diff both", () -> Chumpy.diff(x(2, 3), 1, 1, constant(1), array(new double[][] {{5}, {6}})))
                .is("diff rows", () -> Chumpy.diff(x(2, 3), 2, 0, x(2, 3).multiply(2), constant(3)))
                .is("gradient edges", () -> Chumpy.gradient(x(5), 2, 0, 2))
                .is("gradient three", () -> Chumpy.gradient(x(3), 1, 0, 2))
                .is("gradient axis", () -> Chumpy.gradient(x(3, 4), .5, 0, 2))
                .is("gradient places", () -> Chumpy.gradient(x(5), five, 0, 1))
                .is("gradient places edges", () -> Chumpy.gradient(x(5), five, 0, 2))
                .is("gradient places axis", () -> Chumpy.gradient(x(2, 4), array(0, .5, 2, 3), 1, 2))
                .is(
                        "gradient all 0",
                        () -> Chumpy.gradient(x(3, 4), new double[] {2, 3}, new int[0], 1)
                                .get(0))
                .is(
                        "gradient all 1",
                        () -> Chumpy.gradient(x(3, 4), new double[] {2, 3}, new int[0], 1)
                                .get(1))
                .is("gradient lists 0", () -> lists().get(0))
                .is("gradient lists 1", () -> lists().get(1))
                .tests("numpy-slopes.txt");
    }

    private static List<Ch> lists() {
        return Chumpy.gradient(x(3, 4), List.of(array(0, 1, 3), array(0, 2, 3, 7)), new int[0], 2);
    }

    @TestFactory
    Stream<DynamicTest> statistics() throws IOException {
        Ch f = array(1, 2, 3, 1);
        Ch a = array(.5, 1, 2, .25);
        Ch weights = Chumpy.exp(x(2, 2));
        return new NumpyValues()
                .is("cov two", () -> Chumpy.cov(x(4), x(2, 4).multiply(x(2, 4))))
                .is("cov frequencies", () -> Chumpy.cov(x(2, 4), null, true, 1, f, null))
                .is("cov weights", () -> Chumpy.cov(x(2, 4), null, true, 1, null, a))
                .is("cov both", () -> Chumpy.cov(x(4, 2), null, false, 0, f, a))
                .is("cov all", () -> Chumpy.cov(x(2, 4), x(4), true, 1, f, a))
                .is("cov biased", () -> Chumpy.cov(x(4), true, 0))
                .is("corrcoef two", () -> Chumpy.corrcoef(x(4), x(2, 4).multiply(x(2, 4)), true))
                .is("corrcoef columns", () -> Chumpy.corrcoef(x(4, 2), Chumpy.square(x(4, 2).add(1)), false))
                .is("nancumsum", () -> Chumpy.nancumsum(xnan(2, 3)))
                .is("nancumsum axis", () -> Chumpy.nancumsum(xnan(3, 3), 0))
                .is("nancumprod", () -> Chumpy.nancumprod(xnan(2, 3)))
                .is("nancumprod axis", () -> Chumpy.nancumprod(xnan(3, 3), 1))
                .is("moment 1", () -> Chumpy.moment(x(3, 2), 1))
                .is("moment 2", () -> Chumpy.moment(x(3, 2), 2))
                .is("moment 3", () -> Chumpy.moment(x(3, 2), 3, 1))
                .is("partition", () -> Chumpy.sort(Chumpy.partition(x(7), 3)))
                .is(
                        "partition at",
                        () -> Chumpy.partition(x(2, 5), new int[] {1, 3}, 1).get(":, [1, 3]"))
                .is("trim zeros of a matrix", () -> Chumpy.trimZeros(BORDERED))
                .is("trim zeros in front of a matrix", () -> Chumpy.trimZeros(BORDERED, "F"))
                .is("trim zeros of zeros", () -> Chumpy.trimZeros(Chumpy.zeros(2, 3), "b"))
                .is("trim zeros of a number", () -> Chumpy.trimZeros(Chumpy.scalar(0)))
                .is("insert a number", () -> Chumpy.insert(x(2, 3), 1, constant(5), 1))
                .is("insert a number into nothing", () -> Chumpy.insert(x(2, 0), 0, constant(5), 1))
                .is(
                        "interp of infinite values",
                        () -> Chumpy.interp(array(0, 0.5, 1, 2, 4), array(0, 1, 2, 3), array(1, INFINITY, INFINITY, 2)))
                .is("diff none with ends", () -> Chumpy.diff(x(3), 0, 0, constant(5), null))
                .is("diff of nothing with ends", () -> Chumpy.diff(x(0), 1, 0, constant(5), constant(2)))
                .is("average over axes", () -> Chumpy.average(x(2, 3, 2), weights, new int[] {2, 0}, false))
                .is(
                        "average returned",
                        () -> Chumpy.averageReturned(x(2, 3, 2), weights, new int[] {2, 0}, false)
                                .get(1))
                .is(
                        "average returned of as many",
                        () -> Chumpy.averageReturned(x(2, 3), Chumpy.exp(x(2, 3)), new int[] {1}, false)
                                .get(1))
                .is(
                        "average returned without weights",
                        () -> Chumpy.averageReturned(xnan(2, 3), null, new int[] {0}, false)
                                .get(1))
                .is(
                        "solve a stack with a vector",
                        () -> Linalg.solve(x(2, 3, 3).add(Chumpy.eye(3).multiply(4)), x(3)))
                .is("condition of zeros", () -> Linalg.cond(Chumpy.zeros(2, 2)))
                .is(
                        "condition of a stack",
                        () -> Linalg.cond(Chumpy.stack(Chumpy.zeros(2, 2), array(new double[][] {{2, 0}, {0, 1}}))))
                .is("norm of order 0", () -> Linalg.norm(array(1e-300, 1e300, 0, 2), 0))
                .tests("numpy-statistics.txt");
    }

    @Test
    void whatCannotBeTrimmedOrCountedIsRefused() {
        assertThatThrownBy(() -> Chumpy.trimZeros(x(3), "front"))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("\"front\"");
        assertThatThrownBy(() -> Chumpy.average(x(2, 3), x(3, 2), new int[] {0, 1}, false)
                        .r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(3, 2)");
        assertThatThrownBy(() -> Chumpy.averageReturned(x(2, 3), x(2), new int[] {1}, false))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("average");
        assertThatThrownBy(() -> Chumpy.histogram(array(1e16), 5))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("narrow");
    }

    @TestFactory
    Stream<DynamicTest> counting() throws IOException {
        Unique unique = Chumpy.uniqueAll(x(3, 4));
        Ch y = x(13).get("1:");
        Ch some = array(3, -2, 8, 3);
        Ch nan = array(3, Double.NaN, 8);
        Histogram ranged = Chumpy.histogram(x(12), 3, -1, 2, x(12), true);
        return new NumpyValues()
                .has("bincount", () -> Chumpy.bincount(new int[] {0, 3, 1, 3}, new double[] {.5, 1, 2, 4}, 6))
                .has("bincount counts", () -> Chumpy.bincount(new int[] {0, 3, 1, 3}, null, 2))
                .has(
                        "histogram weights",
                        () -> Chumpy.histogram(x(12), 4, x(12).add(3), false).counts())
                .has(
                        "histogram density",
                        () -> Chumpy.histogram(x(12), new double[] {-2, 0, .5, 3}, null, true)
                                .counts())
                .has("histogram range", ranged::counts)
                .has("histogram edges", ranged::edges)
                .has("histogram2d", () -> Chumpy.histogram2d(x(12), y, 3, 2).counts())
                .has(
                        "histogram2d density",
                        () -> Chumpy.histogram2d(
                                        x(12),
                                        y,
                                        new double[] {-2, 0, 3},
                                        new double[] {-2, 1, 2, 3},
                                        x(12).add(3),
                                        true)
                                .counts())
                .has("unique values", unique::values)
                .has("unique index", unique::index)
                .has("unique inverse", unique::inverse)
                .has("unique counts", unique::counts)
                .has("unique nan", () -> Chumpy.unique(xnan(9)))
                .has("unique nan counts", () -> Chumpy.uniqueAll(xnan(9)).counts())
                .has("isin", () -> Chumpy.isin(x(2, 3), array(-2, .5, 9)))
                .has("isin invert", () -> Chumpy.isin(xnan(2, 3), array(-2, Double.NaN), true))
                .has("intersect1d", () -> Chumpy.intersect1d(x(6), some))
                .has("setdiff1d", () -> Chumpy.setdiff1d(x(6), some))
                .has("setdiff1d nan", () -> Chumpy.setdiff1d(xnan(6), array(3, Double.NaN)))
                .has("union1d", () -> Chumpy.union1d(xnan(6), nan))
                .has("setxor1d", () -> Chumpy.setxor1d(x(6), some))
                .has("setxor1d nan", () -> Chumpy.setxor1d(xnan(6), nan))
                .has("lexsort", () -> integers(Chumpy.lexsort(List.of(x(8), constant(integers(FIRST))))))
                .has(
                        "lexsort three",
                        () -> integers(Chumpy.lexsort(List.of(x(8), x(9).get("1:"), constant(integers(FIRST))))))
                .tests("numpy-counting.txt");
    }

    @TestFactory
    Stream<DynamicTest> grids() throws IOException {
        int[][] places = {{3, -6, 9}, {4, 5, 1}};
        List<Ch> ogrid = Chumpy.ogrid(Range.of(2, 4), Range.of(0, 9, 4));
        return new NumpyValues()
                .is("mgrid", () -> Chumpy.mgrid(Range.of(3), Range.points(-1, 1, 3)))
                .is("mgrid one", () -> Chumpy.mgrid(Range.of(0, 1, .25)))
                .is("ogrid 0", () -> ogrid.get(0))
                .is("ogrid 1", () -> ogrid.get(1))
                .is("indices", () -> Chumpy.indices(2, 3))
                .is(
                        "fromfunction",
                        () -> Chumpy.fromfunction(at -> at.get(0).multiply(10).add(Chumpy.square(at.get(1))), 3, 4))
                .is("ix", () -> x(4, 3).get(Chumpy.ix(new int[] {3, 0}, new int[] {1, 1, 2})))
                .has("unravelIndex", () -> integers(Chumpy.unravelIndex(new int[] {22, -41, 37}, 3, 4, 5)))
                .has(
                        "ravelMultiIndex",
                        () -> integers(Chumpy.ravelMultiIndex(new int[][] {{3, 6, 6}, {4, 5, 1}}, 7, 6)))
                .has(
                        "ravelMultiIndex clip",
                        () -> integers(Chumpy.ravelMultiIndex(places, new int[] {7, 6}, IndexMode.CLIP)))
                .has(
                        "ravelMultiIndex wrap",
                        () -> integers(Chumpy.ravelMultiIndex(places, new int[] {7, 6}, IndexMode.WRAP)))
                .has("tril", () -> integers(Chumpy.trilIndices(3, 4, 1)))
                .has("triu", () -> integers(Chumpy.triuIndices(3, 2, -1)))
                .has("diag", () -> integers(Chumpy.diagIndices(3, 2)))
                .is("logspace", () -> Chumpy.logspace(0, 2, 4, false, 3))
                .is("geomspace", () -> Chumpy.geomspace(-1, -16, 4, false))
                .is("bartlett", () -> Chumpy.bartlett(5))
                .is("blackman", () -> Chumpy.blackman(6))
                .is("hamming", () -> Chumpy.hamming(4))
                .is("hanning", () -> Chumpy.hanning(7))
                .is("kaiser", () -> Chumpy.kaiser(6, 4.5))
                .is("hanning one", () -> Chumpy.hanning(1))
                .is("kaiser none", () -> Chumpy.kaiser(0, 1))
                .tests("numpy-grids.txt");
    }

    @TestFactory
    Stream<DynamicTest> numbers() throws IOException {
        Ch inf = constant(Double.NEGATIVE_INFINITY);
        Ch odd = Chumpy.concatenate(array(3.25, -3.25, 0), inf.ravel(), array(Double.NaN));
        Ch wide = Chumpy.concatenate(array(3.25, -.1, 0), inf.ravel(), array(Double.NaN, 1e-310, 8));
        Ch a = array(12, -9, 0, 0, 7);
        Ch b = array(18, 6, 5, 0, 13);
        Ch divided = array(7, -7, 7, -7.5);
        Ch by = array(2, 2, -2, 2);
        return new NumpyValues()
                .is("nextafter", () -> Chumpy.nextafter(array(1, -1, 0, 5), array(2, 2, -1, 5)))
                .is("spacing", () -> Chumpy.spacing(array(1, -1, 0, 1e300, Double.NaN)))
                .is("gcd", () -> Chumpy.gcd(a, b))
                .is("lcm", () -> Chumpy.lcm(a, b))
                .is("divmod 0", () -> Chumpy.divmod(divided, by).get(0))
                .is("divmod 1", () -> Chumpy.divmod(divided, by).get(1))
                .is("modf 0", () -> Chumpy.modf(odd).get(0))
                .is("modf 1", () -> Chumpy.modf(odd).get(1))
                .is("frexp 0", () -> Chumpy.frexp(wide).get(0))
                .is("frexp 1", () -> Chumpy.frexp(wide).get(1))
                .is("round", () -> Chumpy.round(array(.5, 1.5, -2.5, 2.675)))
                .is("round decimals", () -> Chumpy.round(array(.5, 1.25, -2.35, 1234), 1))
                .is("cross axes", () -> Chumpy.cross(x(3, 2, 4), x(4, 3).add(1), 0, 1, 0))
                .is("cross flat", () -> Chumpy.cross(x(2, 4), x(4, 2).add(1), 0, 1, 0))
                .is("vecdot", () -> Chumpy.vecdot(x(2, 3), x(2, 1, 3)))
                .is("matvec", () -> Chumpy.matvec(x(2, 3, 4), x(4)))
                .is("vecmat", () -> Chumpy.vecmat(x(2, 3), x(2, 3, 4)))
                .is("moveaxis", () -> Chumpy.moveaxis(x(2, 3, 4), new int[] {0, 1}, new int[] {-1, 0}))
                .is("tensorsolve", () -> {
                    Ch matrix = Chumpy.eye(24).add(Chumpy.outer(x(24), x(24)).divide(50));
                    return Linalg.tensorsolve(matrix.reshape(2, 3, 4, 6, 4).transpose(0, 3, 1, 2, 4), x(2, 3, 4), 1, 4);
                })
                .tests("numpy-numbers.txt");
    }

    @Test
    void badArgumentsAreNamed() {
        assertThatThrownBy(() -> Chumpy.pad(x(2), -1))
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("pad: widths[0] is (-1, -1)");
        assertThatThrownBy(() -> Chumpy.pad(x(2), new int[][] {{1, 1}, {1, 1}}, PadMode.EDGE)
                        .r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(2,)");
        assertThatThrownBy(() -> Chumpy.pad(x(0), 1, PadMode.WRAP).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("pad: axis 0 of shape (0,) is empty");
        assertThatThrownBy(() -> Chumpy.gradient(x(2), 1, 0, 2).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("at least 3 entries");
        assertThatThrownBy(() -> Chumpy.gradient(x(4), 1, 0, 3)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.gradient(x(4), x(3), 0, 1).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.partition(x(4), 4).r())
                .isInstanceOf(IndexException.class)
                .hasMessageStartingWith("partition: kth = 4 is out of range for axis ");
        assertThatThrownBy(() -> Chumpy.argpartition(x(4), -5)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Chumpy.bincount(new int[] {1}, new double[] {1, 2}, 0))
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("bincount: 2 weights for 1 numbers");
        assertThatThrownBy(() -> Chumpy.bincount(Integer.MAX_VALUE)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.ravelMultiIndex(new int[][] {{50_000}, {50_000}}, 100_000, 100_000))
                .isInstanceOf(ShapeException.class)
                .hasMessageStartingWith("ravel_multi_index");
        assertThatThrownBy(() -> Chumpy.histogram(x(3), 2, x(4), false))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(4,)")
                .hasMessageContaining("(3,)");
        assertThatThrownBy(() -> Chumpy.lexsort(List.of(x(3), x(4)))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.moment(x(3), -1)).isInstanceOf(TermException.class);
        assertThat(Chumpy.gcd(constant(1.5), constant(2)).r().item()).isNaN();
    }
}
