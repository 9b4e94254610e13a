package chumpy.array;

import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;

/**
 * The entries of an array that are not finite.
 *
 * @param first the first few, in row-major order
 * @param count how many there are
 * @param size how many entries there are in all
 */
public record NonFiniteEntries(List<Entry> first, long count, long size) {
    /** How many are kept. */
    private static final int KEPT = 5;

    /**
     * One entry.
     *
     * @param index its place along each axis
     * @param value NaN or an infinity
     */
    public record Entry(List<Integer> index, double value) {
        /** {@code [1, 2] = NaN}. */
        @Override
        public String toString() {
            return index + " = " + value;
        }
    }

    /**
     * Looks through an array.
     *
     * @param values the array
     * @return its entries that are not finite
     */
    public static NonFiniteEntries of(NdArray values) {
        return of(Raw.data(values), Raw.shape(values));
    }

    /**
     * Looks through an array.
     *
     * @param values its entries in row-major order
     * @param shape its shape
     * @return its entries that are not finite
     */
    public static NonFiniteEntries of(double[] values, int... shape) {
        List<Entry> first = new ArrayList<>();
        long count = 0;
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                count++;
                if (first.size() < KEPT) {
                    first.add(new Entry(index(i, shape), values[i]));
                }
            }
        }
        return new NonFiniteEntries(List.copyOf(first), count, values.length);
    }

    private static List<Integer> index(int place, int[] shape) {
        Integer[] index = new Integer[shape.length];
        int rest = place;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            index[axis] = rest % shape[axis];
            rest /= shape[axis];
        }
        return List.of(index);
    }

    /**
     * Whether all is finite.
     *
     * @param values an array
     * @return true if there is neither a NaN nor an infinity
     */
    public static boolean isFinite(NdArray values) {
        for (double value : Raw.data(values)) {
            if (!Double.isFinite(value)) {
                return false;
            }
        }
        return true;
    }

    /** {@code [0, 1] = NaN, [2, 0] = Infinity (2 of 6)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        first.forEach(entry -> text.append(text.isEmpty() ? "" : ", ").append(entry));
        return text + (count > first.size() ? ", ..." : "") + " (" + count + " of " + size + ")";
    }
}
