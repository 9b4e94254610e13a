package chumpy;

import chumpy.ops.ChPick;
import chumpy.ops.ChQuantile;
import chumpy.ops.PickRule;
import org.jspecify.annotations.Nullable;

/**
 * Functions that put numbers in order or ask for the one at some place of the order. They take entries as they are, so a
 * row of a Jacobian has as many entries as numbers are taken; where several are equal, extremes and quantiles share the
 * derivative among them in equal parts, and {@code sort} leaves them in their order.
 */
abstract class OrderFunctions extends PartingFunctions {
    /** Nobody makes one. */
    OrderFunctions() {}

    /**
     * The entries along the last axis in ascending order, NaN last. A 0-d array is an error.
     *
     * @param x an array
     * @return an array of the same shape
     */
    public static Ch sort(Ch x) {
        return sort(x, -1);
    }

    /**
     * The entries along an axis in ascending order, NaN last.
     *
     * @param x an array
     * @param axis the axis
     * @return an array of the same shape
     */
    public static Ch sort(Ch x, int axis) {
        return ChPick.of(x, x, "sort", PickRule.SORT, axis);
    }

    /**
     * The smallest entry; NaN if there is one.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch amin(Ch x) {
        return amin(x, null, false);
    }

    /**
     * The smallest entries along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch amin(Ch x, int... axes) {
        return amin(x, axes, false);
    }

    /**
     * The smallest entries along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the smallest entries
     */
    public static Ch amin(Ch x, int @Nullable [] axes, boolean keepDims) {
        return extreme("amin", x, 0, axes, keepDims, false);
    }

    /**
     * The largest entry; NaN if there is one.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch amax(Ch x) {
        return amax(x, null, false);
    }

    /**
     * The largest entries along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back
     * @return without these axes
     */
    public static Ch amax(Ch x, int... axes) {
        return amax(x, axes, false);
    }

    /**
     * The largest entries along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the largest entries
     */
    public static Ch amax(Ch x, int @Nullable [] axes, boolean keepDims) {
        return extreme("amax", x, 1, axes, keepDims, false);
    }

    /**
     * The smallest entry, as {@link #amin(Ch)}.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch min(Ch x) {
        return amin(x);
    }

    /**
     * The smallest entries along axes, as {@link #amin(Ch, int...)}.
     *
     * @param x an array
     * @param axes the axes
     * @return without these axes
     */
    public static Ch min(Ch x, int... axes) {
        return amin(x, axes);
    }

    /**
     * The smallest entries along axes, as {@link #amin(Ch, int[], boolean)}.
     *
     * @param x an array
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the smallest entries
     */
    public static Ch min(Ch x, int @Nullable [] axes, boolean keepDims) {
        return amin(x, axes, keepDims);
    }

    /**
     * The largest entry, as {@link #amax(Ch)}.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch max(Ch x) {
        return amax(x);
    }

    /**
     * The largest entries along axes, as {@link #amax(Ch, int...)}.
     *
     * @param x an array
     * @param axes the axes
     * @return without these axes
     */
    public static Ch max(Ch x, int... axes) {
        return amax(x, axes);
    }

    /**
     * The largest entries along axes, as {@link #amax(Ch, int[], boolean)}.
     *
     * @param x an array
     * @param axes the axes; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the largest entries
     */
    public static Ch max(Ch x, int @Nullable [] axes, boolean keepDims) {
        return amax(x, axes, keepDims);
    }

    /**
     * The smallest entry that is not NaN; NaN if there is none.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch nanmin(Ch x) {
        return nanmin(x, null, false);
    }

    /**
     * The smallest entries along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the smallest entries
     */
    public static Ch nanmin(Ch x, int @Nullable [] axes, boolean keepDims) {
        return extreme("nanmin", x, 0, axes, keepDims, true);
    }

    /**
     * The largest entry that is not NaN; NaN if there is none.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch nanmax(Ch x) {
        return nanmax(x, null, false);
    }

    /**
     * The largest entries along axes, NaN left out.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the largest entries
     */
    public static Ch nanmax(Ch x, int @Nullable [] axes, boolean keepDims) {
        return extreme("nanmax", x, 1, axes, keepDims, true);
    }

    /**
     * The difference of the largest and the smallest entry.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch ptp(Ch x) {
        return ptp(x, null, false);
    }

    /**
     * The differences of the largest and the smallest entries along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the differences
     */
    public static Ch ptp(Ch x, int @Nullable [] axes, boolean keepDims) {
        return subtract(extreme("ptp", x, 1, axes, keepDims, false), extreme("ptp", x, 0, axes, keepDims, false));
    }

    private static Ch extreme(
            String operation, Ch x, double q, int @Nullable [] axes, boolean keepDims, boolean ignoreNan) {
        return ChQuantile.builder()
                .x(x)
                .operation(operation)
                .q(new double[] {q})
                .ignoreNan(ignoreNan)
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }
}
