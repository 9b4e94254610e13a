package chumpy.processor.functional;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dterms in a list and dterms that may be null, whose slots are counted at run time. */
class ConcatTest {
    private final Ch a = array(1, 2);
    private final Ch b = array(3);

    @Test
    void theDerivativeTakesThePlaceInTheList() {
        ChConcat concat = ChConcat.of(List.of(a, b, a), b);
        assertThat(concat.r()).isEqualTo(NdArray.of(1, 2, 3, 1, 2, 3));
        assertThat(concat.drWrt(a).toArray()).isEqualTo(NdArray.of(new double[][] {
            {1, 0}, {0, 1}, {0, 0}, {1, 0}, {0, 1}, {0, 0}
        }));
        assertThat(concat.drWrt(b).toArray()).isEqualTo(NdArray.of(new double[][] {{0}, {0}, {1}, {0}, {0}, {1}}));
    }

    @Test
    void aNullTermHasNoSlot() {
        ChConcat concat = ChConcat.of(List.of(a), null);
        assertThat(concat.r()).isEqualTo(NdArray.of(1, 2));
        concat.setLast(b);
        assertThat(concat.r()).isEqualTo(NdArray.of(1, 2, 3));
        concat.update().parts(List.of()).apply();
        assertThat(concat.r()).isEqualTo(NdArray.of(3));
        assertThat(concat.drWrt(b).toArray()).isEqualTo(NdArray.of(new double[][] {{1}}));
        concat.set(java.util.Collections.singletonMap("last", null));
        assertThat(concat.last()).isNull();
        assertThat(concat.r().size()).isZero();
    }

    @Test
    void changesAreFollowedWhereverTheyComeFrom() {
        ChConcat concat = ChConcat.of(List.of(a, b), b);
        concat.r();
        b.set(0, 9);
        assertThat(concat.r()).isEqualTo(NdArray.of(1, 2, 9, 9));
    }
}
