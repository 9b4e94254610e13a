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
     */
    public static Placing around(int[] shape, double fill, int[]... widths) {
        int[] result = shape.clone();
        int[] before = new int[shape.length];
        for (int k = 0; k < shape.length; k++) {
            int[] width = widths(widths, shape, k);
            before[k] = width[0];
            result[k] += width[0] + width[1];
        }
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
     * @throws ShapeException if an axis that is to be continued is empty
     */
    public static IndexMap repeated(int[] shape, PadMode mode, int[]... widths) {
        int[] @Nullable [] sources = new int[shape.length] @Nullable [];
        for (int k = 0; k < shape.length; k++) {
            int[] width = widths(widths, shape, k);
            int n = shape[k];
            if (n == 0 && width[0] + width[1] > 0) {
                throw new ShapeException(NAME + ": axis " + k + " of shape " + Shapes.toString(shape)
                        + " is empty; only the mode CONSTANT can continue it");
            }
            int[] along = new int[width[0] + n + width[1]];
            for (int i = 0; i < along.length; i++) {
                along[i] = place(i - width[0], n, mode);
            }
            sources[k] = along;
        }
        return Rearranging.grid(shape, sources);
    }

    private static int place(int at, int n, PadMode mode) {
        return switch (mode) {
            case WRAP -> Math.floorMod(at, n);
            case SYMMETRIC -> {
                int turn = Math.floorMod(at, 2 * n);
                yield turn < n ? turn : 2 * n - 1 - turn;
            }
            case REFLECT -> {
                int turn = n == 1 ? 0 : Math.floorMod(at, 2 * n - 2);
                yield turn < n ? turn : 2 * n - 2 - turn;
            }
            default -> Math.max(0, Math.min(n - 1, at));
        };
    }
}
