package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions of runs that lie side by side are those of the same runs by themselves. */
class MomentsTest {
    private static List<RunFunction> functions() {
        List<RunFunction> plain = List.of(
                Moments.SUM,
                Moments.MEAN,
                Moments.PRODUCT,
                Moments.NORM,
                Moments.variance(1),
                Moments.standardDeviation(0));
        return Stream.concat(plain.stream(), plain.stream().map(RunFunction::ignoringNan))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void runsSideBySide(RunFunction function) {
        for (long seed = 1; seed <= 60; seed++) {
            RandomGenerator random =
                    RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            int length = random.nextInt(1, 400);
            int count = random.nextInt(1, 40);
            int stride = count + random.nextInt(3);
            int from = random.nextInt(5);
            double[] a = random.doubles(from + length * stride, 0.5, 1.6).toArray();
            for (int i = random.nextInt(4); i > 0; i--) {
                a[random.nextInt(a.length)] = random.nextBoolean() ? 0 : Double.NaN;
            }
            Columns runs = new Columns(from, length, stride, count);
            double[] values = new double[count + 2];
            function.apply(a, runs, values, 1);
            double[] slopes = new double[a.length];
            function.slopes(a, runs, values, 1, slopes);
            for (int k = 0; k < count; k++) {
                double[] run = new double[length];
                double[] got = new double[length];
                for (int i = 0; i < length; i++) {
                    run[i] = a[from + i * stride + k];
                    got[i] = slopes[from + i * stride + k];
                }
                String what = function.name() + ", seed " + seed + ", run " + k;
                double value = function.apply(run, 0, length);
                assertClose(what, value, values[1 + k]);
                double[] expected = new double[length];
                function.slopes(run, 0, length, value, expected);
                for (int i = 0; i < length; i++) {
                    assertClose(what, expected[i], got[i]);
                }
            }
            assertThat(values[0]).isZero();
            assertThat(values[count + 1]).isZero();
        }
    }

    private static void assertClose(String what, double expected, double value) {
        if (Double.isFinite(expected)) {
            if (!(Math.abs(value - expected) <= 1e-11 * (1e-3 + Math.abs(expected)))) {
                throw new AssertionError(what + ": " + value + " instead of " + expected);
            }
        } else {
            assertThat(value).as(what).isEqualTo(Double.valueOf(expected));
        }
    }

    /** Where the product says nothing about its factors, a slope is still the product of the other factors. */
    @Test
    void slopesOfProductsThatAreZeroOrTooSmallOrTooLarge() {
        assertThat(slopes(3, 0, 2)).containsExactly(0, 6, 0);
        assertThat(slopes(0, 0, 2)).containsExactly(0, 0, 0);
        assertThat(slopes(1e-200, 1e-200, 7)).containsExactly(1e-200 * 7, 1e-200 * 7, 0);
        assertThat(slopes(1e200, 1e200, 0.5)).containsExactly(1e200 * 0.5, 1e200 * 0.5, Double.POSITIVE_INFINITY);
        assertThat(slopes(2, 4, 8)).containsExactly(32, 16, 8);
    }

    private static double[] slopes(double... a) {
        double[] out = new double[a.length];
        Moments.PRODUCT.slopes(a, 0, a.length, Moments.PRODUCT.apply(a, 0, a.length), out);
        double[] across = new double[a.length];
        double[] value = new double[1];
        Columns run = new Columns(0, a.length, 1, 1);
        Moments.PRODUCT.apply(a, run, value, 0);
        Moments.PRODUCT.slopes(a, run, value, 0, across);
        assertThat(across).as("side by side, %s", Arrays.toString(a)).containsExactly(out);
        return out;
    }

    private static double[] parts(double scale) {
        return new double[] {scale, 2 * scale, -scale};
    }

    /** Of (1, 2, -1) the mean is 2/3, the squared deviations are (1, 16, 25) / 9, and their mean is 14/9. */
    @ParameterizedTest
    @ValueSource(doubles = {0x1p1022, 1e200, 1e160, 1, 1e-150, 1e-160, 1e-200, 1e-300, 0x1p-1060})
    void deviationsWhoseSquaresOverflowOrVanish(double scale) {
        double[] a = parts(scale);
        for (RunFunction deviation : List.of(
                Moments.standardDeviation(0), Moments.standardDeviation(0).ignoringNan())) {
            double value = deviation.apply(a, 0, 3);
            assertThat(value / scale).isCloseTo(Math.sqrt(14) / 3, within(scale < 1e-300 ? 1e-3 : 1e-15));
            double[] slopes = new double[3];
            deviation.slopes(a, 0, 3, value, slopes);
            for (int i = 0; i < 3; i++) {
                assertRelative(slopes[i], new double[] {1, 4, -5}[i] / (3 * Math.sqrt(14)));
            }
        }
    }

    /** Side by side with ordinary runs, and with such as have no deviations or numbers that are not finite. */
    @Test
    void deviationsOfRunsOfDifferentScales() {
        double[] scales = new double[40];
        Arrays.setAll(
                scales,
                k -> List.of(1.0, 1e200, 0.0, 3.0, 1e-200, Double.NaN, Double.POSITIVE_INFINITY)
                        .get(k % 7));
        double[] a = new double[3 * scales.length];
        for (int k = 0; k < scales.length; k++) {
            for (int i = 0; i < 3; i++) {
                a[i * scales.length + k] = parts(scales[k])[i];
            }
        }
        Columns runs = new Columns(0, 3, scales.length, scales.length);
        RunFunction deviation = Moments.standardDeviation(0);
        double[] values = new double[scales.length];
        double[] slopes = new double[a.length];
        deviation.apply(a, runs, values, 0);
        deviation.slopes(a, runs, values, 0, slopes);
        for (int k = 0; k < scales.length; k++) {
            boolean finite = Double.isFinite(scales[k]);
            assertRelative(values[k], finite ? scales[k] * Math.sqrt(14) / 3 : Double.NaN);
            for (int i = 0; i < 3; i++) {
                double slope = scales[k] == 0 ? 0 : new double[] {1, 4, -5}[i] / (3 * Math.sqrt(14));
                assertRelative(slopes[i * scales.length + k], finite ? slope : Double.NaN);
            }
        }
    }

    /** The mean of these overflows on the way, and so does a sum of two. */
    @Test
    void numbersNextToTheLargest() {
        double[] a = {1.5e308, 1.5e308, -1.5e308};
        double[] slopes = new double[3];
        RunFunction deviation = Moments.standardDeviation(0);
        double value = deviation.apply(a, 0, 3);
        assertRelative(value, 1e308 * Math.sqrt(2));
        deviation.slopes(a, 0, 3, value, slopes);
        for (int i = 0; i < 3; i++) {
            assertRelative(slopes[i], new double[] {1, 1, -2}[i] / (3 * Math.sqrt(2)));
        }
        RunFunction variance = Moments.variance(0);
        assertThat(variance.apply(a, 0, 3)).isInfinite();
        variance.slopes(a, 0, 3, Double.POSITIVE_INFINITY, slopes);
        for (int i = 0; i < 3; i++) {
            assertRelative(slopes[i], new double[] {1, 1, -2}[i] * (2.0 / 3) * 1e308); // 2 (x - mean) / n
        }
    }

    /** The mean of equal numbers may be rounded, and is no less equal to them. */
    @ParameterizedTest
    @ValueSource(doubles = {1e200, 1e308, 1e-170, 7e-310, 0, 5})
    void equalNumbersHaveNoDeviation(double number) {
        double[] a = {number, number, number};
        double[] slopes = {1, 1, 1};
        RunFunction deviation = Moments.standardDeviation(0);
        assertThat(deviation.apply(a, 0, 3)).isZero();
        deviation.slopes(a, 0, 3, 0, slopes);
        assertThat(slopes).containsExactly(0, 0, 0);
    }

    /** Where nothing is lost, the deviation is to the bit the root of the mean square. */
    @Test
    void ordinaryDeviationsAreNotScaled() {
        double[] a = {0.1, 0.7, -3.3, 1e5};
        double mean = (a[0] + a[1] + a[2] + a[3]) / 4;
        double squares = 0;
        for (double number : a) {
            squares += (number - mean) * (number - mean);
        }
        double value = Moments.standardDeviation(1).apply(a, 0, 4);
        assertThat(value).isEqualTo(Math.sqrt(squares / 3));
        double[] slopes = new double[4];
        Moments.standardDeviation(1).slopes(a, 0, 4, value, slopes);
        for (int i = 0; i < 4; i++) {
            assertThat(slopes[i]).isEqualTo((a[i] - mean) * (1 / value / 3));
        }
        assertThat(Moments.standardDeviation(4).apply(a, 0, 4)).isInfinite();
    }

    private static void assertRelative(double value, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(value).isNaN();
        } else {
            assertThat(value).isCloseTo(expected, within(1e-14 * Math.abs(expected)));
        }
    }
}
