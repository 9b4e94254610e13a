package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.NdArray;
import chumpy.PrintOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ArrayFormatTest {
    /** Every array of the file, printed by NumPy. */
    static Stream<Arguments> printed() throws IOException {
        return cases("numpy-print.txt").stream().map(c -> Arguments.of(c.array, c.text));
    }

    /** Every array of the file, printed by NumPy with options. */
    static Stream<Arguments> printedWithOptions() throws IOException {
        return cases("numpy-print-options.txt").stream().map(c -> Arguments.of(c.options, c.array, c.text));
    }

    private record Printed(PrintOptions options, NdArray array, String text) {}

    private static List<Printed> cases(String file) throws IOException {
        List<Printed> cases = new ArrayList<>();
        List<String> lines = Fixtures.lines(file);
        for (int i = 0; i < lines.size(); ) {
            PrintOptions options = PrintOptions.DEFAULT;
            if (lines.get(i).startsWith("options")) {
                options = options(lines.get(i++).split(" "));
            }
            int[] shape = Fixtures.ints(lines.get(i++).substring("shape".length()));
            String numbers = lines.get(i++);
            StringBuilder text = new StringBuilder();
            for (; i < lines.size() && lines.get(i).startsWith("|"); i++) {
                text.append(text.length() == 0 ? "" : "\n").append(lines.get(i).substring(1));
            }
            cases.add(
                    new Printed(options, NdArray.adopt(numbers(numbers, Shapes.size(shape)), shape), text.toString()));
        }
        return cases;
    }

    private static PrintOptions options(String... words) {
        return new PrintOptions(
                Integer.parseInt(words[1]),
                Integer.parseInt(words[2]),
                Integer.parseInt(words[3]),
                Integer.parseInt(words[4]),
                words[5].equals("1"),
                words[6],
                words[7]);
    }

    private static double[] numbers(String line, int size) {
        if (line.startsWith("ramp")) {
            double[] ramp = Fixtures.numbers(line.substring("ramp".length()));
            return IntStream.range(0, size)
                    .mapToDouble(i -> ramp[0] + ramp[1] * i)
                    .toArray();
        }
        return Fixtures.numbers(line.substring("data".length()));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("printed")
    void printsAsNumPyDoes(NdArray array, String expected) {
        assertThat(array).hasToString(expected);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("printedWithOptions")
    void printsAsNumPyDoesWithTheSameOptions(PrintOptions options, NdArray array, String expected) {
        assertThat(options.format(array)).as(options.toString()).isEqualTo(expected);
    }

    @Test
    void printsZeroDimensionsSoThatTheyReadBack() {
        SplittableRandom random = new SplittableRandom(3);
        for (int i = 0; i < 2000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            String text = ArrayFormat.format(NdArray.scalar(x));
            assertThat(Fixtures.number(text)).as(text).isEqualTo(Double.valueOf(x));
        }
    }
}
