package chumpy;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What would have more entries than one array can hold is refused, before memory is asked for. */
class MoreEntriesThanFitTest {
    private static void assertRefused(ThrowingCallable call, String operation) {
        assertThatThrownBy(call)
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining(operation)
                .hasMessageContaining("more entries than one array can hold");
    }

    @ParameterizedTest
    @EnumSource(PadMode.class)
    void padding(PadMode mode) {
        int most = Integer.MAX_VALUE;
        assertRefused(() -> Chumpy.pad(array(1, 2, 3), most, mode).r(), "pad");
        assertRefused(() -> Chumpy.pad(array(1, 2, 3), 1 << 30, mode).r(), "pad");
        assertRefused(
                () -> Chumpy.pad(array(1, 2, 3, 4), new int[][] {{most - 1, 3}}, mode)
                        .r(),
                "pad");
        assertRefused(
                () -> Chumpy.pad(array(1, 2, 3), new int[][] {{0, most - 3}}, mode)
                        .r(),
                "pad");
        assertRefused(
                () -> Chumpy.pad(array(1, 2, 3, 4).reshape(2, 2), 1 << 16, mode).r(), "pad");
    }

    @Test
    void anEmptyArrayAsLongAsNumbersGo() {
        Ch empty = Chumpy.zeros(0, 2);
        int[][] widths = {{0, 0}, {Integer.MAX_VALUE - 2, 0}};
        assertThat(Chumpy.pad(empty, widths, PadMode.EDGE).shape()).containsExactly(0, Integer.MAX_VALUE);
        assertThat(Chumpy.repeat(empty, new int[] {(1 << 30) - 1}, 1).shape()).containsExactly(0, (1 << 31) - 2);
    }

    @Test
    void repeating() {
        int many = 1 << 30;
        assertRefused(() -> Chumpy.repeat(array(1, 2), many).r(), "repeat");
        assertRefused(() -> Chumpy.repeat(array(1, 2, 3), many, many, many).r(), "repeat");
        assertRefused(
                () -> Chumpy.repeat(array(1, 2, 3, 4).reshape(1, 4), new int[] {many}, 0)
                        .r(),
                "repeat");
        assertThat(Chumpy.repeat(array(1, 2, 3), 2, 0, 1).r()).isEqualTo(NdArray.of(1, 1, 3));
        assertThat(Chumpy.repeat(array(1, 2), 3).r()).isEqualTo(NdArray.of(1, 1, 1, 2, 2, 2));
    }

    @Test
    void differencesMoreOftenThanThereAreEntries() {
        Ch x = array(1, 2, 4);
        Ch difference = Chumpy.diff(x, Integer.MAX_VALUE, 0);
        assertThat(difference.shape()).containsExactly(0);
        assertThat(difference.drWrt(x).rows()).isZero();
        assertThat(Chumpy.diff(x, 2, -1).r()).isEqualTo(NdArray.of(1)); // (4 - 2) - (2 - 1)
        assertThat(Chumpy.diff(x, 3, 0).shape()).containsExactly(0);
        assertThat(Chumpy.diff(x.reshape(3, 1), 1000, 1).shape()).containsExactly(3, 0);
    }

    @Test
    void differencesOfWhatHasGrown() {
        Ch x = array(1, 2);
        Ch difference = Chumpy.diff(x, 3, 0);
        assertThat(difference.shape()).containsExactly(0);
        x.set(NdArray.of(1, 2, 4, 8, 16));
        assertThatThrownBy(difference::r).isInstanceOf(ShapeException.class).hasMessageContaining("diff again");
    }
}
