package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Joining;
import chumpy.array.Rearranging;
import chumpy.array.Reshaping;
import chumpy.array.Shapes;
import chumpy.ops.ChGather;
import chumpy.ops.ChPick;
import chumpy.ops.Join;
import chumpy.ops.PickRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/** Functions that cut arrays, take some entries and leave out others, and put new ones in between. */
abstract class PartingFunctions extends RearrangingFunctions {
    /** Nobody makes one. */
    PartingFunctions() {}

    /**
     * Parts of equal length.
     *
     * @param x an array
     * @param sections how many; the axis' length is a multiple of it
     * @param axis which is cut
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive; when a value is asked for, if the parts cannot be equal
     */
    public static List<Ch> split(Ch x, int sections, int axis) {
        Arguments.given("split", "x", x);
        return sections("split", x, sections, shape -> axis, true);
    }

    /**
     * Parts of equal length, along the first axis.
     *
     * @param x an array
     * @param sections how many; the axis' length is a multiple of it
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive; when a value is asked for, if the parts cannot be equal
     */
    public static List<Ch> split(Ch x, int sections) {
        return split(x, sections, 0);
    }

    /**
     * The parts between places.
     *
     * @param x an array
     * @param indices where a new part begins, as in a slice
     * @param axis which is cut
     * @return one part more than there are places; of a leaf they are views
     */
    public static List<Ch> split(Ch x, int[] indices, int axis) {
        Arguments.given("split", "x", x);
        Arguments.given("split", "indices", indices);
        return between("split", x, indices, shape -> axis);
    }

    /**
     * Parts of lengths that differ by one at most, the longer ones first.
     *
     * @param x an array
     * @param sections how many
     * @param axis which is cut
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive
     */
    public static List<Ch> arraySplit(Ch x, int sections, int axis) {
        Arguments.given("array_split", "x", x);
        return sections("array_split", x, sections, shape -> axis, false);
    }

    /**
     * Parts of lengths that differ by one at most, along the first axis.
     *
     * @param x an array
     * @param sections how many
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive
     */
    public static List<Ch> arraySplit(Ch x, int sections) {
        return arraySplit(x, sections, 0);
    }

    /**
     * Parts side by side: along the second axis, of a vector along its only one.
     *
     * @param x an array of at least one axis
     * @param sections how many, of equal length
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive; when a value is asked for, if the parts cannot be equal
     */
    public static List<Ch> hsplit(Ch x, int sections) {
        Arguments.given("hsplit", "x", x);
        return sections("hsplit", x, sections, shape -> shape.length > 1 ? 1 : 0, true);
    }

    /**
     * Parts side by side, between places.
     *
     * @param x an array of at least one axis
     * @param indices where a new part begins, as in a slice
     * @return one part more than there are places; of a leaf they are views
     */
    public static List<Ch> hsplit(Ch x, int[] indices) {
        Arguments.given("hsplit", "x", x);
        Arguments.given("hsplit", "indices", indices);
        return between("hsplit", x, indices, shape -> shape.length > 1 ? 1 : 0);
    }

    /**
     * Parts one below the other: along the first axis.
     *
     * @param x an array of at least two axes
     * @param sections how many, of equal length
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive; when a value is asked for, if the parts cannot be equal or
     *     there are fewer axes
     */
    public static List<Ch> vsplit(Ch x, int sections) {
        Arguments.given("vsplit", "x", x);
        return sections("vsplit", x, sections, shape -> axis("vsplit", shape, 0, 2), true);
    }

    /**
     * Parts one below the other, between places.
     *
     * @param x an array of at least two axes
     * @param indices where a new part begins, as in a slice
     * @return one part more than there are places; of a leaf they are views
     */
    public static List<Ch> vsplit(Ch x, int[] indices) {
        Arguments.given("vsplit", "x", x);
        Arguments.given("vsplit", "indices", indices);
        return between("vsplit", x, indices, shape -> axis("vsplit", shape, 0, 2));
    }

    /**
     * Parts one behind the other: along the third axis.
     *
     * @param x an array of at least three axes
     * @param sections how many, of equal length
     * @return the parts; of a leaf they are views
     * @throws ShapeException if the number is not positive; when a value is asked for, if the parts cannot be equal or
     *     there are fewer axes
     */
    public static List<Ch> dsplit(Ch x, int sections) {
        Arguments.given("dsplit", "x", x);
        return sections("dsplit", x, sections, shape -> axis("dsplit", shape, 2, 3), true);
    }

