package chumpy.processor;

import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/** Source files among the test resources. */
final class Sources {
    static final Path RESOURCES = resources();

    /** The pages of the diagnostics. */
    static final Path PAGES = Path.of("..", "docs", "errors");

    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:[a-z@][\\w-]* )*(?:class|interface|enum|record|@interface) (\\w+)");

    private Sources() {}

    private static Path resources() {
        try {
            return Path.of(Sources.class.getResource("/bad").toURI()).getParent();
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The entries of a folder of resources, sorted. */
    static List<Path> in(String folder) {
        return list(RESOURCES.resolve(folder));
    }

    static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Java files of a case: itself, or all in it if it is a folder. */
    static List<Path> files(Path testCase) {
        return Files.isDirectory(testCase) ? list(testCase) : List.of(testCase);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JavaFileObject> objects(List<Path> files) {
        List<JavaFileObject> objects = new ArrayList<>();
        files.forEach(file -> objects.add(object(read(file))));
        return objects;
    }

    /** A source file, named after the first class in it. */
    static JavaFileObject object(String source) {
        Matcher type = TYPE.matcher(source);
        if (!type.find()) {
            throw new IllegalArgumentException("no type in\n" + source);
        }
        Matcher in = PACKAGE.matcher(source);
        String name = (in.find() ? in.group(1) + "." : "") + type.group(1);
        return JavaFileObjects.forSourceString(name, source);
    }
}
