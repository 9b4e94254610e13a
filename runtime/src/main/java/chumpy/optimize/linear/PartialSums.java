package chumpy.optimize.linear;

import chumpy.array.Parallel;
import java.util.Arrays;

/**
 * Sums of vectors that are made in parts, at the same time, and then of the parts in their order. The parts depend on
 * the size of the work alone, so that the bits do not depend on the number of threads. The room for the parts is used
 * again each time.
 */
final class PartialSums {
    private static final int MOST_PARTS = 16;

    private final int parts;
    private final int length;

    /** What the parts but the first add to; that one adds to the sum itself. */
    private double[][] others = {};

    /**
     * Room for sums; none is taken before the first is made.
     *
     * @param parts of each sum
     * @param length of the vectors
     */
    PartialSums(int parts, int length) {
        this.parts = parts;
        this.length = length;
    }

    /** In how many parts to cut some work of which so much is worth a part of its own. */
    static int parts(long work, long worth) {
        return (int) Math.max(1, Math.min(work / worth, MOST_PARTS));
    }

    int parts() {
        return parts;
    }

    /** Where a part begins if so many things are shared out evenly. */
    static int begin(int part, int parts, int count) {
        return (int) ((long) count * part / parts);
    }

    /** What one part adds to a sum. */
    @FunctionalInterface
    interface Contribution {
        /** Adds it. */
        void addTo(int part, double[] sum);
    }

    /** Makes a sum. */
    void sum(double[] out, Contribution contribution) {
        if (others.length != parts - 1) {
            others = new double[parts - 1][length];
        }
        Parallel.forRange(parts, 1, (from, to) -> {
            for (int part = from; part < to; part++) {
                double[] sum = part == 0 ? out : others[part - 1];
                Arrays.fill(sum, 0, length, 0);
                contribution.addTo(part, sum);
            }
        });
        for (double[] other : others) {
            for (int k = 0; k < length; k++) {
                out[k] += other[k];
            }
        }
    }
}
