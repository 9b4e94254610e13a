package chumpy;

/** Thrown when a matrix that has to be inverted or factored is singular to working precision. */
public final class SingularMatrixException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public SingularMatrixException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public SingularMatrixException(String message, Throwable cause) {
        super(message, cause);
    }
}
