package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeviationsTest {
    private static final double[] ONES = {1, 1, 1, 1, 1};

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** For a straight line a + b t the textbook has closed forms. */
    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheTextbookForAStraightLine(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(3, 30);
        double unit = Math.pow(10, random.nextInt(-9, 9));
        double[] t = random.doubles(n, 1, 3).map(v -> v * unit).toArray();
        double[] ones = LongStream.range(0, n).mapToDouble(i -> 1).toArray();
        double sum = random.nextDouble(0.1, 10);
        double mean = 0;
        for (double v : t) {
            mean += v / n;
        }
        double spread = 0;
        for (double v : t) {
            spread += (v - mean) * (v - mean);
        }
        double variance = sum / (n - 2);
        double slope = Math.sqrt(variance / spread);
        double level = Math.sqrt(variance * (1.0 / n + mean * mean / spread));
        Deviations deviations = Deviations.of(List.of("a", "b"), List.of(ones, t), sum, n - 2);
        assertThat(deviations.fault()).isEmpty();
        assertThat(deviations.values().get(0)).as("seed %d", seed).isCloseTo(level, within(1e-9 * level));
        assertThat(deviations.values().get(1)).as("seed %d", seed).isCloseTo(slope, within(1e-9 * slope));
    }

    @Test
    void namesTheParameterThatCannotBeToldApart() {
        double[] t = {1, 2, 3, 4, 5};
        double[] twice = {-2, -4, -6, -8, -10};
        assertFault(List.of(ONES, t, twice), "the Jacobian is singular: c cannot be told apart from a, b");
        assertFault(List.of(t, twice, ONES), "the Jacobian is singular: b cannot be told apart from a");
    }

    @Test
    void namesTheParameterWithoutInfluence() {
        assertFault(List.of(ONES, new double[5], ONES), "changing b changes no residual");
    }

    @Test
    void namesTheParameterWithoutADerivative() {
        double[] bad = {1, 2, Double.NaN, 4, 5};
        assertFault(List.of(ONES, bad, ONES), "the derivative with respect to b is not finite");
        double[] infinite = {1, 2, Double.NEGATIVE_INFINITY, 4, 5};
        assertFault(List.of(ONES, ONES, infinite), "the derivative with respect to c is not finite");
    }

    private static void assertFault(List<double[]> jacobian, String fault) {
        Deviations deviations = Deviations.of(List.of("a", "b", "c"), jacobian, 1, 2);
        assertThat(deviations.fault()).isEqualTo(fault);
        assertThat(deviations.values()).hasSize(3).allMatch(value -> value.isNaN());
    }
}
