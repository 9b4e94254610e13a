package chumpy.samples.formula;

/** A formula that cannot be read; the message says what stands there and what was expected. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final String problem;

    /**
     * @param line the line at fault
     * @param message what is wrong and what was expected
     */
    public FormulaException(int line, String message) {
        super(message);
        this.line = line;
        this.problem = message;
    }

    /**
     * The line at fault.
     *
     * @return its number, counted as the lines given to the parser were
     */
    public int line() {
        return line;
    }

    /**
     * What is wrong and what was expected: the message, which unlike {@link #getMessage()} is there for sure.
     *
     * @return the message
     */
    public String problem() {
        return problem;
    }
}
