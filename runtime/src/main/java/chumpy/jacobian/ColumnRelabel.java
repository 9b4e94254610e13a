package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Row-sparse times row map: columns get new names and weights. Those without a place are dropped, those that meet in
 * one place are added. Where nothing is dropped, met or reordered and the weights are 1, the values are shared.
 */
final class ColumnRelabel extends Plan {
    private final Pattern result;

    /** For each column of a group of the source its place in the group of the result, -1 if dropped; null: the same. */
    private final int @Nullable [] slots;

    private ColumnRelabel(Pattern source, Selector selector, Pattern result, int @Nullable [] slots) {
        super(source, selector);
        this.result = result;
        this.slots = slots;
    }

    /**
     * The product.
     *
     * @param a a row-sparse matrix
     * @param b a row map of as many rows as that has columns
     * @param memo keeps the plan
     * @return the relabelled matrix
     */
    static RowSparse multiply(RowSparse a, RowMap b, @Nullable Memo memo) {
        Pattern result = a.pattern;
        int[] slots = null;
        if (b.selector.places != null) {
            ColumnRelabel plan = Memo.find(memo, ColumnRelabel.class, a.pattern, b.selector);
            if (plan == null) {
                plan = Memo.keep(memo, plan(a.pattern, b.selector));
            }
            result = plan.result;
            slots = plan.slots;
        }
        if (b.weights == null && slots == null) {
            return new RowSparse(result, Vectors.scaled(a.values, b.scale, memo));
        }
        NdArray values = slots == null ? Memo.values(memo, result.entries()) : Memo.zeros(memo, result.entries());
        run(a, b, result, slots, Raw.data(values));
        return new RowSparse(result, values);
    }

    private static void run(RowSparse a, RowMap b, Pattern result, int @Nullable [] slots, double[] out) {
        double[] in = Raw.data(a.values);
        double[] w = b.weights == null ? null : Raw.data(b.weights);
        double scale = b.scale;
        Pattern source = a.pattern;
        int height = source.height;
        int[] columns = source.columns;
        Parallel.forRange(source.groups, Rules.chunk(source.groups, in.length), (from, to) -> {
            for (int g = from; g < to; g++) {
                int start = source.columnStart(g);
                int length = source.length(g);
                int resultLength = result.length(g);
                int at = start * height;
                int to0 = result.columnStart(g) * height;
                for (int r = 0; r < height; r++, at += length, to0 += resultLength) {
                    for (int k = 0; k < length; k++) {
                        int slot = slots == null ? k : slots[start + k];
                        if (slot >= 0) {
                            double product = in[at + k] * (w == null ? scale : w[columns[start + k]]);
                            if (slots == null) {
                                out[to0 + slot] = product;
                            } else {
                                out[to0 + slot] += product;
                            }
                        }
                    }
                }
            }
        });
    }

    private static ColumnRelabel plan(Pattern source, Selector selector) {
        int[] slots = new int[source.columns.length];
        int[] columns = new int[source.columns.length];
        int[] starts = new int[source.groups + 1];
        boolean same = true;
        for (int g = 0; g < source.groups; g++) {
            int start = source.columnStart(g);
            int end = start + source.length(g);
            int at = starts[g];
            for (int k = start; k < end; k++) {
                int place = selector.at(source.columns[k]);
                slots[k] = place;
                if (place >= 0) {
                    columns[at++] = place;
                }
            }
            int distinct = sortDistinct(columns, starts[g], at);
            starts[g + 1] = distinct;
            for (int k = start; k < end; k++) {
                if (slots[k] >= 0) {
                    slots[k] = Arrays.binarySearch(columns, starts[g], distinct, slots[k]) - starts[g];
                }
                same &= slots[k] == k - start;
            }
            same &= distinct - starts[g] == end - start;
        }
        int count = starts[source.groups];
        int[] kept = count == columns.length ? columns : Arrays.copyOf(columns, count);
        Pattern result = Pattern.of(source.rows, selector.range, source.height, starts, kept);
        return new ColumnRelabel(source, selector, result, same ? null : slots);
    }

    /** Sorts a stretch and drops what comes twice; returns the new end. */
    static int sortDistinct(int[] columns, int from, int to) {
        boolean ascending = true;
        for (int k = from + 1; k < to; k++) {
            if (columns[k] <= columns[k - 1]) {
                ascending = false;
                break;
            }
        }
        if (ascending) {
            return to;
        }
        Arrays.sort(columns, from, to);
        int at = from + 1;
        for (int k = from + 1; k < to; k++) {
            if (columns[k] != columns[at - 1]) {
                columns[at++] = columns[k];
            }
        }
        return at;
    }
}
