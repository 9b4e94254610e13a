package chumpy.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.util.List;
import java.util.Locale;
import javax.tools.StandardLocation;
import org.junit.jupiter.api.Test;

/** Primitives whose terms are data are registered, each by a file of its own; of the others a note says why not. */
class SavingTest {
    private static final String REGISTRY = "META-INF/chumpy/primitives/";

    private static Compilation compile(String members) {
        return Javac.compile("""
                package user;

                import chumpy.*;
                import chumpy.annotations.*;

                class Outer {
                    enum Colour { RED }
                    record Pair(int a, int b) {}

                    @Primitive
                    abstract static class Camera extends Ch {
                        @DTerm abstract Ch x();
                        %s
                        @Override protected Ch compose() { return x(); }
                    }
                }
                """.formatted(members));
    }

    private static List<String> notes(Compilation compilation) {
        return compilation.notes().stream()
                .map(note -> note.getMessage(Locale.ROOT))
                .filter(text -> text.contains("saved"))
                .toList();
    }

    @Test
    void termsThatAreDataAreRegistered() throws Exception {
        Compilation compilation = compile("""
                @Term abstract Ch followed();
                @Term abstract int[][] places();
                @Term abstract String text();
                @Term abstract NdArray[] arrays();
                @Term abstract Colour colour();
                @Term abstract char letter();
                """);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedFile(StandardLocation.CLASS_OUTPUT, REGISTRY + "user.Outer.Camera")
                .contentsAsUtf8String()
                .isEqualTo("user.ChOuter_Camera\n");
        assertThat(notes(compilation)).isEmpty();
    }

    @Test
    void aNoteNamesATermThatIsNot() {
        Compilation compilation = compile("@Term abstract Pair pair();");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation.generatedFile(StandardLocation.CLASS_OUTPUT, REGISTRY + "user.Outer.Camera"))
                .isEmpty();
        assertThat(notes(compilation))
                .containsExactly("Outer.Camera: its nodes cannot be saved to files, because term pair is of type"
                        + " user.Outer.Pair, which is no data");
    }
}
