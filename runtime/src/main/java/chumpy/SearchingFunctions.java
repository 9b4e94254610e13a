package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Bins;
import chumpy.array.IndexMap;
import chumpy.array.Lines;
import chumpy.array.Picks;
import chumpy.array.Raw;
import chumpy.array.Reduction;
import chumpy.array.Searching;
import chumpy.array.Shapes;
import chumpy.array.Sorting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Functions that look for entries, count and ask. What they find are places and numbers of entries, which do not change
 * gradually; so they answer for the values at the time of the call, in plain numbers.
 */
abstract class SearchingFunctions extends QuantileFunctions {
    /** Nobody makes one. */
    SearchingFunctions() {}

    /**
     * The place of the first of the largest entries; of the first NaN if there is one.
     *
     * @param x an array that is not empty
     * @return its place in row-major order
     * @throws ShapeException if the array is empty
     */
    public static int argmax(Ch x) {
        Arguments.given("argmax", "x", x);
        return (int) extremes("argmax", ravel(x), 0, true, false).flat(0);
    }

    /**
     * The places of the first of the largest entries along an axis.
     *
     * @param x an array
     * @param axis the axis
     * @return places along the axis, without it
     * @throws IndexException if there is no such axis
     * @throws ShapeException if the axis is empty
     */
    public static NdArray argmax(Ch x, int axis) {
        Arguments.given("argmax", "x", x);
        return extremes("argmax", x, axis, true, false);
    }

    /**
     * The place of the first of the smallest entries; of the first NaN if there is one.
     *
     * @param x an array that is not empty
     * @return its place in row-major order
     * @throws ShapeException if the array is empty
     */
    public static int argmin(Ch x) {
        Arguments.given("argmin", "x", x);
        return (int) extremes("argmin", ravel(x), 0, false, false).flat(0);
    }

    /**
     * The places of the first of the smallest entries along an axis.
     *
     * @param x an array
     * @param axis the axis
     * @return places along the axis, without it
     * @throws IndexException if there is no such axis
     * @throws ShapeException if the axis is empty
     */
    public static NdArray argmin(Ch x, int axis) {
        Arguments.given("argmin", "x", x);
        return extremes("argmin", x, axis, false, false);
    }

    /**
     * The place of the first of the largest entries that are not NaN.
     *
     * @param x an array that is not empty
     * @return its place in row-major order
     * @throws ShapeException if the array is empty
     * @throws TermException if all entries are NaN
     */
    public static int nanargmax(Ch x) {
        Arguments.given("nanargmax", "x", x);
        return (int) extremes("nanargmax", ravel(x), 0, true, true).flat(0);
    }

    /**
     * The places of the first of the largest entries along an axis that are not NaN.
     *
     * @param x an array
     * @param axis the axis
     * @return places along the axis, without it
     * @throws IndexException if there is no such axis
     * @throws ShapeException if the axis is empty
     * @throws TermException if all entries are NaN somewhere along the axis
     */
    public static NdArray nanargmax(Ch x, int axis) {
        Arguments.given("nanargmax", "x", x);
        return extremes("nanargmax", x, axis, true, true);
    }

    /**
     * The place of the first of the smallest entries that are not NaN.
     *
     * @param x an array that is not empty
     * @return its place in row-major order
     * @throws ShapeException if the array is empty
     * @throws TermException if all entries are NaN
     */
    public static int nanargmin(Ch x) {
        Arguments.given("nanargmin", "x", x);
        return (int) extremes("nanargmin", ravel(x), 0, false, true).flat(0);
    }

    /**
     * The places of the first of the smallest entries along an axis that are not NaN.
     *
     * @param x an array
     * @param axis the axis
     * @return places along the axis, without it
     * @throws IndexException if there is no such axis
     * @throws ShapeException if the axis is empty
     * @throws TermException if all entries are NaN somewhere along the axis
     */
    public static NdArray nanargmin(Ch x, int axis) {
        Arguments.given("nanargmin", "x", x);
        return extremes("nanargmin", x, axis, false, true);
    }

    private static NdArray extremes(String operation, Ch x, int axis, boolean largest, boolean ignoreNan) {
        int[] shape = Raw.shape(x.r());
        Lines lines = Lines.along(operation, shape, axis);
        int[] without = Reduction.of(operation, shape, new int[] {axis}, false).shape();
        return NdArray.adopt(Searching.extremes(operation, lines, Raw.data(x.r()), largest, ignoreNan), without);
    }

    /**
     * The places that would put the last axis in ascending order, NaN last and equal entries in their order.
     *
     * @param x an array of at least one axis
     * @return places along the axis, of the same shape
     */
    public static NdArray argsort(Ch x) {
        return argsort(x, -1);
    }

