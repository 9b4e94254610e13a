package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Looking for entries, counting and asking, where entries are equal, NaN or not there. */
class SearchingTest {
    private static final double NAN = Double.NaN;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    private static double[] integers(SplittableRandom random, int n) {
        double[] x = new double[n];
        Arrays.setAll(x, i -> random.nextInt(-5, 6));
        return x;
    }

    @Test
    void theFirstExtremeIsFound() {
        Ch x = array(new double[][] {{1, 3, 3}, {0, NAN, NAN}});
        assertThat(Chumpy.argmax(x, 1)).isEqualTo(NdArray.of(1, 1));
        assertThat(Chumpy.nanargmax(x, 1)).isEqualTo(NdArray.of(1, 0));
        assertThat(Chumpy.argmax(x)).isEqualTo(4);
        assertThat(Chumpy.nanargmin(x)).isEqualTo(3);
        assertThat(x.argmin(-2)).isEqualTo(NdArray.of(1, 1, 1));
    }

    @Test
    void thereIsNoExtremeOfNothing() {
        assertThatThrownBy(() -> Chumpy.argmax(zeros(0))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.nanargmin(array(NAN))).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.argmin(zeros(2), 1)).isInstanceOf(IndexException.class);
        assertThat(Chumpy.argmin(zeros(0, 2), 1).shape()).containsExactly(0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void searchsortedCountsWhatIsLess(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] sorted = integers(random, random.nextInt(20));
        Arrays.sort(sorted);
        double[] x = integers(random, 10);
        NdArray left = Chumpy.searchsorted(array(sorted), array(x));
        NdArray right = Chumpy.searchsorted(array(sorted), array(x), true);
        for (int i = 0; i < x.length; i++) {
            double number = x[i];
            assertThat(left.flat(i))
                    .as("seed " + seed)
                    .isEqualTo(Arrays.stream(sorted).filter(a -> a < number).count());
            assertThat(right.flat(i))
                    .as("seed " + seed)
                    .isEqualTo(Arrays.stream(sorted).filter(a -> a <= number).count());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void digitizeFindsTheBin(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] edges = {-4, -1, 0, 3};
        double[] down = {3, 0, -1, -4};
        double[] x = integers(random, 30);
        NdArray up = Chumpy.digitize(array(x), array(edges));
        NdArray reversed = Chumpy.digitize(array(x), array(down));
        for (int i = 0; i < x.length; i++) {
            double number = x[i];
            assertThat(up.flat(i))
                    .isEqualTo(Arrays.stream(edges).filter(e -> e <= number).count());
            assertThat(reversed.flat(i))
                    .isEqualTo(Arrays.stream(edges).filter(e -> e > number).count());
        }
        assertThatThrownBy(() -> Chumpy.digitize(array(1), array(0, 2, 1))).isInstanceOf(TermException.class);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void histogramsCountEveryEntryOnce(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = integers(random, 1 + random.nextInt(50));
        int bins = 1 + random.nextInt(12);
        Histogram histogram = Chumpy.histogram(array(x), bins);
        double[] counts = histogram.counts().toArray();
        assertThat(counts).hasSize(bins);
        assertThat(Arrays.stream(counts).sum()).as("seed " + seed).isEqualTo(x.length);
        for (int i = 0; i < bins; i++) {
            double low = histogram.edges().flat(i);
            double high = histogram.edges().flat(i + 1);
            boolean last = i == bins - 1;
            assertThat(counts[i])
                    .as("seed " + seed)
                    .isEqualTo(Arrays.stream(x)
                            .filter(a -> a >= low && (last ? a <= high : a < high))
                            .count());
        }
    }

    @Test
    void histogramsOfSpecialRanges() {
        assertThat(Chumpy.histogram(array(2, 2), 2).edges()).isEqualTo(NdArray.of(1.5, 2, 2.5));
        assertThat(Chumpy.histogram(zeros(0)).counts().size()).isEqualTo(10);
        assertThat(Chumpy.histogram(array(0, 1, 5, 9), new double[] {1, 5, 6}).counts())
                .isEqualTo(NdArray.of(1, 1));
        assertThat(Chumpy.histogram(array(-1, 0, 1), 2, 0, 1).counts()).isEqualTo(NdArray.of(1, 1));
        assertThatThrownBy(() -> Chumpy.histogram(array(NAN))).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.histogram(array(1), 0)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.histogram(array(1), new double[] {2, 1, 3}))
                .isInstanceOf(TermException.class);
    }

    @Test
    void nanIsNotZero() {
        Ch x = array(new double[][] {{0, NAN}, {0, 2}});
        int[] axis = {0};
        assertThat(Chumpy.countNonzero(x)).isEqualTo(2);
        assertThat(Chumpy.countNonzero(x, axis, true)).isEqualTo(NdArray.of(new double[][] {{0, 2}}));
        assertThat(x.any()).isTrue();
        assertThat(x.all()).isFalse();
        assertThat(x.all(axis, false)).isEqualTo(NdArray.of(0, 1));
        assertThat(Chumpy.flatnonzero(x)).containsExactly(1, 3);
        assertThat(Chumpy.argwhere(x)).isEqualTo(NdArray.of(new double[][] {{0, 1}, {1, 1}}));
        assertThat(Chumpy.nonzero(scalar(3)).get(0)).isEqualTo(NdArray.of(0));
    }

    @Test
    void ofNothing() {
        assertThat(zeros(0).all()).isTrue();
        assertThat(zeros(0).any()).isFalse();
        assertThat(Chumpy.unique(zeros(0)).size()).isZero();
        assertThat(Chumpy.bincount()).isEmpty();
        assertThat(Chumpy.argwhere(zeros(2, 0)).shape()).containsExactly(0, 2);
        assertThat(Chumpy.argsort(zeros(0)).size()).isZero();
    }

    @Test
    void distinctEntriesWithNanOnce() {
        assertThat(Chumpy.unique(array(NAN, 2, -0.0, 0, NAN, 2)).toArray()).containsExactly(0, 2, NAN);
        assertThatThrownBy(() -> Chumpy.bincount(1, -1)).isInstanceOf(TermException.class);
    }
}
