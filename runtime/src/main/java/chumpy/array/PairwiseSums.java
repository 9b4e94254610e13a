package chumpy.array;

import java.util.Arrays;

/**
 * Sums in a fixed order. A contiguous run is summed as NumPy does it: eight interleaved sums within blocks of 128
 * entries, and the blocks in pairs of halves. The order depends on the lengths only.
 */
public final class PairwiseSums {
    private static final int BLOCK = 128;
    /** Runs from here on have their halves summed as tasks. */
    private static final int LARGE = 1 << 16;
    /** Rows at least this long are added up column by column, over all rows at once. */
    private static final int WIDE = 4096;

    private PairwiseSums() {}

    /**
     * The sum of a whole array.
     *
     * @param a the numbers
     * @return their sum; 0 for none
     */
    public static double sum(double[] a) {
        return sum(a, 0, a.length);
    }

    /**
     * The sum of a run of numbers.
     *
     * @param a the numbers
     * @param from the first place
     * @param n how many
     * @return their sum; 0 for none
     */
    public static double sum(double[] a, int from, int n) {
        if (n <= LARGE) {
            return pairwise(a, from, 1, n);
        }
        int half = half(n);
        double[] parts = new double[2];
        Parallel.forRange(2, 1, (first, last) -> {
            for (int i = first; i < last; i++) {
                parts[i] = i == 0 ? sum(a, from, half) : sum(a, from + half, n - half);
            }
        });
        return parts[0] + parts[1];
    }

    /** Sums over the axes marked; {@code out} has an entry for each combination of the others. */
    static void sum(double[] in, int[] shape, boolean[] reduced, double[] out) {
        // Neighbouring axes of one kind are one axis. What is left alternates; the last reduced axis goes first.
        int[] lengths = new int[shape.length];
        boolean[] goes = new boolean[shape.length];
        int m = 0;
        for (int k = 0; k < shape.length; k++) {
            if (shape[k] == 1) {
                continue;
            }
            if (m > 0 && goes[m - 1] == reduced[k]) {
                lengths[m - 1] *= shape[k];
            } else {
                lengths[m] = shape[k];
                goes[m++] = reduced[k];
            }
        }
        if (Shapes.size(shape) == 0) {
            Arrays.fill(out, 0, product(lengths, goes, m), 0.0);
            return;
        }
        double[] a = in;
        int inner = 1;
        for (int k = m - 1; k >= 0; k--) {
            if (!goes[k]) {
                inner *= lengths[k];
                continue;
            }
            int outer = 1;
            for (int i = 0; i < k; i++) {
                outer *= lengths[i];
            }
            boolean last = k <= 1;
            double[] target = last ? out : new double[outer * inner];
            middle(a, outer, lengths[k], inner, target);
            a = target;
        }
        if (a != out) {
            System.arraycopy(a, 0, out, 0, inner);
        }
    }

    private static int product(int[] lengths, boolean[] goes, int m) {
        int groups = 1;
        for (int k = 0; k < m; k++) {
            groups *= goes[k] ? 1 : lengths[k];
        }
        return groups;
    }

    /** {@code out[o, i] = sum over r of in[o, r, i]}. */
    private static void middle(double[] in, int outer, int length, int inner, double[] out) {
        if (inner == 1) {
            if (outer == 1) {
                out[0] = sum(in, 0, length);
                return;
            }
            Parallel.forRange(outer, Math.max(1, UnaryLoop.CHUNK / length), (from, to) -> {
                for (int o = from; o < to; o++) {
                    out[o] = pairwise(in, o * length, 1, length);
                }
            });
        } else if (inner >= WIDE) {
            for (int o = 0; o < outer; o++) {
                int at = o * length * inner;
                int to = o * inner;
                Parallel.forRange(inner, WIDE, (first, last) -> addRows(in, at, length, inner, first, last, out, to));
            }
        } else {
            int rows = Math.max(1, UnaryLoop.CHUNK / inner);
            if (outer > 1 && length <= rows) {
                Parallel.forRange(outer, Math.max(1, rows / length), (from, to) -> {
                    for (int o = from; o < to; o++) {
                        columns(in, o * length * inner, length, inner, out, o * inner);
                    }
                });
            } else {
                for (int o = 0; o < outer; o++) {
                    tall(in, o * length * inner, length, inner, rows, out, o * inner);
                }
            }
        }
    }

    /** Many rows: parts of {@code rows} rows are summed on their own, then the parts in pairs of halves. */
    private static void tall(double[] in, int at, int length, int inner, int rows, double[] out, int to) {
        int parts = (length - 1) / rows + 1;
        if (parts == 1) {
            columns(in, at, length, inner, out, to);
            return;
        }
        double[] partial = new double[parts * inner];
        Parallel.forRange(parts, 1, (first, last) -> {
            for (int p = first; p < last; p++) {
                int n = Math.min(rows, length - p * rows);
                columns(in, at + p * rows * inner, n, inner, partial, p * inner);
            }
        });
        for (int i = 0; i < inner; i++) {
            out[to + i] = pairwise(partial, i, inner, parts);
        }
    }

    private static void columns(double[] in, int at, int length, int inner, double[] out, int to) {
        if (inner <= 8) {
            for (int i = 0; i < inner; i++) {
                out[to + i] = pairwise(in, at + i, inner, length);
            }
        } else {
            addRows(in, at, length, inner, 0, inner, out, to);
        }
    }

    private static void addRows(double[] in, int at, int length, int inner, int first, int last, double[] out, int to) {
        System.arraycopy(in, at + first, out, to + first, last - first);
        for (int r = 1; r < length; r++) {
            int row = at + r * inner;
            for (int i = first; i < last; i++) {
                out[to + i] += in[row + i];
            }
        }
    }

    private static int half(int n) {
        int half = n / 2;
        return half - half % 8;
    }

    private static double pairwise(double[] a, int from, int step, int n) {
        if (n > BLOCK) {
            int half = half(n);
            return pairwise(a, from, step, half) + pairwise(a, from + half * step, step, n - half);
        }
        int i = from;
        int end = from + n * step;
        double sum = 0;
        if (n >= 8) {
            double r0 = a[i];
            double r1 = a[i + step];
            double r2 = a[i + 2 * step];
            double r3 = a[i + 3 * step];
            double r4 = a[i + 4 * step];
            double r5 = a[i + 5 * step];
            double r6 = a[i + 6 * step];
            double r7 = a[i + 7 * step];
            int whole = from + (n - n % 8) * step;
            for (i += 8 * step; i < whole; i += 8 * step) {
                r0 += a[i];
                r1 += a[i + step];
                r2 += a[i + 2 * step];
                r3 += a[i + 3 * step];
                r4 += a[i + 4 * step];
                r5 += a[i + 5 * step];
                r6 += a[i + 6 * step];
                r7 += a[i + 7 * step];
            }
            sum = ((r0 + r1) + (r2 + r3)) + ((r4 + r5) + (r6 + r7));
        }
        for (; i < end; i += step) {
            sum += a[i];
        }
        return sum;
    }
}
