package chumpy.optimize;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What can be set about a method. A method's own options are the fields of a class that extends this one; once
 * {@link #with} has returned them, they do not change.
 *
 * @param <O> that class
 */
abstract class MethodOptions<O extends MethodOptions<O>> implements Cloneable {
    /** The options by name, in the order in which they are to be shown. */
    abstract Map<String, Object> values();

    /**
     * Checks what was set.
     *
     * @throws OptionException if it cannot be
     */
    abstract void check();

    /**
     * A copy with a change.
     *
     * @throws OptionException if what was set cannot be
     */
    @SuppressWarnings("unchecked")
    final O with(Consumer<O> change) {
        try {
            O copy = (O) clone();
            change.accept(copy);
            copy.check();
            return copy;
        } catch (CloneNotSupportedException e) {
            throw new AssertionError(e);
        }
    }

    /** What differs from the defaults, in parentheses; nothing if nothing does. */
    final String describe(O defaults) {
        List<String> changes = new ArrayList<>();
        Map<String, Object> usual = defaults.values();
        values().forEach((name, value) -> {
            if (!value.equals(usual.get(name))) {
                changes.add(name + " " + value);
            }
        });
        return changes.isEmpty() ? "" : " (" + String.join(", ", changes) + ")";
    }

    static void check(String name, Object value, boolean right, String what) {
        if (!right) {
            throw new OptionException(name + ": " + value + " was given; it must be " + what);
        }
    }

    static void checkNotNegative(String name, double value) {
        check(name, value, value >= 0, "0 or more");
    }

    static void checkPositive(String name, double value) {
        check(name, value, value > 0 && value < Double.POSITIVE_INFINITY, "positive and finite");
    }
}
