package chumpy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command in its smallest form: all of it runs, and gives a figure for every place of the template. */
class SmokeTest {
    private static final Pattern PLACE_OF_JMH = Pattern.compile("\\{jmh/([^}]+)}");

    @Test
    void runsEverything(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.json");
        Path document = folder.resolve("benchmarks.md");

        int code = Benchmarks.run("--smoke", "--figures", file.toString(), "--document", document.toString());

        assertThat(code).isZero();
        Figures figures = Figures.read(file);
        assertThat(PLACE_OF_JMH.matcher(Benchmarks.template()).results().map(place -> place.group(1)))
                .isNotEmpty()
                .isSubsetOf(figures.under("jmh/"));
        assertThat(figures.under("bal/")).containsExactly("synthetic");
        String own = "bal/synthetic/";
        for (String run : List.of("primitive2", "primitiveCold", "composed2", "composedCold")) {
            assertThat(figures.value(own + run + "/cost"))
                    .hasValueSatisfying(cost -> assertThat(cost).isBetween(1.0, 20.0));
            assertThat(figures.value(own + run + "/iterations"))
                    .hasValueSatisfying(n -> assertThat(n).isPositive());
        }
        assertThat(figures.value("rows/chunks")).isPresent();
        assertThat(figures.value("nist/dogleg/runs")).contains(4.0);
        assertThat(figures.value("nist/levenberg-marquardt/succeeded")).contains(4.0);
        assertThat(Files.readString(document))
                .contains("| Haldane1 |", "### synthetic", "not run") // the last: Ceres Solver
                .doesNotContain("{", "}");
    }

    /** What stands in the project was written from the template as it is now, not by hand. */
    @Test
    void theDocumentHasTheTextOfTheTemplate() throws IOException {
        Path document = Path.of("..", "docs", "benchmarks.md");

        assertThat(Files.readAllLines(document))
                .containsAll(Benchmarks.template()
                        .lines()
                        .filter(line -> !line.contains("{"))
                        .toList());
    }
}
