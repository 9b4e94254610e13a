package chumpy.optimize;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Who is to be told of a run, and who or what may end it. */
record Hooks(
        List<IterationListener> listeners,
        BooleanSupplier cancelled,
        @Nullable Duration timeLimit) {
    static final Hooks NONE = new Hooks(List.of(), () -> false, null);

    Hooks {
        listeners = List.copyOf(listeners);
    }

    /** Why the run has to end now; null if it need not. */
    @Nullable
    Stop interruption(Stopwatch clock) {
        if (cancelled.getAsBoolean()) {
            return Stop.CANCELLED;
        }
        return timeLimit != null && timeLimit.compareTo(clock.elapsed()) <= 0 ? Stop.TIME_LIMIT : null;
    }
}
