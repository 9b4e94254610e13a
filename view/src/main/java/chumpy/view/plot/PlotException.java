package chumpy.view.plot;

import chumpy.ChumpyException;

/** Thrown when a plot cannot be made as it was asked for. */
public final class PlotException extends ChumpyException {
    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message.
     *
     * @param message what was asked, why it cannot be, and the mend
     */
    public PlotException(String message) {
        super(message);
    }
}
