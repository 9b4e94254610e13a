package chumpy.ops;

import static chumpy.Chumpy.amax;
import static chumpy.Chumpy.amin;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.median;
import static chumpy.Chumpy.nanmax;
import static chumpy.Chumpy.percentile;
import static chumpy.Chumpy.quantile;
import static chumpy.Chumpy.sort;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.IndexException;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Extremes, quantiles and sorting where entries are equal, NaN or not there. */
class QuantileTest {
    private static final double NAN = Double.NaN;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /** Few different numbers, some of them NaN if wanted. */
    private static double[] numbers(SplittableRandom random, int n, boolean nan) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> nan && random.nextInt(5) == 0 ? NAN : random.nextInt(-40, 40) / 4.0);
        return x;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void orderStatisticsAreThoseOfTheSortedNumbers(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = numbers(random, 1 + random.nextInt(300), false);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        int n = x.length;
        for (int k = 0; k < n; k += 1 + n / 10) {
            double place = n == 1 ? 0.5 : k / (n - 1.0);
            assertThat(quantile(array(x), place).r().item())
                    .as("seed " + seed + ", quantile " + place + " of " + n)
                    .isCloseTo(sorted[k], within(1e-10));
        }
        double q = random.nextDouble();
        int low = (int) (q * (n - 1));
        double upper = sorted[Math.min(low + 1, n - 1)];
        assertThat(quantile(array(x), q).r().item())
                .as("seed " + seed + ", quantile " + q + " of " + n)
                .isCloseTo(sorted[low] + (q * (n - 1) - low) * (upper - sorted[low]), within(1e-10));
        assertThat(median(array(x)).r().item()).isEqualTo((sorted[(n - 1) / 2] + sorted[n / 2]) / 2);
        assertThat(sort(array(x)).r().toArray()).containsExactly(sorted);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sortingPutsNanLastAndIsStable(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(100);
        double[] x = numbers(random, n, true);
        double[] sorted = x.clone();
        Arrays.sort(sorted);
        assertThat(sort(array(x)).r().toArray()).as("seed " + seed).containsExactly(sorted);
        int[] order = Arrays.stream(Chumpy.argsort(array(x)).toArray())
                .mapToInt(i -> (int) i)
                .toArray();
        for (int i = 1; i < n; i++) {
            boolean same = Double.compare(x[order[i - 1]], x[order[i]]) == 0;
            assertThat(!same || order[i - 1] < order[i]).as("seed " + seed).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivativesOfAQuantileSumToOneAndAreSharedByEqualEntries(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = numbers(random, 1 + random.nextInt(60), false);
        Ch leaf = array(x);
        double[] slopes = percentile(leaf, random.nextInt(101)).gradient(leaf).toArray();
        assertThat(Arrays.stream(slopes).sum()).as("seed " + seed).isCloseTo(1, within(1e-12));
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                if (x[i] == x[j]) {
                    assertThat(slopes[i]).as("seed " + seed).isEqualTo(slopes[j]);
                }
            }
        }
    }

    @Test
    void extremesShareTheirDerivativeAmongEqualEntries() {
        Ch x = array(3, 1, 3, 1, 1);
        assertThat(amax(x).gradient(x).toArray()).containsExactly(0.5, 0, 0.5, 0, 0);
        assertThat(amin(x).gradient(x).toArray()).containsExactly(0, 1.0 / 3, 0, 1.0 / 3, 1.0 / 3);
        assertThat(amin(x).r().item()).isEqualTo(1);
        Ch rows = array(new double[][] {{1, 2, 3}, {5, 5, 1}});
        assertThat(amax(rows, 1).drWrt(rows).nnz()).isEqualTo(3);
    }

    @Test
    void nanIsPassedOnUnlessItIsIgnored() {
        Ch x = array(new double[][] {{1, NAN, 5}, {NAN, NAN, NAN}, {2, 0, 1}});
        int[] axis = {1};
        assertThat(amax(x, 1).r().toArray()).containsExactly(NAN, NAN, 2);
        assertThat(nanmax(x, axis, false).r().toArray()).containsExactly(5, NAN, 2);
        assertThat(median(x, axis, false).r().toArray()).containsExactly(NAN, NAN, 1);
        assertThat(Chumpy.nanmedian(x, axis, false).r().toArray()).containsExactly(3, NAN, 1);
        assertThat(amax(x, 1).drWrt(x).toArray().toArray()[1]).isEqualTo(1);
    }

    @Test
    void severalQuantilesHaveAnAxisOfTheirOwn() {
        Ch x = array(new double[][] {{1, 2, 3}, {6, 5, 4}});
        Ch q = quantile(x, new double[] {0, 0.25, 1}, new int[] {1}, true);
        assertThat(q.r()).isEqualTo(NdArray.of(new double[] {1, 4, 1.5, 4.5, 3, 6}, new int[] {3, 2, 1}));
        assertThat(quantile(x, new double[0], null, false).shape()).containsExactly(0);
    }

    @Test
    void infinitiesAreNumbersLikeOthers() {
        double inf = Double.POSITIVE_INFINITY;
        assertThat(median(array(-inf, 1, inf)).r().item()).isEqualTo(1);
        assertThat(percentile(array(1, inf), 75).r().item()).isEqualTo(inf);
        assertThat(percentile(array(inf, inf), 30).r().item()).isEqualTo(inf);
    }

    @Test
    void emptyGroups() {
        assertThatThrownBy(() -> amax(zeros(0)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("amax");
        assertThatThrownBy(() -> amin(zeros(0, 3), 0).r()).isInstanceOf(ShapeException.class);
        assertThat(amin(zeros(0, 3), 1).shape()).containsExactly(0);
        assertThat(median(zeros(0)).r().item()).isNaN();
        assertThat(sort(zeros(2, 0)).shape()).containsExactly(2, 0);
    }

    @Test
    void refusesWhatMakesNoSense() {
        Ch x = array(1, 2);
        assertThatThrownBy(() -> percentile(x, 101)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> quantile(x, NAN)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> amax(x, 1).r()).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> amax(x, 0, -1).r()).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> sort(Chumpy.scalar(1)).r()).isInstanceOf(IndexException.class);
    }
}
