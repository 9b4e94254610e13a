package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Permutation;
import chumpy.array.Placing;
import chumpy.array.Rearranging;
import chumpy.array.Shapes;
import chumpy.ops.ChGather;
import chumpy.ops.ChPlacement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that flip, turn, repeat, and work with diagonals and triangles. */
abstract class RearrangingFunctions extends ShapingFunctions {
    /** Nobody makes one. */
    RearrangingFunctions() {}

    /**
     * An axis moved backwards until it stands before another.
     *
     * @param x an array
     * @param axis the axis
     * @return the axis in front; of a leaf it is a view
     */
    public static Ch rollaxis(Ch x, int axis) {
        return rollaxis(x, axis, 0);
    }

    /**
     * An axis moved backwards until it stands before another.
     *
     * @param x an array
     * @param axis the axis
     * @param start the axis before which it comes; the number of axes to make it the last
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch rollaxis(Ch x, int axis, int start) {
        Arguments.given("rollaxis", "x", x);
        return ChGather.of(x, "rollaxis", shape -> Permutation.map(shape, Permutation.roll(shape.length, axis, start)));
    }

    /**
     * Axes in reverse.
     *
     * @param x an array
     * @param axes which; none for all
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch flip(Ch x, int... axes) {
        Arguments.given("flip", "x", x);
        Arguments.given("flip", "axes", axes);
        int @Nullable [] chosen = axes.length == 0 ? null : axes.clone();
        return ChGather.of(x, "flip", shape -> Rearranging.flip("flip", shape, chosen));
    }

    /**
     * Columns in reverse.
     *
     * @param x an array of at least two axes
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch fliplr(Ch x) {
        Arguments.given("fliplr", "x", x);
        return ChGather.of(x, "fliplr", shape -> Rearranging.flip("fliplr", shape, new int[] {1}));
    }

    /**
     * Rows in reverse.
     *
     * @param x an array of at least one axis
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch flipud(Ch x) {
        Arguments.given("flipud", "x", x);
        return ChGather.of(x, "flipud", shape -> Rearranging.flip("flipud", shape, new int[] {0}));
    }

    /**
     * The entries moved on in row-major order; those that leave at the end come in at the beginning.
     *
     * @param x an array
     * @param shift by how many places
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch roll(Ch x, int shift) {
        Arguments.given("roll", "x", x);
        return ChGather.of(x, "roll", shape -> Rearranging.roll(shape, shift));
    }

    /**
     * The entries moved on along an axis.
     *
     * @param x an array
     * @param shift by how many places
     * @param axis along which axis
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch roll(Ch x, int shift, int axis) {
        return roll(x, new int[] {shift}, new int[] {axis});
    }

    /**
     * The entries moved on along several axes.
     *
     * @param x an array
     * @param shifts by how many places, for each axis
     * @param axes along which axes; one that is named twice is moved by the sum
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch roll(Ch x, int[] shifts, int[] axes) {
        Arguments.given("roll", "x", x);
        Arguments.given("roll", "shifts", shifts);
        Arguments.given("roll", "axes", axes);
        int[] places = shifts.clone();
        int[] along = axes.clone();
        return ChGather.of(x, "roll", shape -> Rearranging.roll(shape, places, along));
    }

    /**
     * Turned by a right angle, from the first axis towards the second.
     *
     * @param x an array of at least two axes
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch rot90(Ch x) {
        return rot90(x, 1);
    }

    /**
     * Turned by right angles, from the first axis towards the second.
     *
     * @param x an array of at least two axes
     * @param k how many; negative ones turn the other way
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch rot90(Ch x, int k) {
        return rot90(x, k, 0, 1);
    }

    /**
     * Turned by right angles in the plane of two axes.
     *
     * @param x an array of at least two axes
     * @param k how many
     * @param axis1 from this axis
     * @param axis2 towards this one
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch rot90(Ch x, int k, int axis1, int axis2) {
        Arguments.given("rot90", "x", x);
        return ChGather.of(x, "rot90", shape -> Rearranging.rot90(shape, k, axis1, axis2));
    }

    /**
     * The whole array several times side by side.
     *
     * @param x an array
     * @param reps how often along each axis; missing ones are 1, and missing axes are added in front
     * @return a node that follows x
     */
    public static Ch tile(Ch x, int... reps) {
        Arguments.given("tile", "x", x);
        Arguments.given("tile", "reps", reps);
        int[] counts = reps.clone();
        return ChGather.of(x, "tile", shape -> Rearranging.tile(shape, counts));
    }

    /**
     * Each entry several times, one after the other, as a vector.
     *
     * @param x an array
     * @param repeats how often: one number, or one for each entry
     * @return a node that follows x
     */
    public static Ch repeat(Ch x, int... repeats) {
        return repeat(ravel(Arguments.given("repeat", "x", x)), repeats, 0);
    }

    /**
     * Each part along an axis several times, one after the other.
     *
     * @param x an array
     * @param repeats how often: one number, or one for each part
     * @param axis the axis
     * @return a node that follows x
     */
    public static Ch repeat(Ch x, int[] repeats, int axis) {
        Arguments.given("repeat", "x", x);
        Arguments.given("repeat", "repeats", repeats);
        int[] counts = repeats.clone();
        return ChGather.of(x, "repeat", shape -> Rearranging.repeat(shape, counts, axis));
    }

    /**
     * Another shape, filled with the entries in their order again and again; with zeros if there are none.
     *
     * @param x an array
     * @param shape the wanted lengths
     * @return a node that follows x
     */
    public static Ch resize(Ch x, int... shape) {
        Arguments.given("resize", "x", x);
        Arguments.given("resize", "shape", shape);
        int[] wanted = Shapes.checked("resize", shape.clone());
        return ChPlacement.of(x, "resize", old -> Placing.resize(old, wanted));
    }

