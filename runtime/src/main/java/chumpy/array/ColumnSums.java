package chumpy.array;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sums of runs that lie side by side, row by row as they lie in the memory; long runs in pairs of halves. */
final class ColumnSums {
    private static final int BLOCK = 128;

    private ColumnSums() {}

    /**
     * The sum of each run.
     *
     * @param a holds the runs
     * @param runs where they are
     * @param out receives the sums
     * @param to where the first goes
     */
    static void sum(double[] a, Columns runs, double[] out, int to) {
        add(a, runs.from(), runs.length(), runs.stride(), runs.count(), null, out, to);
    }

    /**
     * The sum of the squares of each run's deviations from a number of its own.
     *
     * @param a holds the runs
     * @param runs where they are
     * @param centres what the deviations are taken from, a number for each run
     * @param out receives the sums
     * @param to where the first goes
     */
    static void squares(double[] a, Columns runs, double[] centres, double[] out, int to) {
        add(a, runs.from(), runs.length(), runs.stride(), runs.count(), centres, out, to);
    }

    private static void add(
            double[] a,
            int from,
            int length,
            int stride,
            int count,
            double @Nullable [] centres,
            double[] out,
            int to) {
        if (length > BLOCK) {
            int half = length / 2;
            double[] second = new double[count];
            add(a, from, half, stride, count, centres, out, to);
            add(a, from + half * stride, length - half, stride, count, centres, second, 0);
            for (int k = 0; k < count; k++) {
                out[to + k] += second[k];
            }
            return;
        }
        Arrays.fill(out, to, to + count, 0);
        for (int i = 0, row = from; i < length; i++, row += stride) {
            if (centres == null) {
                for (int k = 0; k < count; k++) {
                    out[to + k] += a[row + k];
                }
            } else {
                for (int k = 0; k < count; k++) {
                    double deviation = a[row + k] - centres[k];
                    out[to + k] += deviation * deviation;
                }
            }
        }
    }
}
