package chumpy.io;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes back from a file is what was saved. */
class ExpressionFilesTest {
    private static Map<String, Ch> again(Map<String, Ch> expressions) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExpressionFiles.save(out, expressions);
        return ExpressionFiles.loadAll(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Map<String, Ch> map(Object... namesAndNodes) {
        Map<String, Ch> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndNodes.length; i += 2) {
            map.put((String) namesAndNodes[i], (Ch) namesAndNodes[i + 1]);
        }
        return map;
    }

    @Test
    void anExpressionFollowsItsLeavesAgain(@TempDir Path folder) throws IOException {
        Ch x = array(10, 20, 30).label("x");
        Ch f = x.T().dot(Chumpy.eye(3)).dot(x).add(scalar(5).power(2)).label("cost");
        Path file = folder.resolve("f.chumpy");
        ExpressionFiles.save(file, f);
        Ch g = ExpressionFiles.load(file);
        assertThat(g.r()).isEqualTo(f.r());
        assertThat(g.label()).isEqualTo("cost");
        ExpressionFiles.save(file, map("x", x, "f", f));
        Map<String, Ch> both = ExpressionFiles.loadAll(file);
        assertThat(both.keySet()).containsExactly("x", "f");
        assertThat(both.get("x").label()).isEqualTo("x");
        both.get("x").set(0, 1);
        x.set(0, 1);
        assertThat(both.get("f").r()).isEqualTo(f.r());
        assertThat(both.get("f").drWrt(both.get("x")).toArray())
                .isEqualTo(f.drWrt(x).toArray());
        assertThatThrownBy(() -> ExpressionFiles.load(file))
                .isInstanceOf(FileFormatException.class)
                .hasMessageEndingWith("holds 2 expressions; ask loadAll for them");
    }

    @Test
    void whatIsSharedIsSharedAgain() throws IOException {
        Ch u = array(1, 2).multiply(2);
        Map<String, Ch> loaded = again(map("a", u.add(u), "b", u, "c", u.add(1), "again", u));
        assertThat(loaded.get("b")).isSameAs(loaded.get("again"));
        assertThat(loaded.get("a").term("x"))
                .isSameAs(loaded.get("b"))
                .isSameAs(loaded.get("a").term("y"));
        assertThat(loaded.get("c").term("x")).isSameAs(loaded.get("b"));
        Ch v = scalar(1);
        for (int i = 0; i < 60; i++) {
            v = v.add(v);
        }
        assertThat(again(map("v", v)).get("v").r().item()).isEqualTo(0x1p60);
    }

