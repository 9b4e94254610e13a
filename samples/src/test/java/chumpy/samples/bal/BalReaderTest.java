package chumpy.samples.bal;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BalReaderTest {
    private static final String GOOD = """
            2 1 2
            0 0     -3.5e+02 3.25
            1 0     4 -5e-1
            1 2 3 4 5 6 7 8 9
            .5 -1.5 +2 -0 1e2 1E-2 1.25e+3 100000 2.5
            10
            -20.125
            30
            """;

    @TempDir
    Path folder;

    @Test
    void readsCountsObservationsCamerasAndPoints() {
        BalProblem problem = read(GOOD);
        assertThat(problem.observations()).isEqualTo(2);
        assertThat(problem.cameraIndex()).containsExactly(0, 1);
        assertThat(problem.pointIndex()).containsExactly(0, 0);
        assertThat(problem.observed()).containsExactly(-350, 3.25, 4, -0.5);
        assertThat(problem.cameras().shape()).containsExactly(2, 9);
        assertThat(problem.cameras().toArray())
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, .5, -1.5, 2, -0.0, 100, 0.01, 1250, 100000, 2.5);
        assertThat(problem.points().shape()).containsExactly(1, 3);
        assertThat(problem.points().toArray()).containsExactly(10, -20.125, 30);
    }

    @Test
    void blanksAndLineEndsAreTheSame() {
        BalProblem problem = read(GOOD.replace("\n", "\r\n\t ").strip());
        assertThat(problem.cameras()).isEqualTo(read(GOOD).cameras());
        assertThat(problem.points()).isEqualTo(read(GOOD).points());
        assertThat(read(GOOD.replace('\n', ' ')).observed())
                .containsExactly(read(GOOD).observed());
    }

    @Test
    void compressionIsSeenFromTheContent() throws IOException {
        Path plain = Files.write(folder.resolve("scene.txt.gz"), GOOD.getBytes(ISO_8859_1));
        Path packed = Files.write(folder.resolve("scene.BAL.txt"), packed(GOOD));
        assertThat(BalReader.read(plain).points()).isEqualTo(read(GOOD).points());
        assertThat(BalReader.read(packed).points()).isEqualTo(read(GOOD).points());
        assertThat(BalReader.read(plain).name()).isEqualTo("scene");
        assertThat(BalReader.read(packed).name()).isEqualTo("scene");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 63, 1000, 65_536})
    void streamsMayComeInPieces(int piece) throws IOException {
        String text = random(3, 5000, 12_000);
        BalProblem whole = read(text);
        InputStream pieces = new ByteArrayInputStream(text.getBytes(ISO_8859_1)) {
            @Override
            public int read(byte[] target, int from, int length) {
                return super.read(target, from, Math.min(length, piece));
            }
        };
        pieces.mark(0);
        BalProblem inPieces = BalReader.read("pieces", pieces);
        assertThat(inPieces.points()).isEqualTo(whole.points());
        assertThat(Arrays.equals(inPieces.observed(), whole.observed())).isTrue();
        assertThat(Arrays.equals(inPieces.pointIndex(), whole.pointIndex())).isTrue();
    }

    @Test
    void growsBeyondWhatIsMadeAtFirst() {
        BalProblem problem = read(random(4, 30_000, 70_000));
        assertThat(problem.observations()).isEqualTo(70_000);
        assertThat(problem.points().shape(0)).isEqualTo(30_000);
    }

    @Test
    void numbersAreRoundedAsJavaRoundsThem() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
        for (int i = 0; i < 3000; i++) {
            double value = Math.scalb(random.nextDouble(-1, 1), random.nextInt(-200, 200));
            int digits = random.nextInt(20);
            String text = switch (i % 3) {
                case 0 -> String.format(Locale.ROOT, "%." + digits + "e", value);
                case 1 -> Double.toString(value);
                default -> String.format(Locale.ROOT, "%." + digits + "f", random.nextDouble(-1e6, 1e6));
            };
            NumberScanner scanner = new NumberScanner("text", new ByteArrayInputStream(text.getBytes(ISO_8859_1)));
            assertThat(scanner.number("a number", 0)).as(text).isEqualTo(Double.parseDouble(text));
        }
    }

    static Arguments[] broken() {
        return new Arguments[] {
            Arguments.of("", "x:1: the file ends where the number of cameras is expected"),
            Arguments.of(" \n\n", "x:3: the file ends where the number of cameras is expected"),
            Arguments.of("2 1", "x:1: the file ends where the number of observations is expected"),
            Arguments.of("2 1 x", "x:1: expected the number of observations, a whole number from 0, found 'x'"),
            Arguments.of("-2 1 2", "x:1: expected the number of cameras, a whole number from 0, found '-2'"),
            Arguments.of("2.0 1 2", "x:1: expected the number of cameras, a whole number from 0, found '2.0'"),
            Arguments.of("0 1 2", "x:1: the number of cameras is 0; expected at least 1"),
            Arguments.of("2 0 2", "x:1: the number of points is 0; expected at least 1"),
            Arguments.of("2 1 0", "x:1: the number of observations is 0; expected at least 1"),
            Arguments.of(
                    "99999999999999999999 1 2", "x:1: the number of cameras, 99999999999999999999, is more than fits"),
            Arguments.of("2000000000 1 2", "x:1: the number of cameras, 2000000000, is more than fits into memory"),
            Arguments.of("2 1 1100000000", "x:1: the number of observations, 1100000000, is more than fits"),
            Arguments.of(GOOD.replace("1 0 ", "2 0 "), "x:3: the camera of observation 1 is 2, but there are only 2"),
            Arguments.of(GOOD.replace("1 0 ", "1 1 "), "x:3: the point of observation 1 is 1, but there are only 1"),
            Arguments.of(GOOD.replace("1 0 ", "-1 0 "), "x:3: expected the camera of observation 1, a whole number"),
            Arguments.of(GOOD.replace("3.25", "abc"), "x:2: expected the y of observation 0, a number, found 'abc'"),
            Arguments.of(GOOD.replace("3.25", "nan"), "x:2: expected the y of observation 0, a number, found 'nan'"),
            Arguments.of(GOOD.replace("3.25", "1e"), "x:2: expected the y of observation 0, a number, found '1e'"),
            Arguments.of(GOOD.replace("3.25", "1e+"), "x:2: expected the y of observation 0, a number, found '1e+'"),
            Arguments.of(GOOD.replace("3.25", "1.2.3"), "a number, found '1.2.3'"),
            Arguments.of(GOOD.replace("3.25", "1f"), "a number, found '1f'"),
            Arguments.of(GOOD.replace("3.25", "0x1p3"), "a number, found '0x1p3'"),
            Arguments.of(GOOD.replace("3.25", "-"), "a number, found '-'"),
            Arguments.of(GOOD.replace("3.25", "\u0000\u0007"), "a number, found '??'"),
            Arguments.of(GOOD.replace("3.25", "9".repeat(70)), "a number, found '999999999999999999999999...'"),
            Arguments.of(GOOD.replace("3.25", "1e999"), "x:2: the y of observation 0, 1e999, is too large"),
            Arguments.of(GOOD.replace("2.5", "b"), "x:5: expected a number of camera 1, a number, found 'b'"),
            Arguments.of(GOOD.replace("30", ""), "x:9: the file ends where a number of point 0 is expected"),
            Arguments.of(GOOD.replace("30", "3 0"), "x:8: expected the end of the file, found '0'"),
            Arguments.of(
                    "PK\u0003\u0004 zip", "x:1: expected the number of cameras, a whole number from 0, found 'PK??'")
        };
    }

    @ParameterizedTest
    @MethodSource("broken")
    void saysWhereAndWhatIsWrong(String text, String message) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(BalException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void whatIsOnlyClaimedTakesNoRoom() {
        // All three together would be some 40 GB.
        assertThatThrownBy(() -> read("200000000 700000000 1000000000\n0 0 1 1\n"))
                .isInstanceOf(BalException.class)
                .hasMessage("x:3: the file ends where the camera of observation 1 is expected");
    }

    @Test
    void anyPrefixOfAFileIsRefusedInOneLine() {
        for (int i = 0; i < GOOD.stripTrailing().length() - 1; i++) {
            String prefix = GOOD.substring(0, i);
            assertThatThrownBy(() -> read(prefix))
                    .isInstanceOf(BalException.class)
                    .hasMessageStartingWith("x:");
        }
    }

    @Test
    void brokenCompressionIsSaid() throws IOException {
        byte[] packed = packed(random(5, 100, 300));
        for (int length : new int[] {2, 5, 12, packed.length / 2, packed.length - 4}) {
            assertThatThrownBy(() -> read(Arrays.copyOf(packed, length)))
                    .as("first %d bytes", length)
                    .isInstanceOf(BalException.class)
                    .hasMessageMatching("x(:\\d+)?: .*compressed file.*");
        }
        byte[] damaged = packed.clone();
        Arrays.fill(damaged, packed.length / 3, packed.length / 2, (byte) 0x55);
        assertThatThrownBy(() -> read(damaged)).isInstanceOf(BalException.class);
    }

    @Test
    void filesThatCannotBeRead() {
        assertThatThrownBy(() -> BalReader.read(folder)).hasMessage(folder + ": is a directory; expected a file");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> BalReader.read(missing)).hasMessage(missing + ": no such file");
    }

    private static BalProblem read(String text) {
        return read(text.getBytes(ISO_8859_1));
    }

    private static BalProblem read(byte[] bytes) {
        try {
            return BalReader.read("x", new BufferedInputStream(new ByteArrayInputStream(bytes)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packer = new GZIPOutputStream(out)) {
            packer.write(text.getBytes(ISO_8859_1));
        }
        return out.toByteArray();
    }

    private static String random(int cameras, int points, int observations) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(points);
        StringBuilder text = new StringBuilder();
        text.append(cameras).append(' ').append(points).append(' ').append(observations);
        for (int i = 0; i < observations; i++) {
            text.append('\n').append(random.nextInt(cameras)).append(' ').append(random.nextInt(points));
            text.append("     ").append(random.nextInt(1000) / 8.0).append(' ').append(random.nextInt(1000) / 16.0);
        }
        for (int i = 0; i < 9 * cameras + 3 * points; i++) {
            text.append('\n').append(random.nextDouble());
        }
        return text.append('\n').toString();
    }
}
