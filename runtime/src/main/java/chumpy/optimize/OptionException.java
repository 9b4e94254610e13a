package chumpy.optimize;

import chumpy.ChumpyException;

/** Thrown when an option of a method is given a value that makes no sense. */
public final class OptionException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message which option, its value, and what it may be
     */
    public OptionException(String message) {
        super(message);
    }
}
