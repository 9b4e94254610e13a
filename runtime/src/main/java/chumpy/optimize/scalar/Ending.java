package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.Locale;

/**
 * Why an algorithm ended.
 *
 * @param stop the kind of reason
 * @param reason a sentence with the numbers
 */
public record Ending(Stop stop, String reason) {
    /**
     * An ending whose reason is a format.
     *
     * @param stop the kind of reason
     * @param format as for {@link String#format}
     * @param numbers what it shows
     * @return the ending
     */
    public static Ending of(Stop stop, String format, Object... numbers) {
        return new Ending(stop, String.format(Locale.ROOT, format, numbers));
    }

    /**
     * The end of a run that was asked to end.
     *
     * @param stop {@link Stop#TIME_LIMIT} or {@link Stop#CANCELLED}
     * @param iterations how many were made
     * @return the ending
     */
    public static Ending interrupted(Stop stop, int iterations) {
        return of(
                stop,
                stop == Stop.TIME_LIMIT
                        ? "the time that was allowed had passed after %d iterations"
                        : "it was cancelled after %d iterations",
                iterations);
    }
}
