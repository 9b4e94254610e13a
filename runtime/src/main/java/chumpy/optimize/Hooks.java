package chumpy.optimize;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Who is to be told of a run, and who may end it. */
record Hooks(List<IterationListener> listeners, BooleanSupplier cancelled) {
    static final Hooks NONE = new Hooks(List.of(), () -> false);

    Hooks {
        listeners = List.copyOf(listeners);
    }
}
