package chumpy.jacobian;

import chumpy.ShapeException;
import java.util.Locale;

/** What is thrown where entries are asked for that do not fit an array. */
final class Unformed {
    private Unformed() {}

    /**
     * The exception for entries of a matrix whose size does not matter.
     *
     * @param entries how many there would be
     * @return to be thrown
     */
    static ShapeException tooMany(double entries) {
        return new ShapeException(String.format(
                Locale.ROOT,
                "Jacobian: a sparse product would store more than %.3g entries, more than one array can hold; use times"
                        + " and transposeTimes, or selectColumns before asking for entries",
                entries));
    }

    /**
     * The exception.
     *
     * @param rows rows
     * @param cols columns
     * @param entries how many there would be
     * @return to be thrown
     */
    static ShapeException tooMany(int rows, int cols, double entries) {
        return new ShapeException(String.format(
                Locale.ROOT,
                "Jacobian: a %dx%d product would store about %.3g entries, more than one array can hold; use times and"
                        + " transposeTimes, or selectColumns before asking for entries",
                rows,
                cols,
                entries));
    }
}
