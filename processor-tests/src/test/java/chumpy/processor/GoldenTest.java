package chumpy.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is generated for the files under {@code good} is what stands under {@code expected}, comments included, and
 * compiles without a warning.
 */
class GoldenTest {
    static List<Path> cases() {
        return Sources.in("good");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void generatesWhatIsExpected(Path good) throws Exception {
        Compilation compilation = Javac.compile(Sources.objects(List.of(good)));
        assertThat(compilation).succeededWithoutWarnings();
        for (String generated : generated(compilation)) {
            Path expected = Sources.RESOURCES.resolve("expected/" + generated);
            assertThat(compilation)
                    .generatedSourceFile("good." + generated.replace(".java", ""))
                    .hasSourceEquivalentTo(
                            JavaFileObjects.forResource(expected.toUri().toURL()));
            assertThat(compilation)
                    .generatedSourceFile("good." + generated.replace(".java", ""))
                    .contentsAsString(StandardCharsets.UTF_8)
                    .isEqualTo(Sources.read(expected));
        }
    }

    private static Set<String> generated(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .map(file -> Path.of(file.toUri().getPath()).getFileName().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void nothingIsExpectedThatIsNotGenerated() {
        Set<String> all = new TreeSet<>();
        for (Path good : cases()) {
            all.addAll(generated(Javac.compile(Sources.objects(List.of(good)))));
        }
        assertThat(Sources.in("expected").stream()
                        .map(file -> file.getFileName().toString()))
                .containsExactlyElementsOf(all);
    }
}
