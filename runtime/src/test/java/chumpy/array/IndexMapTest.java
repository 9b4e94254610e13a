package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IndexMapTest {
    @Test
    void takesEntriesFromPlaces() {
        IndexMap map = IndexMap.of(new int[] {3}, new int[] {4, 0, 4}, 5);
        double[] out = new double[3];
        map.apply(new double[] {1, 2, 3, 4, 5}, out);
        assertThat(out).containsExactly(5, 1, 5);
        assertThat(map.isIdentity()).isFalse();
        assertThat(map.size()).isEqualTo(3);
        assertThat(map.sourceSize()).isEqualTo(5);
    }

    @Test
    void knowsRanges() {
        IndexMap range = IndexMap.of(new int[] {2}, new int[] {2, 3}, 5);
        assertThat(range.isIdentity()).isFalse();
        double[] out = new double[2];
        range.apply(new double[] {1, 2, 3, 4, 5}, out);
        assertThat(out).containsExactly(3, 4);
        assertThat(IndexMap.of(new int[] {2, 1}, new int[] {0, 1}, 2).isIdentity())
                .isTrue();
        IndexMap none = IndexMap.of(new int[] {0}, new int[0], 3);
        assertThat(none.isIdentity()).isFalse();
        none.apply(new double[3], new double[0]);
    }

    @Test
    void placesOfLargeSources() {
        SplittableRandom random = new SplittableRandom(8);
        int n = 100_000;
        int[] places = Naive.permutation(random, n);
        IndexMap map = IndexMap.of(new int[] {n}, places, n);
        double[] in = Naive.numbers(random, n);
        double[] out = new double[n];
        map.apply(in, out);
        for (int i = 0; i < n; i += 97) {
            assertThat(out[i]).isEqualTo(in[places[i]]);
        }
    }

    @Test
    void followsOneByAnother() {
        IndexMap first = Indexing.map(new int[] {4, 5}, "::-1, 1:4");
        IndexMap second = Indexing.map(first.shape(), "[0, 3, 3], ::2");
        IndexMap both = first.then(second);
        assertThat(both.shape()).containsExactly(3, 2);
        assertThat(both.source()).containsExactly(16, 18, 1, 3, 1, 3);
        assertThat(both.sourceSize()).isEqualTo(20);
        IndexMap same = Indexing.map(new int[] {4, 5}, "...");
        assertThat(same.then(first)).isSameAs(first);
    }
}
