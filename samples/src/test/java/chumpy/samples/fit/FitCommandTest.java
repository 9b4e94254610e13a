package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.samples.CommandLineRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FitCommandTest {
    @TempDir
    Path folder;

    @Test
    void withoutAFileFitsTheDataSetOfTheSamples() {
        CommandLineRun run = CommandLineRun.of("fit", "--no-picture");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Haldane1: y = b1*x / (b2 + x + x**2/b3) + e\n")
                .contains("from start 1: b1 = 200, b2 = 10, b3 = 1000")
                .contains("from start 2: b1 = 100, b2 = 50, b3 = 300")
                .contains("estimate", "certified", "std. deviation", "RSS", "RSD", "dogleg converged after")
                .doesNotContain("NOT", "NaN", "picture");
    }

    @Test
    void findsTheSolutionThatWasComputedWithFortyDigits() {
        DataSet data = SampleText.read(SampleText.own());
        for (int start = 1; start <= 2; start++) {
            Fit fit = new Fitter(new Settings(Optimizer.DOGLEG, 1e-15, 1000)).fit(data, start);
            assertThat(fit.worstDigits()).as("start %d", start).isGreaterThan(8);
            assertThat(fit.meanDigits()).isBetween(fit.worstDigits(), Digits.MOST);
            assertThat(fit.outcome().converged()).isTrue();
            for (int i = 0; i < 3; i++) {
                double certified = data.parameters().get(i).deviation();
                assertThat(Digits.agreeing(fit.deviations().values().get(i), certified))
                        .as("standard deviation of b%d from start %d", i + 1, start)
                        .isGreaterThan(7);
            }
            assertThat(Digits.agreeing(
                            fit.residualSumOfSquares(), data.certified().residualSumOfSquares()))
                    .isGreaterThan(9);
            assertThat(Digits.agreeing(fit.residualDeviation(), data.certified().residualDeviation()))
                    .isGreaterThan(9);
        }
    }

    @Test
    void oneStart() {
        assertThat(CommandLineRun.of("fit", "--no-picture", "--start", "2").out())
                .contains("from start 2")
                .doesNotContain("from start 1");
    }

    @Test
    void writesThePictureWhereItIsTold() throws IOException {
        Path file = folder.resolve("new/folder/picture.png");
        CommandLineRun run = CommandLineRun.of("fit", "--picture", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("picture: " + file + "\n");
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(1200);
        CommandLineRun.of("fit", "--picture", folder.toString());
        assertThat(folder.resolve("Haldane1.png")).isNotEmptyFile();
    }

    @Test
    void writesHowItConvergedWhereItIsTold() throws IOException {
        Path file = folder.resolve("run.csv");
        CommandLineRun run = CommandLineRun.of("fit", "--no-picture", "--start", "1", "--convergence", file.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).endsWith("convergence: " + file + "\n");
        assertThat(Files.readAllLines(file))
                .hasSizeGreaterThan(3)
                .first()
                .asString()
                .startsWith("iteration,");
        CommandLineRun.of(
                "fit",
                "--no-picture",
                "--convergence",
                folder.resolve("run.svg").toString());
        assertThat(folder.resolve("run.svg")).content().startsWith("<svg").endsWith("</svg>\n");
        Path png = folder.resolve("run.png");
        CommandLineRun.of("fit", "--no-picture", "--convergence", png.toString());
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void refusesToWriteConvergenceOtherwise() {
        assertThat(CommandLineRun.of("fit", "--convergence", "run.jpg").code()).isEqualTo(2);
        CommandLineRun lost = CommandLineRun.of(
                "fit",
                "--no-picture",
                "--convergence",
                folder.resolve("none/run.csv").toString());
        assertThat(lost.code()).isEqualTo(2);
        assertThat(lost.err()).startsWith("fit: cannot write").hasLineCount(1);
    }

    @Test
    void aNameLeadsToNoOtherFolder() throws IOException {
        Path file = write("odd.dat", SampleText.own().replace("Dataset Name:  Haldane1", "Dataset Name:  ../../x"));
        Path pictures = folder.resolve("a/b/c");
        assertThat(CommandLineRun.of("fit", file.toString(), "--picture", pictures.toString())
                        .code())
                .isZero();
        assertThat(pictures.resolve("______x.png")).exists();
    }

    @Test
    void severalFilesGiveALineEachAndACount() throws IOException {
        Path one = write("one.dat", SampleText.own().replace("Dataset Name:  Haldane1", "Dataset Name:  One"));
        write("two.dat", SampleText.own().replace("Dataset Name:  Haldane1", "Dataset Name:  Two"));
        write("notes.txt", "no data");
        CommandLineRun run = CommandLineRun.of("fit", "--all", folder.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("data set", "worst", "certified")
                .contains("\nOne              1     3 of 3 ", "\nTwo              2     3 of 3 ")
                .contains("4 of 4 runs agree with the certified values in every parameter to more than 4 digits.")
                .contains("Digits on average, of each run's worst parameter: ");
        assertThat(CommandLineRun.of("fit", one.toString(), one.toString(), "--start", "1")
                        .out())
                .contains("2 of 2 runs");
    }

    @Test
    void picturesOfSeveralGoIntoAFolder() throws IOException {
        Path one = write("one.dat", SampleText.own().replace("Dataset Name:  Haldane1", "Dataset Name:  One"));
        Path two = write("two.dat", SampleText.own().replace("Dataset Name:  Haldane1", "Dataset Name:  Two"));
        Path pictures = folder.resolve("pictures");
        CommandLineRun.of("fit", one.toString(), two.toString(), "--picture", pictures.toString());
        assertThat(pictures.resolve("One.png")).isNotEmptyFile();
        assertThat(pictures.resolve("Two.png")).isNotEmptyFile();
        CommandLineRun run = CommandLineRun.of("fit", one.toString(), two.toString(), "--picture", "one.png");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("fit: --picture one.png is one file for 2 data sets; give a folder"
                        + " (try 'chumpy-samples fit --help')\n");
    }

    @Test
    void aFitThatIsCutShortIsAFailure() {
        CommandLineRun run = CommandLineRun.of("fit", "--no-picture", "--max-iterations", "1");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("did not converge", "NOT every parameter agrees to more than 4 digits");
    }

    @Test
    void aStartWithoutAFiniteValueIsAFailureAndIsDrawnAllTheSame() throws IOException {
        String formula = "b1*x / (b2 + x + x**2/b3)";
        Path file = write("nowhere.dat", SampleText.own().replace(formula, "log(-b1**2 - b2**2) + b3*x"));
        CommandLineRun run = CommandLineRun.of("fit", file.toString(), "--picture", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("dogleg did not converge after 0 iterations")
                .contains("no standard deviations: the residuals are not finite")
                .contains("NOT every parameter agrees")
                .contains("picture: ");
    }

    @Test
    void saysWhatOfTheFileItDoesNotUse() throws IOException {
        Path file = write("freedom.dat", SampleText.own().replaceAll("(Degrees of Freedom: +)21", "$119"));
        assertThat(CommandLineRun.of("fit", file.toString(), "--no-picture").out())
                .contains("the file states 19 degrees of freedom; observations less parameters, 21, are used");
    }

    @Test
    void saysWhyThereAreNoStandardDeviations() throws IOException {
        Path twice = write("twice.dat", SampleText.own().replace("b1*x / (b2 + x + x**2/b3)", "(b1 + b2)*x**0 + b3*x"));
        CommandLineRun run = CommandLineRun.of("fit", twice.toString(), "--no-picture");
        assertThat(run.out())
                .contains("no standard deviations: the Jacobian is singular: b2 cannot be told apart from b1")
                .contains(" none ");
    }

    @Test
    void complainsOfEveryBadFileInALineEach() throws IOException {
        Path good = write("good.dat", SampleText.own());
        Path broken = write("broken.dat", SampleText.own().replace("x**2/b3)", "x**2/b3"));
        Path missing = folder.resolve("missing.dat");
        CommandLineRun run =
                CommandLineRun.of("fit", good.toString(), broken.toString(), missing.toString(), folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "fit: " + broken + ":24: unexpected end of the formula; expected an operator or the ')' that"
                                + " closes the '(' at column 27",
                        "fit: " + missing + ": no such file",
                        "fit: " + folder + ": is a directory; expected a data file (or use --all " + folder + ")");
    }

    static Stream<Arguments> badUsages() {
        return Stream.of(
                Arguments.of(List.of("--start", "3"), "--start 3: expected 1, 2 or both"),
                Arguments.of(List.of("--tolerance", "-1"), "--tolerance -1.0: expected a number from 0 to less than 1"),
                Arguments.of(List.of("--tolerance", "NaN"), "--tolerance NaN: expected a number from 0 to less than 1"),
                Arguments.of(List.of("--tolerance", "much"), "Invalid value for option '--tolerance'"),
                Arguments.of(List.of("--max-iterations", "0"), "--max-iterations 0: expected at least 1"),
                Arguments.of(List.of("--method", "magic"), "Invalid value for option '--method'"),
                Arguments.of(
                        List.of("--picture", "a", "--no-picture"), "--picture and --no-picture exclude each other"),
                Arguments.of(List.of("--speed"), "Unknown option: '--speed'"),
                Arguments.of(List.of("--start"), "Missing required parameter for option '--start'"));
    }

    @ParameterizedTest
    @MethodSource("badUsages")
    void badUsageIsOneLine(List<String> options, String message) {
        CommandLineRun run = CommandLineRun.of(
                Stream.concat(Stream.of("fit"), options.stream()).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("fit: " + message).endsWith("(try 'chumpy-samples fit --help')\n");
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aFolderWithoutDataOrThatIsNone() {
        CommandLineRun run = CommandLineRun.of("fit", "--all", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("fit: " + folder + ": holds no .dat files\n");
        Path none = folder.resolve("none");
        assertThat(CommandLineRun.of("fit", "--all", none.toString()).err())
                .isEqualTo("fit: " + none + ": expected a folder that can be read\n");
    }

    @Test
    void aPictureThatCannotBeWritten() throws IOException {
        Path file = write("file", "in the way");
        CommandLineRun run = CommandLineRun.of(
                "fit", "--picture", file.resolve("picture.png").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .startsWith("fit: cannot write the picture " + file)
                .hasLineCount(1);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
