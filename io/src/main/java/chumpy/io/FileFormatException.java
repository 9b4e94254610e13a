package chumpy.io;

import chumpy.ChumpyException;

/**
 * Thrown when a file is not what it should be: damaged, cut off, of another format or a newer version, larger than
 * allowed, or holding something that has no counterpart here.
 */
public final class FileFormatException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what was read, what is wrong with it, and the mend
     */
    public FileFormatException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message what was read, what is wrong with it, and the mend
     * @param cause what was thrown underneath
     */
    public FileFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
