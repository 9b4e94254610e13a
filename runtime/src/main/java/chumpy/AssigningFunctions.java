package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.IndexMap;
import chumpy.array.Picks;
import chumpy.array.Places;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;

/**
 * Functions that assign to entries of a leaf, or through a view to the entries of a leaf that it shows. They write at
 * once; a condition counts with the value that it has at the time of the call.
 */
abstract class AssigningFunctions extends CalculusFunctions {
    /** Nobody makes one. */
    AssigningFunctions() {}

    /**
     * Replaces entries by their places in row-major order: {@code x.flat[indices] = values}.
     *
     * @param x a leaf or a view of one
     * @param indices the places; negative ones count from the back; of one that comes twice the last value stays
     * @param values the new entries, begun again when they are used up
     * @throws IndexException if a place is out of range; nothing is changed then
     * @throws GraphException if x is neither a leaf nor a view of one
     * @throws TermException if there are places and no values
     */
    public static void put(Ch x, int[] indices, double... values) {
        put(x, indices, IndexMode.RAISE, values);
    }

    /**
     * Replaces entries by their places in row-major order.
     *
     * @param x a leaf or a view of one
     * @param indices the places; of one that comes twice the last value stays
     * @param mode what a number means that is no place; where it is an error, negative ones count from the back
     * @param values the new entries, begun again when they are used up
     * @throws IndexException if a place is out of range; nothing is changed then
     * @throws GraphException if x is neither a leaf nor a view of one
     * @throws TermException if there are places and no values
     */
    public static void put(Ch x, int[] indices, IndexMode mode, double... values) {
        int n = Arguments.given("put", "x", x).size();
        Arguments.given("put", "mode", mode);
        int[] places = Places.flat("put", Arguments.given("put", "indices", indices), n, mode);
        assignInTurn("put", x, places, values, false);
    }

    /**
     * Replaces the entries for which a condition holds, each by the value at its own place: {@code x[i] = values[i]} in
     * row-major order.
     *
     * @param x a leaf or a view of one
     * @param mask an array of as many entries; not 0 where an entry is replaced
     * @param values the new entries, begun again when they are used up
     * @throws ShapeException if the mask has not as many entries
     * @throws GraphException if x is neither a leaf nor a view of one
     * @throws TermException if there are entries to be replaced and no values
     */
    public static void putmask(Ch x, Ch mask, double... values) {
        assignInTurn("putmask", x, chosen("putmask", x, mask), values, true);
    }

    /**
     * Replaces the entries for which a condition holds by values in their order: the first of them by the first value.
     *
     * @param x a leaf or a view of one
     * @param mask an array of as many entries; not 0 where an entry is replaced
     * @param values the new entries, begun again when they are used up
     * @throws ShapeException if the mask has not as many entries
     * @throws GraphException if x is neither a leaf nor a view of one
     * @throws TermException if there are entries to be replaced and no values
     */
    public static void place(Ch x, Ch mask, double... values) {
        assignInTurn("place", x, chosen("place", x, mask), values, false);
    }

    private static int[] chosen(String operation, Ch x, Ch mask) {
        NdArray where = Arguments.given(operation, "mask", mask).r();
        if (where.size() != Arguments.given(operation, "x", x).size()) {
            throw new ShapeException(operation + ": a mask of shape " + Shapes.toString(Raw.shape(where))
                    + " for an array of shape " + Shapes.toString(x.shape()) + "; it must have as many entries");
        }
        return Picks.nonzero(Raw.data(where));
    }

    private static void assignInTurn(String operation, Ch x, int[] places, double[] values, boolean byPlace) {
        int n = Arguments.given(operation, "values", values).length;
        if (n == 0 && places.length > 0) {
            throw new TermException(operation + ": no values for " + places.length + " entries; give at least one");
        }
        double[] chosen = new double[places.length];
        Arrays.setAll(chosen, i -> values[(byPlace ? places[i] : i) % n]);
        Engine.assign(x, places, chosen);
    }

    /**
     * Replaces all entries: {@code x[...] = values}. The shape stays.
     *
     * @param x a leaf or a view of one
     * @param values the new entries, broadcast to the shape of x
     * @throws ShapeException if the values do not fit
     * @throws GraphException if x is neither a leaf nor a view of one
     */
    public static void copyto(Ch x, NdArray values) {
        int[] shape = Arguments.given("copyto", "x", x).shape();
        Engine.assign(x, null, Broadcast.stretched("copyto", values, shape));
    }

    /**
     * Replaces the entries for which a condition holds.
     *
     * @param x a leaf or a view of one
     * @param values the new entries, broadcast to the shape of x
     * @param where the condition, broadcast to the shape of x; not 0 where an entry is replaced
     * @throws ShapeException if the values or the condition do not fit
     * @throws GraphException if x is neither a leaf nor a view of one
     */
    public static void copyto(Ch x, NdArray values, Ch where) {
        int[] shape = Arguments.given("copyto", "x", x).shape();
        double[] stretched = Broadcast.stretched("copyto", values, shape);
        NdArray condition = Arguments.given("copyto", "where", where).r();
        int[] places = Picks.nonzero(Broadcast.stretched("copyto", condition, shape));
        Engine.assign(x, places, IndexMap.gather(stretched, places));
    }

    /**
     * Replaces entries by their places along an axis, as {@code takeAlongAxis} takes them.
     *
     * @param x a leaf or a view of one
     * @param indices places along the axis; the other axes are broadcast with those of x
     * @param values the new entries, broadcast to the places
     * @param axis the axis
     * @throws IndexException if the axis or a place is out of range
     * @throws ShapeException if the shapes do not fit
     * @throws GraphException if x is neither a leaf nor a view of one
     */
    public static void putAlongAxis(Ch x, NdArray indices, NdArray values, int axis) {
        int[] shape = Arguments.given("put_along_axis", "x", x).shape();
        Arguments.given("put_along_axis", "indices", indices);
        Arguments.given("put_along_axis", "values", values);
        IndexMap map = Places.alongAxis("put_along_axis", shape, Raw.data(indices), Raw.shape(indices), axis);
        Engine.assign(x, map.source(), Broadcast.stretched("put_along_axis", values, map.shape()));
    }

    /**
     * Replaces the main diagonal: of a matrix the entries (i, i), of an array of more axes, which then are of one length,
     * those whose places along all axes are equal.
     *
     * @param x a leaf or a view of one, of at least two axes
     * @param values the new entries, begun again when they are used up
     * @throws ShapeException if there are fewer axes, or more that differ in length
     * @throws GraphException if x is neither a leaf nor a view of one
     * @throws TermException if there are no values
     */
    public static void fillDiagonal(Ch x, double... values) {
        Arguments.given("fill_diagonal", "values", values);
        int[] places = Places.mainDiagonal(
                "fill_diagonal", Arguments.given("fill_diagonal", "x", x).shape());
        assignInTurn("fill_diagonal", x, places, values, false);
    }
}
