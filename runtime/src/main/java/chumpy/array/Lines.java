package chumpy.array;

import chumpy.IndexException;

/**
 * The lines of an array along one axis: entry {@code i} of line {@code l} stands at {@code start(l) + i * stride()}.
 * A 0-d array is one line of one entry.
 */
public final class Lines {
    /** Entries that are worth a task. */
    private static final int TASK = 1 << 14;

    private final int length;
    private final int stride;
    private final int count;

    private Lines(int length, int stride, int count) {
        this.length = length;
        this.stride = stride;
        this.count = count;
    }

    /**
     * The lines along an axis.
     *
     * @param operation named in the exception
     * @param shape the array's shape
     * @param axis the axis; a negative one counts from the back
     * @return the lines
     * @throws IndexException if there is no such axis
     */
    public static Lines along(String operation, int[] shape, int axis) {
        int n = shape.length;
        int k = Shapes.axis(operation, axis, n);
        int stride = 1;
        int count = 1;
        for (int i = 0; i < n; i++) {
            stride *= i > k ? shape[i] : 1;
            count *= i == k ? 1 : shape[i];
        }
        return new Lines(shape[k], stride, count);
    }

    /**
     * The entries of a line.
     *
     * @return the length of the axis
     */
    public int length() {
        return length;
    }

    /**
     * The distance of neighbours.
     *
     * @return in entries
     */
    public int stride() {
        return stride;
    }

    /**
     * The number of lines.
     *
     * @return the product of the other axes' lengths
     */
    public int count() {
        return count;
    }

    /**
     * Where a line starts.
     *
     * @param line from 0 to {@code count() - 1}
     * @return the place of its first entry
     */
    public int start(int line) {
        return line / stride * stride * length + line % stride;
    }

    /**
     * Does something with all lines, several at the same time if they are many.
     *
     * @param body gets ranges of lines
     */
    public void forRange(Parallel.RangeBody body) {
        Parallel.forRange(count, Math.max(1, TASK / Math.max(1, length)), body);
    }
}
