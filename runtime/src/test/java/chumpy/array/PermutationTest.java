package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.IndexException;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PermutationTest {
    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyPermutationOfAnyShape(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int[] shape = Naive.shape(random, random.nextInt(6), 5);
        check(random, shape, Naive.permutation(random, shape.length));
    }

    @Test
    void shapesOfAllKindsOfLoops() {
        SplittableRandom random = new SplittableRandom(2);
        check(random, new int[] {300, 500}, new int[] {1, 0});
        check(random, new int[] {20_000, 3}, new int[] {1, 0});
        check(random, new int[] {3, 20_000}, new int[] {1, 0});
        check(random, new int[] {33, 31}, new int[] {1, 0});
        check(random, new int[] {2000, 5, 7}, new int[] {0, 2, 1});
        check(random, new int[] {2000, 5, 7}, new int[] {0, 1, 2});
        check(random, new int[] {20, 1, 50, 70}, new int[] {2, 1, 3, 0});
        check(random, new int[] {20, 30, 40}, new int[] {2, 1, 0});
        check(random, new int[] {20, 30, 1, 40}, new int[] {3, 0, 2, 1});
        check(random, new int[] {1, 7, 1}, new int[] {2, 1, 0});
    }

    private static void check(SplittableRandom random, int[] shape, int[] permutation) {
        String which = Shapes.toString(shape) + " by " + Shapes.toString(permutation);
        double[] in = Naive.numbers(random, Shapes.size(shape));
        IndexMap map = Permutation.map(shape, permutation);
        double[] expected = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            int[] from = Naive.coordinates(i, shape);
            int[] to = new int[shape.length];
            for (int k = 0; k < to.length; k++) {
                to[k] = from[permutation[k]];
                assertThat(map.shape()[k]).isEqualTo(shape[permutation[k]]);
            }
            int o = Naive.flat(to, map.shape());
            expected[o] = in[i];
            assertThat(map.source()[o]).as(which).isEqualTo(i);
        }
        double[] out = new double[in.length];
        Permutation.apply(in, shape, permutation, out);
        assertThat(out).as(which).isEqualTo(expected);
        double[] back = new double[in.length];
        Permutation.apply(out, map.shape(), Permutation.inverse(permutation), back);
        assertThat(back).as(which).isEqualTo(in);
    }

    @Test
    void namedPermutations() {
        assertThat(Permutation.reversed(3)).containsExactly(2, 1, 0);
        assertThat(Permutation.reversed(0)).isEmpty();
        assertThat(Permutation.normalize("transpose", 3, -1, 0, 1)).containsExactly(2, 0, 1);
        assertThat(Permutation.swap(3, 0, -1)).containsExactly(2, 1, 0);
        assertThat(Permutation.swap(3, 1, 1)).containsExactly(0, 1, 2);
        // The shapes that NumPy gives for np.zeros((3, 4, 5, 6)).
        int[] shape = {3, 4, 5, 6};
        assertThat(Permutation.shape(shape, Permutation.move(4, new int[] {0}, new int[] {-1})))
                .containsExactly(4, 5, 6, 3);
        assertThat(Permutation.shape(shape, Permutation.move(4, new int[] {-1, 0}, new int[] {0, 1})))
                .containsExactly(6, 3, 4, 5);
        assertThat(Permutation.shape(shape, Permutation.roll(4, 3, 1))).containsExactly(3, 6, 4, 5);
        assertThat(Permutation.shape(shape, Permutation.roll(4, 2, 0))).containsExactly(5, 3, 4, 6);
        assertThat(Permutation.shape(shape, Permutation.roll(4, 1, 4))).containsExactly(3, 5, 6, 4);
        assertThat(Permutation.shape(shape, Permutation.roll(4, 1, -1))).containsExactly(3, 5, 4, 6);
    }

    @Test
    void whatIsNoPermutation() {
        assertThatThrownBy(() -> Permutation.normalize("transpose", 2, 0))
                .isInstanceOf(IndexException.class)
                .hasMessageContaining("axes (0,) do not match an array of 2 dimensions");
        assertThatThrownBy(() -> Permutation.normalize("transpose", 2, 0, -2)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.normalize("transpose", 2, 0, 2)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.swap(2, 0, 2)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.move(2, new int[] {0, 0}, new int[] {0, 1}))
                .isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.move(2, new int[] {0}, new int[] {0, 1}))
                .isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.roll(2, 0, 3)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> Permutation.roll(2, 2, 0)).isInstanceOf(IndexException.class);
    }
}
