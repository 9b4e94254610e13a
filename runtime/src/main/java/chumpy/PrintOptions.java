package chumpy;

import chumpy.array.Arguments;
import chumpy.array.ArrayFormat;
import java.util.function.Supplier;

/**
 * How arrays and Jacobians are printed: NumPy's print options. Immutable; {@code PrintOptions.DEFAULT.precision(3)} is
 * another object.
 *
 * <pre>{@code
 * String text = PrintOptions.DEFAULT.precision(3).format(x.r());
 * String several = PrintOptions.DEFAULT.suppress(true).during(() -> "x = " + x.r() + ", J = " + f.drWrt(x));
 * }</pre>
 *
 * @param precision how many digits stand behind the point at most
 * @param threshold of how many entries on only the first and last along each axis are printed: of more than this
 * @param edgeItems how many are printed at each end of an axis then
 * @param lineWidth after how many characters a line is broken
 * @param suppress whether small numbers are printed as if they were 0, where otherwise all would get exponents
 * @param nan what stands for NaN
 * @param inf what stands for infinity
 */
public record PrintOptions(
        int precision, int threshold, int edgeItems, int lineWidth, boolean suppress, String nan, String inf) {
    /** NumPy's own: 8 digits, 1000 entries, 3 at each end, 75 characters, {@code nan} and {@code inf}. */
    public static final PrintOptions DEFAULT = new PrintOptions(8, 1000, 3, 75, false, "nan", "inf");

    private static final ThreadLocal<PrintOptions> CURRENT = ThreadLocal.withInitial(() -> DEFAULT);

    /**
     * Options.
     *
     * @param precision how many digits stand behind the point at most
     * @param threshold of how many entries on only the first and last along each axis are printed: of more than this
     * @param edgeItems how many are printed at each end of an axis then
     * @param lineWidth after how many characters a line is broken
     * @param suppress whether small numbers are printed as if they were 0, where otherwise all would get exponents
     * @param nan what stands for NaN
     * @param inf what stands for infinity
     * @throws TermException if a number is negative, or there are no entries at the ends or no text for NaN or infinity
     */
    public PrintOptions {
        if (precision < 0 || threshold < 0 || lineWidth < 0) {
            throw new TermException("printoptions: precision " + precision + ", threshold " + threshold
                    + ", line width " + lineWidth + ": none of them can be negative");
        }
        if (edgeItems < 1) {
            throw new TermException("printoptions: " + edgeItems + " entries at each end; at least one is printed");
        }
        Arguments.given("printoptions", "nan", nan);
        Arguments.given("printoptions", "inf", inf);
    }

    /**
     * The options that {@code toString} uses in this thread now.
     *
     * @return {@link #DEFAULT} but inside of {@link #during}
     */
    public static PrintOptions current() {
        return CURRENT.get();
    }

    /**
     * Does something while {@code toString} of arrays and Jacobians uses these options, in this thread and nowhere else:
     * NumPy's {@code with printoptions(...)}. Afterwards, whatever happens, all is as before.
     *
     * @param <T> what the work gives
     * @param work what is done
     * @return what the work gives
     */
    public <T> T during(Supplier<T> work) {
        Arguments.given("printoptions", "work", work);
        PrintOptions before = CURRENT.get();
        CURRENT.set(this);
        try {
            return work.get();
        } finally {
            if (before.equals(DEFAULT)) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /**
     * The text of an array: NumPy's {@code array2string}.
     *
     * @param a the array
     * @return several lines for a matrix
     */
    public String format(NdArray a) {
        return ArrayFormat.format(Arguments.given("array2string", "a", a), this);
    }

    /**
     * Other digits.
     *
     * @param digits how many stand behind the point at most
     * @return these options otherwise
     */
    public PrintOptions precision(int digits) {
        return new PrintOptions(digits, threshold, edgeItems, lineWidth, suppress, nan, inf);
    }

    /**
     * Another threshold.
     *
     * @param entries arrays of more than these are summarised; {@code Integer.MAX_VALUE} for none
     * @return these options otherwise
     */
    public PrintOptions threshold(int entries) {
        return new PrintOptions(precision, entries, edgeItems, lineWidth, suppress, nan, inf);
    }

    /**
     * Another summary.
     *
     * @param entries how many are printed at each end of an axis
     * @return these options otherwise
     */
    public PrintOptions edgeItems(int entries) {
        return new PrintOptions(precision, threshold, entries, lineWidth, suppress, nan, inf);
    }

    /**
     * Other lines.
     *
     * @param characters after how many a line is broken
     * @return these options otherwise
     */
    public PrintOptions lineWidth(int characters) {
        return new PrintOptions(precision, threshold, edgeItems, characters, suppress, nan, inf);
    }

    /**
     * Whether small numbers are printed as if they were 0.
     *
     * @param small true to avoid exponents where only small numbers would need them
     * @return these options otherwise
     */
    public PrintOptions suppress(boolean small) {
        return new PrintOptions(precision, threshold, edgeItems, lineWidth, small, nan, inf);
    }

    /**
     * Other words for what is not finite.
     *
     * @param notANumber what stands for NaN
     * @param infinite what stands for infinity, behind a minus sign for the negative one
     * @return these options otherwise
     */
    public PrintOptions names(String notANumber, String infinite) {
        return new PrintOptions(precision, threshold, edgeItems, lineWidth, suppress, notANumber, infinite);
    }
}
