package chumpy.io;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.ChumpyException;
import chumpy.NdArray;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, expressions or a {@link FileFormatException} come of it. */
class HostileExpressionFilesTest {
    private static final String LEAF = "{\"leaf\":{\"at\":0,\"shape\":[]}}";

    private static byte[] saved() throws IOException {
        Ch x = array(1, 2, 3).label("x");
        Ch f = Chumpy.einsum("i,j->ij", x, x)
                .get("1:, [0, 2]")
                .sum(0)
                .add(Chumpy.sort(x).get(0))
                .var();
        Ch big = array(new double[100]).get("::2").reshape(5, 10).T();
        Map<String, Ch> all = new LinkedHashMap<>();
        all.put("f", f);
        all.put("x", x);
        all.put("joined", Chumpy.concatenate(x, x).sum().add(Chumpy.diag(x)));
        all.put("big", big);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExpressionFiles.save(out, all);
        return out.toByteArray();
    }

    /** The entries of a file. */
    private static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            entries.put(entry.getName(), zip.readAllBytes());
        }
        return entries;
    }

    private static byte[] file(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] file(String graph) throws IOException {
        ByteArrayOutputStream numbers = new ByteArrayOutputStream();
        NumpyFiles.save(numbers, NdArray.of(1, 2, 3));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("numbers.npy", numbers.toByteArray());
        entries.put("graph.json", graph.getBytes(StandardCharsets.UTF_8));
        return file(entries);
    }

    private static String graph(String nodes, String roots) {
        return "{\"format\":\"chumpy expressions\",\"version\":1,\"nodes\":[" + nodes + "],\"roots\":{" + roots + "}}";
    }

    private static Map<String, Ch> load(byte[] file) throws IOException {
        return ExpressionFiles.loadAll(new ByteArrayInputStream(file));
    }

    /** It may be sound by accident, and then evaluates or refuses to. */
    private static void check(byte[] file, String what) throws IOException {
        try {
            for (Ch root : load(file).values()) {
                try {
                    assertThat(root.r()).isNotNull();
                } catch (ChumpyException refused) {
                    assertThat(refused).hasMessageContaining(":");
                }
            }
        } catch (FileFormatException expected) {
            assertThat(expected).hasMessageStartingWith("load: ");
        } catch (RuntimeException e) {
            throw new AssertionError(what, e);
        }
    }

    @Test
    void theFileItselfIsSound() throws IOException {
        assertThat(load(saved())).containsOnlyKeys("f", "x", "joined", "big");
        assertThat(load(file(graph(LEAF, "\"a\":0"))).get("a").r().item()).isEqualTo(1);
    }

    @Test
    void cutOffAnywhere(@TempDir Path folder) throws IOException {
        byte[] file = saved();
        Path path = folder.resolve("cut");
        for (int n = 0; n < file.length; n++) {
            byte[] cut = Arrays.copyOf(file, n);
            check(cut, "cut off at " + n);
            if (n % 7 == 0) {
                Files.write(path, cut);
                assertThatThrownBy(() -> ExpressionFiles.loadAll(path)).isInstanceOf(FileFormatException.class);
            }
        }
    }

    @Test
    void changedAnywhere() throws IOException {
        byte[] file = saved();
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 1000; round++) {
            byte[] changed = file.clone();
            changed[random.nextInt(file.length)] = (byte) random.nextInt(256);
            check(changed, "round " + round);
        }
    }

    /** Behind the checksums: other characters, and other numbers, in the graph. */
    @Test
    void graphsThatWereTamperedWith() throws IOException {
        Map<String, byte[]> entries = entries(saved());
        byte[] graph = entries.get("graph.json");
        SplittableRandom random = new SplittableRandom(3);
        byte[] alphabet = "0123456789-,:[]{}\"abcxtrue\\ ".getBytes(StandardCharsets.US_ASCII);
        for (int round = 0; round < 1000; round++) {
            byte[] changed = graph.clone();
            int changes = 1 + random.nextInt(2);
            for (int i = 0; i < changes; i++) {
                int at = random.nextInt(changed.length);
                boolean digit = Character.isDigit(changed[at]);
                changed[at] = alphabet[random.nextInt(digit && round % 2 == 0 ? 10 : alphabet.length)];
            }
            entries.put("graph.json", changed);
            check(file(entries), "round " + round + ": " + new String(changed, StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0}}",
                "{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":1}}",
                "{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":-1}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":null}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"x\":0}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"y\":0}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"keepDims\":null}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"keepDims\":1}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"axes\":[99999999999]}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Nothing\",\"terms\":{\"x\":0}}",
                LEAF + ",{\"kind\":\"java.lang.Runtime\",\"terms\":{}}",
                LEAF + ",{\"kind\":\"chumpy.ops.ChMean\",\"terms\":{\"x\":0}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Lambda\",\"terms\":{}}",
                LEAF + ",{\"kind\":\"../../../evil\",\"terms\":{}}",
                LEAF + ",{\"kind\":\"\",\"terms\":{}}",
                LEAF + ",{\"kind\":\"chumpy.ops.Elementwise\",\"terms\":{\"x\":0,\"function\":\"NO_SUCH\"}}",
                LEAF + ",{\"kind\":\"chumpy.ops.linalg.QrPart\",\"terms\":{\"a\":0,\"factors\":0,\"orthogonal\":true}}",
                "{\"leaf\":{\"at\":3,\"shape\":[]}}",
                "{\"leaf\":{\"at\":0,\"shape\":[4]}}",
                "{\"leaf\":{\"at\":-1,\"shape\":[]}}",
                "{\"leaf\":{\"at\":0,\"shape\":[-1]}}",
                "{\"leaf\":{\"at\":0,\"shape\":[2147483647,2147483647,2147483647]}}",
                "{\"leaf\":{\"file\":\"arrays/1.npy\"}}",
                "{\"leaf\":{}}",
                "{\"leaf\":{\"at\":0,\"shape\":[]},\"leaf\":{\"at\":0,\"shape\":[]}}",
                "{\"id\":0}",
                "{}",
                "7",
            })
    void nodesThatAreNone(String nodes) throws IOException {
        byte[] file = file(graph(nodes, "\"a\":0"));
        assertThatThrownBy(() -> load(file)).isInstanceOf(FileFormatException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"format\":\"chumpy expressions\",\"version\":2,\"nodes\":[],\"roots\":{}}",
                "{\"format\":\"chumpy expressions\",\"version\":0,\"nodes\":[],\"roots\":{}}",
                "{\"format\":\"other\",\"version\":1,\"nodes\":[],\"roots\":{}}",
                "{\"format\":\"chumpy expressions\",\"version\":1,\"nodes\":[]}",
                "{\"format\":\"chumpy expressions\",\"version\":1,\"nodes\":[],\"roots\":{\"a\":0}}",
                "{\"format\":\"chumpy expressions\",\"version\":1,\"nodes\":[],\"roots\":{}} {}",
                "{\"format\":\"chumpy expressions\",\"version\":1,\"nodes\":[" + LEAF
                        + "],\"roots\":{\"a\":0,\"a\":0}}",
                "{'format':'chumpy expressions','version':1,'nodes':[],'roots':{}}",
            })
    void graphsThatAreNone(String graph) throws IOException {
        byte[] file = file(graph);
        assertThatThrownBy(() -> load(file)).isInstanceOf(FileFormatException.class);
    }

    /** The rules of shapes that a file brings are checked as a whole: a wrong place would be read behind an array. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"kind\":\"chumpy.ops.Gather\",\"terms\":{\"x\":0,\"operation\":\"get\",\"from\":[],\"shape\":[1],"
                        + "\"places\":[1]}}",
                "{\"kind\":\"chumpy.ops.Gather\",\"terms\":{\"x\":0,\"operation\":\"get\",\"from\":[],\"shape\":[2],"
                        + "\"places\":[0]}}",
                "{\"kind\":\"chumpy.ops.Gather\",\"terms\":{\"x\":0,\"operation\":\"get\",\"from\":[],\"shape\":[1],"
                        + "\"places\":[-1]}}",
                "{\"kind\":\"chumpy.ops.Placement\",\"terms\":{\"x\":0,\"operation\":\"get\",\"from\":[],\"shape\":[1],"
                        + "\"places\":[-2]}}",
                "{\"kind\":\"chumpy.ops.Reshape\",\"terms\":{\"x\":0,\"operation\":\"get\",\"from\":[],\"shape\":[2]}}",
                "{\"kind\":\"chumpy.ops.Join\",\"terms\":{\"parts\":[0],\"operation\":\"j\",\"from\":[[]],\"shape\":[2],"
                        + "\"outer\":1,\"starts\":[0,1]}}",
                "{\"kind\":\"chumpy.ops.Join\",\"terms\":{\"parts\":[0],\"operation\":\"j\",\"from\":[[]],\"shape\":[1],"
                        + "\"outer\":1,\"starts\":[1,2]}}",
                "{\"kind\":\"chumpy.ops.Join\",\"terms\":{\"parts\":[0],\"operation\":\"j\",\"from\":[null],\"shape\":[1],"
                        + "\"outer\":1,\"starts\":[0,1]}}",
                "{\"kind\":\"chumpy.ops.Einsum\",\"terms\":{\"operands\":[0],\"operation\":\"e\",\"from\":[[]],"
                        + "\"labels\":[[0]],\"result\":[],\"merged\":null}}",
                "{\"kind\":\"chumpy.ops.Einsum\",\"terms\":{\"operands\":[0],\"operation\":\"e\",\"from\":[[]],"
                        + "\"labels\":[[]],\"result\":[0],\"merged\":null}}",
                "{\"kind\":\"chumpy.ops.RunReduction\",\"terms\":{\"x\":0,\"axes\":null,\"keepDims\":false,"
                        + "\"operation\":\"var\",\"function\":\"nan nan sum\"}}",
                "{\"kind\":\"chumpy.ops.RunReduction\",\"terms\":{\"x\":0,\"axes\":null,\"keepDims\":false,"
                        + "\"operation\":\"var\",\"function\":\"variance\"}}",
            })
    void rulesThatLeadOutOfArrays(String node) throws IOException {
        byte[] file = file(graph(LEAF + "," + node, "\"a\":1"));
        assertThatThrownBy(() -> load(file)).isInstanceOf(FileFormatException.class);
    }

    @Test
    void bombsEndInAnException() throws IOException {
        String many = (LEAF + ",").repeat(20_000) + LEAF;
        String spaces = "{\"format\":" + " ".repeat(20_000_000);
        String text = "{\"leaf\":{\"at\":0,\"shape\":[]},\"label\":\"" + "a,".repeat(4_000_000) + "\"}";
        String number = "{\"leaf\":{\"at\":" + "0".repeat(8_000_000) + ",\"shape\":[]}}";
        String deep = "[".repeat(8_000_000);
        String ints = "{\"kind\":\"chumpy.ops.Mean\",\"terms\":{\"x\":0,\"axes\":[" + "0,".repeat(2_000_000) + "0]}}";
        for (String graph : List.of(
                graph(many, ""),
                spaces,
                graph(text, ""),
                graph(number, ""),
                graph(deep, ""),
                deep,
                graph(LEAF + "," + ints, ""))) {
            byte[] file = file(graph);
            GraphReader reader = new GraphReader("bomb", new Budget("bomb", 1_000_000));
            assertThatThrownBy(() -> ZipReader.read("bomb", new ByteArrayInputStream(file), reader))
                    .isInstanceOf(FileFormatException.class);
        }
    }
}
