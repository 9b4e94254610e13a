package chumpy.io;

import chumpy.TermException;
import org.jspecify.annotations.Nullable;

/** Checks that arguments are there. */
final class Given {
    private Given() {}

    /** The argument, or an exception that names the function that the user called. */
    static <T> T given(String operation, String name, @Nullable T argument) {
        if (argument == null) {
            throw new TermException(operation + ": " + name + " is null");
        }
        return argument;
    }
}
