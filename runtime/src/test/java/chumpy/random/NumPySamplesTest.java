package chumpy.random;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.NdArray;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are those of NumPy's {@code RandomState}, listed with how they were made in {@code numpy.txt}. */
class NumPySamplesTest {
    /** Those that take no exponential or power. Counts are compared exactly too. */
    private static final Set<String> EXACT = Set.of(
            "rand",
            "random_sample",
            "uniform",
            "triangular",
            "randn",
            "standard_normal",
            "normal",
            "standard_exponential",
            "exponential");

    /** What is drawn after one seed. */
    record Run(String seed, List<String> calls) {
        @Override
        public String toString() {
            return seed;
        }
    }

    static Stream<Run> runs() throws IOException {
        List<Run> runs = new ArrayList<>();
        try (InputStream file =
                Objects.requireNonNull(NumPySamplesTest.class.getResourceAsStream("/chumpy/random/numpy.txt"))) {
            for (String line : new String(file.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.startsWith("seed")) {
                    runs.add(new Run(line, new ArrayList<>()));
                } else if (!line.startsWith("#")) {
                    runs.get(runs.size() - 1).calls().add(line);
                }
            }
        }
        return runs.stream();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void samplesAreThoseOfNumPy(Run run) throws ReflectiveOperationException {
        RandomState state = seeded(run.seed());
        assertThat(run.calls()).isNotEmpty();
        for (String call : run.calls()) {
            String[] parts = call.split("\\|", -1);
            int[] size = Arrays.stream(numbers(parts[2])).mapToInt(x -> (int) x).toArray();
            double[] expected = numbers(parts[3]);
            NdArray samples = draw(state, parts[0], numbers(parts[1]), size);
            assertThat(samples.size()).as(call).isEqualTo(expected.length);
            for (int i = 0; i < expected.length; i++) {
                double tolerance = tolerance(parts[0], expected[i]);
                assertThat(Math.abs(samples.flat(i) - expected[i]))
                        .as("entry %d of %s: %s", i, call, samples.flat(i))
                        .isLessThanOrEqualTo(tolerance);
            }
        }
    }

    /** Digests of 300,000 samples after seed 2026, as NumPy 2.4.6 draws them where glibc is 2.36. */
    @ParameterizedTest
    @CsvSource({
        "standard_normal, 46a0202fc00b087c587702e801b196811d0a3beafc1725859d2f015e602e3de2",
        "standard_exponential, 59f920a0030530df3707ef58d47f543d49205c83d8bc5ec44a6b772ca0173687"
    })
    void aLogarithmInAThousandThatJavaRoundsOtherwiseIsMetToo(String function, String digest) throws Exception {
        NdArray samples = draw(new RandomState(2026), function, new double[0], new int[] {300_000});
        ByteBuffer bytes = ByteBuffer.allocate(samples.size() * Double.BYTES);
        for (int i = 0; i < samples.size(); i++) {
            bytes.putDouble(samples.flat(i));
        }
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes.array());
        assertThat(HexFormat.of().formatHex(hash)).isEqualTo(digest);
    }

    private static double tolerance(String function, double expected) {
        if (EXACT.contains(function) || expected == Math.rint(expected)) {
            return 0;
        }
        return Math.max(1e-14, 1e-13 * Math.abs(expected));
    }

    private static double[] numbers(String list) {
        return list.isEmpty()
                ? new double[0]
                : Arrays.stream(list.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }

    private static RandomState seeded(String line) {
        String[] words = line.split(" ");
        if (!words[1].equals("array")) {
            return new RandomState(Long.parseLong(words[1]));
        }
        return new RandomState(Arrays.stream(words, 2, words.length)
                .mapToInt(Integer::parseUnsignedInt)
                .toArray());
    }

    private static NdArray draw(RandomState state, String function, double[] p, int[] size)
            throws ReflectiveOperationException {
        switch (function) {
            case "permutation":
                return state.permutation(size[0]);
            case "permutation_rows":
                return state.permutation(counting(size));
            case "shuffle":
                double[] shuffled = counting(size).toArray();
                state.shuffle(shuffled);
                return NdArray.of(shuffled);
            case "bytes":
                byte[] bytes = state.bytes(size[0]);
                double[] unsigned = new double[bytes.length];
                Arrays.setAll(unsigned, i -> bytes[i] & 0xff);
                return NdArray.of(unsigned);
            case "choice":
                return state.choice(9, size);
            case "choice_once":
                return state.choice(9, size, false, null);
            case "choice_p":
                return state.choice(p.length, size, true, NdArray.of(p));
            case "choice_once_p":
                return state.choice(p.length, size, false, NdArray.of(p));
            case "multinomial":
                return state.multinomial(200, NdArray.of(p), size);
            case "dirichlet":
                return state.dirichlet(NdArray.of(p), size);
            case "normal_each":
                return state.normal(NdArray.of(new double[][] {{0}, {10}}), NdArray.of(1, 2, 3), size);
            case "randint_each":
                return state.randint(NdArray.of(new double[][] {{0}, {-10}}), NdArray.of(1, 20, 0x1p33));
            default:
                return byName(state, function, p, size);
        }
    }

    private static NdArray counting(int[] shape) {
        double[] numbers = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        Arrays.setAll(numbers, i -> i);
        return NdArray.adopt(numbers, shape);
    }

    /** Calls the method of that name that takes numbers and a size. */
    private static NdArray byName(RandomState state, String function, double[] p, int... size)
            throws ReflectiveOperationException {
        StringBuilder name = new StringBuilder();
        for (String word : function.split("_")) {
            name.append(
                    name.length() == 0
                            ? word.substring(0, 1)
                            : word.substring(0, 1).toUpperCase(Locale.ROOT));
            name.append(word.substring(1));
        }
        for (Method method : RandomState.class.getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            if (method.getName().contentEquals(name)
                    && types.length == p.length + 1
                    && types[p.length] == int[].class
                    && Arrays.stream(types, 0, p.length).allMatch(t -> t == double.class || t == long.class)) {
                Object[] arguments = new Object[types.length];
                for (int i = 0; i < p.length; i++) {
                    if (types[i] == long.class) {
                        arguments[i] = (long) p[i];
                    } else {
                        arguments[i] = p[i];
                    }
                }
                arguments[p.length] = size;
                return (NdArray) method.invoke(state, arguments);
            }
        }
        throw new NoSuchMethodException(function);
    }
}
