package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.annotations.Primitive;
import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The bad cases that are no matter of sources: no runtime, a processor that fails. */
class UnusualFaultsTest {
    private static final String GOOD = """
            package bad;

            @chumpy.annotations.Primitive
            abstract class Camera extends chumpy.Ch {
                @Override
                protected chumpy.NdArray computeR() {
                    return null;
                }
            }
            """;

    /** A processor whose files cannot be written. */
    private static final class Broken extends PrimitiveProcessor {
        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            Filer filer = proxy(Filer.class, (method, arguments) -> {
                throw new UnsupportedOperationException("no disk");
            });
            super.init(proxy(
                    ProcessingEnvironment.class,
                    (method, arguments) ->
                            method.getName().equals("getFiler") ? filer : method.invoke(environment, arguments)));
        }

        private interface Handler {
            Object handle(java.lang.reflect.Method method, Object[] arguments)
                    throws IllegalAccessException, InvocationTargetException;
        }

        private static <T> T proxy(Class<T> type, Handler handler) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(),
                    new Class<?>[] {type},
                    (self, method, arguments) -> handler.handle(method, arguments)));
        }
    }

    @Test
    void aFailureOfTheProcessorIsADiagnosticWithItsTrace() {
        Compilation compilation = Compiler.javac().withProcessors(new Broken()).compile(Sources.object(GOOD));
        assertThat(compilation.errors()).hasSize(1);
        Diagnostic<? extends JavaFileObject> error = compilation.errors().get(0);
        assertThat(error.getLineNumber()).isEqualTo(4);
        assertThat(error.getMessage(Locale.ROOT))
                .startsWith("[ChumpyInternalError] Camera: the annotation processor itself failed."
                        + " Please report this, with the class and this trace:")
                .contains("UnsupportedOperationException: no disk")
                .contains("at chumpy.processor.");
    }

    @Test
    void withoutTheRuntimeItSaysWhatToAdd() throws Exception {
        File annotations = new File(Primitive.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Compilation compilation = Compiler.javac()
                .withProcessors(new PrimitiveProcessor())
                .withClasspath(List.of(annotations))
                .compile(Sources.object(GOOD));
        assertThat(compilation.errors())
                .filteredOn(error -> error.getMessage(Locale.ROOT)
                        .equals("[ChumpyNoRuntime] Camera: chumpy.Ch cannot be found. Add chumpy-runtime to the"
                                + " dependencies, and in a module \"requires chumpy.runtime\"."))
                .extracting(Diagnostic::getLineNumber)
                .containsExactly(4L);
    }
}
