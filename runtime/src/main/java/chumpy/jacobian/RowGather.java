package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** Row map times row-sparse: rows are picked and weighted. Groups stay whole where the map picks whole groups. */
final class RowGather extends Recipe {
    private final Pattern result;

    private RowGather(Selector selector, Pattern source) {
        super(selector, source);
        this.result = pick(selector, source);
    }

    /**
     * The product.
     *
     * @param a a row map
     * @param b a row-sparse matrix of as many rows as the map has columns
     * @param memo keeps the recipe
     * @return the picked rows
     */
    static RowSparse multiply(RowMap a, RowSparse b, @Nullable Memo memo) {
        int[] places = a.selector.places;
        if (places == null) {
            return b.rowsScaled(a.weights, a.scale, memo);
        }
        RowGather recipe = Memo.find(memo, RowGather.class, a.selector, b.pattern);
        if (recipe == null) {
            recipe = Memo.keep(memo, new RowGather(a.selector, b.pattern));
        }
        Pattern result = recipe.result;
        Pattern source = b.pattern;
        NdArray values = Memo.values(memo, result.entries());
        double[] out = Raw.data(values);
        double[] in = Raw.data(b.values);
        double[] w = a.weights == null ? null : Raw.data(a.weights);
        double scale = a.scale;
        int n = result.rows;
        Parallel.forRange(n, Rules.chunk(n, (long) out.length + n), (from, to) -> {
            int at = result.valueStart(from);
            for (int i = from; i < to; i++) {
                if (places[i] < 0) {
                    continue;
                }
                int begin = source.valueStart(places[i]);
                int length = source.rowLength(places[i]);
                double factor = w == null ? scale : w[i];
                for (int k = 0; k < length; k++) {
                    out[at + k] = factor * in[begin + k];
                }
                at += length;
            }
        });
        return new RowSparse(result, values);
    }

    /**
     * Entries of the product.
     *
     * @param selector picks rows
     * @param source of this
     * @return their number
     */
    static long count(Selector selector, Pattern source) {
        if (selector.places == null) {
            return source.entries();
        }
        if (source.width >= 0) {
            return (long) selector.filled() * source.width;
        }
        long count = 0;
        for (int place : selector.places) {
            if (place >= 0) {
                count += source.rowLength(place);
            }
        }
        return count;
    }

    private static Pattern pick(Selector selector, Pattern source) {
        int height = wholeGroups(selector, source.height) ? source.height : 1;
        int rows = selector.size;
        int groups = rows / height;
        long count = count(selector, source);
        if (count > Rules.MOST) {
            throw Unformed.tooMany(rows, source.cols, (double) count);
        }
        int[] starts = new int[groups + 1];
        int[] columns = new int[(int) (count / height)];
        for (int g = 0; g < groups; g++) {
            int place = selector.at(g * height);
            int at = starts[g];
            if (place >= 0) {
                int from = place / source.height;
                int length = source.length(from);
                System.arraycopy(source.columns, source.columnStart(from), columns, at, length);
                at += length;
            }
            starts[g + 1] = at;
        }
        return Pattern.of(rows, source.cols, height, starts, columns);
    }

    private static boolean wholeGroups(Selector selector, int height) {
        if (height == 1 || selector.size % height != 0) {
            return false;
        }
        for (int i = 0; i < selector.size; i += height) {
            int first = selector.at(i);
            if (first >= 0 && first % height != 0) {
                return false;
            }
            for (int r = 1; r < height; r++) {
                if (selector.at(i + r) != (first < 0 ? -1 : first + r)) {
                    return false;
                }
            }
        }
        return true;
    }
}
