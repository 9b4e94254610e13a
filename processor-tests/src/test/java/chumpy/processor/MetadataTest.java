package chumpy.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

/** Build tools find the processor and may run it incrementally. */
class MetadataTest {
    @Test
    void compilersFindTheProcessor() {
        assertThat(ServiceLoader.load(Processor.class)).hasAtLeastOneElementOfType(PrimitiveProcessor.class);
    }

    @Test
    void gradleIsToldThatItIsIsolating() throws IOException {
        try (InputStream resource =
                PrimitiveProcessor.class.getResourceAsStream("/META-INF/gradle/incremental.annotation.processors")) {
            assertThat(new String(resource.readAllBytes(), StandardCharsets.UTF_8).strip())
                    .isEqualTo(PrimitiveProcessor.class.getName() + ",ISOLATING");
        }
    }

    /** Gradle demands just one originating element for each file of an isolating processor. */
    @Test
    void eachGeneratedFileComesFromOneClass() {
        Map<String, List<Element>> origins = new LinkedHashMap<>();
        for (Path good : Sources.in("good")) {
            assertThat(compile(good, origins).status()).isEqualTo(Compilation.Status.SUCCESS);
        }
        // A faulty class has its signatures generated too.
        Path bad = Sources.RESOURCES.resolve("bad/ChumpyMissingDerivative.java");
        assertThat(compile(bad, origins).status()).isEqualTo(Compilation.Status.FAILURE);
        assertThat(origins).hasSizeGreaterThan(5).containsKey("bad.ChCamera");
        assertThat(origins)
                .allSatisfy((file, elements) -> assertThat(elements)
                        .as(file)
                        .hasSize(1)
                        .allSatisfy(element -> assertThat(file)
                                .endsWith("Ch"
                                        + element.toString()
                                                .replaceFirst("^(good|bad)\\.", "")
                                                .replace('.', '_'))));
    }

    private static Compilation compile(Path file, Map<String, List<Element>> origins) {
        return Compiler.javac().withProcessors(recording(origins)).compile(Sources.objects(List.of(file)));
    }

    private static Processor recording(Map<String, List<Element>> origins) {
        return new PrimitiveProcessor() {
            @Override
            public synchronized void init(ProcessingEnvironment environment) {
                super.init(proxy(ProcessingEnvironment.class, (method, arguments) -> {
                    Object result = method.invoke(environment, arguments);
                    return method.getName().equals("getFiler") ? filer((Filer) result) : result;
                }));
            }

            private Filer filer(Filer real) {
                return proxy(Filer.class, (method, arguments) -> {
                    if (method.getName().equals("createSourceFile")) {
                        origins.put((String) arguments[0], new ArrayList<>(Arrays.asList((Element[]) arguments[1])));
                    }
                    if (method.getName().equals("createResource")) {
                        assertThat((Element[]) arguments[3])
                                .as("%s", arguments[2])
                                .hasSize(1);
                    }
                    return method.invoke(real, arguments);
                });
            }
        };
    }

    private interface Handler {
        Object handle(java.lang.reflect.Method method, Object[] arguments)
                throws IllegalAccessException, InvocationTargetException;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                MetadataTest.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handler.handle(method, arguments)));
    }
}
