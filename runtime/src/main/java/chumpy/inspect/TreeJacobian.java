package chumpy.inspect;

import chumpy.Jacobian;
import chumpy.jacobian.Footprint;
import chumpy.jacobian.Kind;
import java.util.Locale;

/**
 * What a {@link Tree} tells of a Jacobian.
 *
 * @param form what its entries are held in
 * @param kind its structure, such as {@code diagonal}
 * @param rows rows
 * @param cols columns
 * @param stored entries that are stored, or would be if it were written out
 * @param bytes what its numbers take in memory
 */
public record TreeJacobian(Jacobian.Form form, String kind, int rows, int cols, long stored, long bytes) {
    static TreeJacobian of(Jacobian jacobian) {
        Kind kind = (Kind) jacobian;
        return new TreeJacobian(
                kind.form(), kind.describe(), kind.rows(), kind.cols(), (long) kind.stored(), Footprint.bytes(kind));
    }

    /** Form and kind, {@code sparse, diagonal}; or what both say. */
    String words() {
        String word = form.name().toLowerCase(Locale.ROOT);
        return word.equals(kind) ? word : word + ", " + kind;
    }

    /** All of it but the bytes: {@code 3x3 sparse, diagonal, 3 non-zeros}. */
    @Override
    public String toString() {
        return rows + "x" + cols + " " + words()
                + (form == Jacobian.Form.NONE
                        ? ""
                        : String.format(Locale.ROOT, ", %,d non-zero%s", stored, stored == 1 ? "" : "s"));
    }

    /**
     * A number of bytes to be read.
     *
     * @param bytes the number
     * @return such as {@code 1.5 MiB}
     */
    static String size(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        int power = Math.min(6, (63 - Long.numberOfLeadingZeros(bytes)) / 10);
        return String.format(
                Locale.ROOT, "%.1f %ciB", bytes / (double) (1L << (10 * power)), "KMGTPE".charAt(power - 1));
    }
}
