package chumpy;

/** Thrown when the shapes of arrays or Jacobians do not fit the operation or each other. */
public final class ShapeException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public ShapeException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public ShapeException(String message, Throwable cause) {
        super(message, cause);
    }
}
