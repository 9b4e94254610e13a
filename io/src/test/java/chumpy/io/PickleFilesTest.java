package chumpy.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
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
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixSparseCSC;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pickles that Python made (src/test/python/make_pickles.py), and hostile ones. */
class PickleFilesTest {
    private static Map<String, Object> load(byte[] pickle) throws IOException {
        return PickleFiles.load(new ByteArrayInputStream(pickle));
    }

    /** A pickle of protocol 2 of these instructions. */
    private static byte[] pickle(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {(byte) 0x80, 2});
        for (Object part : parts) {
            if (part instanceof byte[] bytes) {
                out.writeBytes(bytes);
            } else if (part instanceof Integer b) {
                out.write(b);
            } else {
                out.writeBytes(((String) part).getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return out.toByteArray();
    }

    private static byte[] int4(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void readsAModel(int protocol) throws IOException {
        Map<String, Object> model = PickleFiles.load(Resources.of("pickle/model_" + protocol + ".pkl"));
        assertThat(model.get("v_template")).isEqualTo(NdArray.of(new double[][] {
            {0, 1, 2}, {3, 4, 5}, {6, 7, 8}, {9, 10, 11}
        }));
        assertThat(model.get("weights")).isEqualTo(NdArray.of(new double[][] {{0, 1}, {2, 3}, {4, 5}}));
        assertThat(model.get("faces")).isEqualTo(NdArray.of(new double[][] {{0, 1, 2}, {1, 2, 3}}));
        assertThat(model.get("big_endian")).isEqualTo(NdArray.of(1, -2));
        assertThat(model.get("mask")).isEqualTo(NdArray.of(1, 0));
        assertThat(model.get("scalar")).isEqualTo(1.5);
        assertThat(model.get("count")).isEqualTo(-7L);
        assertThat(model.get("names")).isEqualTo(List.of("a", "b"));
        assertThat(model.get("bs_type")).isEqualTo("lrotmin");
        assertThat(model.get("bytes")).isEqualTo("\u0000\u00ff");
        assertThat(model.get("no_bytes")).isEqualTo("");
        assertThat(model.get("list"))
                .isEqualTo(Arrays.asList(1L, 2.5, null, true, -(1L << 40), List.of(1L, "\u03b1"), List.of()));
        assertThat(model.get("set")).isEqualTo(List.of(3L));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void nodesFollowTheirLeaf(int protocol) throws IOException {
        Map<String, Object> model = PickleFiles.load(Resources.of("pickle/model_" + protocol + ".pkl"));
        Ch x = (Ch) model.get("x");
        assertThat(x.label()).isEqualTo("x");
        assertThat(model.get("same")).isSameAs(x);
        assertThat(model.get("nested")).isEqualTo(Map.of("a", Map.of("b", List.of(x))));
        x.set(0, 10);
        x.set("0, 1:", 1, 2);
        assertThat(r(model, "select")).isEqualTo(NdArray.of(new double[][] {{5}, {10}, {10}}));
        assertThat(r(model, "picked")).isEqualTo(NdArray.of(1, 2));
        assertThat(r(model, "reshape")).isEqualTo(NdArray.of(new double[][] {{10, 1}, {2, 3}, {4, 5}}));
        NdArray turned = NdArray.of(new double[][] {{10, 3}, {1, 4}, {2, 5}});
        for (String name : List.of("transpose", "swapped", "rolled")) {
            assertThat(r(model, name)).as(name).isEqualTo(turned);
        }
        assertThat(r(model, "turned")).isEqualTo(turned.reshape(3, 1, 2));
        assertThat(((Ch) model.get("select")).drWrt(x).toArray().get(1, 0)).isEqualTo(1);
    }

    /** Python 2 wrote strings as bytes. */
    @Test
    void readsStringsOfPython2() throws IOException {
        assertThat(load(pickle("}U", 1, "aU", 2, "\u00ffbs."))).isEqualTo(Map.of("a", "\u00ffb"));
    }

    private static NdArray r(Map<String, Object> model, String name) {
        return ((Ch) model.get(name)).r();
    }

    @ParameterizedTest
    @ValueSource(strings = {"model_2", "model_3", "model_4", "old_names"})
    void readsSparseMatrices(String name) throws IOException {
        DMatrixSparseCSC matrix = (DMatrixSparseCSC)
                PickleFiles.load(Resources.of("pickle/" + name + ".pkl")).get("J_regressor");
        assertThat(matrix.getNumRows()).isEqualTo(2);
        assertThat(matrix.getNumCols()).isEqualTo(3);
        assertThat(matrix.getNonZeroLength()).isEqualTo(2);
        assertThat(matrix.get(0, 1)).isEqualTo(2);
        assertThat(matrix.get(1, 0)).isEqualTo(1);
    }

    @Test
    void nothingIsExecuted() {
        assertThatThrownBy(() -> PickleFiles.load(Resources.of("pickle/executes.pkl")))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith("names posix.system, which is none of the classes that are read");
        assertThat(Path.of("executed")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cos\nsystem\n(X\u0004\u0000\u0000\u0000truetR.",
                "c__builtin__\neval\n.",
                "cjava.lang\nRuntime\n.",
                "}.trailing is fine, this is not: \u0000",
                "N.",
                "]q\u0000h\u0000a.",
                ".",
                "0.",
                "(.",
                "t.",
                "u.",
                "s.",
                "R.",
                "b.",
                "Na.",
                "}(Nu.",
                "}(NNu.",
                "}N]s.",
                "h\u0001.",
                "cnumpy\nndarray\n.",
                "}X\u0001\u0000\u0000\u0000acnumpy\nndarray\ns.",
                "}X\u0001\u0000\u0000\u0000acchumpy.ch\nCh\n)\u0081s.",
                "}X\u0001\u0000\u0000\u0000acchumpy.ch\nCh\n)\u0081}bs.",
                "}X\u0001\u0000\u0000\u0000acchumpy.reordering\nReshape\n)\u0081}bs.",
                "I1\n.",
                "Popaque\n.",
                "}\u008a\u0009123456789s."
            })
    void picklesThatAreNone(String instructions) {
        byte[] pickle = pickle(instructions);
        if (instructions.startsWith("}.")) {
            pickle = Arrays.copyOf(pickle, 3);
        }
        byte[] file = pickle;
        assertThatThrownBy(() -> load(file)).isInstanceOf(FileFormatException.class);
    }

    @Test
    void nestingEndsSomewhere() {
        byte[] deep = pickle("}X", int4(1), "a", "]".repeat(100_000), "a".repeat(99_999), "s.");
        assertThatThrownBy(() -> load(deep))
                .isInstanceOf(FileFormatException.class)
                .hasMessage("load: is nested more than 500 levels deep, or in itself");
        byte[] inItself = pickle("}X", int4(1), "a", "]q", 0, "h", 0, "as.");
        assertThatThrownBy(() -> load(inItself)).isInstanceOf(FileFormatException.class);
    }

    /** Each list holds the one before it twice: made once each, this is small. */
    @Test
    void whatIsSharedIsMadeOnce() throws IOException {
        ByteArrayOutputStream lists = new ByteArrayOutputStream();
        lists.writeBytes(pickle("}X", int4(1), "a", "]q", 0));
        for (int i = 0; i < 60; i++) {
            lists.writeBytes(new byte[] {'0', ']', 'h', 0, 'a', 'h', 0, 'a', 'q', 0});
        }
        lists.writeBytes(new byte[] {'s', '.'});
        Object list = load(lists.toByteArray()).get("a");
        for (int i = 0; i < 60; i++) {
            assertThat((List<?>) list).hasSize(2);
            list = ((List<?>) list).get(0);
        }
        assertThat((List<?>) list).isEmpty();
    }

    @Test
    void promisesTakeNoMemory() {
        for (int round = 0; round < 200; round++) {
            assertThatThrownBy(() -> load(pickle("}X", int4(200_000_000), "a")))
                    .isInstanceOf(FileFormatException.class)
                    .hasMessage("load: ends before it is complete");
        }
        assertThatThrownBy(() -> load(pickle("}X", int4(-1), "a"))).isInstanceOf(FileFormatException.class);
        byte[] many = pickle("}X", int4(1), "a(", "]".repeat(100_000), "ts.");
        assertThatThrownBy(
                        () -> PickleFiles.read("bomb", new ByteArrayInputStream(many), new Budget("bomb", 1_000_000)))
                .isInstanceOf(FileFormatException.class)
                .hasMessageStartingWith("bomb: needs more than the 1000000 bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"model_2", "model_4"})
    void cutOffOrChangedAnywhere(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Resources.of("pickle/" + name + ".pkl"));
        for (int n = 0; n < bytes.length; n++) {
            byte[] cut = Arrays.copyOf(bytes, n);
            assertThatThrownBy(() -> load(cut)).as("cut off at " + n).isInstanceOf(FileFormatException.class);
        }
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 2000; round++) {
            byte[] changed = bytes.clone();
            changed[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            try {
                assertThat(load(changed)).isNotNull();
            } catch (FileFormatException expected) {
                assertThat(expected).hasMessageStartingWith("load: ");
            } catch (RuntimeException e) {
                throw new AssertionError(name + ", round " + round, e);
            }
        }
    }
}
