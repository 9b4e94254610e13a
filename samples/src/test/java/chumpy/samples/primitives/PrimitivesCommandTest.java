package chumpy.samples.primitives;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.samples.CommandLineRun;
import org.junit.jupiter.api.Test;

class PrimitivesCommandTest {
    @Test
    void exploresEveryPrimitive() {
        CommandLineRun run = CommandLineRun.of("primitives");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Sin: ", "sin.r()", "sin.drWrt(x)")
                .contains("Gradient check of Sin: passed", "Gradient check of Quadratic: passed")
                .contains("Select: ", "select.r()\n      [40. 10. 40.]")
                .contains("Quadratic: ", "f.r()\n      [1425.]", "which is x'(A + A')\n      [[20. 40. 60.]]")
                .contains("y.set(0, 6), f.r()\n      [1436.]", "f.r()\n      [2836.]")
                .endsWith("f.drWrt(a), now that a is no longer in f\n      None\n");
    }

    @Test
    void showsWhatWasComputedAgain() {
        String[] styles = {"@DependsOn", "onChanged(Set)", "@OnChanged"};
        String out = CommandLineRun.of("primitives").out();
        for (String style : styles) {
            assertThat(out.lines().filter(line -> line.startsWith("  " + style + " ")))
                    .map(line -> line.replaceAll(" +", " "))
                    .containsExactly(
                            " " + style + " nothing set: value kept ones kept",
                            " " + style + " an entry of x set: value computed again ones kept",
                            " " + style + " indices set: value computed again ones computed again");
        }
    }

    @Test
    void takesNoArguments() {
        CommandLineRun run = CommandLineRun.of("primitives", "extra");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
    }
}
