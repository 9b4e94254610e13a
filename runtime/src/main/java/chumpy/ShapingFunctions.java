package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.Joining;
import chumpy.array.Permutation;
import chumpy.array.Reshaping;
import chumpy.array.Shapes;
import chumpy.ops.ChGather;
import chumpy.ops.ChReshape;
import chumpy.ops.Join;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Functions that put entries in other places and shapes. */
abstract class ShapingFunctions extends GridFunctions {
    /** Nobody makes one. */
    ShapingFunctions() {}

    /**
     * The same entries in another shape.
     *
     * @param x an array
     * @param shape the new lengths; one of them may be -1 and is then worked out from the others
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch reshape(Ch x, int... shape) {
        int[] wanted = Arguments.given("reshape", "shape", shape).clone();
        return ChReshape.of(
                Arguments.given("reshape", "x", x),
                "reshape",
                old -> Shapes.resolve("reshape", Shapes.size(old), wanted));
    }

    /**
     * The entries as a vector, in row-major order.
     *
     * @param x an array
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch ravel(Ch x) {
        return ChReshape.of(Arguments.given("ravel", "x", x), "ravel", old -> new int[] {Shapes.size(old)});
    }

    /**
     * Without axes of length 1.
     *
     * @param x an array
     * @param axes the axes to drop; none for all of length 1
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch squeeze(Ch x, int... axes) {
        int @Nullable [] chosen = Arguments.given("squeeze", "axes", axes).length == 0 ? null : axes.clone();
        return ChReshape.of(Arguments.given("squeeze", "x", x), "squeeze", old -> Reshaping.squeeze(old, chosen));
    }

    /**
     * With new axes of length 1.
     *
     * @param x an array
     * @param axes where they stand in the result
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch expandDims(Ch x, int... axes) {
        int[] chosen = Arguments.given("expand_dims", "axes", axes).clone();
        return ChReshape.of(
                Arguments.given("expand_dims", "x", x), "expand_dims", old -> Reshaping.expandDims(old, chosen));
    }

    /**
     * At least one axis.
     *
     * @param x an array
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch atleast1d(Ch x) {
        return ChReshape.of(Arguments.given("atleast_1d", "x", x), "atleast_1d", Reshaping::atLeast1d);
    }

    /**
     * At least two axes: a vector becomes a row.
     *
     * @param x an array
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch atleast2d(Ch x) {
        return ChReshape.of(Arguments.given("atleast_2d", "x", x), "atleast_2d", Reshaping::atLeast2d);
    }

    /**
     * At least three axes.
     *
     * @param x an array
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch atleast3d(Ch x) {
        return ChReshape.of(Arguments.given("atleast_3d", "x", x), "atleast_3d", Reshaping::atLeast3d);
    }

    /**
     * The axes in another order.
     *
     * @param x an array
     * @param axes for each axis of the result the one it was; none for all in reverse
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch transpose(Ch x, int... axes) {
        int[] chosen = Arguments.given("transpose", "axes", axes).clone();
        return ChGather.of(
                Arguments.given("transpose", "x", x),
                "transpose",
                shape -> Permutation.map(
                        shape,
                        chosen.length == 0
                                ? Permutation.reversed(shape.length)
                                : Permutation.normalize("transpose", shape.length, chosen)));
    }

    /**
     * Two axes exchanged.
     *
     * @param x an array
     * @param axis1 one axis
     * @param axis2 the other
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch swapaxes(Ch x, int axis1, int axis2) {
        return ChGather.of(
                Arguments.given("swapaxes", "x", x),
                "swapaxes",
                shape -> Permutation.map(shape, Permutation.swap(shape.length, axis1, axis2)));
    }

    /**
     * An axis moved to another place, the others staying in their order.
     *
     * @param x an array
     * @param source the axis
     * @param destination its place in the result
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch moveaxis(Ch x, int source, int destination) {
        return ChGather.of(
                Arguments.given("moveaxis", "x", x),
                "moveaxis",
                shape -> Permutation.map(
                        shape, Permutation.move(shape.length, new int[] {source}, new int[] {destination})));
    }

    /**
     * Several axes moved to other places, the others staying in their order.
     *
     * @param x an array
     * @param source the axes
     * @param destination for each its place in the result
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch moveaxis(Ch x, int[] source, int[] destination) {
        int[] from = Arguments.given("moveaxis", "source", source).clone();
        int[] to = Arguments.given("moveaxis", "destination", destination).clone();
        return ChGather.of(
                Arguments.given("moveaxis", "x", x),
                "moveaxis",
                shape -> Permutation.map(shape, Permutation.move(shape.length, from, to)));
    }

    /**
     * Repeated along axes of length 1 and new first axes.
     *
     * @param x an array
     * @param shape the wanted lengths
     * @return a node that follows x
     */
    public static Ch broadcastTo(Ch x, int... shape) {
        int[] wanted = Shapes.checked(
                "broadcast_to", Arguments.given("broadcast_to", "shape", shape).clone());
        return ChGather.of(
                Arguments.given("broadcast_to", "x", x),
                "broadcast_to",
                old -> Broadcast.map("broadcast_to", old, wanted));
    }

