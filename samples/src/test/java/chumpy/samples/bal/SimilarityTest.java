package chumpy.samples.bal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SimilarityTest {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void findsASimilarityAgain(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] w = random.doubles(3, -2, 2).toArray();
        Similarity truth = new Similarity(
                random.nextDouble(0.1, 10),
                Rotations.of(Arrays.copyOf(w, 9)).matrices,
                random.doubles(3, -5, 5).toArray());
        double[] points = random.doubles(60, -3, 3).toArray();
        Similarity found = Similarity.between(points, truth.apply(points));
        assertThat(found.scale()).isCloseTo(truth.scale(), within(1e-12 * truth.scale()));
        assertThat(found.rotation()).containsExactly(truth.rotation(), within(1e-12));
        assertThat(found.translation()).containsExactly(truth.translation(), within(1e-11));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void noOtherIsCloser(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] from = random.doubles(60, -3, 3).toArray();
        double[] to = random.doubles(60, -3, 3).toArray();
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
        Similarity best = Similarity.between(from, to);
        double least = distance(best.apply(from), to);
        for (int i = 0; i < 200; i++) {
            double[] w = random.doubles(3, -1e-3, 1e-3).toArray();
            double[] moved = new Similarity(
                            1 + random.nextDouble(-1e-3, 1e-3),
                            Rotations.of(Arrays.copyOf(w, 9)).matrices,
                            random.doubles(3, -1e-3, 1e-3).toArray())
                    .apply(best.apply(from));
            assertThat(distance(moved, to)).isGreaterThanOrEqualTo(least);
        }
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
