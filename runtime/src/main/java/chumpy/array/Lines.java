package chumpy.array;

import chumpy.IndexException;

/**
 * The lines of an array along one axis: entry {@code i} of line {@code l} stands at {@code start(l) + i * stride()}.
 * A 0-d array is one line of one entry.
 */
public final class Lines {
    /** Entries that are worth a task. */
    private static final int TASK = 1 << 14;

    /** Lines side by side that are worth a task, however long: so many that whole cache lines are used. */
    private static final int BREADTH = 64;

    private final int length;
    private final int stride;
    private final int count;

    private Lines(int length, int stride, int count) {
        this.length = length;
        this.stride = stride;
        this.count = count;
    }

    /**
     * Lines in an array that is taken for one of three axes, of which they go along the middle one.
     *
     * @param length the length of the lines
     * @param stride the length of the last axis
     * @param count the number of lines
     */
    static Lines of(int length, int stride, int count) {
        return new Lines(length, stride, count);
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

    /** Neighbouring lines. */
    @FunctionalInterface
    public interface RunBody {
        /**
         * Does lines that stand side by side: entry {@code i} of line {@code k} of them at
         * {@code start + i * stride() + k}.
         *
         * @param line the number of the first of them
         * @param start where it starts
         * @param count how many
         */
        void run(int line, int start, int count);
    }

    /**
     * Does something with all lines in runs of neighbours, so that it goes through the memory in order; several at the
     * same time if they are many.
     *
     * @param body gets runs of lines, single ones along the last axis
     */
    public void forRuns(RunBody body) {
        Parallel.forRange(count, Math.max(Math.min(stride, BREADTH), TASK / Math.max(1, length)), (from, to) -> {
            for (int l = from; l < to; ) {
                int run = Math.min(stride - l % stride, to - l);
                body.run(l, start(l), run);
                l += run;
            }
        });
    }

    /**
     * Does something with all lines, several at the same time if they are many.
     *
     * @param body gets ranges of lines
     */
    public void forRange(Parallel.RangeBody body) {
        Parallel.forRange(count, Math.max(1, TASK / Math.max(1, length)), body);
    }

    /** A line whose entries are neighbours. */
    @FunctionalInterface
    public interface LineBody {
        /**
         * Does one.
         *
         * @param line its number
         * @param a holds its entries
         * @param from the place of the first
         * @param out where what belongs to the entries may be written, at the same places
         */
        void run(int line, double[] a, int from, double[] out);
    }

    /**
     * Does something with each line, several at the same time if they are many. Lines that lie across the memory are
     * copied a few at a time, so that their entries are neighbours.
     *
     * @param in the array's entries
     * @param out receives a number for each entry; empty if there is nothing to be written
     * @param body gets the lines
     */
    public void forLines(double[] in, double[] out, LineBody body) {
        forRuns((line, start, count) -> {
            if (stride == 1) {
                body.run(line, in, start, out);
                return;
            }
            Columns all = new Columns(start, length, stride, count);
            double[] aside = new double[Math.min(count, Columns.BATCH) * length];
            double[] written = out.length == 0 ? out : new double[aside.length];
            for (int first = 0; first < count; first += Columns.BATCH) {
                Columns batch = all.part(first, Columns.BATCH);
                batch.collect(in, aside);
                for (int k = 0; k < batch.count(); k++) {
                    body.run(line + first + k, aside, k * length, written);
                }
                if (out.length > 0) {
                    batch.distribute(written, out);
                }
            }
        });
    }
}
