package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The files under {@code good} in a named module, with the runtime on the module path, where nothing is seen of the
 * packages that it does not export.
 */
class ModulePathTest {
    private static final String USE = """
            package good;

            import chumpy.Ch;
            import chumpy.Chumpy;
            import java.util.ArrayList;
            import java.util.List;

            /** Makes, changes and differentiates some of the primitives. */
            public final class Use {
                private Use() {}

                /**
                 * Does it.
                 *
                 * @return what came out
                 * @throws ReflectiveOperationException if a public method cannot be called
                 */
                public static List<String> run() throws ReflectiveOperationException {
                    List<String> seen = new ArrayList<>();
                    Ch x = Chumpy.array(1.0, 2.0);
                    Ch y = Chumpy.array(3.0, 4.0);
                    ChSelect select = ChSelect.of(x, 1, 0);
                    seen.add(select.r() + " " + select.drWrt(x).toArray().reshape(-1));
                    select.setX(y);
                    seen.add(select.r() + " " + select.drWrt(x).form());
                    ChBlend blend = ChBlend.of(x, y, 4);
                    seen.add(blend.r() + " " + blend.drWrt(x).toArray().reshape(-1));
                    blend.update().weight(x).power(2).apply();
                    seen.add(blend.r() + " " + blend.drWrt(x).toArray().reshape(-1));
                    ChJoin join = ChJoin.of(List.of(x), null, y);
                    join.setParts(List.of(x, x));
                    seen.add(join.r() + " " + join.drWrt(x).toArray().reshape(-1));
                    seen.add(ChConstant.of().label("answer") + " " + ChConstant.of().r());
                    seen.add(Ch.class.getMethod("label").invoke(select.label("s")) + " "
                            + (Ch.class.getMethod("term", String.class).invoke(select, "x") == y));
                    return seen;
                }
            }
            """;

    @TempDir
    Path folder;

    @Test
    void primitivesOfAModuleCompileAndRun() throws ReflectiveOperationException, IOException {
        Path sources = Files.createDirectories(folder.resolve("src/good"));
        for (Path good : Sources.in("good")) {
            Files.copy(good, sources.resolve(good.getFileName()));
        }
        Files.writeString(sources.resolve("Use.java"), USE);
        Files.writeString(
                sources.resolveSibling("module-info.java"),
                "/** A user's. */\nmodule user {\n    requires transitive chumpy.runtime;\n    exports good;\n}\n");
        Path classes = folder.resolve("classes");
        Set<Path> modulePath = modulePath();
        compile(sources.getParent(), classes, modulePath);

        ModuleFinder finder = ModuleFinder.of(
                Stream.concat(Stream.of(classes), modulePath.stream()).toArray(Path[]::new));
        Configuration configuration =
                ModuleLayer.boot().configuration().resolve(finder, ModuleFinder.of(), Set.of("user"));
        ModuleLayer layer =
                ModuleLayer.boot().defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader());
        assertThat(layer.findModule("chumpy.runtime")).isPresent();
        Object seen =
                layer.findLoader("user").loadClass("good.Use").getMethod("run").invoke(null);
        assertThat(seen)
                .isEqualTo(List.of(
                        "[1. 2.] [0. 1. 1. 0.]",
                        "[3. 4.] NONE",
                        "[ 9. 64.] [18.  0.  0. 64.]",
                        "[1. 4.] [1. 0. 0. 2.]",
                        "[3. 4.] [2. 0. 0. 2.]",
                        "\"answer\" (Constant) 42.0",
                        "s true"));
    }

    private static void compile(Path sources, Path classes, Set<Path> modulePath) throws IOException {
        List<String> options = List.of(
                "-Xlint:all",
                "-Werror",
                "-processor",
                PrimitiveProcessor.class.getName(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "--module-path",
                modulePath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "-d",
                classes.toString());
        StringWriter messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(sources)) {
            var units = files.getJavaFileObjectsFromPaths(
                    all.filter(file -> file.toString().endsWith(".java")).toList());
            boolean done = compiler.getTask(messages, files, null, options, null, units)
                    .call();
            assertThat(done).as(messages.toString()).isTrue();
        }
        // A note says that nodes with type parameters cannot be saved.
        assertThat(messages.toString().lines().filter(line -> line.contains("warning:") || line.contains("error:")))
                .isEmpty();
    }

    /** Of what is on the class path of the tests, the runtime and the modules that it requires. */
    private static Set<Path> modulePath() {
        List<Path> classPath = Arrays.stream(
                        System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .toList();
        Set<Path> found = new LinkedHashSet<>();
        ArrayDeque<String> open = new ArrayDeque<>(List.of("chumpy.runtime"));
        while (!open.isEmpty()) {
            Optional<ModuleReference> module = find(open.remove(), classPath);
            if (module.isPresent() && found.add(Path.of(module.get().location().orElseThrow()))) {
                module.get().descriptor().requires().stream()
                        .map(ModuleDescriptor.Requires::name)
                        .forEach(open::add);
            }
        }
        return found;
    }

    private static Optional<ModuleReference> find(String name, List<Path> classPath) {
        return classPath.stream()
                .flatMap(path -> ModuleFinder.of(path).find(name).stream())
                .findFirst();
    }
}
