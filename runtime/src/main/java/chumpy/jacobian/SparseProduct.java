package chumpy.jacobian;

import chumpy.NdArray;
import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Row-sparse times row-sparse. A group of the left matrix meets groups of the right one; the recipe says for every such
 * meeting which columns of the result the columns of the right group are. Where each left group meets only one right
 * group (blocks times blocks) they are simply the same ones, and the product is one of small dense blocks.
 */
final class SparseProduct extends Recipe {
    /** More slots than these are not kept but found again by a table of columns. */
    private static final int MOST_SLOTS = 1 << 24;

    /** Higher groups would leave too few of them to share the work. */
    private static final int HIGHEST = 64;

    private final Pattern left;
    private final Pattern right;
    private final Pattern result;

    /** Slots of all meetings in order; null where they are not kept. */
    private final int @Nullable [] slots;

    /** Where each left group's slots begin. */
    private final int[] slotStarts;

    private final boolean blocks;

    /** Whether each left entry meets a right row of its own and the products simply follow each other. */
    private final boolean rowsFollow;

    private final long work;

    private SparseProduct(
            List<Pattern> key,
            Pattern left,
            Pattern right,
            Pattern result,
            int @Nullable [] slots,
            int[] slotStarts,
            boolean blocks) {
        super(key.get(0), key.get(1));
        this.left = left;
        this.right = right;
        this.result = result;
        this.slots = slots;
        this.slotStarts = slotStarts;
        this.blocks = blocks;
        this.rowsFollow = slots != null && follow(left, right, slots);
        this.work = (long) Math.min(work(left, right), Long.MAX_VALUE);
    }

    /**
     * The product.
     *
     * @param a a row-sparse matrix
     * @param b another with as many rows as that has columns
     * @param memo keeps the recipe
     * @return the product, of the recipe's pattern
     */
    static RowSparse multiply(RowSparse a, RowSparse b, @Nullable Memo memo) {
        SparseProduct recipe = Memo.find(memo, SparseProduct.class, a.pattern, b.pattern);
        if (recipe == null) {
            recipe = Memo.keep(memo, recipe(a.pattern, b.pattern));
        }
        NdArray values = Memo.values(memo, recipe.result.entries());
        recipe.run(Raw.data(a.values), Raw.data(b.values), Raw.data(values));
        return new RowSparse(recipe.result.regroup(a.pattern.height), values);
    }

    /**
     * Multiplications in the product; no fewer than its entries.
     *
     * @param left a pattern
     * @param right another
     * @return their number
     */
    static double work(Pattern left, Pattern right) {
        if (right.width >= 0) {
            return (double) left.entries() * right.width;
        }
        double work = 0;
        for (int column : left.columns) {
            work += right.rowLength(column);
        }
        return work * left.height;
    }

    private void run(double[] a, double[] b, double[] out) {
        Parallel.forRange(left.groups, Rules.chunk(left.groups, work), (from, to) -> {
            if (blocks) {
                for (int g = from; g < to; g++) {
                    block(g, a, b, out);
                }
                return;
            }
            if (rowsFollow) {
                for (int g = from; g < to; g++) {
                    append(g, a, b, out);
                }
                return;
            }
            Arrays.fill(out, result.columnStart(from) * left.height, result.columnStart(to) * left.height, 0);
            int[] table = slots == null ? new int[right.cols] : new int[0];
            int[] found = table.length == 0 ? table : new int[longestRow(right)];
            for (int g = from; g < to; g++) {
                if (table.length > 0) {
                    int start = result.columnStart(g);
                    for (int k = 0; k < result.length(g); k++) {
                        table[result.columns[start + k]] = k;
                    }
                }
                group(g, a, b, out, table, found);
            }
        });
    }

