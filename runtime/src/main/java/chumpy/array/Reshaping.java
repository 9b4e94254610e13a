package chumpy.array;

import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Shapes that functions give which leave the entries in their order: NumPy's rules for adding and dropping axes. */
public final class Reshaping {
    private Reshaping() {}

    /**
     * The shape with at least one axis.
     *
     * @param shape a shape
     * @return {@code (1,)} for a 0-d one, else the same
     */
    public static int[] atLeast1d(int[] shape) {
        return shape.length == 0 ? new int[] {1} : shape;
    }

    /**
     * The shape with at least two axes, new ones in front.
     *
     * @param shape a shape
     * @return {@code (1, 1)}, {@code (1, n)} or the same
     */
    public static int[] atLeast2d(int[] shape) {
        return switch (shape.length) {
            case 0 -> new int[] {1, 1};
            case 1 -> new int[] {1, shape[0]};
            default -> shape;
        };
    }

    /**
     * The shape with at least three axes.
     *
     * @param shape a shape
     * @return {@code (1, 1, 1)}, {@code (1, n, 1)}, {@code (m, n, 1)} or the same
     */
    public static int[] atLeast3d(int[] shape) {
        return switch (shape.length) {
            case 0 -> new int[] {1, 1, 1};
            case 1 -> new int[] {1, shape[0], 1};
            case 2 -> new int[] {shape[0], shape[1], 1};
            default -> shape;
        };
    }

    /**
     * The shape without axes of length 1.
     *
     * @param shape a shape
     * @param axes the axes to drop; null for all of length 1
     * @return the shape
     * @throws IndexException if an axis is out of range or comes twice
     * @throws ShapeException if a named axis has another length
     */
    public static int[] squeeze(int[] shape, int @Nullable ... axes) {
        if (axes == null) {
            return Arrays.stream(shape).filter(n -> n != 1).toArray();
        }
        boolean[] drop = new boolean[shape.length];
        for (int axis : Axes.normalize("squeeze", shape.length, axes)) {
            if (shape[axis] != 1) {
                throw new ShapeException("squeeze: axis " + axis + " of shape " + Shapes.toString(shape)
                        + " has length " + shape[axis] + ": only axes of length 1 can be dropped");
            }
            drop[axis] = true;
        }
        int[] left = new int[shape.length];
        int n = 0;
        for (int k = 0; k < shape.length; k++) {
            if (!drop[k]) {
                left[n++] = shape[k];
            }
        }
        return Arrays.copyOf(left, n);
    }

    /**
     * The shape with new axes of length 1.
     *
     * @param shape a shape
     * @param axes their places in the result
     * @return the shape
     * @throws IndexException if one is out of range or comes twice
     */
    public static int[] expandDims(int[] shape, int... axes) {
        int n = shape.length + axes.length;
        int[] wide = new int[n];
        for (int axis : Axes.normalize("expand_dims", n, axes)) {
            wide[axis] = 1;
        }
        boolean[] fresh = new boolean[n];
        for (int k = 0; k < n; k++) {
            fresh[k] = wide[k] == 1;
        }
        int next = 0;
        for (int k = 0; k < n; k++) {
            if (!fresh[k]) {
                wide[k] = shape[next++];
            }
        }
        return wide;
    }
}
