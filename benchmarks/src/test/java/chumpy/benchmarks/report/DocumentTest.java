package chumpy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {
    private final Figures figures = new Figures();

    @Test
    void fillsInFiguresAndFacts() {
        figures.add("a/time", 0.0123, Unit.TIME);
        figures.fact("java", "some $1 JVM");

        assertThat(Document.fill("# On {java}\n\n{a/time}, {b/time}\n", figures))
                .isEqualTo("# On some $1 JVM\n\n12 ms, not run\n");
    }

    @Test
    void comparesTheFirstTwoFiguresOfARow() {
        figures.add("ours", 0.003, Unit.TIME);
        figures.add("theirs", 0.002, Unit.TIME);

        assertThat(Document.fill("| work < 7 | {ours} | {theirs} | {ratio} | <= 5 ms, <= 1.2 x | {held} |", figures))
                .isEqualTo("| work < 7 | 3.0 ms | 2.0 ms | 1.5 | <= 5 ms, <= 1.2 x | yes, **no** |\n");
    }

    @Test
    void saysWhatWasNotRun() {
        figures.add("ours", 0.003, Unit.TIME);

        assertThat(Document.fill("| work | {ours} | {theirs} | {ratio} | <= 5 ms, <= 1.2 x | {held} |", figures))
                .isEqualTo("| work | 3.0 ms | not run |  | <= 5 ms, <= 1.2 x | yes, not run |\n");
    }

    @Test
    void listsWhatDoesNotHoldWithItsSection() {
        figures.add("count", 9, Unit.COUNT);
        figures.add("other", 5, Unit.COUNT);
        String row = "| steps | {count} | {other} | <= +3 | {held} |\n";

        assertThat(Document.fill("{missed}\n\n## First\n\n" + row, figures))
                .startsWith("- First: steps (<= +3)\n\n## First\n");
        assertThat(Document.fill("{missed}\n" + row.replace("+3", "+4"), figures))
                .startsWith("Every limit of what was run held.\n");
    }

    @Test
    void repeatsForEachName() {
        figures.add("bal/one/x", 1, Unit.COUNT);
        figures.add("bal/two/x", 2, Unit.COUNT);
        figures.add("bal/two/y", 3, Unit.COUNT);

        assertThat(Document.fill("{each bal/}\n{it}: {bal/{it}/x}\n{end}\nafter", figures))
                .isEqualTo("one: 1\ntwo: 2\nafter\n");
        assertThatThrownBy(() -> Document.fill("{each bal/}\n{it}", figures)).hasMessageContaining("{end}");
    }

    @Test
    void writesTheTablesOfAllFigures() {
        figures.add("jmh/A.b", 1e-6, Unit.TIME);
        figures.add("jmh/A.b", 3e-6, Unit.TIME);
        figures.add("jmh/A.b", 2e-6, Unit.TIME);
        figures.add("nist/digits/Set/dogleg/2", 9.24, Unit.DIGITS);

        assertThat(Document.fill("{table jmh}", figures)).contains("| `A.b` | 2.0 µs | 1.0 µs to 3.0 µs |");
        assertThat(Document.fill("{table nist}", figures))
                .contains("| Set | not run | 9.2" + " | not run".repeat(6) + " |");
    }

    @Test
    void figuresSurviveTheirFile(@TempDir Path folder) throws IOException {
        figures.fact("machine", "µ < 1");
        figures.add("x", 1.5, Unit.TIME);
        figures.add("x", 2.5, Unit.TIME);
        figures.add("y", Double.NaN, Unit.COST);
        Path file = folder.resolve("figures.json");
        figures.write(file);

        Figures read = Figures.read(file);

        String template = "{machine} {x} {y}";
        assertThat(Document.fill(template, read)).isEqualTo(Document.fill(template, figures));
        assertThat(read.range("x")).isEqualTo("1.5 s to 2.5 s");
    }

    @Test
    void refusesAFileWithoutFigures(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("figures.json"), "{}");

        assertThatThrownBy(() -> Figures.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("figures.json");
    }
}
