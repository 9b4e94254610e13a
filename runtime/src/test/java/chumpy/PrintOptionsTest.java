package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PrintOptionsTest {
    private static final NdArray THIRDS = NdArray.of(1 / 3.0, 2e-5);
    private static final PrintOptions SHORT = PrintOptions.DEFAULT.precision(3).suppress(true);

    @Test
    void countWhereTheyAreAskedForAndNowhereElse() {
        String usual = THIRDS.toString();
        assertThat(SHORT.during(THIRDS::toString)).isEqualTo("[0.333 0.   ]").isEqualTo(SHORT.format(THIRDS));
        assertThat(THIRDS).hasToString(usual);
        assertThat(PrintOptions.current()).isSameAs(PrintOptions.DEFAULT);
    }

    @Test
    void countForJacobians() {
        Ch x = Chumpy.array(3);
        assertThat(SHORT.during(() -> x.divide(9).drWrt(x).toString())).isEqualTo("[[0.111]]");
    }

    @Test
    void doNotReachOtherThreads() {
        String other = SHORT.during(
                () -> CompletableFuture.supplyAsync(THIRDS::toString).join());
        assertThat(other).isEqualTo(THIRDS.toString());
    }

    @Test
    void areAsBeforeAfterAnExceptionAndWhenNested() {
        SHORT.during(() -> {
            assertThatThrownBy(() -> SHORT.precision(1).during(() -> {
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(PrintOptions.current()).isSameAs(SHORT);
            return 0;
        });
        assertThat(PrintOptions.current()).isSameAs(PrintOptions.DEFAULT);
    }

    @Test
    void refuseWhatCannotBe() {
        assertThatThrownBy(() -> SHORT.precision(-1))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("precision -1");
        assertThatThrownBy(() -> SHORT.edgeItems(0)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> SHORT.threshold(-1)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> SHORT.lineWidth(-1)).isInstanceOf(TermException.class);
    }
}
