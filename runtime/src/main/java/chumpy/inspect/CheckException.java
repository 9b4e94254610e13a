package chumpy.inspect;

import chumpy.ChumpyException;

/** Thrown when something is asked of a check that cannot be checked, or an option makes no sense. */
public final class CheckException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what was asked, why it cannot be, and the mend
     */
    public CheckException(String message) {
        super(message);
    }
}