    @Test
    void leavesConstantsAndViewsStayWhatTheyAre() throws IOException {
        Ch x = array(1, 2, 3, 4);
        Ch c = constant(NdArray.of(5, 6));
        Map<String, Ch> loaded = again(map(
                "x",
                x,
                "c",
                c,
                "view",
                x.get("1:3").reshape(2, 1).T(),
                "sum",
                x.sum().add(c)));
        loaded.get("view").set(NdArray.of(7, 8));
        assertThat(loaded.get("x").r()).isEqualTo(NdArray.of(1, 7, 8, 4));
        assertThat(loaded.get("sum").r()).isEqualTo(NdArray.of(25, 26));
        assertThatThrownBy(() -> loaded.get("c").set(NdArray.of(0, 0))).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> loaded.get("sum").set(NdArray.of(0, 0))).isInstanceOf(GraphException.class);
    }

    @Test
    void everyBitOfAnArrayComesBack() throws IOException {
        double odd = Double.longBitsToDouble(0x7ff8_0000_0000_1234L);
        double[] numbers = {odd, -0.0, Double.MIN_VALUE, Double.NEGATIVE_INFINITY, 0.1};
        double[] many = new double[1000];
        java.util.Arrays.setAll(many, i -> numbers[i % 5] * (i + 1));
        Map<String, Ch> loaded = again(map("few", array(numbers), "many", array(many), "none", array(new double[0])));
        for (String name : List.of("few", "many")) {
            double[] wanted = name.equals("few") ? numbers : many;
            double[] got = loaded.get(name).r().toArray();
            assertThat(got).hasSameSizeAs(wanted);
            for (int i = 0; i < got.length; i++) {
                assertThat(Double.doubleToRawLongBits(got[i])).isEqualTo(Double.doubleToRawLongBits(wanted[i]));
            }
        }
        assertThat(loaded.get("none").shape()).containsExactly(0);
    }

    @Test
    void primitivesOfUsersComeBackWithAllTerms() throws IOException {
        Ch x = array(1, 2).label("\u03b1 \"\\ \n");
        ChKitchen kitchen = ChKitchen.builder()
                .x(x)
                .more(List.of(x, scalar(3), x))
                .followed(x.add(1))
                .truth(true)
                .whole(Integer.MIN_VALUE)
                .wide(Long.MAX_VALUE - 1)
                .real(Double.NaN)
                .single(0.1f)
                .small((short) -3)
                .tiny((byte) 7)
                .letter('\u20ac')
                .text("a\u0000b")
                .nothing(null)
                .colour(Kitchen.Colour.GREEN)
                .table(NdArray.of(new double[][] {{1, 2}, {3, 4}}))
                .wholes(new int[][] {{1}, {}, {2, 3}})
                .wides(Long.MIN_VALUE)
                .reals(-0.0, Double.POSITIVE_INFINITY)
                .truths(true, false)
                .texts("", null, "x")
                .colours(Kitchen.Colour.RED)
                .tables(NdArray.scalar(2), NdArray.of(3))
                .build();
        ChKitchen loaded = (ChKitchen) again(map("k", kitchen)).get("k");
        for (String term : List.of(
                "truth",
                "whole",
                "wide",
                "real",
                "single",
                "small",
                "tiny",
                "letter",
                "text",
                "nothing",
                "colour",
                "table",
                "wholes",
                "wides",
                "reals",
                "truths",
                "texts",
                "colours",
                "tables",
                "byDefault")) {
            assertThat(new Object[] {loaded.term(term)}).as(term).isEqualTo(new Object[] {kitchen.term(term)});
        }
        assertThat(loaded.more().get(0))
                .isSameAs(loaded.x())
                .isSameAs(loaded.more().get(2));
        assertThat(loaded.x().label()).isEqualTo(x.label());
        assertThat(loaded.followed().term("x")).isSameAs(loaded.x());
        assertThat(loaded.r()).isEqualTo(kitchen.r());
    }

    @Test
    void composedPrimitivesAreMadeOfTheirTerms() throws IOException {
        Ch x = array(1, 2);
        Ch f = ChKitchen_Twice.of(x).multiply(x);
        Map<String, Ch> loaded = again(map("f", f, "x", x));
        loaded.get("x").set(1, 5);
        assertThat(loaded.get("f").r()).isEqualTo(NdArray.of(2, 50));
        assertThat(loaded.get("f").drWrt(loaded.get("x")).toArray()).isEqualTo(NdArray.of(new double[][] {
            {4, 0}, {0, 20}
        }));
    }

    @Test
    void saysWhatCannotBeSaved(@TempDir Path folder) {
        Path file = folder.resolve("never");
        Ch lambda = Chumpy.primitive("softplus")
                .dterm(array(1))
                .value(in -> in.get(0))
                .drWrt(in -> Jacobian.identity(1))
                .build()
                .label("mine");
        assertThatThrownBy(() -> ExpressionFiles.save(file, lambda.add(1)))
                .isInstanceOf(TermException.class)
                .hasMessage("save: \"mine\" (softplus): term value is of type Function, which cannot be saved; numbers,"
                        + " strings, enums, arrays and nodes can");
        assertThatThrownBy(() -> ExpressionFiles.save(file, ChKitchen_Odd.of(array(1), List.of())))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("term list is of type List");
        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> ExpressionFiles.save(file, (Ch) null)).isInstanceOf(TermException.class);
    }

    /** What an index takes is saved for the shape at hand. */
    @Test
    void rulesOfShapesKeepTheShape() throws IOException {
        Ch x = array(1, 2, 3);
        Map<String, Ch> loaded = again(map("x", x, "last", x.get("-2:")));
        loaded.get("x").set(NdArray.of(1, 2, 3, 4));
        assertThatThrownBy(() -> loaded.get("last").r())
                .isInstanceOf(ShapeException.class)
                .hasMessage(
                        "get: comes from a file, where it was saved for the shape (3,), and cannot take (4,); make it"
                                + " anew");
    }

    @Test
    void deepGraphsDoNotRecurse() throws IOException {
        Ch x = scalar(1);
        Ch f = x;
        for (int i = 0; i < 20_000; i++) {
            f = f.add(x);
        }
        assertThat(again(map("f", f)).get("f").r().item()).isEqualTo(20_001);
    }
}