    /**
     * Parts one behind the other, between places.
     *
     * @param x an array of at least three axes
     * @param indices where a new part begins, as in a slice
     * @return one part more than there are places; of a leaf they are views
     */
    public static List<Ch> dsplit(Ch x, int[] indices) {
        Arguments.given("dsplit", "x", x);
        Arguments.given("dsplit", "indices", indices);
        return between("dsplit", x, indices, shape -> axis("dsplit", shape, 2, 3));
    }

    private static int axis(String operation, int[] shape, int axis, int least) {
        Rearranging.requireAxes(operation, shape, least);
        return axis;
    }

    private static List<Ch> sections(String operation, Ch x, int sections, ToIntFunction<int[]> axis, boolean equal) {
        if (sections < 1) {
            throw new ShapeException(operation + ": " + sections + " parts: their number must be positive");
        }
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < sections; i++) {
            int part = i;
            parts.add(ChGather.of(
                    x,
                    operation,
                    shape -> Rearranging.section(operation, shape, sections, part, axis.applyAsInt(shape), equal)));
        }
        return List.copyOf(parts);
    }

    private static List<Ch> between(String operation, Ch x, int[] indices, ToIntFunction<int[]> axis) {
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i <= indices.length; i++) {
            Integer from = i == 0 ? null : Integer.valueOf(indices[i - 1]);
            Integer to = i == indices.length ? null : Integer.valueOf(indices[i]);
            parts.add(ChGather.of(
                    x, operation, shape -> Rearranging.slice(operation, shape, from, to, axis.applyAsInt(shape))));
        }
        return List.copyOf(parts);
    }

    /**
     * The entries of two arrays one after the other, as a vector.
     *
     * @param x an array
     * @param values another
     * @return a node that follows both
     */
    public static Ch append(Ch x, Ch values) {
        Arguments.given("append", "x", x);
        Arguments.given("append", "values", values);
        return Join.of("append", List.of(x, values), Joining::flat);
    }

    /**
     * Two arrays one behind the other.
     *
     * @param x an array
     * @param values another, which differs in length along the axis at most
     * @param axis along which
     * @return a node that follows both
     */
    public static Ch append(Ch x, Ch values, int axis) {
        Arguments.given("append", "x", x);
        Arguments.given("append", "values", values);
        return Join.of("append", List.of(x, values), shapes -> Joining.concatenate(axis, shapes));
    }

    /**
     * The entries in row-major order without some of them, as a vector.
     *
     * @param x an array
     * @param indices which not; negative ones count from the back
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch delete(Ch x, int... indices) {
        return delete(ravel(Arguments.given("delete", "x", x)), indices, 0);
    }

    /**
     * An array without some of its parts along an axis.
     *
     * @param x an array
     * @param indices which not; negative ones count from the back
     * @param axis the axis
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch delete(Ch x, int[] indices, int axis) {
        Arguments.given("delete", "x", x);
        Arguments.given("delete", "indices", indices);
        int[] places = indices.clone();
        return ChGather.of(x, "delete", shape -> Rearranging.delete(shape, places, axis));
    }

    /**
     * The entries in row-major order with others put in between, as a vector.
     *
     * @param x an array
     * @param index before which entry; a negative one counts from the back
     * @param values what is put in, in row-major order
     * @return a node that follows both
     */
    public static Ch insert(Ch x, int index, Ch values) {
        Arguments.given("insert", "x", x);
        Arguments.given("insert", "values", values);
        Ch entries = ravel(x);
        return Join.of(
                "insert",
                List.of(side(entries, index, 0, true), values, side(entries, index, 0, false)),
                Joining::flat);
    }

    /**
     * An array with a part put in along an axis.
     *
     * @param x an array
     * @param index before which part; a negative one counts from the back
     * @param values what is put in: of the shape of x but for the axis, which has any length or is missing; or a number
     * @param axis the axis
     * @return a node that follows both
     */
    public static Ch insert(Ch x, int index, Ch values, int axis) {
        Arguments.given("insert", "x", x);
        Arguments.given("insert", "values", values);
        Ch part = asPart("insert", x, values, axis);
        return Join.of("insert", List.of(side(x, index, axis, true), part, side(x, index, axis, false)), shapes -> {
            boolean missing = shapes[1].length == shapes[0].length - 1;
            int[] between = missing ? Reshaping.expandDims(shapes[1], axis) : shapes[1];
            return Joining.concatenate(axis, shapes[0], between, shapes[2]);
        });
    }

    /** A number in the shape of one part of an array along an axis; an array stays as it is. */
    static Ch asPart(String operation, Ch x, Ch value, int axis) {
        if (value.ndim() > 0) {
            return value;
        }
        int[] shape = x.shape();
        shape[Shapes.axis(operation, axis, shape.length)] = 1;
        return broadcastTo(value, shape);
    }

    private static Ch side(Ch x, int index, int axis, boolean before) {
        return ChGather.of(x, "insert", shape -> Rearranging.side("insert", shape, index, axis, before));
    }

    /**
     * Some entries in row-major order, as a vector.
     *
     * @param x an array
     * @param indices which; negative ones count from the back
     * @return a node that follows x; of a leaf it is a view if none comes twice
     */
    public static Ch take(Ch x, int... indices) {
        return take(ravel(Arguments.given("take", "x", x)), indices, 0);
    }

    /**
     * Some parts along an axis.
     *
     * @param x an array
     * @param indices which; negative ones count from the back
     * @param axis the axis
     * @return a node that follows x; of a leaf it is a view if none comes twice
     */
    public static Ch take(Ch x, int[] indices, int axis) {
        Arguments.given("take", "x", x);
        Arguments.given("take", "indices", indices);
        int[] places = indices.clone();
        return ChGather.of(x, "take", shape -> Rearranging.take("take", shape, places, axis));
    }

    /**
     * The entries in row-major order for which a condition holds, as a vector.
     *
     * @param condition a number for each entry, or for the first ones; not 0 where it is taken
     * @param x an array
     * @return a node that follows both; differentiable in x
     */
    public static Ch compress(Ch condition, Ch x) {
        return compress(condition, ravel(Arguments.given("compress", "x", x)), 0);
    }

    /**
     * The parts along an axis for which a condition holds.
     *
     * @param condition a number for each part, or for the first ones; not 0 where it is taken
     * @param x an array
     * @param axis the axis
     * @return a node that follows both; differentiable in x
     */
    public static Ch compress(Ch condition, Ch x, int axis) {
        Arguments.given("compress", "condition", condition);
        Arguments.given("compress", "x", x);
        return where("compress", condition, x, axis);
    }

    /**
     * The entries in row-major order for which a condition holds, as a vector.
     *
     * @param condition an array; not 0 where the entry is taken
     * @param x an array of as many entries
     * @return a node that follows both; differentiable in x
     */
    public static Ch extract(Ch condition, Ch x) {
        Arguments.given("extract", "condition", condition);
        Arguments.given("extract", "x", x);
        return where("extract", condition, ravel(x), 0);
    }

    private static Ch where(String operation, Ch condition, Ch x, int axis) {
        return ChPick.of(x, condition, operation, PickRule.WHERE, axis);
    }

    /**
     * An array without the zeros at both ends of its axes.
     *
     * @param x an array
     * @return a node that follows x
     */
    public static Ch trimZeros(Ch x) {
        return trimZeros(x, "fb");
    }

    /**
     * An array without the zeros at the ends of its axes: the smallest box of entries outside of which all are 0.
     *
     * @param x an array
     * @param trim "f" for those in front, "b" for those at the back, "fb" for both; capitals do not matter
     * @return a node that follows x
     * @throws TermException if there is no such choice
     */
    public static Ch trimZeros(Ch x, String trim) {
        Arguments.given("trim_zeros", "x", x);
        Arguments.given("trim_zeros", "trim", trim);
        PickRule rule = switch (trim.toLowerCase(Locale.ROOT)) {
            case "f" -> PickRule.TRIM_FRONT;
            case "b" -> PickRule.TRIM_BACK;
            case "fb", "bf" -> PickRule.TRIM_BOTH;
            default ->
                throw new TermException("trim_zeros: there is no choice \"" + trim
                        + "\"; say \"f\" for the front, \"b\" for the back, \"fb\" for both");
        };
        return ChPick.of(x, x, "trim_zeros", rule, 0);
    }
}
