package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
}
