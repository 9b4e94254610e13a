package chumpy.samples.fit;

import chumpy.samples.BadInputException;

/** A data file that cannot be read; the message starts with the file and, if there is one, the line. */
final class DataFileException extends BadInputException {
    private static final long serialVersionUID = 1;

    private final int line;

    /**
     * @param file the file as the user named it
     * @param line the line at fault, from 1; 0 if it is the file as a whole
     * @param message what is wrong and what was expected
     */
    public DataFileException(String file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
        this.line = line;
    }

    /**
     * The line at fault.
     *
     * @return its number, from 1; 0 if it is the file as a whole
     */
    public int line() {
        return line;
    }
}
