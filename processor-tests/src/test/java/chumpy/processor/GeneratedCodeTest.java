package chumpy.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated code gives no warnings, whatever the user's types and names are. */
class GeneratedCodeTest {
    private static final String COMPUTE = """
                @Override
                protected chumpy.NdArray computeR() {
                    return null;
                }
            """;

    private static void assertSilent(String... sources) {
        assertThat(Javac.compile(sources)).succeededWithoutWarnings();
    }

    static List<Path> goldens() {
        return Sources.in("good");
    }

    /** The sources of users and what is generated from them, once more, under doclint. */
    @ParameterizedTest
    @MethodSource("goldens")
    void hasCompleteComments(Path good) {
        List<JavaFileObject> sources = new ArrayList<>(Sources.objects(List.of(good)));
        sources.addAll(Javac.compile(sources).generatedSourceFiles());
        Compilation compilation = Compiler.javac()
                .withOptions("-proc:none", "-Xdoclint:all/protected", "-Werror")
                .compile(sources);
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void deprecationIsHandedOn() {
        assertSilent("""
                package user;

                @Deprecated
                class Old {}
                """, """
                package user;

                @Deprecated(forRemoval = true)
                class Older {}
                """, """
                package user;

                import chumpy.annotations.*;

                @SuppressWarnings({"deprecation", "removal"})
                abstract class Base extends chumpy.Ch {
                    @Deprecated
                    @Term
                    protected abstract int width();

                    @Deprecated(forRemoval = true)
                    @Term
                    protected abstract int height();

                    @Term
                    protected abstract java.util.List<Old> old();

                    @Term
                    protected abstract Older[] older();

                    @Deprecated
                    @DependsOn("width")
                    int half() {
                        return 1;
                    }
                }
                """, """
                package user;

                import chumpy.annotations.*;

                @Primitive
                @Deprecated
                abstract class Camera extends Base {
                """ + COMPUTE + "}");
    }

    @Test
    void commentsSayWhyAUserDeprecatedIt() {
        Compilation compilation = Javac.compile("""
                package user;

                import chumpy.annotations.*;

                /**
                 * A camera.
                 *
                 * @deprecated use a lens
                 */
                @Primitive
                @Deprecated
                abstract class Camera extends chumpy.Ch {
                    /**
                     * The width.
                     *
                     * @return pixels
                     * @deprecated use the height
                     */
                    @Deprecated
                    @Term
                    abstract int width();
                """ + COMPUTE + "}");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .containsMatch("(?s)@deprecated use a lens.*@deprecated use the height\n     \\*/\n    @Deprecated\n"
                        + "    public void setWidth");
    }

    @Test
    void rawTypesAndSerialAreTheUsersOwn() {
        assertSilent("""
                package user;

                import chumpy.annotations.*;

                @Primitive
                @SuppressWarnings({"rawtypes", "serial"})
                abstract class Camera extends chumpy.Ch implements java.io.Serializable {
                    @Term
                    abstract java.util.List list();

                    @Term
                    abstract java.util.Map<String, java.util.List>[] maps();
                """ + COMPUTE + "}");
    }

    @Test
    void namesOfTermsMeetNoNamesOfOurs() {
        StringBuilder terms = new StringBuilder();
        for (String name : List.of(
                "TYPE",
                "SLOT_TERMS",
                "given",
                "node",
                "next",
                "changed",
                "staleMemos",
                "failure",
                "missing",
                "from",
                "to",
                "name",
                "value",
                "terms",
                "term",
                "index",
                "memos",
                "slots",
                "end",
                "nodes",
                "i",
                "i1",
                "oldTerm",
                "memosOf",
                "inputs",
                "slotTerms",
                "change",
                "expression",
                "put",
                "copyTerm",
                "of",
                "set",
                "entry",
                "composing",
                "other")) {
            terms.append("@Term abstract int[][] ").append(name).append("();\n");
        }
        String head = """
                package user;

                import chumpy.annotations.*;

                @Primitive
                """;
        assertSilent(
                head + "abstract class Plain extends chumpy.Ch {\n" + terms
                        + "@DependsOn(\"TYPE\") int memo() { return 1; }\n" + COMPUTE + "}",
                head + "abstract class Composed extends chumpy.Ch {\n" + terms
                        + "@DependsOn(\"TYPE\") int memo() { return 1; }\n@DTerm abstract chumpy.Ch x();\n"
                        + "@Override protected chumpy.Ch compose() { return x(); }\n}");
    }

    @Test
    void helpersMeetNoMethodsOfTheUser() {
        assertSilent("""
                package user;

                import chumpy.Ch;
                import chumpy.annotations.*;
                import java.util.List;

                @Primitive
                public abstract class Camera extends Ch {
                    protected Camera() {}

                    @DTerm
                    public abstract List<Ch> xs();

                    @Term
                    public abstract int[][] table();

                    @DependsOn("table")
                    int memo() {
                        return 1;
                    }

                    public long memosOf(long changed) {
                        return changed;
                    }

                    public Ch[] inputs(List<Ch> xs) {
                        return null;
                    }

                    public int[] slotTerms(List<Ch> xs) {
                        return null;
                    }

                    public int[][] copyTable(int[][] table) {
                        return table;
                    }

                    public Ch expression() {
                        return null;
                    }

                    @Override
                    protected Ch compose() {
                        return xs().get(0);
                    }
                }
                """);
    }

    @Test
    void classesOfTheUserMayBearNamesThatGeneratedCodeUses() {
        assertSilent(
                "package user;\nclass String {}",
                "package user;\nclass Override {}",
                "package user;\nclass Map {}",
                """
                package user;

                import chumpy.annotations.*;

                class Ch {
                    @Primitive
                    abstract static class PrimitiveType extends chumpy.Ch {
                        static class Builder {}

                        interface List {}

                        @DTerm
                        abstract java.util.List<chumpy.Ch> xs();

                        @Term
                        abstract Builder builderOf();

                        @Term
                        abstract List[] lists();

                        @Term
                        abstract Map map();

                        @Term
                        abstract String string();

                        @DrWrt("xs")
                        chumpy.Jacobian drXs(int index) {
                            return null;
                        }

                        @java.lang.Override
                        protected chumpy.NdArray computeR() {
                            return null;
                        }
                    }
                }
                """);
    }

    @Test
    void theUnnamedPackageWillDo() {
        assertSilent("""
                import chumpy.annotations.*;

                @Primitive
                abstract class Camera extends chumpy.Ch {
                """ + COMPUTE + "}");
    }

    @Test
    void sixtyFourTermsAreWithinTheLimit() {
        StringBuilder source = new StringBuilder("package user;\nimport chumpy.annotations.*;\n@Primitive\n")
                .append("abstract class Camera extends chumpy.Ch {\n");
        for (int i = 0; i < 64; i++) {
            source.append("@Term int t").append(i).append("() { return 0; }\n");
            source.append("@DependsOn(\"t")
                    .append(i)
                    .append("\") int m")
                    .append(i)
                    .append("() { return 0; }\n");
        }
        assertSilent(source.append(COMPUTE).append('}').toString());
    }

    @Test
    void aUserMayUseTheGeneratedClassInItsOwnSignatures() {
        assertSilent("""
                package user;

                import chumpy.annotations.*;

                @Primitive
                abstract class Camera extends chumpy.Ch {
                    static ChCamera standard() {
                        return ChCamera.of(1);
                    }

                    @Term
                    abstract int width();
                """ + COMPUTE + "}");
    }
}
