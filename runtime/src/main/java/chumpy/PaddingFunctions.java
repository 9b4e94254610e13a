package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Padding;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.ops.ChGather;
import chumpy.ops.ChPlacement;
import java.util.Arrays;
import java.util.List;

/** Functions that put an array into a larger one. */
abstract class PaddingFunctions extends ChoosingFunctions {
    /** Nobody makes one. */
    PaddingFunctions() {}

    /**
     * An array with zeros around it.
     *
     * @param x an array
     * @param width how many at each end of each axis
     * @return a node that follows x
     * @throws ShapeException if the width is negative; at the latest when a value is asked for, if there are more
     *     entries than one array can hold
     */
    public static Ch pad(Ch x, int width) {
        return pad(x, width, PadMode.CONSTANT);
    }

    /**
     * An array with something around it.
     *
     * @param x an array; the number of its axes is that which it has now
     * @param width how many entries at each end of each axis
     * @param mode what; numbers are 0
     * @return a node that follows x
     * @throws ShapeException if the width is negative; at the latest when a value is asked for, if an axis is empty and
     *     would be continued, or if there are more entries than one array can hold
     */
    public static Ch pad(Ch x, int width, PadMode mode) {
        return pad(x, new int[][] {{width, width}}, mode, 0);
    }

    /**
     * An array with something around it.
     *
     * @param x an array; the number of its axes is that which it has now
     * @param widths for each axis how many entries before and how many behind it, or one such pair for all axes
     * @param mode what; numbers are 0
     * @return a node that follows x
     * @throws ShapeException if these are no pairs, negative, or not as many as axes; at the latest when a value is
     *     asked for, if an axis is empty and would be continued, or if there are more entries than one array can hold
     */
    public static Ch pad(Ch x, int[][] widths, PadMode mode) {
        return pad(x, widths, mode, 0);
    }

    /**
     * An array with something around it. Where axes are to have different numbers around them, they can be padded one
     * after the other.
     *
     * @param x an array; the number of its axes is that which it has now
     * @param widths for each axis how many entries before and how many behind it, or one such pair for all axes
     * @param mode what
     * @param value the number of CONSTANT, or that to which LINEAR_RAMP goes
     * @return a node that follows x
     * @throws ShapeException if these are no pairs, negative, or not as many as axes; at the latest when a value is
     *     asked for, if an axis is empty and would be continued, or if there are more entries than one array can hold
     */
    public static Ch pad(Ch x, int[][] widths, PadMode mode, double value) {
        Arguments.given("pad", "x", x);
        int[][] pairs = pairs(widths);
        return switch (Arguments.given("pad", "mode", mode)) {
            case CONSTANT -> ChPlacement.of(x, "pad", shape -> Padding.around(shape, value, pairs));
            case EDGE, REFLECT, SYMMETRIC, WRAP -> ChGather.of(x, "pad", shape -> Padding.repeated(shape, mode, pairs));
            default -> byAxis(x, pairs, mode, value);
        };
    }

    private static int[][] pairs(int[][] widths) {
        Arguments.allGiven("pad", "widths", Arrays.asList(Arguments.given("pad", "widths", widths)));
        int[][] pairs = new int[widths.length][];
        for (int k = 0; k < pairs.length; k++) {
            int[] pair = widths[k].clone();
            if (pair.length != 2 || pair[0] < 0 || pair[1] < 0) {
                throw new ShapeException("pad: widths[" + k + "] is " + Shapes.toString(pair)
                        + "; give two numbers that are not negative, how many before and how many behind the axis");
            }
            pairs[k] = pair;
        }
        return pairs;
    }

    private static Ch byAxis(Ch x, int[][] pairs, PadMode mode, double value) {
        int axes = x.ndim();
        int[] shape = Raw.shape(x.r());
        int[] result = shape.clone();
        for (int k = 0; k < axes; k++) {
            result[k] = Padding.length(shape, k, Padding.widths(pairs, shape, k));
        }
        Shapes.checked("pad", result); // ramps and repeats are made at once
        Ch padded = x;
        for (int k = 0; k < axes; k++) {
            int[] width = Padding.widths(pairs, shape, k);
            Ch before;
            Ch behind;
            if (mode == PadMode.LINEAR_RAMP) {
                before = ramp(edge(padded, k, 0), width[0], axes - 1 - k, value, true);
                behind = ramp(edge(padded, k, -1), width[1], axes - 1 - k, value, false);
            } else {
                Ch along = statistic(padded, k, mode);
                before = repeat(along, new int[] {width[0]}, k);
                behind = repeat(along, new int[] {width[1]}, k);
            }
            padded = concatenate(List.of(before, padded, behind), k);
        }
        return padded;
    }

    private static Ch statistic(Ch x, int axis, PadMode mode) {
        int[] axes = {axis};
        return switch (mode) {
            case MAXIMUM -> max(x, axes, true);
            case MINIMUM -> min(x, axes, true);
            case MEDIAN -> median(x, axes, true);
            default -> Chumpy.mean(x, axes, true);
        };
    }

    private static Ch edge(Ch x, int axis, int place) {
        return take(x, new int[] {place}, axis);
    }

    /** From a value to an entry at the edge, which itself is left out. */
    private static Ch ramp(Ch edge, int width, int axesBehind, double value, boolean rising) {
        double[] parts = new double[width];
        Arrays.setAll(parts, i -> (rising ? i : width - 1.0 - i) / width);
        int[] shape = new int[axesBehind + 1];
        Arrays.fill(shape, 1);
        shape[0] = width;
        return edge.subtract(value)
                .multiply(constant(NdArray.adopt(parts, shape)))
                .add(value);
    }
}
