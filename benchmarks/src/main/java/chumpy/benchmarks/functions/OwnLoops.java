package chumpy.benchmarks.functions;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/**
 * Copies of a class with a loop over functions, one for each function, so that the JVM compiles each as if the function had
 * been written into it.
 */
final class OwnLoops {
    private OwnLoops() {}

    /**
     * A copy.
     *
     * @param type implements {@code T}; has one constructor, without an access modifier
     * @param as what it is used as
     * @param functions the arguments of the constructor
     */
    static <T> T of(Class<? extends T> type, Class<T> as, Object... functions) {
        try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
            Class<?> copy = MethodHandles.lookup()
                    .defineHiddenClass(Objects.requireNonNull(in).readAllBytes(), true)
                    .lookupClass();
            return as.cast(copy.getDeclaredConstructors()[0].newInstance(functions));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
