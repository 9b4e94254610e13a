package chumpy.samples.bal;

import chumpy.samples.BadInputException;

/** A file that is no bundle adjustment problem; the message starts with the file and, if there is one, the line. */
final class BalException extends BadInputException {
    private static final long serialVersionUID = 1;

    /**
     * @param file the file as the user named it
     * @param line the line at fault, from 1; 0 if it is the file as a whole
     * @param message what is wrong and what was expected
     */
    BalException(String file, int line, String message) {
        super(file + (line > 0 ? ":" + line : "") + ": " + message);
    }
}
