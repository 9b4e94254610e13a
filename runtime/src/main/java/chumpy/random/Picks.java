package chumpy.random;

import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Places that are picked at random: in order, with putting back or without, equally probable or not. */
final class Picks {
    /** How far from 1 probabilities may sum up to: the square root of a double's precision. */
    private static final double TOLERANCE = 0x1p-26;

    private static final Parameter P = new Parameter("p", x -> x >= 0 && x <= 1 + TOLERANCE, "from 0 to 1");

    private Picks() {}

    /** What exchanges two places. */
    interface Swap {
        void swap(int i, int j);
    }

    /**
     * Exchanges each place from the last one down with one that is not behind it: R. Durstenfeld, Algorithm 235: Random
     * permutation, Communications of the ACM 7 (1964) 420.
     */
    static void shuffle(Source source, int n, Swap swap) {
        for (int i = n - 1; i > 0; i--) {
            swap.swap(i, (int) source.twister.upTo(i));
        }
    }

    static void shuffle(Source source, int[] places) {
        shuffle(source, places.length, (i, j) -> {
            int kept = places[i];
            places[i] = places[j];
            places[j] = kept;
        });
    }

    /** The places {@code 0 ... n - 1} in random order. */
    static int[] order(Source source, int n) {
        int[] places = new int[n];
        Arrays.setAll(places, i -> i);
        shuffle(source, places);
        return places;
    }

    /** So many of n places. */
    static int[] choice(Source source, int n, int count, boolean replace, @Nullable NdArray p) {
        if (n <= 0 && count > 0) {
            throw new TermException("choice: a is " + n + " or has as many entries; there must be one to choose");
        }
        if (p != null) {
            checkProbabilities(n, p);
        }
        if (replace) {
            return withReplacement(source, n, count, p);
        }
        if (count > n) {
            throw new TermException("choice: " + count + " of " + n
                    + " cannot be chosen without replacement; choose fewer, or with replace = true");
        }
        return p == null
                ? Arrays.copyOf(order(source, n), count)
                : withoutReplacement(source, Raw.data(p).clone(), count);
    }

    private static void checkProbabilities(int n, NdArray p) {
        if (!Arrays.equals(Raw.shape(p), new int[] {n})) {
            throw new ShapeException("choice: p has the shape " + Shapes.toString(Raw.shape(p)) + "; for " + n
                    + " to choose from it must be " + Shapes.toString(n));
        }
        P.check("choice", p);
        double sum = compensatedSum(Raw.data(p), n);
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new TermException(
                    "choice: p, of shape " + Shapes.toString(n) + ", sums up to " + sum + "; divide it by its sum");
        }
    }

    /** The sum of the first n numbers by Kahan's method. */
    static double compensatedSum(double[] numbers, int n) {
        double sum = 0;
        double lost = 0;
        for (int i = 0; i < n; i++) {
            double term = numbers[i] - lost;
            double next = sum + term;
            lost = next - sum - term;
            sum = next;
        }
        return sum;
    }

    private static int[] withReplacement(Source source, int n, int count, @Nullable NdArray p) {
        int[] picks = new int[count];
        if (p == null) {
            Arrays.setAll(picks, i -> (int) source.twister.upTo(n - 1L));
        } else if (count > 0) {
            double[] cumulative = new double[n];
            accumulate(Raw.data(p), cumulative);
            Arrays.setAll(picks, i -> find(cumulative, source.uniform()));
        }
        return picks;
    }

    /** Draws as many as are missing, keeps those that are new, leaves them out, and draws again. */
    private static int[] withoutReplacement(Source source, double[] p, int count) {
        long possible = Arrays.stream(p).filter(x -> x > 0).count();
        if (possible < count) {
            throw new TermException("choice: " + count + " cannot be chosen without replacement where p has only "
                    + possible + " entries above 0");
        }
        int[] picks = new int[count];
        double[] cumulative = new double[p.length];
        boolean[] taken = new boolean[p.length];
        for (int found = 0; found < count; ) {
            accumulate(p, cumulative);
            for (int missing = count - found; missing > 0; missing--) {
                int pick = find(cumulative, source.uniform());
                if (!taken[pick]) {
                    taken[pick] = true;
                    p[pick] = 0;
                    picks[found++] = pick;
                }
            }
        }
        return picks;
    }

    /** Running sums that end with 1. */
    private static void accumulate(double[] p, double[] cumulative) {
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            sum += p[i];
            cumulative[i] = sum;
        }
        for (int i = 0; i < p.length; i++) {
            cumulative[i] /= sum;
        }
    }

    /** The first place whose running sum is above u. */
    private static int find(double[] cumulative, double u) {
        int low = 0;
        int high = cumulative.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cumulative[middle] <= u) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
