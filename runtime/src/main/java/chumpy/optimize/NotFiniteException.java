package chumpy.optimize;

import chumpy.ChumpyException;

/**
 * Thrown when the objective, or its Jacobian, is not finite at the point where a minimisation starts. On the way such
 * points are no errors: a step that leads to one is not taken.
 */
public final class NotFiniteException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message the node, its first offending entries, and where they come from
     */
    public NotFiniteException(String message) {
        super(message);
    }
}
