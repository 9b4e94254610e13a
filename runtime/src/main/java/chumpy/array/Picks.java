package chumpy.array;

import chumpy.IndexException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A result whose entries are entries of a source, or weighted sums of a few of them, chosen by the values: sorted
 * arrays, extremes, quantiles. Immutable.
 */
public final class Picks {
    private final int[] shape;
    private final int[] places;
    private final int sourceSize;
    private final @Nullable Sums sums;

    /**
     * What single places cannot say.
     *
     * @param rows for each place the entry of the result that it belongs to
     * @param weights for each place its weight
     * @param values the result
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Sums(int[] rows, double[] weights, double[] values) {}

    private Picks(int[] shape, int[] places, int sourceSize, @Nullable Sums sums) {
        this.shape = shape;
        this.places = places;
        this.sourceSize = sourceSize;
        this.sums = sums;
    }

    /**
     * One entry for each of the result.
     *
     * @param shape the result's shape; not copied
     * @param places for each entry of the result its place in the source, or -1 for NaN from nowhere; not copied
     * @param sourceSize the number of entries of the source
     * @return the picks
     */
    public static Picks single(int[] shape, int[] places, int sourceSize) {
        return new Picks(shape, places, sourceSize, null);
    }

    /**
     * Weighted sums.
     *
     * @param shape the result's shape; not copied
     * @param places places in the source; not copied
     * @param sourceSize the number of entries of the source
     * @param sums what belongs to these places
     * @return the picks
     */
    static Picks sums(int[] shape, int[] places, int sourceSize, Sums sums) {
        return new Picks(shape, places, sourceSize, sums);
    }

    /**
     * The result's shape.
     *
     * @return shared; only read it
     */
    public int[] shape() {
        return shape;
    }

    /**
     * The places in the source.
     *
     * @return shared; only read it
     */
    public int[] places() {
        return places;
    }

    /**
     * The number of entries of the source.
     *
     * @return what {@link #places()} stay below
     */
    public int sourceSize() {
        return sourceSize;
    }

    /**
     * What belongs to the places if they are not one for each entry of the result.
     *
     * @return rows, weights and values, or null
     */
    public @Nullable Sums sums() {
        return sums;
    }

    /**
     * Computes the result.
     *
     * @param in the source's entries
     * @param out receives the result's
     */
    public void apply(double[] in, double[] out) {
        if (sums != null) {
            System.arraycopy(sums.values, 0, out, 0, out.length);
            return;
        }
        for (int i = 0; i < out.length; i++) {
            out[i] = places[i] < 0 ? Double.NaN : in[places[i]];
        }
    }

    /**
     * The entries for which a condition is not 0, along an axis.
     *
     * @param operation named in the exception
     * @param condition a number for each place along the axis; the axis may be longer
     * @param shape the source's shape
     * @param axis the axis
     * @return the picks
     * @throws IndexException if the axis is out of range or shorter than a place that is wanted
     */
    public static Picks where(String operation, double[] condition, int[] shape, int axis) {
        IndexMap map = Rearranging.take(operation, shape, nonzero(condition), axis);
        return single(map.shape(), map.source(), map.sourceSize());
    }

    /**
     * The places of entries that are not 0; NaN is not.
     *
     * @param x numbers
     * @return ascending
     */
    public static int[] nonzero(double[] x) {
        int[] places = new int[x.length];
        int n = 0;
        for (int i = 0; i < x.length; i++) {
            if (x[i] != 0) {
                places[n++] = i;
            }
        }
        return Arrays.copyOf(places, n);
    }

    /**
     * An array without the zeros at the ends of its axes: along each axis, without the parts in front that are all zeros,
     * and without those at the back.
     *
     * @param shape the shape of the array
     * @param x its entries
     * @param front whether those in front go
     * @param back whether those at the back go
     * @return the picks; none if all entries are zero
     */
    public static Picks trimZeros(int[] shape, double[] x, boolean front, boolean back) {
        int[] strides = Shapes.strides(shape);
        int[] rest = new int[shape.length];
        int start = 0;
        int[] nonzero = nonzero(x);
        for (int k = 0; k < shape.length; k++) {
            int first = shape[k];
            int last = -1;
            for (int place : nonzero) {
                int along = place / strides[k] % shape[k];
                first = Math.min(first, along);
                last = Math.max(last, along);
            }
            int from = front && last >= 0 ? first : 0;
            rest[k] = last < 0 ? 0 : (back ? last + 1 : shape[k]) - from;
            start += from * strides[k];
        }
        return single(rest, Odometer.places(rest, strides, start), x.length);
    }
}
