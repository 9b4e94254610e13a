package chumpy.array;

import chumpy.Index;
import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's indexing: from a shape and the pieces of an index to the map of what is selected. Slices, integers,
 * {@code ...} and {@code None} follow the basic rules. With a list or a mask the advanced rules hold: lists, masks and
 * then integers too are broadcast together, and their common axes stand in the place of the first of them if they are
 * neighbours, else in front.
 */
public final class Indexing {
    private final int[] shape;
    private final List<Index> pieces;
    private final List<int[]> blocks = new ArrayList<>();
    private final List<int[]> blockShapes = new ArrayList<>();
    private final List<Index.Places> lists = new ArrayList<>();
    private final List<Integer> listAxes = new ArrayList<>();
    private int start;
    private int listsAt = -1;

    private Indexing(int[] shape, List<Index> pieces) {
        this.shape = shape;
        this.pieces = pieces;
    }

    /**
     * The map of an index in NumPy's notation.
     *
     * @param shape the source's shape
     * @param notation what stands between the brackets, {@code "1:, ::2"}
     * @return the map
     * @throws IndexException if the notation cannot be read or does not fit the shape
     */
    public static IndexMap map(int[] shape, String notation) {
        return map(shape, IndexNotation.parse(notation));
    }

    /**
     * The map of an index.
     *
     * @param shape the source's shape
     * @param pieces its pieces
     * @return the map
     * @throws IndexException if an integer is out of range, there are too many pieces, lists do not go together, or a
     *     mask does not fit
     */
    public static IndexMap map(int[] shape, Index... pieces) {
        return map(shape, List.of(pieces));
    }

    /**
     * The map of an index.
     *
     * @param shape the source's shape
     * @param pieces its pieces
     * @return the map
     * @throws IndexException if an integer is out of range, there are too many pieces, lists do not go together, or a
     *     mask does not fit
     */
    public static IndexMap map(int[] shape, List<Index> pieces) {
        return new Indexing(shape, pieces).map();
    }

    private IndexMap map() {
        boolean advanced = pieces.stream().anyMatch(p -> p instanceof Index.Places || p instanceof Index.Mask);
        int[] strides = Shapes.strides(shape);
        int whole = wholeAxes();
        int axis = 0;
        int lastList = -1;
        boolean apart = false;
        for (int i = 0; i < pieces.size(); i++) {
            Index piece = pieces.get(i);
            if (piece instanceof Index.NewAxis) {
                add(new int[1], 1);
            } else if (piece instanceof Index.Ellipsis) {
                for (int k = 0; k < whole; k++, axis++) {
                    add(steps(shape[axis], strides[axis]), shape[axis]);
                }
            } else if (piece instanceof Index.Slice slice) {
                int[] steps = slice(slice, shape[axis], strides[axis]);
                add(steps, steps.length);
                axis++;
            } else if (piece instanceof Index.At at && !advanced) {
                start += place(at.index(), axis) * strides[axis];
                axis++;
            } else {
                apart |= lastList >= 0 && lastList != i - 1;
                lastList = i;
                if (listsAt < 0) {
                    listsAt = blocks.size();
                }
                axis = addLists(piece, axis);
            }
        }
        if (pieces.stream().noneMatch(p -> p instanceof Index.Ellipsis)) {
            for (; axis < shape.length; axis++) {
                add(steps(shape[axis], strides[axis]), shape[axis]);
            }
        }
        if (!lists.isEmpty()) {
            joinLists(apart ? 0 : listsAt, strides);
        }
        return result();
    }

    private int wholeAxes() {
        int used = 0;
        int ellipses = 0;
        for (Index piece : pieces) {
            if (piece instanceof Index.Mask mask) {
                used += mask.shape().length;
            } else if (piece instanceof Index.Ellipsis) {
                ellipses++;
            } else if (!(piece instanceof Index.NewAxis)) {
                used++;
            }
        }
        if (ellipses > 1) {
            throw failure("an index can only have a single ellipsis ('...')");
        }
        if (used > shape.length) {
            throw failure("too many indices: the array has " + shape.length + " axes and " + used + " are indexed");
        }
        return shape.length - used;
    }

    private void add(int[] steps, int... lengths) {
        blocks.add(steps);
        blockShapes.add(lengths);
    }

    private static int[] steps(int length, int stride) {
        int[] steps = new int[length];
        for (int i = 0; i < length; i++) {
            steps[i] = i * stride;
        }
        return steps;
    }

