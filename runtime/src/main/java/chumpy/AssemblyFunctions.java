package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.Shapes;
import chumpy.ops.ChReshape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Functions that take arrays to pieces, treat each, and put them together again. */
abstract class AssemblyFunctions extends SynonymFunctions {
    /** Nobody makes one. */
    AssemblyFunctions() {}

    /**
     * A matrix of blocks: the blocks of a row side by side, the rows one below the other.
     *
     * @param rows the blocks; what has fewer than two axes counts as a row
     * @return an array of at least two axes
     * @throws ShapeException if there is no block, or blocks do not fit
     */
    public static Ch block(Ch[]... rows) {
        return block(Arguments.allGiven("block", "rows", Arrays.asList(Arguments.given("block", "rows", rows))).stream()
                .map(row -> Arguments.allGiven("block", "row", Arrays.asList(row)))
                .toList());
    }

    /**
     * An array of nested lists of blocks: those of the innermost lists stand beside each other along the last axis, these
     * below each other along the one before, and so on.
     *
     * @param nested lists of lists of ... of arrays, all as deep; arrays of fewer axes than the others, or than the lists
     *     are deep, get axes of length 1 in front
     * @return all of them in one
     * @throws ShapeException if a list is empty or less deep than others, or blocks do not fit
     * @throws TermException if there is something else in a list
     */
    public static Ch block(List<?> nested) {
        int depth = depth(Arguments.allGiven("block", "nested", nested));
        return joined(nested, depth, Math.max(depth, axes(nested)));
    }

    private static int depth(Object block) {
        if (block instanceof Ch) {
            return 0;
        }
        if (!(block instanceof List<?> list)) {
            throw new TermException("block: a " + block.getClass().getSimpleName()
                    + " stands among the blocks; give arrays, or lists of them");
        }
        if (list.isEmpty()) {
            throw new ShapeException("block: a list of blocks is empty; give at least one array");
        }
        int depth = depth(Arguments.allGiven("block", "nested", list).get(0));
        for (Object part : list) {
            if (depth(part) != depth) {
                throw new ShapeException("block: beside lists that are " + depth + " deep stands one that is "
                        + depth(part) + " deep; put each array in as many lists");
            }
        }
        return depth + 1;
    }

    private static int axes(Object block) {
        return block instanceof List<?> list
                ? list.stream().mapToInt(AssemblyFunctions::axes).max().orElse(0)
                : ((Ch) block).ndim();
    }

    private static Ch joined(Object block, int depth, int axes) {
        return block instanceof List<?> list
                ? concatenate(
                        list.stream().map(part -> joined(part, depth - 1, axes)).toList(), -depth)
                : ChReshape.of((Ch) block, "block", shape -> withAxes(axes, shape));
    }

    /** A shape with axes of length 1 in front. */
    private static int[] withAxes(int axes, int... shape) {
        int[] whole = new int[Math.max(axes, shape.length)];
        Arrays.fill(whole, 1);
        System.arraycopy(shape, 0, whole, whole.length - shape.length, shape.length);
        return whole;
    }

    /**
     * The parts of an array along an axis, without that axis.
     *
     * @param x an array; as many parts as the axis is long now
     * @param axis the axis
     * @return the parts, which follow x
     */
    public static List<Ch> unstack(Ch x, int axis) {
        int[] shape = Arguments.given("unstack", "x", x).shape();
        int along = Shapes.axis("unstack", axis, shape.length);
        Ch front = moveaxis(x, new int[] {along}, new int[] {0});
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < shape[along]; i++) {
            parts.add(front.get(i));
        }
        return parts;
    }

    /**
     * The shape that arrays of some shapes have together.
     *
     * @param shapes the shapes
     * @return the shape of what comes of an elementwise function of all
     * @throws ShapeException if they cannot be broadcast
     */
    public static int[] broadcastShapes(int[]... shapes) {
        Arguments.allGiven(
                "broadcast_shapes", "shapes", Arrays.asList(Arguments.given("broadcast_shapes", "shapes", shapes)));
        return Broadcast.shape("broadcast_shapes", shapes);
    }

    /**
     * Arrays in the shape that they have together.
     *
     * @param arrays arrays, of the shapes that they have now
     * @return as many, which follow them
     * @throws ShapeException if they cannot be broadcast
     */
    public static List<Ch> broadcastArrays(Ch... arrays) {
        List<Ch> given = Arguments.allGiven(
                "broadcast_arrays", "arrays", Arrays.asList(Arguments.given("broadcast_arrays", "arrays", arrays)));
        int[] shape = Broadcast.shape(
                "broadcast_arrays", given.stream().map(Ch::shape).toArray(int[][]::new));
        return given.stream().map(x -> broadcastTo(x, shape)).toList();
    }

    /**
     * A function of vectors, applied to each vector along an axis.
     *
     * @param function gives of a vector an array, of the same shape for each
     * @param axis the axis
     * @param x an array of the shape that it has now, with at least one such vector
     * @return the results in the places of the vectors: their axes stand where the axis was
     * @throws ShapeException if there is no vector
     */
    public static Ch applyAlongAxis(UnaryOperator<Ch> function, int axis, Ch x) {
        Arguments.given("apply_along_axis", "function", function);
        int[] shape = Arguments.given("apply_along_axis", "x", x).shape();
        int along = Shapes.axis("apply_along_axis", axis, shape.length);
        int[] others = new int[shape.length - 1];
        for (int k = 0; k < others.length; k++) {
            others[k] = shape[k < along ? k : k + 1];
        }
        int count = Shapes.size(others);
        if (count == 0) {
            throw new ShapeException("apply_along_axis: an array of shape " + Shapes.toString(shape)
                    + " has no vector along axis " + along);
        }
        Ch vectors = moveaxis(x, new int[] {along}, new int[] {-1}).reshape(count, shape[along]);
        List<Ch> results = new ArrayList<>();
        for (Ch vector : unstack(vectors, 0)) {
            results.add(Arguments.given("apply_along_axis", "the function's result", function.apply(vector)));
        }
        int[] result = results.get(0).shape();
        int[] whole = Arrays.copyOf(others, others.length + result.length);
        System.arraycopy(result, 0, whole, others.length, result.length);
        int[] from = new int[result.length];
        int[] to = new int[result.length];
        for (int k = 0; k < result.length; k++) {
            from[k] = others.length + k;
            to[k] = along + k;
        }
        return moveaxis(stack(results, 0).reshape(whole), from, to);
    }

    /**
     * A function of an array and an axis, applied for one axis after the other, as to sum along several.
     *
     * @param function gives an array of as many axes, or one fewer, whose axis is put back with length 1
     * @param x an array
     * @param axes the axes
     * @return an array of as many axes as x
     * @throws ShapeException if the function gives another number of axes
     */
    public static Ch applyOverAxes(BiFunction<Ch, Integer, Ch> function, Ch x, int... axes) {
        Arguments.given("apply_over_axes", "function", function);
        int ndim = Arguments.given("apply_over_axes", "x", x).ndim();
        Ch result = x;
        for (int axis : Arguments.given("apply_over_axes", "axes", axes)) {
            int along = Shapes.axis("apply_over_axes", axis, ndim);
            Ch next = Arguments.given("apply_over_axes", "the function's result", function.apply(result, along));
            result = next.ndim() == ndim ? next : expandDims(next, along);
            if (result.ndim() != ndim) {
                throw new ShapeException("apply_over_axes: of " + ndim + " axes the function made " + next.ndim()
                        + "; it must keep them or take out one");
            }
        }
        return result;
    }
}
