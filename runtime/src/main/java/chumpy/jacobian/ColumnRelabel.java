package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Row-sparse times row map: columns get new names and weights. Those without a place are dropped, those that meet in
 * one place are added. Where nothing is dropped, met or reordered and the weights are 1, the values are shared.
 */
final class ColumnRelabel extends Recipe {
    private final Pattern result;

    /** For each column of the source its place among the columns of the result, -1 if dropped; null: its own. */
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
     * @param memo keeps the recipe
     * @return the relabelled matrix
     */
    static RowSparse multiply(RowSparse a, RowMap b, @Nullable Memo memo) {
        Pattern result = a.pattern;
        int[] slots = null;
        if (b.selector.places != null) {
            ColumnRelabel recipe = Memo.find(memo, ColumnRelabel.class, a.pattern, b.selector);
            if (recipe == null) {
                recipe = Memo.keep(memo, recipe(a.pattern, b.selector));
            }
            result = recipe.result;
            slots = recipe.slots;
        }
        if (b.weights == null && slots == null) {
            return new RowSparse(result, Vectors.scaled(a.values, b.scale, memo));
        }
        NdArray values = Memo.values(memo, result.entries());
        double[] out = Raw.data(values);
        double[] in = Raw.data(a.values);
        int[] to = slots;
        Pattern image = result;
        int groups = a.pattern.groups;
        Parallel.forRange(groups, Rules.chunk(groups, in.length), (first, last) -> {
            if (to == null) {
                scale(a.pattern, Raw.data(Objects.requireNonNull(b.weights)), in, out, first, last);
            } else {
                relabel(a.pattern, b, image, to, in, out, first, last);
            }
        });
        return new RowSparse(result, values);
    }

    /** Columns are weighted and stay where they are. Single rows are one long loop, since theirs would be short. */
    private static void scale(Pattern source, double[] w, double[] in, double[] out, int first, int last) {
        int[] columns = source.columns;
        int height = source.height;
        if (height == 1) {
            int end = source.columnStart(last);
            for (int k = source.columnStart(first); k < end; k++) {
                out[k] = in[k] * w[columns[k]];
            }
            return;
        }
        for (int g = first; g < last; g++) {
            int start = source.columnStart(g);
            int end = start + source.length(g);
            int at = start * height;
            for (int r = 0; r < height; r++) {
                for (int k = start; k < end; k++, at++) {
                    out[at] = in[at] * w[columns[k]];
                }
            }
        }
    }

    private static void relabel(
            Pattern source, RowMap b, Pattern result, int[] slots, double[] in, double[] out, int first, int last) {
        int[] columns = source.columns;
        double[] w = b.weights == null ? null : Raw.data(b.weights);
        double scale = b.scale;
        int height = source.height;
        Arrays.fill(out, result.columnStart(first) * height, result.columnStart(last) * height, 0);
        if (height == 1) {
            int end = source.columnStart(last);
            for (int k = source.columnStart(first); k < end; k++) {
                int slot = slots[k];
                if (slot >= 0) {
                    out[slot] += in[k] * (w == null ? scale : w[columns[k]]);
                }
            }
            return;
        }
        for (int g = first; g < last; g++) {
            int start = source.columnStart(g);
            int end = start + source.length(g);
            int at = start * height;
            int row = result.columnStart(g) * (height - 1);
            for (int r = 0; r < height; r++, row += result.length(g)) {
                for (int k = start; k < end; k++, at++) {
                    if (slots[k] >= 0) {
                        out[row + slots[k]] += in[at] * (w == null ? scale : w[columns[k]]);
                    }
                }
            }
        }
    }

    private static ColumnRelabel recipe(Pattern source, Selector selector) {
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
                    slots[k] = Arrays.binarySearch(columns, starts[g], distinct, slots[k]);
                }
                same &= slots[k] == k;
            }
        }
        int count = starts[source.groups];
        int[] used = count == columns.length ? columns : Arrays.copyOf(columns, count);
        Pattern result = Pattern.of(source.rows, selector.range, source.height, starts, used);
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
