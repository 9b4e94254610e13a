package chumpy.conformance;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;

import chumpy.Ch;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call of NumPy's, by position and by name. Who asks for one says both; what nobody asked for shows
 * in {@link #ignored}, so that an option that we do not have is never passed over in silence.
 *
 * <p>A value is a {@link Ch}, a list of them, an {@code int[]}, an Integer, a Double, a Boolean, a text, or null.
 */
final class Arguments {
    private final List<@Nullable Object> positional;
    private final Map<String, @Nullable Object> named;
    private final Set<Object> asked = new HashSet<>();

    Arguments(List<@Nullable Object> positional, Map<String, @Nullable Object> named) {
        this.positional = positional;
        this.named = named;
    }

    /** The places and names that nobody asked for. */
    Set<String> ignored() {
        Set<String> ignored = new TreeSet<>();
        for (int i = 0; i < positional.size(); i++) {
            if (!asked.contains(i)) {
                ignored.add("argument " + i);
            }
        }
        named.keySet().stream().filter(name -> !asked.contains(name)).forEach(ignored::add);
        return ignored;
    }

    boolean has(int place, String name) {
        return place < positional.size() || named.containsKey(name);
    }

    private @Nullable Object get(int place, String name) {
        if (place < positional.size()) {
            asked.add(place);
            return positional.get(place);
        }
        if (!named.containsKey(name)) {
            throw new Unsupported("there is no argument " + place + " or " + name);
        }
        asked.add(name);
        return named.get(name);
    }

    /** An operand: an array, a number, or a tuple of integers. */
    Ch x(int place) {
        return x(place, "");
    }

    Ch x(int place, String name) {
        Object value = get(place, name);
        if (value instanceof Ch ch) {
            return ch;
        }
        if (value instanceof Number number) {
            return constant(number.doubleValue());
        }
        if (value instanceof int[] ints) {
            return array(Arrays.stream(ints).asDoubleStream().toArray());
        }
        throw unexpected(place, value, "an array");
    }

    /** An argument of which there are several kinds; null if it is None or not given. */
    @Nullable
    Object any(int place, String name) {
        return has(place, name) ? get(place, name) : null;
    }

    /** A list of arrays. */
    @SuppressWarnings("unchecked")
    List<Ch> list(int place) {
        Object value = get(place, "");
        if (value instanceof List<?> list && list.stream().allMatch(Ch.class::isInstance)) {
            return (List<Ch>) list;
        }
        throw unexpected(place, value, "a list of arrays");
    }

    Ch[] parts(int place) {
        return list(place).toArray(new Ch[0]);
    }

    /** All that are given by position, as operands. */
    Ch[] all() {
        Ch[] operands = new Ch[positional.size()];
        Arrays.setAll(operands, this::x);
        return operands;
    }

    boolean isInteger(int place) {
        return get(place, "") instanceof Integer;
    }

    int integer(int place, String name) {
        Object value = get(place, name);
        if (value instanceof Integer integer) {
            return integer;
        }
        throw unexpected(place, value, "an integer");
    }

    int integer(int place, String name, int otherwise) {
        return has(place, name) ? integer(place, name) : otherwise;
    }

    /** An integer or a tuple of integers. */
    int[] ints(int place, String name) {
        Object value = get(place, name);
        if (value instanceof Integer integer) {
            return new int[] {integer};
        }
        if (value instanceof int[] ints) {
            return ints;
        }
        throw unexpected(place, value, "integers");
    }

    /** The same, but none are none. */
    int[] intsOrNone(int place, String name) {
        return has(place, name) ? ints(place, name) : new int[0];
    }

    /** Axes; null for all. */
    int @Nullable [] axes() {
        return axes(1);
    }

    /** Axes at another place than usual; null for all. */
    int @Nullable [] axes(int place) {
        return has(place, "axis") ? ints(place, "axis") : null;
    }

    boolean keepDims() {
        return flag(Integer.MAX_VALUE, "keepdims", false);
    }

    boolean flag(int place, String name, boolean otherwise) {
        if (!has(place, name)) {
            return otherwise;
        }
        Object value = get(place, name);
        if (value instanceof Boolean flag) {
            return flag;
        }
        throw unexpected(place, value, "true or false");
    }

    double number(int place) {
        return number(place, "");
    }

    double number(int place, String name) {
        Object value = get(place, name);
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        throw unexpected(place, value, "a number");
    }

    String text(int place) {
        return text(place, "");
    }

    String text(int place, String name) {
        Object value = get(place, name);
        if (value instanceof String text) {
            return text;
        }
        throw unexpected(place, value, "a text");
    }

    private static Unsupported unexpected(int place, @Nullable Object value, String wanted) {
        return new Unsupported("argument " + place + " is " + value + ", not " + wanted);
    }

    /** A call that is beyond us: an argument of another kind, or one too few. */
    static final class Unsupported extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unsupported(String message) {
            super(message);
        }
    }
}
