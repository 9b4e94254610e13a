package chumpy;

/**
 * What the library throws for bad input. The message names the operation, what it was asked of (labels, shapes), why
 * it cannot be done, and the mend.
 */
public abstract class ChumpyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    protected ChumpyException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    protected ChumpyException(String message, Throwable cause) {
        super(message, cause);
    }
}
