package chumpy.array;

import chumpy.IndexException;
import chumpy.ShapeException;
import java.util.Arrays;

/** Arithmetic of shapes: sizes, strides, axes, broadcasting. A shape is never written to once made. */
public final class Shapes {
    /** The shape of a 0-d array. */
    public static final int[] SCALAR = {};

    private Shapes() {}

    /**
     * The number of entries, the product of the lengths.
     *
     * @param shape lengths along the axes
     * @return the product; 1 for a 0-d shape
     * @throws ShapeException if a length is negative or the product exceeds what an array can hold
     */
    public static int size(int... shape) {
        long size = 1;
        boolean empty = false;
        for (int n : shape) {
            if (n < 0) {
                throw new ShapeException("shape " + toString(shape) + ": a length cannot be negative");
            }
            empty |= n == 0;
            size = Math.min(size * Math.max(n, 1), 1L << 31); // no product of two overflows
        }
        if (!empty && size > Integer.MAX_VALUE - 8) {
            throw new ShapeException("shape " + toString(shape) + ": more entries than one array can hold");
        }
        return empty ? 0 : (int) size;
    }

    /**
     * Checks that there can be an array of a shape.
     *
     * @param operation named in the message
     * @param shape lengths along the axes
     * @return the shape
     * @throws ShapeException if a length is negative or there are more entries than an array can hold
     */
    public static int[] checked(String operation, int... shape) {
        try {
            size(shape);
        } catch (ShapeException e) {
            throw new ShapeException(operation + ": " + e.getMessage(), e);
        }
        return shape;
    }

    /**
     * NumPy's text for a shape: {@code ()}, {@code (3,)}, {@code (2, 3)}.
     *
     * @param shape lengths along the axes
     * @return the text
     */
    public static String toString(int... shape) {
        if (shape.length == 1) {
            return "(" + shape[0] + ",)";
        }
        String list = Arrays.toString(shape);
        return "(" + list.substring(1, list.length() - 1) + ")";
    }

    /**
     * The shape that operands of two shapes have together by NumPy's rule: aligned from the last axis, lengths are
     * equal or one of them is 1.
     *
     * @param operation named in the exception
     * @param a a shape
     * @param b another
     * @return the common shape; {@code a} itself where both are equal
     * @throws ShapeException if they do not fit
     */
    public static int[] broadcast(String operation, int[] a, int[] b) {
        if (Arrays.equals(a, b)) {
            return a;
        }
        int n = Math.max(a.length, b.length);
        int[] shape = new int[n];
        for (int i = 1; i <= n; i++) {
            int p = i <= a.length ? a[a.length - i] : 1;
            int q = i <= b.length ? b[b.length - i] : 1;
            if (p != q && p != 1 && q != 1) {
                throw new ShapeException(operation + ": cannot broadcast " + toString(a) + " with " + toString(b));
            }
            shape[n - i] = p == 1 ? q : p;
        }
        return shape;
    }

    /**
     * An axis counted from the front.
     *
     * @param operation named in the exception
     * @param axis from {@code -ndim} to {@code ndim - 1}; a negative one counts from the back
     * @param ndim the number of axes
     * @return from 0 to {@code ndim - 1}
     * @throws IndexException if it is out of range
     */
    public static int axis(String operation, int axis, int ndim) {
        if (axis < -ndim || axis >= ndim) {
            throw new IndexException(
                    operation + ": axis " + axis + " is out of range for an array of " + ndim + " dimensions");
        }
        return axis < 0 ? axis + ndim : axis;
    }

    /**
     * Row-major strides, in entries.
     *
     * @param shape lengths along the axes
     * @return for each axis the distance of neighbours
     */
    public static int[] strides(int... shape) {
        int[] strides = new int[shape.length];
        int step = 1;
        for (int i = shape.length - 1; i >= 0; i--) {
            strides[i] = step;
            step *= Math.max(shape[i], 1);
        }
        return strides;
    }

    /**
     * The shape meant by one that may hold a single -1.
     *
     * @param operation named in the exception
     * @param size the number of entries there are
     * @param shape the wanted lengths, one of them perhaps -1
     * @return the lengths, none negative; a new array
     * @throws ShapeException if they do not give {@code size}
     */
    public static int[] resolve(String operation, int size, int... shape) {
        int[] resolved = shape.clone();
        int unknown = -1;
        long known = 1;
        for (int i = 0; i < shape.length; i++) {
            if (shape[i] == -1 && unknown < 0) {
                unknown = i;
            } else {
                known *= shape[i];
            }
        }
        if (unknown >= 0 && known > 0 && size % known == 0) {
            resolved[unknown] = (int) (size / known);
        }
        boolean negative = Arrays.stream(resolved).anyMatch(n -> n < 0);
        if (negative || size(resolved) != size) {
            throw new ShapeException(operation + ": " + size + " entries cannot take the shape " + toString(shape));
        }
        return resolved;
    }
}
