package chumpy.jacobian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.IndexException;
import chumpy.Jacobian;
import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

/** Block rows in the same places share a pattern, whoever makes them and from whichever array. */
class BlockPatternsTest {
    @Test
    void samePlacesGiveTheSamePattern() {
        int[] places = {2, 0, 1, 2};
        Pattern first = pattern(places, 9);
        assertThat(pattern(places, 9)).isSameAs(first);
        assertThat(pattern(places.clone(), 9)).isSameAs(first);
        assertThat(pattern(places, 12)).isNotEqualTo(first);
        places[3] = 0;
        Pattern other = pattern(places, 9);
        assertThat(other).isNotEqualTo(first);
        assertThat(other.columns()).containsExactly(6, 7, 8, 0, 1, 2, 3, 4, 5, 0, 1, 2);
    }

    @Test
    void blocksOutsideAreToldEachTime() {
        for (int round = 0; round < 2; round++) {
            assertThatThrownBy(() -> pattern(new int[] {0, 3}, 9))
                    .isInstanceOf(IndexException.class)
                    .hasMessageContaining("block 1");
        }
    }

    @Test
    void patternsThatNobodyUsesAreForgotten() {
        WeakReference<Pattern> first = new WeakReference<>(pattern(new int[] {1, 0}, 6));
        for (int i = 1; i < 100 && first.get() != null; i++) {
            assertThat(pattern(new int[] {i}, 3 * i + 3)).isNotNull();
            System.gc();
        }
        assertThat(first.get()).isNull();
    }

    private static Pattern pattern(int[] places, int cols) {
        double[] values = new double[places.length * 6];
        return ((RowSparse) Jacobian.rowBlocks(2, 3, places, values, cols)).pattern();
    }
}
