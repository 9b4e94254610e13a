package chumpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.NdArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, an array or a {@link FileFormatException} comes of it. */
class HostileNumpyFilesTest {
    private static final String HUGE = "{'descr': '<f8', 'fortran_order': False, 'shape': (200000000,), }";

    private static byte[] npy(String header, byte... content) {
        byte[] text = header.getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(10 + text.length + content.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0})
                .putShort((short) text.length)
                .put(text)
                .put(content)
                .array();
    }

    private static NdArray load(byte[] bytes) throws IOException {
        return NumpyFiles.load(new ByteArrayInputStream(bytes));
    }

    private static void check(byte[] bytes, boolean zip, Path file, String what) throws IOException {
        try {
            if (!zip) {
                assertThat(load(bytes)).isNotNull();
                return;
            }
            assertThat(NumpyFiles.loadz(new ByteArrayInputStream(bytes))).isNotNull();
        } catch (FileFormatException expected) {
            assertThat(expected).hasMessageContaining("load");
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
        if (zip) {
            Files.write(file, bytes);
            try {
                assertThat(NumpyFiles.loadz(file)).isNotNull();
            } catch (FileFormatException expected) {
                assertThat(expected).hasMessageContaining(file.toString());
            } catch (RuntimeException e) {
                throw new AssertionError(what, e);
            }
        }
    }

    static Stream<String> files() {
        return Stream.of("fortran_2d.npy", "version_3.npy", "several.npz", "compressed.npz", "piped.npz");
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutOffAnywhere(String name, @TempDir Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(Resources.of("numpy/" + name));
        Path file = folder.resolve("cut");
        for (int n = 0; n < bytes.length; n++) {
            byte[] cut = Arrays.copyOf(bytes, n);
            check(cut, name.endsWith("z"), file, "cut off at " + n);
            if (name.endsWith("y")) {
                assertThatThrownBy(() -> load(cut)).isInstanceOf(FileFormatException.class);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void changedAnywhere(String name, @TempDir Path folder) throws IOException {
        byte[] bytes = Files.readAllBytes(Resources.of("numpy/" + name));
        Path file = folder.resolve("changed");
        SplittableRandom random = new SplittableRandom(1);
        for (int round = 0; round < 1000; round++) {
            byte[] changed = bytes.clone();
            int changes = 1 + random.nextInt(3);
            for (int i = 0; i < changes; i++) {
                changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            check(changed, name.endsWith("z"), file, "round " + round);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}",
                "{'descr': '<f8', 'fortran_order': False}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': 3}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (-3,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (3.0,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999999999999999,)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (65536, 65536)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1073741824, 1073741824, 1073741824)}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (2147483640, 0, 2147483640, 2147483640, 9}",
                "{'descr': '<f8', 'fortran_order': 0, 'shape': ()}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (), 'more': 1}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': ()} + 1",
                "{'descr': '<f8', 'descr': '<f8', 'fortran_order': False, 'shape': ()}",
                "{'descr': '<f' '8', 'fortran_order': False, 'shape': ()}",
                "{'descr': __import__('os').system('true'), 'fortran_order': False, 'shape': ()}",
                "{'descr': [('a', '<f8')], 'fortran_order': False, 'shape': ()}",
                "{'descr': '<f3', 'fortran_order': False, 'shape': ()}",
                "{'descr': '<f9', 'fortran_order': False, 'shape': ()}",
                "{'descr': '|f8', 'fortran_order': False, 'shape': ()}",
                "{'descr': '<f16', 'fortran_order': False, 'shape': ()}",
                "{'descr': '<f8', 'fortran_order': False, 'shape': (1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
                        + "1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1)}",
            })
    void headersThatAreNone(String header) {
        assertThatThrownBy(() -> load(npy(header, new byte[64]))).isInstanceOf(FileFormatException.class);
    }

    @Test
    void headersOfOldPythons() throws IOException {
        assertThat(load(npy("{'shape': (2L, 1L,), 'fortran_order': True, \"descr\": '|u1'}\n", (byte) 3, (byte) 4)))
                .isEqualTo(NdArray.of(new double[][] {{3}, {4}}));
    }

    /** Memory is taken as entries arrive: 1.6 GB would be a matter of seconds, and of more than the tests have. */
    @Test
    void promisesTakeNoMemory() {
        for (int round = 0; round < 200; round++) {
            assertThatThrownBy(() -> load(npy(HUGE, new byte[1000]))).isInstanceOf(FileFormatException.class);
        }
    }

    @Test
    void longHeadersAreNotRead() {
        byte[] start = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 2, 0, -1, -1, -1, 127, '{'};
        assertThatThrownBy(() -> load(start))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("load: has a header of 2147483647 bytes; 10000 are too many");
    }

    @Test
    void bombsAreTooMuchBeforeTheyAreRead() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        NumpyFiles.savezCompressed(bomb, Map.of("a", NdArray.zeros(100_000), "b", NdArray.zeros(100_000)));
        assertThat(bomb.size()).isLessThan(10_000);
        NpzVisitor enough = new NpzVisitor("bomb", null, new Budget("bomb", 1_600_000));
        ZipReader.read("bomb", new ByteArrayInputStream(bomb.toByteArray()), enough);
        assertThat(enough.arrays()).hasSize(2);
        NpzVisitor little = new NpzVisitor("bomb", null, new Budget("bomb", 1_599_999));
        assertThatThrownBy(() -> ZipReader.read("bomb", new ByteArrayInputStream(bomb.toByteArray()), little))
                .isInstanceOf(FileFormatException.class)
                .hasMessage(
                        "bomb: needs more than the 1599999 bytes of memory that reading it may take; if it is sound,"
                                + " give the JVM more (-Xmx)");
    }

    @Test
    void entriesThatGoOnAreNoArrays(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("long.npz");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NumpyFiles.save(bytes, NdArray.of(1, 2));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.npy"));
            zip.write(bytes.toByteArray());
            zip.write(0);
        }
        assertThatThrownBy(() -> NumpyFiles.loadz(file))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith("long.npz: the entry a.npy goes on after its end");
    }

    /** The directory of a file is not compared with its content by the JDK. */
    @Test
    void damagedNumbersAreNoticed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("damaged.npz");
        NumpyFiles.savez(file, Map.of("a", NdArray.of(1, 2, 3)));
        byte[] bytes = Files.readAllBytes(file);
        int at = 30 + "a.npy".length() + 128 + 9;
        bytes[at] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> NumpyFiles.loadz(file))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith("the entry a.npy is damaged");
    }
}