    /**
     * The places that would put an axis in ascending order, NaN last and equal entries in their order.
     *
     * @param x an array
     * @param axis the axis
     * @return places along the axis, of the same shape
     * @throws IndexException if there is no such axis
     */
    public static NdArray argsort(Ch x, int axis) {
        Arguments.given("argsort", "x", x);
        int[] shape = x.shape();
        Lines lines = Lines.along("argsort", shape, axis);
        int[] order = Sorting.order(lines, Raw.data(x.r()));
        double[] places = new double[order.length];
        Arrays.setAll(places, i -> order[i] / lines.stride() % lines.length());
        return NdArray.adopt(places, shape);
    }

    /**
     * Whether no entry is 0; NaN is not.
     *
     * @param x an array
     * @return true of no entries
     */
    public static boolean all(Ch x) {
        Arguments.given("all", "x", x);
        return countNonzero(x) == x.size();
    }

    /**
     * Whether no entry along axes is 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return 1 for true, 0 for false
     * @throws IndexException if an axis is out of range or comes twice
     */
    public static NdArray all(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("all", "x", x);
        return count("all", x, axes, keepDims, true);
    }

    /**
     * Whether an entry is not 0; NaN is not.
     *
     * @param x an array
     * @return false of no entries
     */
    public static boolean any(Ch x) {
        Arguments.given("any", "x", x);
        return countNonzero(x) > 0;
    }

    /**
     * Whether an entry along axes is not 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return 1 for true, 0 for false
     * @throws IndexException if an axis is out of range or comes twice
     */
    public static NdArray any(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("any", "x", x);
        NdArray counts = countNonzero(x, axes, keepDims);
        return NdArray.adopt(
                Arrays.stream(Raw.data(counts)).map(n -> Math.min(n, 1)).toArray(), counts.shape());
    }

    /**
     * The number of entries that are not 0; NaN is not.
     *
     * @param x an array
     * @return how many there are
     */
    public static int countNonzero(Ch x) {
        Arguments.given("count_nonzero", "x", x);
        return (int) countNonzero(x, null, false).item();
    }

    /**
     * The numbers of entries along axes that are not 0.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return how many there are
     * @throws IndexException if an axis is out of range or comes twice
     */
    public static NdArray countNonzero(Ch x, int @Nullable [] axes, boolean keepDims) {
        Arguments.given("count_nonzero", "x", x);
        return count("count_nonzero", x, axes, keepDims, false);
    }

    private static NdArray count(String operation, Ch x, int @Nullable [] axes, boolean keepDims, boolean whetherAll) {
        Reduction groups = Reduction.of(operation, x.shape(), axes, keepDims);
        double[] counts = Searching.countNonzero(groups, Raw.data(x.r()));
        for (int g = 0; g < counts.length && whetherAll; g++) {
            counts[g] = counts[g] == groups.groupSize() ? 1 : 0;
        }
        return NdArray.adopt(counts, groups.shape());
    }

    /**
     * Where numbers belong in a sorted vector, before entries that are equal.
     *
     * @param sorted an ascending vector
     * @param values numbers
     * @return for each the number of entries that are less
     */
    public static NdArray searchsorted(Ch sorted, Ch values) {
        return searchsorted(sorted, values, false);
    }

    /**
     * Where numbers belong in a sorted vector.
     *
     * @param sorted an ascending vector
     * @param values numbers
     * @param right whether behind entries that are equal, otherwise before them
     * @return for each a place from 0 to the length
     * @throws ShapeException if the first is no vector
     */
    public static NdArray searchsorted(Ch sorted, Ch values, boolean right) {
        Arguments.given("searchsorted", "sorted", sorted);
        Arguments.given("searchsorted", "values", values);
        return insertions("searchsorted", sorted, values, right, false);
    }

    /**
     * The bin of each number, counted from 1; 0 and one more than there are bins for those outside.
     *
     * @param x numbers
     * @param bins the edges of the bins, a vector that ascends or descends
     * @return for each the number of its bin
     * @throws TermException if the edges neither ascend nor descend
     */
    public static NdArray digitize(Ch x, Ch bins) {
        return digitize(x, bins, false);
    }

    /**
     * The bin of each number, counted from 1; 0 and one more than there are bins for those outside.
     *
     * @param x numbers
     * @param bins the edges of the bins, a vector that ascends or descends
     * @param right whether a bin has its right edge, otherwise it has its left one
     * @return for each the number of its bin
     * @throws TermException if the edges neither ascend nor descend
     */
    public static NdArray digitize(Ch x, Ch bins, boolean right) {
        Arguments.given("digitize", "x", x);
        Arguments.given("digitize", "bins", bins);
        boolean down = Bins.direction("digitize", Raw.data(bins.r())) < 0;
        return insertions("digitize", bins, x, !right, down);
    }

