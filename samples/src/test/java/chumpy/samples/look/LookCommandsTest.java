package chumpy.samples.look;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.samples.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LookCommandsTest {
    @TempDir
    private Path folder;

    /** Runs a command that is to write a file of a name, and gives what it holds. */
    private String written(String name, String... command) throws IOException {
        Path file = folder.resolve("new").resolve(name);
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("-o", file.toString()));
        CommandLineRun run = CommandLineRun.of(args.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(command[0] + ": " + file);
        if (name.toLowerCase(Locale.ROOT).endsWith(".png")) {
            assertThat(Files.readAllBytes(file)).startsWith(0x89, 'P', 'N', 'G');
            return "";
        }
        String text = Files.readString(file);
        if (name.endsWith(".svg")) {
            assertThat(text).contains("<svg").contains("</svg>");
        } else if (name.endsWith(".html")) {
            assertThat(text).startsWithIgnoringCase("<!doctype html>").contains("</html>");
        } else if (name.endsWith(".dot")) {
            assertThat(text).startsWith("digraph").endsWith("}\n");
        } else {
            assertThat(text).startsWith("{");
        }
        return text;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.png", "a.dot", "a.html"})
    void tree(String name) throws IOException {
        String text = written(name, "tree", "--of", "curve");
        assertThat(text.isEmpty() || text.contains("b1")).isTrue();
        written(name, "tree", "--of", "curve", "--wrt", "b1");
        written(name, "tree", "--of", "curve", "--cache-limit", "0");
        written(name, "tree", "--of", "curve", "--status", "--opened", "--limit", "10");
    }

    @Test
    void treeAndPageOfTheScene() throws IOException {
        assertThat(written("a.svg", "tree")).contains("cameras", "points");
        assertThat(written("a.html", "page")).contains("cameras", "points");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.PNG"})
    void spy(String name) throws IOException {
        written(name, "spy");
        written(name, "spy", "--wrt", "points", "--blocks", "2x3", "--colors", "sign");
        written(name, "spy", "--of", "curve", "--colors", "magnitude");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.png"})
    void values(String name) throws IOException {
        written(name, "values");
        written(name, "values", "--node", "cameras");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a.png"})
    void convergence(String name) throws IOException {
        String of = written(name, "convergence", "--of", "curve");
        assertThat(of.isEmpty() || of.contains("gauss-newton")).isTrue();
        String one = written(name, "convergence", "--of", "curve", "--method", "dogleg", "--seconds");
        assertThat(one.isEmpty() || one.contains("gradient")).isTrue();
    }

    @Test
    void profile() throws IOException {
        assertThat(written("a.html", "profile", "--of", "curve")).contains("divide");
        assertThat(written("a.json", "profile", "--of", "curve")).contains("\"kind\"");
    }

    @Test
    void formulas() throws IOException {
        String text = written(
                "a.svg", "tree", "--expression", "a*exp(-b*t)", "--let", "a=1", "--let", "b=.5", "--let", "t=1, 2,3");
        assertThat(text).contains(">a<", ">b<", ">t<", "exp");
        assertThat(written("b.svg", "values", "--expression", "t**2", "--let", "t=1,2,3"))
                .contains(">9<", "t**2");
    }

    @ParameterizedTest
    @CsvSource({
        "tree --format jpg, --format jpg: expected svg",
        "spy --format html, --format html: expected svg",
        "tree --output a.jpg, --output a.jpg: expected a name that ends in",
        "tree --output a.svg --format png, do not go together",
        "tree --wrt nobody, nobody",
        "tree --limit 3, give at least 10",
        "tree --cache-limit -1, -1",
        "tree --let a=1, --expression",
        "tree --expression a*b --let a=1, unknown name 'b'",
        "tree --expression a+ --let a=1, --expression 'a+'",
        "values --expression a --let a=x, --let a=x: expected numbers",
        "values --node nobody, nobody",
        "spy --wrt nobody, nobody",
        "spy --expression 1, no variables",
        "spy --blocks 2, --blocks 2: expected",
        "spy --colors pink, pink",
        "convergence --method zz, zz",
        "convergence --max-iterations -1, -1",
        "profile --format svg, --format svg: expected html",
        "page --of house, house"
    })
    void badUsageIsOneLine(String command, String complaint) {
        CommandLineRun run = CommandLineRun.of(command.split(" "));
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.code()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(complaint);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsSaid() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        CommandLineRun run = CommandLineRun.of(
                "spy", "--of", "curve", "-o", file.resolve("a.svg").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).contains("cannot write");
    }
}
