package chumpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.NdArray;
import chumpy.TermException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that NumPy made (src/test/python/make_numpy_files.py) and files of our own. */
class NumpyFilesTest {
    private static final NdArray CUBE =
            NdArray.of(IntStream.range(0, 24).asDoubleStream().toArray(), new int[] {2, 3, 4});

    static Stream<Arguments> entries() {
        return Stream.of(
                Arguments.of("b1", new double[] {0, 1, 1}),
                Arguments.of("i1", new double[] {-128, -1, 127}),
                Arguments.of("i2", new double[] {-32768, -2, 32767}),
                Arguments.of("i4", new double[] {-2147483648.0, -3, 2147483647}),
                Arguments.of("i8", new double[] {-0x1p63, -4, 9007199254740992.0}),
                Arguments.of("u1", new double[] {0, 128, 255}),
                Arguments.of("u2", new double[] {0, 32768, 65535}),
                Arguments.of("u4", new double[] {0, 2147483648.0, 4294967295.0}),
                Arguments.of("u8", new double[] {0, 0x1p63, 0x1p64}),
                Arguments.of("f2", new double[] {-65504, 0x1p-24, 0.333251953125, Double.POSITIVE_INFINITY, -0.0}),
                Arguments.of("f4", new double[] {-3.4028234663852886e38, 0x1p-149, 0.3333333432674408, Double.NaN}),
                Arguments.of(
                        "f8", new double[] {-Double.MAX_VALUE, Double.MIN_VALUE, 1 / 3.0, Double.NEGATIVE_INFINITY}));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void readsEveryTypeInBothByteOrders(String type, double[] entries) throws IOException {
        for (String order : List.of("little", "big")) {
            assertThat(NumpyFiles.load(Resources.of("numpy/" + type + "_" + order + ".npy")))
                    .as(order)
                    .isEqualTo(NdArray.of(entries));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"version_1", "version_2", "version_3", "fortran_3d"})
    void readsEveryVersionAndOrderOfAxes(String name) throws IOException {
        assertThat(NumpyFiles.load(Resources.of("numpy/" + name + ".npy"))).isEqualTo(CUBE);
    }

    @Test
    void readsOtherShapes() throws IOException {
        assertThat(NumpyFiles.load(Resources.of("numpy/fortran_2d.npy"))).isEqualTo(NdArray.of(new double[][] {
            {0, 1, 2}, {3, 4, 5}
        }));
        assertThat(NumpyFiles.load(Resources.of("numpy/scalar.npy"))).isEqualTo(NdArray.scalar(2.5));
        assertThat(NumpyFiles.load(Resources.of("numpy/empty.npy"))).isEqualTo(NdArray.zeros(0, 3));
    }

    @Test
    void readsSeveralArraysInTheirOrder() throws IOException {
        Path several = Resources.of("numpy/several.npz");
        Map<String, NdArray> arrays = NumpyFiles.loadz(several);
        assertThat(arrays)
                .containsExactly(
                        Map.entry("cube", CUBE),
                        Map.entry("row", NdArray.of(0, 1, 2)),
                        Map.entry("scalar", NdArray.scalar(0.5)));
        assertThat(NumpyFiles.names(several)).containsExactly("cube", "row", "scalar");
        try (InputStream in = Files.newInputStream(several)) {
            assertThat(NumpyFiles.loadz(in)).isEqualTo(arrays);
        }
        Map<String, NdArray> compressed = NumpyFiles.loadz(Resources.of("numpy/compressed.npz"));
        assertThat(compressed).containsOnlyKeys("cube", "zeros");
        assertThat(compressed.get("cube")).isEqualTo(CUBE);
        assertThat(compressed.get("zeros")).isEqualTo(NdArray.zeros(100, 100));
        assertThat(NumpyFiles.loadz(Resources.of("numpy/piped.npz"))).containsExactly(Map.entry("cube", CUBE));
    }

    @Test
    void readsWhatItIsAskedForBesideWhatItCannotRead() throws IOException {
        Path mixed = Resources.of("numpy/mixed.npz");
        assertThat(NumpyFiles.loadz(mixed, List.of("numbers")))
                .containsExactly(Map.entry("numbers", NdArray.of(0, 1, 2)));
        assertThat(NumpyFiles.names(mixed)).containsExactly("numbers", "words");
        assertThatThrownBy(() -> NumpyFiles.loadz(mixed))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith(
                        "words.npy: has entries of the type '<U1'; booleans, integers and floats of at most 8 bytes can"
                                + " be read");
        assertThatThrownBy(() -> NumpyFiles.loadz(mixed, List.of("number")))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith("mixed.npz: has no array number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"complex", "text", "records", "objects"})
    void refusesWhatHasNoCounterpart(String name) {
        assertThatThrownBy(() -> NumpyFiles.load(Resources.of("numpy/" + name + ".npy")))
                .isInstanceOf(FileFormatException.class);
    }

    @Test
    void leavesTheStreamBehindTheArray() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NumpyFiles.save(out, CUBE);
        NumpyFiles.save(out, NdArray.scalar(3));
        out.write(42);
        InputStream in = new ByteArrayInputStream(out.toByteArray());
        assertThat(NumpyFiles.load(in)).isEqualTo(CUBE);
        assertThat(NumpyFiles.load(in)).isEqualTo(NdArray.scalar(3));
        assertThat(in.read()).isEqualTo(42);
    }

    /** The bytes that NumPy writes are the bytes that we write. */
    @Test
    void writesWhatNumpyWrites(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cube.npy");
        NumpyFiles.save(file, CUBE);
        assertThat(file).hasSameBinaryContentAs(Resources.of("numpy/version_1.npy"));
        for (String name : List.of("scalar", "empty", "f8_little")) {
            Path theirs = Resources.of("numpy/" + name + ".npy");
            NumpyFiles.save(file, NumpyFiles.load(theirs));
            assertThat(file).as(name).hasSameBinaryContentAs(theirs);
        }
    }

    @Test
    void writesManyArraysAndReadsThemAgain(@TempDir Path folder) throws IOException {
        Map<String, NdArray> arrays = new LinkedHashMap<>();
        arrays.put("z", CUBE);
        arrays.put("a/b c", NdArray.of(Double.NaN, -0.0));
        arrays.put("\u03b1", NdArray.zeros(3, 0));
        arrays.put("", NdArray.scalar(1));
        arrays.put("long", NdArray.zeros(100_003));
        Path plain = folder.resolve("plain.npz");
        Path small = folder.resolve("small.npz");
        NumpyFiles.savez(plain, arrays);
        NumpyFiles.savezCompressed(small, arrays);
        assertThat(Files.size(small)).isLessThan(Files.size(plain) / 100);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NumpyFiles.savez(out, arrays);
        assertThat(plain).hasBinaryContent(out.toByteArray());
        out.reset();
        NumpyFiles.savezCompressed(out, arrays);
        assertThat(small).hasBinaryContent(out.toByteArray());
        for (Path file : List.of(plain, small)) {
            assertThat(List.copyOf(NumpyFiles.loadz(file).entrySet())).isEqualTo(List.copyOf(arrays.entrySet()));
            try (InputStream in = Files.newInputStream(file)) {
                assertThat(NumpyFiles.loadz(in)).isEqualTo(arrays);
            }
        }
        NumpyFiles.savez(plain, Map.of());
        assertThat(NumpyFiles.loadz(plain)).isEmpty();
    }

    @Test
    void tellsWhatIsMissing(@TempDir Path folder) {
        Map<String, NdArray> broken = new LinkedHashMap<>();
        broken.put("a", null);
        Path file = folder.resolve("never.npz");
        assertThatThrownBy(() -> NumpyFiles.savez(file, broken))
                .isInstanceOf(TermException.class)
                .hasMessage("savez: arrays[a] is null");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> NumpyFiles.load((Path) null))
                .isInstanceOf(TermException.class)
                .hasMessage("load: path is null");
        assertThatThrownBy(() -> NumpyFiles.load(file)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> NumpyFiles.loadz(file)).isInstanceOf(IOException.class);
    }
}
