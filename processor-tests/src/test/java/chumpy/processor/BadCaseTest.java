package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each file, or folder of files, under {@code bad} is compiled. A comment {@code // ^ text} says that the line above it
 * has an error of just this text; there are no others, so that nothing follows from a fault but its own message.
 */
class BadCaseTest {
    /** An error, by file, line and the first line of its text. */
    record Error(String file, long line, String text) {}

    static List<Path> cases() {
        return Sources.in("bad");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasJustTheErrorsThatItSays(Path badCase) {
        List<Path> files = Sources.files(badCase);
        Compilation compilation = Javac.compile(Sources.objects(files));
        assertThat(compilation.status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(found(compilation)).containsExactlyInAnyOrderElementsOf(expected(files));
    }

    static List<Error> expected(List<Path> files) {
        List<Error> expected = new ArrayList<>();
        for (Path file : files) {
            String source = Sources.read(file);
            String name = Sources.object(source).getName();
            long line = 0;
            long number = 0;
            for (String text : source.split("\n", -1)) {
                number++;
                if (text.strip().startsWith("// ^ ")) {
                    expected.add(new Error(name, line, text.strip().substring("// ^ ".length())));
                } else {
                    line = number;
                }
            }
        }
        return expected;
    }

    private static List<Error> found(Compilation compilation) {
        List<Error> found = new ArrayList<>();
        for (Diagnostic<? extends JavaFileObject> error : compilation.errors()) {
            String file = error.getSource() == null ? "" : error.getSource().getName();
            String text = error.getMessage(Locale.ROOT).lines().findFirst().orElse("");
            found.add(new Error(file, error.getLineNumber(), text));
        }
        found.sort(Comparator.comparing(Error::file).thenComparing(Error::line));
        return found;
    }
}
