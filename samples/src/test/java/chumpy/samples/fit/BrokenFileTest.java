package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way to break a file that somebody thought of: the message names the line and what was expected. */
class BrokenFileTest {
    @TempDir
    Path folder;

    private static Arguments broken(UnaryOperator<String> change, String message) {
        return Arguments.of(change, message);
    }

    private static UnaryOperator<String> replace(String what, String by) {
        return text -> {
            assertThat(text).contains(what);
            return text.replace(what, by);
        };
    }

    static Stream<Arguments> brokenTexts() {
        return Stream.of(
                // sections
                broken(text -> "", ":1: the file is empty; expected a data set in the layout of NIST's StRD"),
                broken(text -> " \n\t\n", ":1: the file is empty; expected a data set in the layout of NIST's StRD"),
                broken(
                        text -> "y x\n1 2\n",
                        ":2: the file ends without a line 'Dataset Name:'; expected the layout of NIST's StRD"),
                broken(replace("Made-Up           (MadeUp.dat)", ""), ":2: expected a name after 'Dataset Name:'"),
                broken(
                        replace("Model:", "Moral:"),
                        ":41: the file ends without a line 'Model:' below line 2; expected the layout of NIST's StRD"),
                broken(
                        replace("          Starting values  ", "          Ending values  "),
                        ":41: the file ends without a line 'Starting Values' below line 16; expected the layout of"
                                + " NIST's StRD"),
                broken(replace("Residual Sum", "Sum"), ":41: the file ends without a line 'Residual Sum of Squares:' "),
                broken(replace("Degrees of", "Degree of"), ":41: the file ends without a line 'Degrees of Freedom:' "),
                broken(
                        replace("Data:   y", "Date:   y"),
                        ":41: the file ends without a line 'Data:' below line 33; expected the layout of NIST's StRD"),
                broken(
                        text -> text.substring(0, text.indexOf("Number of Obs")),
                        ":32: the file ends without a line 'Number of Observations:' "),
                // starting values
                broken(
                        text -> text.replaceAll("(?m)^ +b[12] = .*\n", ""),
                        ":24: the table of starting values has no rows"),
                broken(
                        text -> text.replaceAll("(?m)^ +b2 = .*\n", ""),
                        ":24: the table of starting values has 1 row where line 17 announces 2 parameters"),
                broken(
                        replace("2           2.5          2.5E+00  1.9E-02", ""),
                        ":27: expected start 1, start 2, certified value and standard deviation of b1, found 0 numbers"),
                broken(
                        replace("2           2.5          2.5E+00", "2.5E+00"),
                        ":27: expected start 1, start 2, certified value and standard deviation of b1, found 2 numbers"),
                broken(
                        replace("b2 =  ", "b2    "),
                        ":28: expected a row 'name = start 1, start 2, certified value, standard deviation', found 'b2"),
                broken(replace("b2 =  ", "b1 =  "), ":28: parameter b1 is given twice"),
                broken(replace("b1 =    2  ", "b1 =    two"), ":27: expected a number, found 'two'"),
                broken(replace("1.9E-02", "NaN"), ":27: expected a number, found 'NaN'"),
                broken(replace("1.9E-02", "1.9E-0x"), ":27: expected a number, found '1.9E-0x'"),
                broken(replace("1.9E-02", "1.9E999"), ":27: 1.9E999 is too large for a double"),
                // certified
                broken(replace("3.79E+00", ""), ":30: expected one number after 'Residual Sum of Squares:', found 0"),
                broken(replace("3.79E+00", "3.79 E+00"), ":30: expected one number after 'Residual Sum of Squares:', "),
                broken(replace("3.79E+00", "-3.79"), ":30: expected a number of at least 0, found -3.79"),
                broken(replace("             4\n", "             4.5\n"), ":32: expected a whole number, found '4.5'"),
                // formula
                broken(replace("log[y]", "log[y"), ":20: unexpected '=' at column 22; expected an operator or the ']'"),
                broken(replace("(b2/two)", "(b2/two]"), ":20: unexpected ']' at column 37; expected an operator or"),
                broken(replace("exp[-x2]", "exp[-x2"), ":21: unexpected end of the formula; expected an operator or"),
                broken(
                        replace("exp[-x2]", "expo[-x2]"),
                        ":21: unknown function 'expo' at column 31; known are exp, log"),
                broken(replace("exp[-x2]", "exp[-x3]"), ":21: unknown name 'x3'; known are b1, b2, pi, two, x1, x2"),
                broken(replace("exp[-x2]", "exp[-b3]"), ":21: unknown name 'b3'; known are b1, b2, pi, two, x1, x2"),
                broken(replace("exp[-x2]", "exp[-y]"), ":21: unknown name 'y'; known are b1, b2, pi, two, x1, x2"),
                broken(replace("log[y] =", "y x1 ="), ":20: unexpected 'x1' at column 18; expected an operator or '='"),
                broken(replace("log[y] =", "log[x1] ="), ":20: unknown name 'x1'; known are pi, two, y"),
                broken(
                        replace("log[y] =", "log[2] ="),
                        ":20: expected y, or a function of it, left of the equals sign"),
                broken(replace("two = 4/2", "two = 4/b1"), ":19: unknown name 'b1'; known are pi"),
                broken(replace("two = 4/2", "2 = 4/2"), ":19: expected 'name = number' in an equation before the last"),
                broken(replace("(b2/two)", "1"), ":20: parameter b2 has starting values but is not in the formula"),
                broken(
                        text -> text.replaceAll("(?m)^ +(two|log|\\*x1).*\n", ""),
                        ":16: expected the formula of the model, 'y = ...  +  e', before the starting values"),
                // observations
                broken(
                        text -> text.substring(0, text.stripTrailing().lastIndexOf('\n') + 1),
                        ":35: the table has 5 rows where line 33 announces 6 observations"),
                broken(text -> text + " 1 2 3\n", ":35: the table has 7 rows where line 33 announces 6 observations"),
                broken(text -> text + " 1 2\n", ":42: expected 3 numbers (y x1 x2), found 2"),
                broken(replace("2           225E0", "2"), ":39: expected 3 numbers (y x1 x2), found 2"),
                broken(replace("2           225E0", "2 3 4"), ":39: expected 3 numbers (y x1 x2), found 4"),
                broken(replace("17.00E0", "17,00E0"), ":37: expected a number, found '17,00E0'"),
                broken(replace("17.00E0", "Infinity"), ":37: expected a number, found 'Infinity'"),
                broken(replace("17.00E0", "0x1p3"), ":37: expected a number, found '0x1p3'"),
                broken(replace("17.00E0", "1".repeat(400)), ":37: 1111111111111111111111111111111111111111... is too"),
                broken(
                        replace("             6\n", "             1\n"),
                        ":35: the table has 6 rows where line 33 announ"),
                broken(
                        replace("Data:   y              x1            x2", "Data:"),
                        ":35: expected the names of the col"),
                broken(replace("x1            x2\n", "x1   x1\n"), ":35: two columns are named x1"),
                broken(replace("x1            x2\n", "x1   2x\n"), ":35: expected the name of a column, found '2x'"),
                broken(
                        replace("x1            x2\n", "x1   b1\n"),
                        ":20: b1 is both a parameter and a column of the data"),
                // not text
                broken(text -> "\u0000\u0001" + text, ":1: not a text file: there is a control character U+0000"),
                broken(replace("17.00E0", "17\u0007E0"), ":37: not a text file: there is a control character U+0007"));
    }