    /** A group that meets one right group: a product of two small dense matrices. */
    private void block(int g, double[] a, double[] b, double[] out) {
        int p = left.height;
        int inner = left.length(g);
        int n = result.length(g);
        if (inner == 0 || n == 0) {
            return;
        }
        int start = left.columnStart(g);
        int aAt = start * p;
        int outAt = result.columnStart(g) * p;
        int first = left.columns[start];
        int h = first / right.height;
        int bAt = right.columnStart(h) * right.height + (first - h * right.height) * n;
        if (left.columns[start + inner - 1] - first != inner - 1) {
            scatteredBlock(p, inner, n, start, a, b, bAt, out, outAt);
            return;
        }
        for (int r = 0; r < p; r++, aAt += inner, outAt += n) {
            int t = 0;
            for (; t + 2 < n; t += 3) {
                double s0 = 0;
                double s1 = 0;
                double s2 = 0;
                int at = bAt + t;
                for (int m = aAt; m < aAt + inner; m++, at += n) {
                    double factor = a[m];
                    s0 += factor * b[at];
                    s1 += factor * b[at + 1];
                    s2 += factor * b[at + 2];
                }
                out[outAt + t] = s0;
                out[outAt + t + 1] = s1;
                out[outAt + t + 2] = s2;
            }
            for (; t < n; t++) {
                double sum = 0;
                int at = bAt + t;
                for (int m = aAt; m < aAt + inner; m++, at += n) {
                    sum += a[m] * b[at];
                }
                out[outAt + t] = sum;
            }
        }
    }

    /** The left group has only some of the right group's rows. */
    private void scatteredBlock(
            int p, int inner, int n, int start, double[] a, double[] b, int bAt, double[] out, int outAt) {
        int first = left.columns[start];
        for (int r = 0; r < p; r++) {
            for (int t = 0; t < n; t++) {
                double sum = 0;
                for (int m = 0; m < inner; m++) {
                    sum += a[start * p + r * inner + m] * b[bAt + (left.columns[start + m] - first) * n + t];
                }
                out[outAt + r * n + t] = sum;
            }
        }
    }

    private static boolean follow(Pattern left, Pattern right, int[] slots) {
        int at = 0;
        for (int g = 0; g < left.groups; g++) {
            int slot = 0;
            for (int k = left.columnStart(g); k < left.columnStart(g + 1); k++) {
                for (int t = right.rowLength(left.columns[k]); t > 0; t--) {
                    if (at == slots.length || slots[at++] != slot++) {
                        return false;
                    }
                }
            }
        }
        return at == slots.length;
    }

    private void append(int g, double[] a, double[] b, double[] out) {
        int start = left.columnStart(g);
        int length = left.length(g);
        int outAt = result.columnStart(g) * left.height;
        int aAt = start * left.height;
        for (int r = 0; r < left.height; r++) {
            for (int k = start; k < start + length; k++) {
                double factor = a[aAt++];
                int bAt = right.valueStart(left.columns[k]);
                int n = right.rowLength(left.columns[k]);
                int t = 0;
                for (; t + 2 < n; t += 3) {
                    out[outAt] = factor * b[bAt + t];
                    out[outAt + 1] = factor * b[bAt + t + 1];
                    out[outAt + 2] = factor * b[bAt + t + 2];
                    outAt += 3;
                }
                for (; t < n; t++) {
                    out[outAt++] = factor * b[bAt + t];
                }
            }
        }
    }

