package chumpy.samples.bal;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.samples.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BalCommandTest {
    private static final String[] SMALL = {"bal", "--cameras", "5", "--points", "80", "--no-picture"};

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"primitive, levenberg-marquardt", "COMPOSED, levenberg-marquardt", "primitive, dogleg"})
    void adjustsASyntheticScene(String form, String method) {
        CommandLineRun run = run("--form", form, "--method", method);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .startsWith("synthetic-5-80-seed-1: made ready in ")
                .containsPattern("cameras +5 of 9 parameters")
                .containsPattern("points +80 of 3 parameters")
                .containsPattern(
                        "iter +cost +cost_change +\\|gradient\\| +\\|step\\| +tr_ratio +tr_radius +iter_ms +total_s")
                .contains("converged (IMPROVEMENT)", "Reprojection errors in pixels", "Distance from the truth, RMS")
                .doesNotContain("NaN", "picture");
    }

    @Test
    void writesThePictureWhereItIsTold() throws IOException {
        Path file = folder.resolve("new/picture.png");
        CommandLineRun run = CommandLineRun.of("bal", "--cameras", "3", "--points", "40", "--picture", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("picture: " + file + "\n");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1200);
        CommandLineRun.of("bal", "--cameras", "3", "--points", "40", "--picture", folder.toString());
        assertThat(folder.resolve("synthetic-3-40-seed-1.png")).isNotEmptyFile();
    }

    @Test
    void readsAFile() throws IOException {
        SyntheticOptions options = new SyntheticOptions();
        options.cameras = 4;
        options.points = 60;
        BalProblem problem = SceneBuilder.build(options).problem();
        Path file = Files.writeString(folder.resolve("four.txt"), text(problem));
        CommandLineRun run = CommandLineRun.of("bal", file.toString(), "--no-picture");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("four: made ready").doesNotContain("truth");
        String start = String.format(
                java.util.Locale.ROOT,
                "%.4f",
                PixelErrors.of(residuals(problem)).rms());
        assertThat(run.out()).containsPattern("root mean square of residuals +" + start);
    }

    @Test
    void endsWithOneIfTheIterationsAreTooFew() {
        CommandLineRun run = run("--max-iterations", "1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("not converged (MAX_ITERATIONS)");
    }

    @Test
    void withoutNoiseAndDistanceThereIsNothingToDo() {
        CommandLineRun run =
                run("--noise=0", "--point-sigma=0", "--translation-sigma=0", "--rotation-sigma=0", "--focal-sigma=0");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).as(run.out()).isZero();
    }

    static Arguments[] badUsage() {
        return new Arguments[] {
            Arguments.of(new String[] {"--cameras", "2"}, "--cameras 2: expected at least 3"),
            Arguments.of(new String[] {"--points", "29"}, "--points 29: expected at least 30"),
            Arguments.of(new String[] {"--cameras", "100000", "--points", "100000"}, "expected a product of at most"),
            Arguments.of(new String[] {"--noise", "-1"}, "-1.0 was given; expected a number from 0"),
            Arguments.of(new String[] {"--point-sigma", "NaN"}, "NaN was given"),
            Arguments.of(new String[] {"--tolerance", "1"}, "--tolerance 1.0: expected"),
            Arguments.of(new String[] {"--max-iterations", "0"}, "--max-iterations 0: expected at least 1"),
            Arguments.of(new String[] {"--form", "other"}, "Invalid value for option '--form'"),
            Arguments.of(new String[] {"--solver", "other"}, "Invalid value for option '--solver'"),
            Arguments.of(new String[] {"--solver", "other"}, "expected one of automatic, dense-qr"),
            Arguments.of(new String[] {"some.txt", "--seed", "3"}, "do not go with a FILE, some.txt"),
            Arguments.of(new String[] {"--picture", "x.png"}, "--picture and --no-picture exclude each other"),
            Arguments.of(new String[] {"missing.txt"}, "missing.txt: no such file")
        };
    }

    @ParameterizedTest
    @MethodSource("badUsage")
    void badUsageIsSaidInOneLine(String[] options, String message) {
        String[] args = new String[options.length + 2];
        args[0] = "bal";
        args[1] = "--no-picture";
        System.arraycopy(options, 0, args, 2, options.length);
        CommandLineRun run = CommandLineRun.of(args);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(message)
                .startsWith("bal: ")
                .endsWith("\n")
                .hasLineCount(1);
    }

    @Test
    void aStartThatCannotBeProjectedIsRefused() throws IOException {
        Path file =
                Files.writeString(folder.resolve("behind.txt"), "1 1 1\n0 0 1 1\n" + "0 0 0 0 0 0 1 0 0\n" + "0 0 0\n");
        CommandLineRun run = CommandLineRun.of("bal", file.toString(), "--no-picture");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("bal: behind: cannot be minimised from its start: ")
                .hasLineCount(1);
    }

    private static CommandLineRun run(String... options) {
        String[] args = java.util.Arrays.copyOf(SMALL, SMALL.length + options.length);
        System.arraycopy(options, 0, args, SMALL.length, options.length);
        return CommandLineRun.of(args);
    }

    private static chumpy.NdArray residuals(BalProblem problem) {
        return BalForm.PRIMITIVE
                .residuals(chumpy.Chumpy.array(problem.cameras()), chumpy.Chumpy.array(problem.points()), problem)
                .r();
    }

    private static String text(BalProblem problem) {
        StringBuilder text = new StringBuilder();
        text.append(problem.cameras().shape(0))
                .append(' ')
                .append(problem.points().shape(0))
                .append(' ');
        text.append(problem.observations()).append('\n');
        for (int i = 0; i < problem.observations(); i++) {
            text.append(problem.cameraIndex()[i])
                    .append(' ')
                    .append(problem.pointIndex()[i])
                    .append(' ');
            text.append(problem.observed()[2 * i])
                    .append(' ')
                    .append(problem.observed()[2 * i + 1])
                    .append('\n');
        }
        for (double number : problem.cameras().toArray()) {
            text.append(number).append('\n');
        }
        for (double number : problem.points().toArray()) {
            text.append(number).append('\n');
        }
        return text.toString();
    }
}