    @ParameterizedTest
    @MethodSource("brokenTexts")
    void saysWhereAndWhat(UnaryOperator<String> change, String message) {
        String text = change.apply(SampleText.TWO_PREDICTORS);
        assertThatThrownBy(() -> SampleText.read(text))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith("test.dat" + message)
                .message()
                .doesNotContain("\n");
    }

    @Test
    void tooFewObservations() {
        String text = SampleText.TWO_PREDICTORS
                .replaceAll("(?s)x2\n.*", "x2\n 1 2 3\n 4 5 6\n")
                .replace(" 6\n", " 2\n");
        assertThatThrownBy(() -> SampleText.read(text.replace("4 5 2\n", "4 5 6\n")))
                .isInstanceOf(DataFileException.class)
                .hasMessage("test.dat:33: 2 observations for 2 parameters; expected more observations than parameters");
    }

    @Test
    void whatIsNoFileAtAll() throws IOException {
        Path missing = folder.resolve("missing.dat");
        assertThatThrownBy(() -> DataSetReader.read(missing))
                .isInstanceOf(DataFileException.class)
                .hasMessage(missing + ": no such file");
        assertThatThrownBy(() -> DataSetReader.read(folder))
                .isInstanceOf(DataFileException.class)
                .hasMessage(folder + ": is a directory; expected a data file (or use --all " + folder + ")");
        byte[] noise = new byte[5000];
        new SplittableRandom(11).nextBytes(noise);
        Path binary = Files.write(folder.resolve("noise.dat"), noise);
        assertThatThrownBy(() -> DataSetReader.read(binary))
                .isInstanceOf(DataFileException.class)
                .hasMessageStartingWith(binary + ":1: not a text file");
        Path huge = Files.write(folder.resolve("huge.dat"), new byte[(1 << 24) + 1]);
        assertThatThrownBy(() -> DataSetReader.read(huge))
                .isInstanceOf(DataFileException.class)
                .hasMessage(huge + ": is larger than 16 MB; expected a data file");
    }
}
