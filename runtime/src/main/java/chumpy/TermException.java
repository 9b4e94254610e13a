package chumpy;

/** Thrown when a term of a primitive is null, missing, unknown or of the wrong type. */
public final class TermException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public TermException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public TermException(String message, Throwable cause) {
        super(message, cause);
    }
}