    private void group(int g, double[] a, double[] b, double[] out, int[] table, int[] found) {
        int p = left.height;
        int q = right.height;
        int start = left.columnStart(g);
        int length = left.length(g);
        int width = result.length(g);
        int outAt = result.columnStart(g) * p;
        int slot = slots == null ? 0 : slotStarts[g];
        int k = 0;
        while (k < length) {
            int h = left.columns[start + k] / q;
            int end = k + 1;
            while (end < length && left.columns[start + end] < (h + 1) * (long) q) {
                end++;
            }
            int n = right.length(h);
            int rightStart = right.columnStart(h);
            int[] to = slots;
            int toAt = slot;
            if (to == null) {
                for (int t = 0; t < n; t++) {
                    found[t] = table[right.columns[rightStart + t]];
                }
                to = found;
                toAt = 0;
            }
            for (int r = 0; r < p; r++) {
                int leftAt = start * p + r * length;
                int row = outAt + r * width;
                for (int m = k; m < end; m++) {
                    double factor = a[leftAt + m];
                    int bAt = rightStart * q + (left.columns[start + m] - h * q) * n;
                    int t = 0;
                    for (; t + 2 < n; t += 3) {
                        out[row + to[toAt + t]] += factor * b[bAt + t];
                        out[row + to[toAt + t + 1]] += factor * b[bAt + t + 1];
                        out[row + to[toAt + t + 2]] += factor * b[bAt + t + 2];
                    }
                    for (; t < n; t++) {
                        out[row + to[toAt + t]] += factor * b[bAt + t];
                    }
                }
            }
            slot += n;
            k = end;
        }
    }

    private static int longestRow(Pattern pattern) {
        int longest = Math.max(pattern.width, 0);
        for (int g = 0; pattern.width < 0 && g < pattern.groups; g++) {
            longest = Math.max(longest, pattern.length(g));
        }
        return longest;
    }

    /** Rows that share their columns are taken together, whether they were given so or not. */
    private static SparseProduct recipe(Pattern single, Pattern other) {
        Pattern grouped = single.grouped();
        Pattern left = grouped.height <= HIGHEST ? grouped : single;
        Pattern right = other.grouped();
        int q = right.height;
        int[] starts = new int[left.groups + 1];
        int[] slotStarts = new int[left.groups + 1];
        IntList columns = new IntList(left.columns.length);
        int[] seen = new int[right.cols];
        Arrays.fill(seen, -1);
        boolean blocks = true;
        long slotCount = 0;
        for (int g = 0; g < left.groups; g++) {
            int before = -1;
            int from = columns.size;
            for (int k = left.columnStart(g); k < left.columnStart(g + 1); k++) {
                int h = left.columns[k] / q;
                if (h == before) {
                    continue;
                }
                blocks &= before < 0;
                before = h;
                int n = right.length(h);
                slotCount += n;
                columns.reserve(n);
                for (int t = right.columnStart(h); t < right.columnStart(h) + n; t++) {
                    int column = right.columns[t];
                    if (seen[column] != g) {
                        seen[column] = g;
                        columns.items[columns.size++] = column;
                    }
                }
            }
            ColumnRelabel.sortDistinct(columns.items, from, columns.size);
            starts[g + 1] = columns.size;
            slotStarts[g + 1] = (int) Math.min(slotCount, Rules.MOST);
        }
        Pattern result = Pattern.of(left.rows, right.cols, left.height, starts, columns.trimmed());
        int[] slots = blocks || slotCount > MOST_SLOTS ? null : slots(left, right, result, (int) slotCount);
        return new SparseProduct(List.of(single, other), left, right, result, slots, slotStarts, blocks);
    }

    private static int[] slots(Pattern left, Pattern right, Pattern result, int count) {
        int[] slots = new int[count];
        int[] table = new int[right.cols];
        int at = 0;
        for (int g = 0; g < left.groups; g++) {
            int start = result.columnStart(g);
            for (int k = 0; k < result.length(g); k++) {
                table[result.columns[start + k]] = k;
            }
            int before = -1;
            for (int k = left.columnStart(g); k < left.columnStart(g + 1); k++) {
                int h = left.columns[k] / right.height;
                if (h != before) {
                    before = h;
                    int rightStart = right.columnStart(h);
                    for (int t = 0; t < right.length(h); t++) {
                        slots[at++] = table[right.columns[rightStart + t]];
                    }
                }
            }
        }
        return slots;
    }
}
