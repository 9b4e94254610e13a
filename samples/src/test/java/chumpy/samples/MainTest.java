package chumpy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpTellsOfEveryCommand(String option) {
        CommandLineRun run = CommandLineRun.of(option);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: chumpy-samples", "fit", "primitives", "Exit codes:");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void helpOfACommand() {
        CommandLineRun run = CommandLineRun.of("help", "fit");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("--start", "--method", "dogleg", "--tolerance", "--picture", "Exit codes:");
        assertThat(CommandLineRun.of("fit", "--help").out()).isEqualTo(run.out());
    }

    @Test
    void version() {
        CommandLineRun run = CommandLineRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("chumpy-samples ").contains("Java " + Runtime.version());
    }

    @Test
    void withoutACommandShowsTheUsage() {
        CommandLineRun run = CommandLineRun.of();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: chumpy-samples");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fti", "--nonsense", "--debug"})
    void badUsageIsOneLine(String word) {
        CommandLineRun run = CommandLineRun.of(word);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("chumpy-samples: ").contains("try 'chumpy-samples --help'");
        assertThat(run.out()).isEmpty();
    }
}