    /**
     * The main diagonal.
     *
     * @param x an array of at least two axes
     * @return the diagonals over the first two axes, as the last axis; of a leaf it is a view
     */
    public static Ch diagonal(Ch x) {
        return diagonal(x, 0);
    }

    /**
     * A diagonal.
     *
     * @param x an array of at least two axes
     * @param offset which: positive above the main one, negative below
     * @return the diagonals over the first two axes, as the last axis; of a leaf it is a view
     */
    public static Ch diagonal(Ch x, int offset) {
        return diagonal(x, offset, 0, 1);
    }

    /**
     * Diagonals over two axes.
     *
     * @param x an array of at least two axes
     * @param offset which diagonal
     * @param axis1 the axis that counts rows
     * @param axis2 the one that counts columns
     * @return without these axes, the diagonals as the last axis; of a leaf it is a view
     */
    public static Ch diagonal(Ch x, int offset, int axis1, int axis2) {
        return diagonal("diagonal", x, offset, axis1, axis2);
    }

    private static Ch diagonal(String operation, Ch x, int offset, int axis1, int axis2) {
        return ChGather.of(
                Arguments.given(operation, "x", x),
                operation,
                shape -> Rearranging.diagonal(operation, shape, offset, axis1, axis2));
    }

    /**
     * The sum of the main diagonal.
     *
     * @param x an array of at least two axes
     * @return the sums over the diagonals of the first two axes
     */
    public static Ch trace(Ch x) {
        return trace(x, 0);
    }

    /**
     * The sum of a diagonal.
     *
     * @param x an array of at least two axes
     * @param offset which: positive above the main one, negative below
     * @return the sums over the diagonals of the first two axes
     */
    public static Ch trace(Ch x, int offset) {
        return trace(x, offset, 0, 1);
    }

    /**
     * Sums of diagonals over two axes.
     *
     * @param x an array of at least two axes
     * @param offset which diagonal
     * @param axis1 the axis that counts rows
     * @param axis2 the one that counts columns
     * @return without these axes
     */
    public static Ch trace(Ch x, int offset, int axis1, int axis2) {
        Arguments.given("trace", "x", x);
        return Chumpy.sum(diagonal("trace", x, offset, axis1, axis2), -1);
    }

    /**
     * Of a vector the square matrix that has it on its diagonal, of a matrix its diagonal.
     *
     * @param x a vector or a matrix
     * @return a node that follows x
     */
    public static Ch diag(Ch x) {
        return diag(x, 0);
    }

    /**
     * Of a vector the square matrix that has it on a diagonal and zeros elsewhere, of a matrix a diagonal.
     *
     * @param x a vector or a matrix
     * @param k which diagonal: positive above the main one, negative below
     * @return a node that follows x
     */
    public static Ch diag(Ch x, int k) {
        Arguments.given("diag", "x", x);
        return ChPlacement.of(x, "diag", shape -> Placing.diag(shape, k));
    }

    /**
     * The square matrix that has the entries of an array on its diagonal.
     *
     * @param x an array
     * @return a node that follows x
     */
    public static Ch diagflat(Ch x) {
        return diagflat(x, 0);
    }

    /**
     * The square matrix that has the entries of an array on a diagonal.
     *
     * @param x an array
     * @param k which diagonal: positive above the main one, negative below
     * @return a node that follows x
     */
    public static Ch diagflat(Ch x, int k) {
        Arguments.given("diagflat", "x", x);
        return ChPlacement.of(x, "diagflat", shape -> Placing.onDiagonal(Shapes.size(shape), k));
    }

    /**
     * The lower triangle, zeros above.
     *
     * @param x an array; of more than two axes, a stack of matrices
     * @return a node that follows x
     */
    public static Ch tril(Ch x) {
        return tril(x, 0);
    }

    /**
     * What is on and below a diagonal, zeros above.
     *
     * @param x an array; of more than two axes, a stack of matrices
     * @param k which diagonal: positive above the main one, negative below
     * @return a node that follows x
     */
    public static Ch tril(Ch x, int k) {
        Arguments.given("tril", "x", x);
        return ChPlacement.of(x, "tril", shape -> Placing.triangle("tril", shape, k, true));
    }

    /**
     * The upper triangle, zeros below.
     *
     * @param x an array; of more than two axes, a stack of matrices
     * @return a node that follows x
     */
    public static Ch triu(Ch x) {
        return triu(x, 0);
    }

    /**
     * What is on and above a diagonal, zeros below.
     *
     * @param x an array; of more than two axes, a stack of matrices
     * @param k which diagonal: positive above the main one, negative below
     * @return a node that follows x
     */
    public static Ch triu(Ch x, int k) {
        Arguments.given("triu", "x", x);
        return ChPlacement.of(x, "triu", shape -> Placing.triangle("triu", shape, k, false));
    }

    /**
     * Coordinates of the points of a grid, of which the first array counts the columns and the second the rows. The
     * lengths are those that the arrays have now.
     *
     * @param x coordinates along each axis
     * @return for each array one that has its entries along its axis
     */
    public static List<Ch> meshgrid(Ch... x) {
        Arguments.allGiven("meshgrid", "x", Arrays.asList(Arguments.given("meshgrid", "x", x)));
        int n = x.length;
        int[] axes = new int[n];
        int[] lengths = new int[n];
        for (int i = 0; i < n; i++) {
            axes[i] = i < 2 && n > 1 ? 1 - i : i;
            lengths[axes[i]] = x[i].size();
        }
        List<Ch> grids = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int axis = axes[i];
            grids.add(ChGather.of(ravel(x[i]), "meshgrid", shape -> Rearranging.overGrid(lengths, axis)));
        }
        return List.copyOf(grids);
    }
}
