package chumpy;

/** Thrown when an expression cannot be changed or asked as wanted: a cycle, an assignment to what is no leaf. */
public final class GraphException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public GraphException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public GraphException(String message, Throwable cause) {
        super(message, cause);
    }
}