    private static NdArray insertions(String operation, Ch sorted, Ch values, boolean right, boolean down) {
        int[] shape = sorted.shape();
        if (shape.length != 1) {
            throw new ShapeException(
                    operation + ": a sorted vector is needed, not an array of " + shape.length + " axes");
        }
        double[] entries = sorted.r().toArray();
        if (down) {
            entries = IndexMap.gather(entries, reversed(entries.length));
        }
        double[] in = Raw.data(values.r());
        double[] places = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            int place = Searching.insertion(entries, in[i], right);
            places[i] = down ? entries.length - place : place;
        }
        return NdArray.adopt(places, values.shape());
    }

    private static int[] reversed(int n) {
        int[] places = new int[n];
        Arrays.setAll(places, i -> n - 1 - i);
        return places;
    }

    /**
     * Where the entries are that are not 0; a 0-d array counts as a vector.
     *
     * @param x an array
     * @return for each axis the places along it
     */
    public static List<NdArray> nonzero(Ch x) {
        Arguments.given("nonzero", "x", x);
        Ch wide = atleast1d(x);
        List<NdArray> places = new ArrayList<>();
        for (double[] along : Searching.nonzero(wide.shape(), Raw.data(wide.r()))) {
            places.add(NdArray.adopt(along, along.length));
        }
        return List.copyOf(places);
    }

    /**
     * The places in row-major order of the entries that are not 0.
     *
     * @param x an array
     * @return ascending; {@code take} takes them
     */
    public static int[] flatnonzero(Ch x) {
        Arguments.given("flatnonzero", "x", x);
        return Picks.nonzero(Raw.data(x.r()));
    }

    /**
     * Where the entries are that are not 0.
     *
     * @param x an array
     * @return for each of them a row of places along the axes
     */
    public static NdArray argwhere(Ch x) {
        Arguments.given("argwhere", "x", x);
        double[][] places = Searching.nonzero(x.shape(), Raw.data(x.r()));
        int rows = countNonzero(x);
        int n = places.length;
        double[] all = new double[rows * n];
        Arrays.setAll(all, i -> places[i % n][i / n]);
        return NdArray.adopt(all, rows, n);
    }

    /**
     * The order of records by several keys: by the last one, where it is equal by the one before, and so on.
     *
     * @param keys vectors of one length, at least one
     * @return the places of the records in ascending order; {@code take} takes them
     * @throws TermException if there is no key
     * @throws ShapeException if the keys are not vectors of one length
     */
    public static int[] lexsort(List<? extends Ch> keys) {
        if (Arguments.allGiven("lexsort", "keys", keys).isEmpty()) {
            throw new TermException("lexsort: there is no key; give at least one");
        }
        int n = keys.get(0).size();
        int[] order = new int[n];
        Arrays.setAll(order, i -> i);
        for (Ch key : keys) {
            if (key.ndim() != 1 || key.size() != n) {
                throw new ShapeException(
                        "lexsort: keys of shapes " + Shapes.toString(keys.get(0).shape()) + " and "
                                + Shapes.toString(key.shape()) + "; give vectors of one length");
            }
            double[] sorted = IndexMap.gather(Raw.data(key.r()), order);
            int[] next = Sorting.order(Lines.along("lexsort", new int[] {n}, 0), sorted);
            int[] before = order;
            order = new int[n];
            Arrays.setAll(order, i -> before[next[i]]);
        }
        return order;
    }

    /**
     * The places along the last axis that put an entry where it belongs in ascending order, none greater before it and
     * none less behind it.
     *
     * @param x an array of at least one axis
     * @param kth the place of the entry
     * @return places along the axis, of the same shape
     * @throws IndexException if there is no such place
     */
    public static NdArray argpartition(Ch x, int kth) {
        return argpartition(x, new int[] {kth}, -1);
    }

    /**
     * The places along an axis that put entries where they belong in ascending order, none greater before each of them
     * and none less behind it. The others are in order as well, which NumPy leaves open.
     *
     * @param x an array
     * @param kth the places of the entries
     * @param axis the axis
     * @return places along the axis, of the same shape
     * @throws IndexException if there is no such axis or place
     */
    public static NdArray argpartition(Ch x, int[] kth, int axis) {
        int[] shape = Arguments.given("argpartition", "x", x).shape();
        requirePlaces("argpartition", shape, Arguments.given("argpartition", "kth", kth), axis);
        return argsort(x, axis);
    }
}
