package chumpy.inspect;

import java.util.Locale;

/**
 * One entry of a Jacobian, compared.
 *
 * @param block what the Jacobian is with respect to: a term of the node, or the variable's name
 * @param row the entry of the value, in row-major order
 * @param column the entry of the variable, in row-major order
 * @param given the derivative that the node gives
 * @param numeric the derivative by differences
 * @param error by how much the latter may be wrong, estimated
 * @param verdict what this came to
 */
public record GradientEntry(
        String block, int row, int column, double given, double numeric, double error, Verdict verdict) {
    /**
     * How far apart the two are, as a part of the larger.
     *
     * @return 0 if they are equal; NaN if one is not a number
     */
    public double relativeDifference() {
        double scale = Math.max(Math.abs(given), Math.abs(numeric));
        return scale == 0 ? 0 : Math.abs(given - numeric) / scale;
    }

    /** A line. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%s, row %d, column %d: given %.10g, by differences %.10g +- %.1e",
                block,
                row,
                column,
                given,
                numeric,
                error);
    }
}
