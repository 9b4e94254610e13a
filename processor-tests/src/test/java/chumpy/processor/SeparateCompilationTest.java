package chumpy.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files of earlier compilations, and modules. */
class SeparateCompilationTest {
    private static final String CAMERA = """
            package user;

            @chumpy.annotations.Primitive
            abstract class Camera extends base.Device {
                @Override
                protected chumpy.NdArray computeR() {
                    return null;
                }
            }
            """;

    @TempDir
    Path classes;

    private void keep(Compilation compilation) {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() != JavaFileObject.Kind.CLASS) {
                continue;
            }
            Path path = classes.resolve(file.getName().replaceFirst("^/CLASS_OUTPUT/", ""));
            try (InputStream in = file.openInputStream()) {
                Files.createDirectories(path.getParent());
                Files.copy(in, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private List<File> classPath() {
        List<File> path = new ArrayList<>(List.of(classes.toFile()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(File::new)
                .forEach(path::add);
        return path;
    }

    private Compilation compileAgainstKept(String... sources) {
        return Compiler.javac()
                .withProcessors(new PrimitiveProcessor())
                .withClasspath(classPath())
                .withOptions("-Xlint:all,-path,-classfile", "-Werror")
                .compile(Arrays.stream(sources).map(Sources::object).toList());
    }

    private void base(String member) {
        keep(Compiler.javac()
                .withOptions("-proc:none")
                .compile(Sources.object("package base;\nimport chumpy.*;\nimport chumpy.annotations.*;\n"
                        + "public abstract class Device extends Ch {\n" + member + "}\n")));
    }

    @Test
    void aCompiledBaseClassLendsItsTerms() {
        base("""
                /** The gain. */
                @DTerm public abstract Ch gain();
                @Term protected int[] pixels() { return new int[0]; }
                @DependsOn("pixels") protected int count() { return pixels().length; }
                @OnChanged("gain") protected void forget() {}
                @DrWrt("gain") protected Jacobian drGain() { return null; }
                """);
        Compilation compilation = compileAgainstKept(CAMERA);
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .containsMatch("(?s)setGain.*setPixels.*forget\\(\\)");
    }

    @Test
    void aFaultOfACompiledBaseClassStandsOnTheClassThatInheritsIt() {
        base("@DTerm public abstract int gain();\n");
        Compilation compilation = compileAgainstKept(CAMERA);
        assertThat(compilation.errors()).hasSize(1);
        assertThat(compilation.errors().get(0).getLineNumber()).isEqualTo(4);
        assertThat(compilation.errors().get(0).getMessage(Locale.ROOT))
                .isEqualTo("[ChumpyDTermType] Device: @DTerm gain is of type int; a dterm is of type Ch or List<Ch>."
                        + " Declare it as Ch, or as @Term if nothing is differentiated with respect to it.");
    }

    @Test
    void theGeneratedClassOfTheLastCompilationIsNotInTheWay() {
        base("@Term public abstract int gain();\n");
        keep(compileAgainstKept(CAMERA));
        assertThat(classes.resolve("user/ChCamera.class")).exists();
        // javac warns that the file is there already, as it does with any processor.
        Compilation again = Compiler.javac()
                .withProcessors(new PrimitiveProcessor())
                .withClasspath(classPath())
                .compile(Sources.object(CAMERA));
        assertThat(again).succeeded();
        assertThat(again)
                .generatedSourceFile("user.ChCamera")
                .contentsAsUtf8String()
                .contains("setGain(int");
    }

    @Test
    void generatedIsLeftOutWhereTheModuleDoesNotReadIt() throws IOException {
        assertThat(generatedInModule("module user {}")).doesNotContain("Generated(");
        assertThat(generatedInModule("module user { requires java.compiler; }"))
                .contains("@Generated(\"chumpy.processor.PrimitiveProcessor\")");
    }

    private String generatedInModule(String module) throws IOException {
        Path in = Files.createDirectories(classes.resolve("in/user"));
        Path moduleInfo = Files.writeString(in.resolveSibling("module-info.java"), module);
        Path camera = Files.writeString(in.resolve("Camera.java"), CAMERA.replace("base.Device", "chumpy.Ch"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-processorpath",
                        System.getProperty("java.class.path"),
                        "--add-reads",
                        "user=ALL-UNNAMED",
                        "-d",
                        classes.toString(),
                        moduleInfo.toString(),
                        camera.toString());
        assertThat(status).isZero();
        return Files.readString(classes.resolve("user/ChCamera.java"));
    }
}
