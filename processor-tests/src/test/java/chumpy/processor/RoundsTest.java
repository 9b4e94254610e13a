package chumpy.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

/** Classes that use what is not there yet wait for it. */
class RoundsTest {
    private static final String COMPUTE = """
                @Override
                protected chumpy.NdArray computeR() {
                    return null;
                }
            """;

    /** Writes a class in the first round. */
    private static final class Writes extends AbstractProcessor {
        private final String name;
        private final String source;
        private boolean done;

        Writes(String name, String source) {
            this.name = name;
            this.source = source;
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of("*");
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile(name).openWriter()) {
                    writer.write(source);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    @Test
    void aTermOfAGeneratedTypeWaits() {
        Compilation compilation = Javac.compile(
                List.of(Sources.object("""
                        package user;

                        import chumpy.annotations.*;

                        @Primitive
                        abstract class Camera extends chumpy.Ch {
                            @Term
                            abstract java.util.Map<String, ? extends Table[]> tables();
                        """ + COMPUTE + "}")),
                new Writes("user.Table", "package user;\nclass Table {}"));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .contains("Table[]");
    }

    @Test
    void aGeneratedBaseClassWaits() {
        Compilation compilation =
                Javac.compile(List.of(Sources.object("""
                        package user;

                        @chumpy.annotations.Primitive
                        abstract class Camera extends Base {
                        """ + COMPUTE + "}")), new Writes("user.Base", """
                        package user;

                        abstract class Base extends chumpy.Ch {
                            @chumpy.annotations.Term
                            abstract int width();
                        }
                        """));
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .contains("setWidth(int");
    }

    @Test
    void aPrimitiveMayHaveATermOfAnotherPrimitivesClass() {
        Compilation compilation = Javac.compile("""
                package user;

                import chumpy.annotations.*;

                @Primitive
                abstract class Camera extends chumpy.Ch {
                    @Term
                    abstract ChLens lens();
                """ + COMPUTE + "}", """
                package user;

                @chumpy.annotations.Primitive
                abstract class Lens extends chumpy.Ch {
                """ + COMPUTE + "}");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .contains(".followed(\"lens\")");
    }

    @Test
    void whatNeverComesIsToldOnce() {
        Compilation compilation = Javac.compile("""
                package user;

                @chumpy.annotations.Primitive
                abstract class Camera extends Missing {
                """ + COMPUTE + "}");
        assertThat(compilation.errors())
                .filteredOn(error -> error.getMessage(Locale.ROOT).startsWith("[Chumpy"))
                .hasSize(1)
                .allMatch(error -> error.getMessage(Locale.ROOT).contains("because the type Missing in it"));
    }

    @Test
    void aFaultOfABaseClassIsToldOnce() {
        Compilation compilation =
                Javac.compile("""
                package user;

                import chumpy.annotations.*;

                abstract class Base extends chumpy.Ch {
                    @DTerm
                    abstract int k();
                }

                @Primitive
                abstract class Camera extends Base {
                """ + COMPUTE + "}\n@Primitive\nabstract class Lens extends Base {\n" + COMPUTE + "}");
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(7);
    }
}
