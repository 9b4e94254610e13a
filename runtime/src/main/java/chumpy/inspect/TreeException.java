package chumpy.inspect;

import chumpy.ChumpyException;

/** Thrown when a picture of an expression cannot be made as it was asked for. */
public final class TreeException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what was asked, why it cannot be, and the mend
     */
    public TreeException(String message) {
        super(message);
    }
}
