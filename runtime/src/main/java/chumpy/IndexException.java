package chumpy;

/** Thrown when an index, a slice, an axis or an index notation is out of range or cannot be read. */
public final class IndexException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public IndexException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public IndexException(String message, Throwable cause) {
        super(message, cause);
    }
}
