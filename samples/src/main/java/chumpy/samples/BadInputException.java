package chumpy.samples;

/** Input of the user's that a command cannot work with; the message is one line that says what to mend. */
public class BadInputException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** @param message what is wrong, where, and what was expected */
    public BadInputException(String message) {
        super(message);
    }
}
