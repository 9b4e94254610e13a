package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.ShapeException;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StencilTest {
    private static final double[] NONE = {};

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void sumsAreThoseOfTheirDerivatives(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int round = 0; round < 200; round++) {
            int[] shape = random.ints(random.nextInt(1, 4), 2, 6).toArray();
            int axis = random.nextInt(shape.length);
            shape[random.nextInt(shape.length)] = random.nextInt(0, 50);
            shape[axis] += 3;
            Stencil stencil = new Stencil(
                    "gradient",
                    shape,
                    axis,
                    weights(random, random.nextInt(1, 5)),
                    random.nextBoolean() ? NONE : weights(random, random.nextInt(1, 4)),
                    random.nextBoolean() ? NONE : weights(random, random.nextInt(1, 4)),
                    random.nextDouble(0.5, 2));
            double[] x = random.doubles(Shapes.size(shape), -1, 1).toArray();
            double[] r = new double[Shapes.size(stencil.shape())];
            Arrays.fill(r, Double.NaN);
            stencil.apply(x, r);
            double[] expected = new double[r.length];
            int[] count = new int[1];
            stencil.derivatives((row, column, value) -> {
                expected[row] += value * x[column];
                count[0]++;
            });
            assertThat(Naive.distance(r, expected))
                    .as("shape %s, axis %d, seed %d", Arrays.toString(shape), axis, seed)
                    .isLessThan(1e-12);
            assertThat(stencil.derivativeCount()).isEqualTo(count[0]);
        }
    }

    private static double[] weights(RandomGenerator random, int n) {
        return random.ints(n, -3, 4).asDoubleStream().toArray();
    }

    @Test
    void rowsAtTheEndsAreMadeOfTheEntriesThere() {
        Stencil stencil = new Stencil(
                "gradient",
                new int[] {2, 4},
                -1,
                new double[] {-1, 0, 1},
                new double[] {-2, 2},
                new double[] {1, -4, 3},
                2);
        double[] r = new double[8];
        stencil.apply(new double[] {1, 2, 4, 8, 0, 0, 5, 6}, r);
        assertThat(r).containsExactly(1, 1.5, 3, 5, 0, 2.5, 3, -1);
    }

    @Test
    void weightsOfZeroDoNotLookAtTheirEntries() {
        double[] r = new double[1];
        new Stencil("gradient", new int[] {3}, 0, new double[] {-1, 0, 1}, NONE, NONE, 1)
                .apply(new double[] {1, Double.NaN, 4}, r);
        assertThat(r).containsExactly(3);
    }

    @Test
    void anAxisShorterThanTheNeighboursHasNoInnerRows() {
        Stencil stencil = new Stencil("diff", new int[] {0, 3}, 0, new double[] {-1, 1}, NONE, NONE, 1);
        assertThat(stencil.shape()).containsExactly(0, 3);
        assertThat(stencil.derivativeCount()).isZero();
    }

    @Test
    void anAxisShorterThanTheRowsAtTheEndsIsRefused() {
        assertThatThrownBy(() -> new Stencil(
                        "gradient", new int[] {5, 1}, 1, new double[] {-1, 0, 1}, new double[] {-2, 2}, NONE, 1))
                .isInstanceOf(ShapeException.class)
                .hasMessage("gradient: axis 1 of shape (5, 1) is too short; it needs at least 2 entries");
    }
}
