package chumpy.array;

import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Flipping, rolling, rotating, repeating, taking and leaving out: for most of them the places along one axis do not
 * depend on those along the others.
 */
public final class Rearranging {
    private Rearranging() {}

    /** The entries at the given places along each axis; null for all of them in their order. */
    static IndexMap grid(int[] shape, int[] @Nullable [] places) {
        int[] result = shape.clone();
        for (int k = 0; k < shape.length; k++) {
            int @Nullable [] along = places[k];
            result[k] = along == null ? shape[k] : along.length;
        }
        int[] source = new int[Shapes.size(result)];
        int[] strides = Shapes.strides(shape);
        int block = 1;
        for (int k = shape.length - 1; k >= 0 && source.length > 0; k--) {
            int @Nullable [] along = places[k];
            // The block laid out so far is repeated for each place, and shifted for the first one last.
            for (int i = result[k] - 1; i >= 0; i--) {
                int shift = (along == null ? i : along[i]) * strides[k];
                for (int j = 0; j < block; j++) {
                    source[i * block + j] = source[j] + shift;
                }
            }
            block *= result[k];
        }
        return IndexMap.of(result, source, Shapes.size(shape));
    }

    private static IndexMap along(int[] shape, int axis, int[] places) {
        int[] @Nullable [] all = new int[shape.length] @Nullable [];
        all[axis] = places;
        return grid(shape, all);
    }

    /**
     * Says that there are too few axes.
     *
     * @param operation named in the exception
     * @param shape a shape
     * @param least how many axes are needed
     * @throws ShapeException if there are fewer
     */
    public static void requireAxes(String operation, int[] shape, int least) {
        if (shape.length < least) {
            throw new ShapeException(operation + ": an array of shape " + Shapes.toString(shape) + " has fewer than "
                    + least + " axes; add some with expand_dims");
        }
    }

    /**
     * Axes in reverse.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param axes which; null for all
     * @return the map
     * @throws IndexException if an axis is out of range or comes twice
     */
    public static IndexMap flip(String operation, int[] shape, int @Nullable [] axes) {
        int[] @Nullable [] all = new int[shape.length] @Nullable [];
        for (int axis : Axes.normalize(operation, shape.length, axes)) {
            int n = shape[axis];
            all[axis] = IntStream.range(0, n).map(i -> n - 1 - i).toArray();
        }
        return grid(shape, all);
    }

    /**
     * The entries moved on along axes, those that leave at the end coming in at the beginning.
     *
     * @param shape the original's shape
     * @param shifts by how many places, for each axis named
     * @param axes the axes; one that is named twice is moved by the sum
     * @return the map
     * @throws IndexException if an axis is out of range
     * @throws ShapeException if there is not one shift for each axis
     */
    public static IndexMap roll(int[] shape, int[] shifts, int[] axes) {
        if (shifts.length != axes.length) {
            throw new ShapeException(
                    "roll: " + shifts.length + " shifts for " + axes.length + " axes; give one for each");
        }
        long[] sums = new long[shape.length];
        for (int i = 0; i < axes.length; i++) {
            sums[Shapes.axis("roll", axes[i], shape.length)] += shifts[i];
        }
        int[] @Nullable [] all = new int[shape.length] @Nullable [];
        for (int k = 0; k < shape.length; k++) {
            int n = shape[k];
            long shift = sums[k];
            all[k] = IntStream.range(0, n)
                    .map(i -> (int) Math.floorMod(i - shift, (long) n))
                    .toArray();
        }
        return grid(shape, all);
    }

    /**
     * The entries moved on in row-major order.
     *
     * @param shape the original's shape
     * @param shift by how many places
     * @return the map
     */
    public static IndexMap roll(int[] shape, int shift) {
        int n = Shapes.size(shape);
        return IndexMap.of(
                shape, roll(new int[] {n}, new int[] {shift}, new int[] {0}).source(), n);
    }

    /**
     * Turned by right angles, from one axis towards another.
     *
     * @param shape the original's shape
     * @param k how many right angles
     * @param axis1 from this axis
     * @param axis2 towards this one
     * @return the map
     * @throws IndexException if an axis is out of range or both are the same
     */
    public static IndexMap rot90(int[] shape, int k, int axis1, int axis2) {
        int n = shape.length;
        requireAxes("rot90", shape, 2);
        int from = Shapes.axis("rot90", axis1, n);
        int to = Shapes.axis("rot90", axis2, n);
        if (from == to) {
            throw new IndexException(
                    "rot90: axes " + axis1 + " and " + axis2 + " are the same; give two different ones");
        }
        int[] exchanged = Permutation.swap(n, from, to);
        return switch (Math.floorMod(k, 4)) {
            case 0 -> flip("rot90", shape, new int[0]);
            case 1 -> {
                IndexMap flipped = flip("rot90", shape, new int[] {to});
                yield flipped.then(Permutation.map(shape, exchanged));
            }
            case 2 -> flip("rot90", shape, new int[] {from, to});
            default -> {
                IndexMap turned = Permutation.map(shape, exchanged);
                yield turned.then(flip("rot90", turned.shape(), new int[] {to}));
            }
        };
    }