    /** Python's rule: ends count from the back if negative, and are then cut off at the ends of the axis. */
    private static int[] slice(Index.Slice slice, int length, int stride) {
        int step = slice.step();
        long first = end(slice.from(), length, step > 0 ? 0 : length - 1, step);
        long behind = end(slice.to(), length, step > 0 ? length : -1, step);
        long count = step > 0 ? (behind - first + step - 1) / step : (first - behind - step - 1L) / -(long) step;
        int[] steps = new int[(int) Math.max(count, 0)];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = (int) ((first + (long) i * step) * stride);
        }
        return steps;
    }

    private static long end(@Nullable Integer end, int length, int open, int step) {
        if (end == null) {
            return open;
        }
        long e = end < 0 ? (long) end + length : end;
        return step > 0 ? Math.min(Math.max(e, 0), length) : Math.min(Math.max(e, -1), length - 1L);
    }

    private int place(int index, int axis) {
        int n = shape[axis];
        if (index < -n || index >= n) {
            throw failure("index " + index + " is out of range for axis " + axis + " with size " + n);
        }
        return index < 0 ? index + n : index;
    }

    private int addLists(Index piece, int axis) {
        if (piece instanceof Index.Mask mask) {
            int[] maskShape = mask.shape();
            for (int k = 0; k < maskShape.length; k++) {
                if (maskShape[k] != shape[axis + k]) {
                    throw failure("a mask of shape " + Shapes.toString(maskShape) + " does not fit: the length along "
                            + "axis " + (axis + k) + " is " + shape[axis + k] + " and the mask's is " + maskShape[k]);
                }
            }
            int[] places = places(mask.mask());
            int size = mask.mask().length;
            for (int k = 0; k < maskShape.length; k++) {
                size /= Math.max(maskShape[k], 1);
                int[] along = new int[places.length];
                for (int i = 0; i < along.length; i++) {
                    along[i] = places[i] / size % maskShape[k];
                }
                lists.add((Index.Places) Index.list(along));
                listAxes.add(axis + k);
            }
            return axis + maskShape.length;
        }
        lists.add(
                piece instanceof Index.At at
                        ? (Index.Places) Index.list(new int[] {at.index()}, Shapes.SCALAR)
                        : (Index.Places) piece);
        listAxes.add(axis);
        return axis + 1;
    }

    private static int[] places(boolean[] mask) {
        int[] places = new int[mask.length];
        int n = 0;
        for (int i = 0; i < mask.length; i++) {
            if (mask[i]) {
                places[n++] = i;
            }
        }
        return Arrays.copyOf(places, n);
    }

    private void joinLists(int at, int[] strides) {
        int[] common = Shapes.SCALAR;
        try {
            for (Index.Places list : lists) {
                common = Shapes.broadcast("index", common, list.shape());
            }
        } catch (ShapeException e) {
            StringBuilder shapes = new StringBuilder();
            for (Index.Places list : lists) {
                shapes.append(' ').append(Shapes.toString(list.shape()));
            }
            throw failure("lists and masks of shapes" + shapes + " cannot be broadcast together");
        }
        int[] steps = new int[Shapes.size(common)];
        for (int l = 0; l < lists.size(); l++) {
            int[] places = lists.get(l).places();
            int axis = listAxes.get(l);
            for (int i = 0; i < places.length; i++) {
                places[i] = place(places[i], axis) * strides[axis];
            }
            int[] repeated = Broadcast.index(lists.get(l).shape(), common);
            for (int i = 0; i < steps.length; i++) {
                steps[i] += places[repeated == null ? i : repeated[i]];
            }
        }
        blocks.add(at, steps);
        blockShapes.add(at, common);
    }

    private IndexMap result() {
        int[] lengths = blockShapes.stream().flatMapToInt(Arrays::stream).toArray();
        int size = Shapes.size(lengths);
        int[] source = new int[size];
        if (size > 0) {
            source[0] = start;
            // The last block is laid out first; each block before it repeats what is there, moved by its steps.
            int done = 1;
            for (int b = blocks.size() - 1; b >= 0; b--) {
                int[] steps = blocks.get(b);
                for (int i = steps.length - 1; i >= 0; i--) {
                    for (int j = 0; j < done; j++) {
                        source[i * done + j] = source[j] + steps[i];
                    }
                }
                done *= steps.length;
            }
        }
        return IndexMap.of(lengths, source, Shapes.size(shape));
    }

    private IndexException failure(String reason) {
        StringBuilder text = new StringBuilder();
        for (Index piece : pieces) {
            text.append(text.length() == 0 ? "" : ", ").append(piece);
        }
        return new IndexException("index [" + text + "] of shape " + Shapes.toString(shape) + ": " + reason);
    }
}
