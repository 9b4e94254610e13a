package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The processor under Eclipse's compiler: the same sources, the same ids on the same lines. */
class EclipseCompilerTest {
    /** As the batch compiler prints it: a number, ERROR, the file and the line; then the source; then the text. */
    private static final Pattern ERROR = Pattern.compile(
            "(?m)^\\d+\\. ERROR in \\S*?(\\w+\\.java) \\(at line (\\d+)\\)\\R(?:(?!\\d+\\. |-----).*\\R)*?(\\[Chumpy\\w+\\])");

    @TempDir
    Path folder;

    private record Result(boolean success, String output) {}

    private Result compile(List<Path> files) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-17",
                "-proceedOnError",
                "-cp",
                System.getProperty("java.class.path"),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                PrimitiveProcessor.class.getName(),
                "-d",
                folder.toString(),
                "-s",
                folder.toString()));
        for (Path file : files) {
            String source = Sources.read(file);
            Path copy = folder.resolve("in")
                    .resolve(Sources.object(source).getName().replaceFirst("^/", ""));
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, source);
            arguments.add(copy.toString());
        }
        StringWriter out = new StringWriter();
        boolean success = BatchCompiler.compile(
                arguments.toArray(String[]::new), new PrintWriter(out), new PrintWriter(out), null);
        return new Result(success, out.toString());
    }

    static List<Path> good() {
        return Sources.in("good");
    }

    @ParameterizedTest
    @MethodSource("good")
    void generatesTheSameSources(Path good) throws IOException {
        Result result = compile(List.of(good));
        assertThat(result.output()).doesNotContain("ERROR");
        assertThat(result.success()).as(result.output()).isTrue();
        try (Stream<Path> files = Files.list(folder.resolve("good"))) {
            List<Path> generated =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(generated)
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file)
                            .hasSameTextualContentAs(
                                    Sources.RESOURCES.resolve("expected" + File.separator + file.getFileName())));
        }
    }

    static List<Path> bad() {
        return Sources.in("bad");
    }

    @ParameterizedTest
    @MethodSource("bad")
    void reportsTheSameFaultsInTheSamePlaces(Path bad) throws IOException {
        List<Path> files = Sources.files(bad);
        Result result = compile(files);
        assertThat(result.success()).isFalse();
        Matcher matcher = ERROR.matcher(result.output());
        List<String> found = matcher.results()
                .map(error -> error.group(1) + ":" + error.group(2) + " " + error.group(3))
                .toList();
        List<String> expected = BadCaseTest.expected(files).stream()
                .filter(error -> error.text().startsWith("["))
                .map(error -> Path.of(error.file()).getFileName() + ":" + error.line() + " "
                        + error.text().substring(0, error.text().indexOf(']') + 1))
                .toList();
        assertThat(found).as(result.output()).containsExactlyInAnyOrderElementsOf(expected);
    }
}
