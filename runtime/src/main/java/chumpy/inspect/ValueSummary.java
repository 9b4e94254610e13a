package chumpy.inspect;

import chumpy.NdArray;
import chumpy.PrintOptions;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import org.jspecify.annotations.Nullable;

/**
 * An array in a few numbers.
 *
 * @param shape its shape as it is printed
 * @param size the number of entries
 * @param least the least finite entry; NaN if there is none
 * @param largest the largest finite entry; NaN if there is none
 * @param mean the mean of the finite entries; NaN if there is none
 * @param nans how many entries are NaN
 * @param infinities how many entries are infinite
 * @param text all of it as NumPy prints it in narrow lines, if it is small; else null
 */
public record ValueSummary(
        String shape,
        int size,
        double least,
        double largest,
        double mean,
        int nans,
        int infinities,
        @Nullable String text) {
    /** Up to so many entries are printed. */
    private static final int SMALL = 64;

    private static final int NARROW = 40;

    /**
     * Summarises an array.
     *
     * @param array the array
     * @return its summary
     */
    public static ValueSummary of(NdArray array) {
        double least = Double.NaN;
        double largest = Double.NaN;
        double mean = 0;
        int finite = 0;
        int nans = 0;
        for (double value : Raw.data(array)) {
            if (Double.isFinite(value)) {
                finite++;
                least = least <= value ? least : value;
                largest = largest >= value ? largest : value;
                mean += (value - mean) / finite;
            } else if (Double.isNaN(value)) {
                nans++;
            }
        }
        return new ValueSummary(
                Shapes.toString(Raw.shape(array)),
                array.size(),
                least,
                largest,
                finite == 0 ? Double.NaN : mean,
                nans,
                array.size() - finite - nans,
                array.size() <= SMALL ? PrintOptions.DEFAULT.lineWidth(NARROW).format(array) : null);
    }
}
