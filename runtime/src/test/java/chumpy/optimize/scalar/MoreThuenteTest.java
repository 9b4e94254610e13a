package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoreThuenteTest {
    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    private static Ray ray(DoubleUnaryOperator f, DoubleUnaryOperator slope) {
        SmoothProblem problem = new SmoothProblem(
                1, x -> f.applyAsDouble(x[0]), x -> new double[] {slope.applyAsDouble(x[0])}, (x, v) -> new double[1]);
        Ray ray = new Ray(problem.oracle());
        ray.begin(new double[1], f.applyAsDouble(0), slope.applyAsDouble(0), new double[] {1});
        return ray;
    }

    private static void assertWolfe(Ray ray, double c1, double c2) {
        assertThat(ray.value()).isLessThanOrEqualTo(ray.startValue() + c1 * ray.length() * ray.startSlope() + 1e-14);
        assertThat(Math.abs(ray.slope())).isLessThanOrEqualTo(c2 * Math.abs(ray.startSlope()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theWolfeConditionsHoldOnFunctionsThatAreBoundedFromBelow(long seed) {
        Random random = new Random(seed);
        double[] amplitude = random.doubles(4, -1, 1).toArray();
        double[] frequency = random.doubles(4, 0.1, 5).toArray();
        double bend = Math.pow(10, 4 * random.nextDouble() - 2);
        double shift = 3 * random.nextDouble();
        DoubleUnaryOperator f = t -> {
            double sum = bend * (t - shift) * (t - shift);
            for (int i = 0; i < 4; i++) {
                sum += amplitude[i] * Math.sin(frequency[i] * t);
            }
            return sum;
        };
        DoubleUnaryOperator slope = t -> {
            double sum = 2 * bend * (t - shift);
            for (int i = 0; i < 4; i++) {
                sum += amplitude[i] * frequency[i] * Math.cos(frequency[i] * t);
            }
            return sum;
        };
        double sign = slope.applyAsDouble(0) < 0 ? 1 : -1;
        Ray ray = ray(t -> f.applyAsDouble(sign * t), t -> sign * slope.applyAsDouble(sign * t));
        double c2 = random.nextBoolean() ? 0.9 : 0.1;
        double first = Math.pow(10, 6 * random.nextDouble() - 3);
        assertThat(new MoreThuente(1e-4, c2, 1e-14, 60).search(ray, first, 1e50))
                .isTrue();
        assertWolfe(ray, 1e-4, c2);
    }

    /** The first functions of the paper, from its first trials; the numbers of evaluations are those of its tables. */
    @ParameterizedTest
    @CsvSource({"1e-3, 6", "1e-1, 3", "1e1, 1", "1e3, 4"})
    void itNeedsAsManyTrialsAsInThePaper(double first, int trials) {
        double beta = 2;
        int[] count = {0};
        Ray ray = ray(
                t -> {
                    count[0]++;
                    return -t / (t * t + beta);
                },
                t -> (t * t - beta) / ((t * t + beta) * (t * t + beta)));
        count[0] = 0;
        assertThat(new MoreThuente(1e-3, 0.1, 1e-14, 60).search(ray, first, 1e10))
                .isTrue();
        assertThat(count[0]).isEqualTo(trials);
        assertWolfe(ray, 1e-3, 0.1);
    }

    @ParameterizedTest
    @CsvSource({"1", "1000", "1e20"})
    void aTrialThatIsNotFiniteIsTooFar(double first) {
        Ray ray = ray(t -> t < 0.5 ? -Math.log(0.5 - t) - 3 * t : Double.NaN, t -> 1 / (0.5 - t) - 3);
        assertThat(new MoreThuente(1e-4, 0.1, 1e-14, 60).search(ray, first, 1e50))
                .isTrue();
        assertWolfe(ray, 1e-4, 0.1);
    }

    @Test
    void itGoesNoFartherThanItMay() {
        Ray ray = ray(t -> -t, t -> -1);
        assertThat(new MoreThuente(1e-4, 0.9, 1e-14, 60).search(ray, 1, 7)).isTrue();
        assertThat(ray.length()).isEqualTo(7);
    }

    @Test
    void aWrongSlopeFailsAndBadCurvatureAloneDoesNot() {
        Ray wrong = ray(t -> t, t -> -1);
        assertThat(new MoreThuente(1e-4, 0.9, 1e-14, 100).search(wrong, 1, 1e50))
                .isFalse();
        Ray corner = ray(t -> Math.abs(t - 1), t -> t < 1 ? -1 : 1);
        assertThat(new MoreThuente(1e-4, 0.5, 1e-14, 100).search(corner, 3, 1e50))
                .isTrue();
        assertThat(corner.value()).isLessThan(1e-6);
    }
}
