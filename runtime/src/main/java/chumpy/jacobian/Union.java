package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sum of row-sparse matrices. Where one of them has all the columns of the others its pattern is the sum's, and
 * where all are over one pattern their values are simply added.
 */
final class Union extends Recipe {
    /** Says that a part has the columns of the result. */
    private static final int[] SAME = {};

    private final Pattern result;

    /** For each part and each of its columns the place among the columns of the result, or {@link #SAME}. */
    private final int[][] slots;

    /** The parts' patterns, in groups of the result's height. */
    private final Pattern[] parts;

    /** If every row of the result has at most one entry, its column. */
    private final @Nullable Selector rowMap;

    private Union(List<Pattern> key, Pattern result, int[][] slots, Pattern[] parts) {
        super(key, result.rows);
        this.result = result;
        this.slots = slots;
        this.parts = parts;
        this.rowMap = findRowMap(result);
    }

    /**
     * The sum.
     *
     * @param terms at least one matrix, all of the same size
     * @param rowMaps whether a sum with at most one entry a row is to be a row map
     * @param memo keeps the recipe
     * @return the sum
     */
    static Kind add(List<RowSparse> terms, boolean rowMaps, @Nullable Memo memo) {
        List<Pattern> key = terms.stream().map(t -> t.pattern).toList();
        Union recipe = Memo.find(memo, Union.class, key, terms.get(0).rows());
        if (recipe == null) {
            recipe = Memo.keep(memo, recipe(key));
        }
        NdArray values = Memo.values(memo, recipe.result.entries());
        recipe.run(terms, Raw.data(values));
        Selector selector = recipe.rowMap;
        if (!rowMaps || selector == null) {
            return new RowSparse(recipe.result, values).settled();
        }
        return RowMap.of(selector, spread(values, selector));
    }

    private void run(List<RowSparse> terms, double[] out) {
        long work = (long) out.length * terms.size();
        Parallel.forRange(result.groups, Rules.chunk(result.groups, work), (from, to) -> {
            int begin = result.columnStart(from) * result.height;
            int end = result.columnStart(to) * result.height;
            int n = 0;
            if (slots[0] == SAME) {
                System.arraycopy(Raw.data(terms.get(n++).values), begin, out, begin, end - begin);
            } else {
                Arrays.fill(out, begin, end, 0);
            }
            for (; n < parts.length; n++) {
                double[] in = Raw.data(terms.get(n).values);
                if (slots[n] == SAME) {
                    for (int k = begin; k < end; k++) {
                        out[k] += in[k];
                    }
                } else {
                    addPart(parts[n], slots[n], in, out, from, to);
                }
            }
        });
    }

    private void addPart(Pattern part, int[] slot, double[] in, double[] out, int from, int to) {
        int height = result.height;
        if (height == 1) {
            // One long loop, since those over single rows would be short.
            int end = part.columnStart(to);
            for (int k = part.columnStart(from); k < end; k++) {
                out[slot[k]] += in[k];
            }
            return;
        }
        for (int g = from; g < to; g++) {
            int start = part.columnStart(g);
            int end = start + part.length(g);
            int at = start * height;
            int row = result.columnStart(g) * (height - 1);
            for (int r = 0; r < height; r++, row += result.length(g)) {
                for (int k = start; k < end; k++, at++) {
                    out[row + slot[k]] += in[at];
                }
            }
        }
    }

    private static Union recipe(List<Pattern> key) {
        int height = 0;
        for (Pattern pattern : key) {
            height = Pattern.divisor(height, pattern.height);
        }
        Pattern[] parts = new Pattern[key.size()];
        for (int n = 0; n < parts.length; n++) {
            parts[n] = key.get(n).regroup(height);
        }
        Pattern result = superset(parts);
        int[][] slots = new int[parts.length][];
        for (int n = 0; n < parts.length; n++) {
            slots[n] = parts[n].columns.length == result.columns.length ? SAME : slots(parts[n], result);
        }
        return new Union(key, result, slots, parts);
    }

    private static Pattern superset(Pattern[] parts) {
        if (Arrays.stream(parts).allMatch(parts[0]::equals)) {
            return parts[0];
        }
        Pattern merged = merge(parts);
        for (Pattern part : parts) {
            if (part.columns.length == merged.columns.length) {
                return part;
            }
        }
        return merged;
    }

    private static Pattern merge(Pattern[] parts) {
        int groups = parts[0].groups;
        int[] starts = new int[groups + 1];
        IntList columns = new IntList(parts[0].columns.length + parts[1].columns.length);
        for (int g = 0; g < groups; g++) {
            int from = columns.size;
            for (Pattern part : parts) {
                int length = part.length(g);
                columns.reserve(length);
                System.arraycopy(part.columns, part.columnStart(g), columns.items, columns.size, length);
                columns.size += length;
            }
            columns.size = ColumnRelabel.sortDistinct(columns.items, from, columns.size);
            starts[g + 1] = columns.size;
        }
        return Pattern.of(parts[0].rows, parts[0].cols, parts[0].height, starts, columns.trimmed());
    }

    private static int[] slots(Pattern part, Pattern result) {
        int[] slots = new int[part.columns.length];
        for (int g = 0; g < part.groups; g++) {
            int at = result.columnStart(g);
            for (int k = part.columnStart(g); k < part.columnStart(g) + part.length(g); k++) {
                while (result.columns[at] != part.columns[k]) {
                    at++;
                }
                slots[k] = at;
            }
        }
        return slots;
    }

    /**
     * The row map that a pattern is.
     *
     * @param pattern a pattern
     * @return its columns by row, or null if a row has two entries
     */
    static @Nullable Selector findRowMap(Pattern pattern) {
        if (pattern.height > 1 || pattern.columns.length > pattern.rows) {
            return null;
        }
        int[] places = new int[pattern.rows];
        for (int i = 0; i < places.length; i++) {
            int length = pattern.length(i);
            if (length > 1) {
                return null;
            }
            places[i] = length == 0 ? -1 : pattern.columns[pattern.columnStart(i)];
        }
        return Selector.adopt(places, pattern.cols);
    }

    /**
     * Weights of a row map from the values of its pattern.
     *
     * @param values values of the rows that are not empty
     * @param selector columns by row
     * @return one weight for each row
     */
    static NdArray spread(NdArray values, Selector selector) {
        if (selector.filled() == selector.size) {
            return values;
        }
        double[] in = Raw.data(values);
        double[] out = new double[selector.size];
        int at = 0;
        for (int i = 0; i < out.length; i++) {
            if (selector.at(i) >= 0) {
                out[i] = in[at++];
            }
        }
        return NdArray.adopt(out, out.length);
    }
}
