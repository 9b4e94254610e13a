package chumpy.array;

import chumpy.PadMode;
import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Places before and behind each axis of an array: how many, and which entries they repeat. */
public final class Padding {
    private static final String NAME = "pad";

    private Padding() {}

    /**
     * The widths of an axis: one pair of numbers counts for all axes.
     *
     * @param widths for each axis how many places come before and how many behind, or one such pair
     * @param shape the original's shape
     * @param axis the axis
     * @return before and behind
     * @throws ShapeException if there are not as many pairs as axes
     */
    public static int[] widths(int[][] widths, int[] shape, int axis) {
        if (widths.length != 1 && widths.length != shape.length) {
            throw new ShapeException(NAME + ": widths for " + widths.length + " axes of an array of shape "
                    + Shapes.toString(shape) + "; give a pair for each axis, or one for all");
        }
        return widths[widths.length == 1 ? 0 : axis];
    }

    /**
     * The entries of an array in the middle of a larger one, a number around them.
     *
     * @param shape the original's shape
     * @param fill the number
     * @param widths for each axis how many places come before and how many behind, or one such pair
     * @return the plan
     * @throws ShapeException if there are more entries than one array can hold
     */
    public static Placing around(int[] shape, double fill, int[]... widths) {
        int[] result = shape.clone();
        int[] before = new int[shape.length];
        for (int k = 0; k < shape.length; k++) {
            int[] width = widths(widths, shape, k);
            before[k] = width[0];
            result[k] = length(shape, k, width);
        }
        Shapes.checked(NAME, result);
        int[] strides = Shapes.strides(result);
        int[] source = new int[Shapes.size(result)];
        Arrays.fill(source, -1);
        int start = 0;
        for (int k = 0; k < shape.length; k++) {
            start += before[k] * strides[k];
        }
        int[] places = Odometer.places(shape, strides, start);
        for (int i = 0; i < places.length; i++) {
            source[places[i]] = i;
        }
        return Placing.of(result, source, places.length, fill);
    }

    /**
     * Which entry along each axis is repeated.
     *
     * @param shape the original's shape
     * @param mode edge, reflect, symmetric or wrap
     * @param widths for each axis how many places come before and how many behind, or one such pair
     * @return the map
     * @throws ShapeException if an axis that is to be continued is empty, or there are more entries than one array can
     *     hold
     */
    public static IndexMap repeated(int[] shape, PadMode mode, int[]... widths) {
        int[] result = shape.clone();
        for (int k = 0; k < shape.length; k++) {
            result[k] = length(shape, k, widths(widths, shape, k));
            if (shape[k] == 0 && result[k] > 0) {
                throw new ShapeException(NAME + ": axis " + k + " of shape " + Shapes.toString(shape)
                        + " is empty; only the mode CONSTANT can continue it");
            }
        }
        Shapes.checked(NAME, result); // before anything of that size is made
        if (Shapes.size(result) == 0) {
            return IndexMap.of(result, new int[0], Shapes.size(shape));
        }
        int[] @Nullable [] sources = new int[shape.length] @Nullable [];
        for (int k = 0; k < shape.length; k++) {
            int before = widths(widths, shape, k)[0];
            int[] along = new int[result[k]];
            for (int i = 0; i < along.length; i++) {
                along[i] = place(i - before, shape[k], mode);
            }
            sources[k] = along;
        }
        return Rearranging.grid(shape, sources);
    }

    /**
     * The length of an axis with what comes before and behind it.
     *
     * @param shape the original's shape
     * @param axis the axis
     * @param width how many places come before and how many behind
     * @return the sum
     * @throws ShapeException if that is more than one array can hold
     */
    public static int length(int[] shape, int axis, int... width) {
        long length = (long) width[0] + shape[axis] + width[1];
        if (length > Integer.MAX_VALUE) {
            throw new ShapeException(NAME + ": " + width[0] + " and " + width[1] + " places around axis " + axis
                    + " of shape " + Shapes.toString(shape) + ": more entries than one array can hold");
        }
        return (int) length;
    }

    private static int place(int at, int n, PadMode mode) {
        long period = 2L * n; // there and back, which may be more than an int
        return switch (mode) {
            case WRAP -> Math.floorMod(at, n);
            case SYMMETRIC -> {
                long turn = Math.floorMod(at, period);
                yield (int) (turn < n ? turn : period - 1 - turn);
            }
            case REFLECT -> {
                long turn = n == 1 ? 0 : Math.floorMod(at, period - 2);
                yield (int) (turn < n ? turn : period - 2 - turn);
            }
            default -> Math.max(0, Math.min(n - 1, at));
        };
    }
}
