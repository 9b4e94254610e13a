package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tables of what NumPy computes; the Python expression of each value stands beside it. The names in a table are those of
 * the calls that a test gives, each once.
 */
final class NumpyValues {
    private static final double ROUNDING = 1e-13;

    private final Map<String, Supplier<NdArray>> calls = new LinkedHashMap<>();

    /** The array that the tables call {@code x(*shape)}. */
    static Ch x(int... shape) {
        return Chumpy.array(numbers(shape));
    }

    private static NdArray numbers(int... shape) {
        double[] data = new double[NdArray.zeros(shape).size()];
        Arrays.setAll(data, i -> ((7 * i * i + 3 * i) % 11 - 4) / 2.0);
        return NdArray.adopt(data, shape);
    }

    /** The array that the tables call {@code xnan(*shape)}. */
    static Ch xnan(int... shape) {
        double[] data = numbers(shape).toArray();
        for (int i = 1; i < data.length; i += 4) {
            data[i] = Double.NaN;
        }
        return Chumpy.array(NdArray.adopt(data, shape));
    }

    /** Says what a line of the table is here. */
    NumpyValues is(String name, Supplier<Ch> call) {
        return has(name, () -> call.get().r());
    }

    /** Says what a line of the table is here that is a plain value. */
    NumpyValues has(String name, Supplier<NdArray> call) {
        assertThat(calls.put(name, call)).as(name).isNull();
        return this;
    }

    /** A test for each line of a table. */
    Stream<DynamicTest> tests(String file) throws IOException {
        Map<String, String> lines = lines(file);
        assertThat(calls.keySet())
                .as("calls, and lines of " + file)
                .containsExactlyInAnyOrderElementsOf(lines.keySet());
        return lines.entrySet().stream()
                .map(line -> DynamicTest.dynamicTest(
                        line.getKey(),
                        () -> check(line.getValue(), calls.get(line.getKey()).get())));
    }

    private static Map<String, String> lines(String file) throws IOException {
        Map<String, String> lines = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(NumpyValues.class.getResourceAsStream(file), file)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> lines.put(line.substring(0, line.indexOf(" := ")), line));
        }
        return lines;
    }

    private static void check(String line, NdArray got) {
        String[] wanted = line.substring(line.lastIndexOf(" -> ") + 4).split("\\|", -1);
        int[] shape = words(wanted[0]).mapToInt(Integer::parseInt).toArray();
        double[] values = words(wanted[1]).mapToDouble(NumpyValues::number).toArray();
        assertThat(got.shape()).as(line).containsExactly(shape);
        for (int i = 0; i < values.length; i++) {
            double bound = Double.isFinite(values[i]) ? ROUNDING * Math.max(1, Math.abs(values[i])) : 0;
            boolean equal = Double.compare(got.flat(i), values[i]) == 0 || Math.abs(got.flat(i) - values[i]) <= bound;
            assertThat(equal).as("%s: entry %d is %s", line, i, got.flat(i)).isTrue();
        }
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }

    private static double number(String word) {
        return switch (word) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }
}
