package chumpy.processor.functional;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Nesting and inheritance. */
class OuterTest {
    private final Ch x = array(2, 3);

    @Test
    void termsMemosAndDerivativesAreInherited() {
        ChOuter_Power power = ChOuter_Power.of(x, 1.0);
        assertThat(power.r()).isEqualTo(NdArray.of(3, 4));
        power.setPower(3);
        assertThat(power.r()).isEqualTo(NdArray.of(9, 28));
        assertThat(power.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{12, 0}, {0, 27}}));
        power.set(Map.of("power", 2, "bias", 0.5));
        assertThat(power.r()).isEqualTo(NdArray.of(4.5, 9.5));
        assertThat(power.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{4, 0}, {0, 6}}));
    }

    @Test
    void inheritedListenersAndMemosWork() {
        ChOuter_Power power = ChOuter_Power.of(x, 1.0);
        power.r();
        power.drWrt(x);
        assertThat(power.log).containsExactly("x", "slopes");
        power.setBias(7.0);
        power.r();
        power.drWrt(x);
        assertThat(power.log).containsExactly("x", "slopes");
        x.set(0, 5);
        power.drWrt(x);
        assertThat(power.log).containsExactly("x", "slopes", "x", "slopes");
    }

    @Test
    void aConcreteOverrideGivesADefault() {
        ChOuter_Deep_Square square = ChOuter_Deep_Square.of(x);
        assertThat(square.r()).isEqualTo(NdArray.of(4, 9));
        assertThat(ChOuter_Deep_Square.of(x, 1.0, 3).r()).isEqualTo(NdArray.of(9, 28));
    }

    @Test
    void namesOfNestedClassesAreJoined() {
        assertThat(ChOuter_Deep_Square.of(x).label("s").toString()).contains("Outer_Deep_Square");
    }
}
