package chumpy.inspect;

import java.util.function.Function;
import java.util.function.Supplier;

/** Runs what may be wrong in an expression that is looked at, so that the look goes on. */
final class Attempt {
    private Attempt() {}

    /**
     * Runs something.
     *
     * @param work an author's code may be in it, and may throw anything
     * @param otherwise gets the message of what was thrown
     * @return what the one or the other gives
     */
    static <T> T of(Supplier<T> work, Function<String, T> otherwise) {
        try {
            return work.get();
        } catch (Exception | StackOverflowError | OutOfMemoryError | AssertionError | LinkageError e) {
            String message = e.getMessage();
            return otherwise.apply(
                    message == null || message.isBlank() ? e.getClass().getSimpleName() : message);
        }
    }
}