    /**
     * Arrays one behind the other.
     *
     * @param parts arrays that differ in length along the axis at most
     * @param axis along which
     * @return a node that follows its parts
     */
    public static Ch concatenate(List<? extends Ch> parts, int axis) {
        return Join.of("concatenate", parts, shapes -> Joining.concatenate(axis, shapes));
    }

    /**
     * Arrays one behind the other, along the first axis.
     *
     * @param parts arrays that differ in length along the first axis at most
     * @return a node that follows its parts
     */
    public static Ch concatenate(Ch... parts) {
        return concatenate(Arrays.asList(Arguments.given("concatenate", "parts", parts)), 0);
    }

    /**
     * Arrays of one shape along a new axis.
     *
     * @param parts arrays of one shape
     * @param axis where the new axis stands in the result
     * @return a node that follows its parts
     */
    public static Ch stack(List<? extends Ch> parts, int axis) {
        return Join.of("stack", parts, shapes -> Joining.stack(axis, shapes));
    }

    /**
     * Arrays of one shape along a new first axis.
     *
     * @param parts arrays of one shape
     * @return a node that follows its parts
     */
    public static Ch stack(Ch... parts) {
        return stack(Arrays.asList(Arguments.given("stack", "parts", parts)), 0);
    }

    /**
     * Arrays one below the other; vectors count as rows.
     *
     * @param parts arrays that differ in length along the first axis at most
     * @return a node that follows its parts
     */
    public static Ch vstack(Ch... parts) {
        return Join.of("vstack", Arrays.asList(Arguments.given("vstack", "parts", parts)), Joining::vstack);
    }

    /**
     * Arrays side by side; vectors one behind the other.
     *
     * @param parts arrays that differ in length along the second axis (vectors: the first) at most
     * @return a node that follows its parts
     */
    public static Ch hstack(Ch... parts) {
        return Join.of("hstack", Arrays.asList(Arguments.given("hstack", "parts", parts)), Joining::hstack);
    }

    /**
     * Arrays one behind the other along the third axis.
     *
     * @param parts arrays that differ in length along the third axis at most
     * @return a node that follows its parts
     */
    public static Ch dstack(Ch... parts) {
        return Join.of("dstack", Arrays.asList(Arguments.given("dstack", "parts", parts)), Joining::dstack);
    }

    /**
     * Vectors as the columns of a matrix; matrices side by side.
     *
     * @param parts vectors or matrices of one height
     * @return a node that follows its parts
     */
    public static Ch columnStack(Ch... parts) {
        return Join.of(
                "column_stack", Arrays.asList(Arguments.given("column_stack", "parts", parts)), Joining::columnStack);
    }
}