    /**
     * Each entry several times, one after the other.
     *
     * @param shape the original's shape
     * @param counts how often each along the axis; a single number is for all
     * @param axis along which
     * @return the map
     * @throws IndexException if the axis is out of range
     * @throws ShapeException if there is not one number for each, one is negative, or there are more entries than one
     *     array can hold
     */
    public static IndexMap repeat(int[] shape, int[] counts, int axis) {
        int k = Shapes.axis("repeat", axis, shape.length);
        int n = shape[k];
        if (counts.length != 1 && counts.length != n) {
            throw new ShapeException("repeat: " + counts.length + " numbers of repeats for axis " + k + " of shape "
                    + Shapes.toString(shape) + "; give one, or " + n);
        }
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new ShapeException("repeat: repeats " + Arrays.toString(counts) + ": none may be negative");
        }
        long length = counts.length == 1
                ? (long) n * counts[0]
                : IntStream.of(counts).asLongStream().sum();
        if (length > Integer.MAX_VALUE) {
            throw new ShapeException("repeat: axis " + k + " of shape " + Shapes.toString(shape) + " becomes " + length
                    + " long: more entries than one array can hold");
        }
        int[] result = shape.clone();
        result[k] = (int) length;
        Shapes.checked("repeat", result); // before anything of that size is made
        if (Shapes.size(result) == 0) {
            return IndexMap.of(result, new int[0], Shapes.size(shape));
        }
        int[] places = new int[(int) length];
        int next = 0;
        for (int i = 0; i < n; i++) {
            int count = counts[counts.length == 1 ? 0 : i];
            Arrays.fill(places, next, next + count, i);
            next += count;
        }
        return along(shape, k, places);
    }

    /**
     * The whole array several times side by side.
     *
     * @param shape the original's shape
     * @param counts how often along each axis; missing ones are 1, as are missing axes of the array
     * @return the map
     * @throws ShapeException if one is negative
     */
    public static IndexMap tile(int[] shape, int... counts) {
        if (Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw new ShapeException("tile: repeats " + Arrays.toString(counts) + ": none may be negative");
        }
        int n = Math.max(shape.length, counts.length);
        int[] wide = new int[n];
        int[] @Nullable [] all = new int[n] @Nullable [];
        for (int k = 0; k < n; k++) {
            int missing = n - shape.length;
            int length = k < missing ? 1 : shape[k - missing];
            int count = k < n - counts.length ? 1 : counts[k - n + counts.length];
            wide[k] = length;
            all[k] = IntStream.range(0, Shapes.size(length, count))
                    .map(i -> i % length)
                    .toArray();
        }
        return grid(wide, all);
    }

    /**
     * The diagonals over two axes, as a new last axis in their stead.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param offset which diagonal: positive above the main one
     * @param axis1 the axis that counts rows
     * @param axis2 the one that counts columns
     * @return the map
     * @throws IndexException if an axis is out of range or both are the same
     * @throws ShapeException if there are no two axes
     */
    public static IndexMap diagonal(String operation, int[] shape, int offset, int axis1, int axis2) {
        int n = shape.length;
        requireAxes(operation, shape, 2);
        int row = Shapes.axis(operation, axis1, n);
        int column = Shapes.axis(operation, axis2, n);
        if (row == column) {
            throw new IndexException(
                    operation + ": axes " + axis1 + " and " + axis2 + " are the same; give two different ones");
        }
        int[] strides = Shapes.strides(shape);
        int[] lengths = new int[n - 1];
        int[] steps = new int[n - 1];
        int m = 0;
        for (int k = 0; k < n; k++) {
            if (k != row && k != column) {
                lengths[m] = shape[k];
                steps[m++] = strides[k];
            }
        }
        long rows = shape[row] - Math.max(0, -(long) offset);
        long columns = shape[column] - Math.max(0, (long) offset);
        lengths[m] = (int) Math.max(0, Math.min(rows, columns));
        steps[m] = strides[row] + strides[column];
        int start = lengths[m] == 0 ? 0 : offset >= 0 ? offset * strides[column] : -offset * strides[row];
        return IndexMap.of(lengths, Odometer.places(lengths, steps, start), Shapes.size(shape));
    }

    /**
     * Some entries along an axis.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param places which; negative ones count from the back
     * @param axis the axis
     * @return the map
     * @throws IndexException if the axis or a place is out of range
     */
    public static IndexMap take(String operation, int[] shape, int[] places, int axis) {
        int k = Shapes.axis(operation, axis, shape.length);
        return along(shape, k, normalize(operation, shape, k, places));
    }

    private static int[] normalize(String operation, int[] shape, int axis, int... places) {
        int n = shape[axis];
        int[] normal = new int[places.length];
        for (int i = 0; i < normal.length; i++) {
            if (places[i] < -n || places[i] >= n) {
                throw new IndexException(operation + ": index " + places[i] + " is out of range for axis " + axis
                        + " of shape " + Shapes.toString(shape) + "; it goes from " + -n + " to " + (n - 1));
            }
            normal[i] = places[i] < 0 ? places[i] + n : places[i];
        }
        return normal;
    }

    /**
     * All entries along an axis but some.
     *
     * @param shape the original's shape
     * @param places which not; negative ones count from the back
     * @param axis the axis
     * @return the map
     * @throws IndexException if the axis or a place is out of range
     */
    public static IndexMap delete(int[] shape, int[] places, int axis) {
        int k = Shapes.axis("delete", axis, shape.length);
        boolean[] gone = new boolean[shape[k]];
        for (int place : normalize("delete", shape, k, places)) {
            gone[place] = true;
        }
        return along(
                shape, k, IntStream.range(0, shape[k]).filter(i -> !gone[i]).toArray());
    }

    /**
     * The entries along an axis before a place, or those from it on.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param place the place; a negative one counts from the back, and one behind the last entry is allowed
     * @param axis the axis
     * @param before whether those before it
     * @return the map
     * @throws IndexException if the axis or the place is out of range
     */
    public static IndexMap side(String operation, int[] shape, int place, int axis, boolean before) {
        int k = Shapes.axis(operation, axis, shape.length);
        int n = shape[k];
        int cut = place == n ? n : normalize(operation, shape, k, place)[0];
        return along(
                shape, k, IntStream.range(before ? 0 : cut, before ? cut : n).toArray());
    }

    /**
     * One of several parts of about equal length.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param sections how many parts
     * @param part which of them
     * @param axis the axis that is cut
     * @param equal whether all must have the same length; otherwise the first ones may be longer by one
     * @return the map
     * @throws IndexException if the axis is out of range
     * @throws ShapeException if the length is no multiple of the number of parts and must be one
     */
    public static IndexMap section(String operation, int[] shape, int sections, int part, int axis, boolean equal) {
        int k = Shapes.axis(operation, axis, shape.length);
        int each = shape[k] / sections;
        int longer = shape[k] % sections;
        if (equal && longer != 0) {
            throw new ShapeException(operation + ": axis " + k + " of shape " + Shapes.toString(shape)
                    + " cannot be cut into " + sections + " equal parts; array_split cuts into unequal ones");
        }
        int start = part * each + Math.min(part, longer);
        int end = start + each + (part < longer ? 1 : 0);
        return along(shape, k, IntStream.range(start, end).toArray());
    }

    /**
     * A part as a slice of Python's gives it: negative ends count from the back, and those out of range are cut off.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param from the first place, null for the beginning
     * @param to behind the last place, null for the end
     * @param axis the axis that is cut
     * @return the map
     * @throws IndexException if the axis is out of range
     */
    public static IndexMap slice(
            String operation, int[] shape, @Nullable Integer from, @Nullable Integer to, int axis) {
        int k = Shapes.axis(operation, axis, shape.length);
        int n = shape[k];
        int start = from == null ? 0 : clip(from, n);
        int end = to == null ? n : clip(to, n);
        return along(shape, k, IntStream.range(start, Math.max(start, end)).toArray());
    }

    private static int clip(int place, int n) {
        return Math.max(0, Math.min(n, place < 0 ? place + n : place));
    }

    /**
     * A vector repeated over a grid, along which it changes on one axis.
     *
     * @param lengths the lengths of the grid
     * @param axis the axis that the vector's entries belong to
     * @return the map
     */
    public static IndexMap overGrid(int[] lengths, int axis) {
        int[] steps = new int[lengths.length];
        steps[axis] = 1;
        return IndexMap.of(lengths, Odometer.places(lengths, steps, 0), lengths[axis]);
    }

    /**
     * An axis moved to the end; a vector stays as it is.
     *
     * @param operation named in the exception
     * @param shape the original's shape
     * @param axis the axis
     * @return the map
     * @throws IndexException if the axis is out of range
     */
    public static IndexMap last(String operation, int[] shape, int axis) {
        int n = shape.length;
        if (n == 1) {
            return Permutation.map(shape, new int[] {0});
        }
        int k = Shapes.axis(operation, axis, n);
        return Permutation.map(shape, Permutation.move(n, new int[] {k}, new int[] {n - 1}));
    }
}
