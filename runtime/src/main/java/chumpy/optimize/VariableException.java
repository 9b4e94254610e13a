package chumpy.optimize;

import chumpy.ChumpyException;

/** Thrown when something that a minimisation is to vary cannot be varied: not a leaf, a constant, given twice. */
public final class VariableException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message which variable, why not, and the mend
     */
    public VariableException(String message) {
        super(message);
    }
}
