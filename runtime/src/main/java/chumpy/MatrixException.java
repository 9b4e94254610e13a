package chumpy;

/**
 * Thrown when a matrix has not a property that an operation needs: symmetry, positive definiteness, real eigenvalues. Of
 * singular ones, {@link SingularMatrixException} tells.
 */
public final class MatrixException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message operation, operands, reason and mend
     */
    public MatrixException(String message) {
        super(message);
    }

    /**
     * An exception with a message and a cause.
     *
     * @param message operation, operands, reason and mend
     * @param cause what was thrown underneath
     */
    public MatrixException(String message, Throwable cause) {
        super(message, cause);
    }
}
