package chumpy.array;

import chumpy.TermException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks that arguments are there, and names the function that the user called where they are not. */
public final class Arguments {
    private Arguments() {}

    /**
     * Checks that an argument is not null.
     *
     * @param <T> its type
     * @param operation the function that the user called
     * @param name what the argument is called there
     * @param argument what was given
     * @return the argument
     * @throws TermException if it is null
     */
    public static <T> T given(String operation, String name, @Nullable T argument) {
        if (argument == null) {
            throw missing(operation, name);
        }
        return argument;
    }

    /**
     * Checks that no entry of an argument is null, nor the argument itself.
     *
     * @param <L> the type of the list
     * @param operation the function that the user called
     * @param name what the argument is called there
     * @param arguments what was given
     * @return the list
     * @throws TermException if something is null
     */
    public static <L extends List<?>> L allGiven(String operation, String name, @Nullable L arguments) {
        L all = given(operation, name, arguments);
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == null) {
                throw missing(operation, name + "[" + i + "]");
            }
        }
        return all;
    }

    private static TermException missing(String operation, String name) {
        return new TermException(operation + ": " + name + " is null");
    }
}
