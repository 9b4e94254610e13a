package chumpy.array;

import chumpy.ShapeException;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Weighted sums of neighbours along an axis, the same everywhere but at the ends, and divided by one number: row i of the
 * result is {@code sum over k of weights[k] x[i + k] / divisor}. Sums are divided last, so that differences of neighbours
 * keep their digits. Immutable; callers keep it as long as the shape stays.
 */
public final class Stencil {
    private final int[] shape;
    private final int length;
    private final int rows;
    private final int stride;
    private final int outer;
    private final double divisor;
    private final Weights inner;
    private final Weights front;
    private final Weights back;

    /** Weights that are not 0, and how far their entries are from the first one. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Weights(int[] offsets, double[] values, int reach) {
        static Weights of(double... all) {
            int[] offsets =
                    IntStream.range(0, all.length).filter(k -> all[k] != 0).toArray();
            return new Weights(offsets, IndexMap.gather(all, offsets), all.length);
        }

        boolean isEmpty() {
            return reach == 0;
        }
    }

    /**
     * The plan for an array.
     *
     * @param operation named in the exceptions
     * @param from the array's shape
     * @param axis the axis; a negative one counts from the back
     * @param inner the weights of neighbours, at least one
     * @param front for a first row of the result besides, the weights of the first entries; empty for none
     * @param back for a last row, the weights of the last entries; empty for none
     * @param divisor what all is divided by
     * @throws chumpy.IndexException if there is no such axis
     * @throws ShapeException if the axis is too short for the rows at the ends
     */
    public Stencil(
            String operation, int[] from, int axis, double[] inner, double[] front, double[] back, double divisor) {
        int k = Shapes.axis(operation, axis, from.length);
        this.length = from[k];
        int ends = Math.max(front.length, back.length);
        if (length < ends) {
            throw new ShapeException(operation + ": axis " + k + " of shape " + Shapes.toString(from)
                    + " is too short; it needs at least " + ends + " entries");
        }
        this.inner = Weights.of(inner);
        this.front = Weights.of(front);
        this.back = Weights.of(back);
        this.divisor = divisor;
        this.rows = Math.max(0, length - inner.length + 1) + (front.length > 0 ? 1 : 0) + (back.length > 0 ? 1 : 0);
        this.shape = from.clone();
        shape[k] = rows;
        this.stride = Shapes.size(Arrays.copyOfRange(from, k + 1, from.length));
        this.outer = Shapes.size(Arrays.copyOf(from, k));
    }

    /**
     * The result's shape.
     *
     * @return shared; only read it
     */
    public int[] shape() {
        return shape;
    }

    /**
     * Computes the result.
     *
     * @param x the array's entries
     * @param r receives the result's
     */
    public void apply(double[] x, double[] r) {
        if (stride == 1) {
            Parallel.forRange(outer, Math.max(1, UnaryLoop.CHUNK / Math.max(1, rows)), (from, to) -> {
                for (int o = from; o < to; o++) {
                    line(x, o * length, r, o * rows);
                }
            });
            return;
        }
        Parallel.forRange(outer * rows, Math.max(1, UnaryLoop.CHUNK / Math.max(1, stride)), (from, to) -> {
            for (int row = from; row < to; row++) {
                int i = row % rows;
                sum(weights(i), x, (row / rows * length + start(i)) * stride, stride, r, row * stride, stride);
            }
        });
    }

    /** A line whose entries are neighbours. */
    private void line(double[] x, int from, double[] r, int to) {
        int first = front.isEmpty() ? 0 : 1;
        int last = back.isEmpty() ? rows : rows - 1;
        if (first > 0) {
            sum(front, x, from, 1, r, to, 1);
        }
        sum(inner, x, from, 1, r, to + first, last - first);
        if (last < rows) {
            sum(back, x, from + start(last), 1, r, to + last, 1);
        }
    }

    /** Several sums, whose first entries and whose results are neighbours. */
    private void sum(Weights weights, double[] x, int from, int step, double[] r, int to, int count) {
        double[] w = weights.values;
        int[] offsets = weights.offsets;
        if (w.length == 2) {
            int a = from + offsets[0] * step;
            int b = from + offsets[1] * step;
            for (int k = 0; k < count; k++) {
                r[to + k] = (w[0] * x[a + k] + w[1] * x[b + k]) / divisor;
            }
            return;
        }
        for (int k = 0; k < count; k++) {
            double sum = 0;
            for (int j = 0; j < w.length; j++) {
                sum += w[j] * x[from + offsets[j] * step + k];
            }
            r[to + k] = sum / divisor;
        }
    }

    private boolean isFront(int row) {
        return row == 0 && !front.isEmpty();
    }

    private boolean isBack(int row) {
        return row == rows - 1 && !back.isEmpty();
    }

    private Weights weights(int row) {
        return isFront(row) ? front : isBack(row) ? back : inner;
    }

    /** The first entry that a row of the result is made of. */
    private int start(int row) {
        return isFront(row) ? 0 : isBack(row) ? length - back.reach : row - (front.isEmpty() ? 0 : 1);
    }

    /** Receives entries of the derivative. */
    @FunctionalInterface
    public interface Entries {
        /**
         * Takes one.
         *
         * @param row the entry of the result
         * @param column the entry of the array
         * @param value the derivative
         */
        void take(int row, int column, double value);
    }

    /**
     * All derivatives that are not 0, row by row.
     *
     * @param entries receives them
     */
    public void derivatives(Entries entries) {
        for (int row = 0; row < outer * rows; row++) {
            int i = row % rows;
            Weights weights = weights(i);
            int start = row / rows * length + start(i);
            for (int k = 0; k < stride; k++) {
                for (int j = 0; j < weights.offsets.length; j++) {
                    entries.take(
                            row * stride + k, (start + weights.offsets[j]) * stride + k, weights.values[j] / divisor);
                }
            }
        }
    }

    /**
     * The number of derivatives that are not 0.
     *
     * @return what {@link #derivatives} gives
     */
    public int derivativeCount() {
        int each = Math.max(0, rows - (front.isEmpty() ? 0 : 1) - (back.isEmpty() ? 0 : 1)) * inner.offsets.length;
        return Math.multiplyExact(outer * stride, each + front.offsets.length + back.offsets.length);
    }
}
