package chumpy.io;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a pickle says, as it stands there: lists as {@code List}, bytes as {@code byte[]}, None as null, strings, numbers and
 * truth values as themselves, and these. Nothing of it does anything.
 */
interface Pickled {
    /**
     * A class or a function.
     *
     * @param name module and name
     */
    record Global(String name) implements Pickled {}

    /**
     * A tuple.
     *
     * @param entries in order
     */
    record Tuple(List<@Nullable Object> entries) implements Pickled {}

    /** A dictionary. Keys are not hashed: they can be anything. */
    final class Dict implements Pickled {
        final List<@Nullable Object> keys = new ArrayList<>();
        final List<@Nullable Object> values = new ArrayList<>();

        void put(@Nullable Object key, @Nullable Object value) {
            keys.add(key);
            values.add(value);
        }

        /** The value of a key, the last one if there are several; null if there is none. */
        @Nullable
        Object get(String key) {
            for (int i = keys.size() - 1; i >= 0; i--) {
                if (keys.get(i) instanceof byte[] || keys.get(i) instanceof String) {
                    if (text(keys.get(i)).equals(key)) {
                        return values.get(i);
                    }
                }
            }
            return null;
        }
    }

    /** An object: its class or the function that made it, the arguments, and the state it was given. */
    final class Instance implements Pickled {
        final String of;
        final List<@Nullable Object> arguments;

        @Nullable
        Object state;

        Instance(String of, List<@Nullable Object> arguments) {
            this.of = of;
            this.arguments = arguments;
        }
    }

    /** A string, which Python 2 wrote as bytes. */
    static String text(@Nullable Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}
