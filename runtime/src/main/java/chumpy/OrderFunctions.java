package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Shapes;
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
        return ChPick.of(Arguments.given("sort", "x", x), x, "sort", PickRule.SORT, axis);
    }

    /**
     * The entries along the last axis, one of them where it belongs in ascending order, none greater before it and none
     * less behind it.
     *
     * @param x an array of at least one axis
     * @param kth the place of that entry
     * @return an array of the same shape
     */
    public static Ch partition(Ch x, int kth) {
        return partition(x, new int[] {kth}, -1);
    }

    /**
     * The entries along an axis, some of them where they belong in ascending order, none greater before each of these and
     * none less behind it. The others are in order as well, which NumPy leaves open.
     *
     * @param x an array
     * @param kth the places of these entries
     * @param axis the axis
     * @return an array of the same shape
     * @throws IndexException if there is no such axis or place
     */
    public static Ch partition(Ch x, int[] kth, int axis) {
        int[] shape = Arguments.given("partition", "x", x).shape();
        requirePlaces("partition", shape, Arguments.given("partition", "kth", kth), axis);
        return ChPick.of(x, x, "partition", PickRule.SORT, axis);
    }

    static void requirePlaces(String operation, int[] shape, int[] places, int axis) {
        int along = Shapes.axis(operation, axis, shape.length);
        int n = shape[along];
        for (int place : places) {
            if (place < -n || place >= n) {
                throw new IndexException(operation + ": kth = " + place + " is out of range for axis " + along
                        + " of shape " + Shapes.toString(shape));
            }
        }
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
        Arguments.given("amin", "x", x);
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
        Arguments.given("amax", "x", x);
        return extreme("amax", x, 1, axes, keepDims, false);
    }

    /**
     * The smallest entry, as {@link #amin(Ch)}.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch min(Ch x) {
        Arguments.given("min", "x", x);
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
        Arguments.given("min", "x", x);
        Arguments.given("min", "axes", axes);
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
        Arguments.given("min", "x", x);
        return amin(x, axes, keepDims);
    }

    /**
     * The largest entry, as {@link #amax(Ch)}.
     *
     * @param x an array that is not empty
     * @return a scalar
     */
    public static Ch max(Ch x) {
        Arguments.given("max", "x", x);
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
        Arguments.given("max", "x", x);
        Arguments.given("max", "axes", axes);
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
        Arguments.given("max", "x", x);
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
        Arguments.given("nanmin", "x", x);
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
        Arguments.given("nanmax", "x", x);
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
        Arguments.given("ptp", "x", x);
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
