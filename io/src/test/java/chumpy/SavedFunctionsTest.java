package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.io.ExpressionFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of {@link FunctionTable}, the table by which every function and every primitive is checked: what comes back from
 * a file has the same value and the same Jacobians, bit for bit; again after the leaves have got other numbers; and after
 * another round through a file.
 */
class SavedFunctionsTest {
    /** Their values are functions that no file can hold. */
    private static final Set<String> RUN_TIME = Set.of("apply", "primitive");

    static Stream<Line> lines() {
        return FunctionTable.lines().stream();
    }

    @ParameterizedTest
    @MethodSource("lines")
    void comeBackBitForBit(Line line) throws IOException {
        SplittableRandom random = new SplittableRandom(line.name().hashCode());
        for (List<int[]> shapes : line.shapes()) {
            List<Ch> leaves = new ArrayList<>();
            for (int i = 0; i < shapes.size(); i++) {
                leaves.add(Chumpy.array(line.domains().get(i).draw(random, shapes.get(i))));
            }
            check(line, leaves, line.of(leaves), random);
        }
        for (int[] shape : line.shared()) {
            Ch leaf = Chumpy.array(line.domains().get(0).draw(random, shape));
            Ch view = leaf.get("...").label("shared");
            check(
                    line,
                    List.of(leaf),
                    line.of(Collections.nCopies(line.domains().size(), view)),
                    random);
        }
    }

    private static void check(Line line, List<Ch> leaves, Ch f, SplittableRandom random) throws IOException {
        Map<String, Ch> saved = new LinkedHashMap<>();
        saved.put("f", f);
        for (int i = 0; i < leaves.size(); i++) {
            saved.put("leaf " + i, leaves.get(i));
        }
        if (RUN_TIME.contains(line.method())) {
            assertThatThrownBy(() -> save(saved))
                    .isInstanceOf(TermException.class)
                    .hasMessageContainingAll("save: ", ": term ", "which cannot be saved");
            return;
        }
        Map<String, Ch> loaded = load(save(saved));
        compare(line, saved, loaded);
        compare(line, saved, load(save(loaded)));
        for (int i = 0; i < leaves.size(); i++) {
            NdArray next = line.domains().get(i).draw(random, leaves.get(i).shape());
            leaves.get(i).set(next);
            loaded.get("leaf " + i).set(next);
        }
        compare(line, saved, loaded);
    }

    private static byte[] save(Map<String, Ch> expressions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExpressionFiles.save(out, expressions);
        return out.toByteArray();
    }

    private static Map<String, Ch> load(byte[] file) throws IOException {
        return ExpressionFiles.loadAll(new ByteArrayInputStream(file));
    }

    private static void compare(Line line, Map<String, Ch> saved, Map<String, Ch> loaded) {
        assertThat(List.copyOf(loaded.keySet())).isEqualTo(List.copyOf(saved.keySet()));
        Ch f = saved.get("f");
        Ch g = loaded.get("f");
        assertThat(g.r()).as(line + ": value").isEqualTo(f.r());
        assertThat(g.label()).isEqualTo(f.label());
        saved.forEach((name, leaf) -> {
            if (leaf != f) {
                assertThat(loaded.get(name).r()).isEqualTo(leaf.r());
                Jacobian wanted = f.drWrt(leaf);
                Jacobian got = g.drWrt(loaded.get(name));
                assertThat(got.form()).as(line + " by " + name).isEqualTo(wanted.form());
                assertThat(got.toArray()).as(line + " by " + name).isEqualTo(wanted.toArray());
            }
        });
    }
}
