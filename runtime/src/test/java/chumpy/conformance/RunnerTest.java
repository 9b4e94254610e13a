package chumpy.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** That the runner finds what is wrong: a check that cannot fail checks nothing. */
class RunnerTest {
    private static final String CASE = """
            {"id": "multiply#7", "fn": "%s",
             "args": [{"array": {"shape": [2], "data": [3.0, "inf"]}}, {"const": {"shape": [2], "data": [2.0, 1.0]}}],
             "kwargs": {%s}, "multi": false, "expect": [{"shape": %s, "data": [%s, "inf"]}],
             "jacobians": [{"arg": 0, "out": 0, "matrix": {"shape": [2, 2], "data": [%s, 0.0, 0.0, 1.0]}}],
             "rtol": 1e-12, "jtol": 1e-7}""";

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Runner runner = new Runner(new PrintStream(printed, true, StandardCharsets.UTF_8));

    private void run(String function, String named, String shape, String value, String derivative) {
        runner.line(CASE.formatted(function, named, shape, value, derivative));
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    @Test
    void passesWhatIsRight() {
        run("multiply", "", "[2]", "6.0", "2.0");
        assertThat(runner.counts()).isEqualTo("1 passed, 0 failed, 0 unsupported");
        assertThat(printed()).isEmpty();
    }

    @Test
    void reportsAWrongValueWithWhatWasGotAndExpected() {
        run("multiply", "", "[2]", "6.00000001", "2.0");
        assertThat(runner.counts()).isEqualTo("0 passed, 1 failed, 0 unsupported");
        assertThat(printed()).startsWith("multiply#7: result 0: entry 0 is 6.0 instead of 6.00000001");
    }

    @Test
    void reportsAWrongShape() {
        run("multiply", "", "[1, 2]", "6.0", "2.0");
        assertThat(printed()).startsWith("multiply#7: result 0: shape [2] instead of [1, 2]");
    }

    @Test
    void reportsAJacobianThatIsWrongByATenthOfAPercent() {
        run("multiply", "", "[2]", "6.0", "2.002");
        assertThat(runner.failed()).isEqualTo(1);
        assertThat(printed()).startsWith("multiply#7: Jacobian (drWrt) of result 0");
    }

    @Test
    void doesNotPassOverAnOptionThatIsNotKnown() {
        run("multiply", "\"where\": true", "[2]", "6.0", "2.0");
        assertThat(runner.counts()).isEqualTo("0 passed, 0 failed, 1 unsupported");
        assertThat(printed()).contains("no use is made of [where]");
    }

    @Test
    void countsAFunctionThatIsNotKnown() {
        run("no_such_function", "", "[2]", "6.0", "2.0");
        assertThat(runner.counts()).isEqualTo("0 passed, 0 failed, 1 unsupported");
        assertThat(runner.unsupportedFunctions()).containsExactly("no_such_function");
    }

    @Test
    void reportsWhatWasThrown() {
        runner.line("""
                {"id": "add#1", "fn": "add",
                 "args": [{"array": {"shape": [2], "data": [3.0, 1.0]}}, {"array": {"shape": [3], "data": [2, 1, 1]}}],
                 "kwargs": {}, "multi": false, "expect": [{"shape": [], "data": [1]}], "jacobians": [], "rtol": 1e-12, "jtol": 1e-7}""");
        assertThat(runner.failed()).isEqualTo(1);
        assertThat(printed()).startsWith("add#1: threw chumpy.ShapeException: add: cannot broadcast (2,) with (3,)");
    }
}
