package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.processor.check.Message;
import com.google.testing.compile.Compilation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The examples on the pages of the diagnostics are true: the first block of Java gives just the error that the page
 * quotes; the second compiles.
 */
class PagesTest {
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Set<String> WITHOUT_EXAMPLE =
            Set.of(Message.INTERNAL_ERROR.id(), Message.NO_RUNTIME.id(), Message.UNRESOLVED.id());
    private static final String IMPORTS = """
            import chumpy.*;
            import chumpy.annotations.*;
            import java.util.*;
            """;

    static List<Path> pages() {
        return Sources.list(Sources.PAGES).stream()
                .filter(page -> !WITHOUT_EXAMPLE.contains(id(page)) && !id(page).equals("README"))
                .toList();
    }

    private static String id(Path page) {
        return page.getFileName().toString().replace(".md", "");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theFirstExampleFailsAndTheSecondCompiles(Path page) {
        List<String> examples = JAVA.matcher(Sources.read(page))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(examples).hasSize(2);
        List<String> errors = Javac.compile(sources(examples.get(0))).errors().stream()
                .map(error -> error.getMessage(Locale.ROOT))
                .toList();
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0)).startsWith("[" + id(page) + "] ");
        assertThat(Sources.read(page)).contains("\n> " + errors.get(0) + "\n");
        Compilation mended = Javac.compile(sources(examples.get(1)));
        assertThat(mended.diagnostics()).isEmpty();
    }

    /** An example may have several files, each under a comment with its path. */
    private static List<JavaFileObject> sources(String example) {
        List<JavaFileObject> sources = new ArrayList<>();
        Matcher file = Pattern.compile("(?m)^// (?:(\\w+)/)?\\w+\\.java\n").matcher(example);
        List<Integer> starts = new ArrayList<>();
        List<String> packages = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        while (file.find()) {
            starts.add(file.end());
            ends.add(file.start());
            packages.add(file.group(1));
        }
        if (starts.isEmpty()) {
            return List.of(source("example", example));
        }
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < ends.size() ? ends.get(i + 1) : example.length();
            sources.add(source(packages.get(i), example.substring(starts.get(i), end)));
        }
        return sources;
    }

    private static JavaFileObject source(String packageName, String example) {
        boolean isWhole = example.contains("import ");
        return Sources.object("package " + packageName + ";\n" + (isWhole ? "" : IMPORTS) + example);
    }
}
