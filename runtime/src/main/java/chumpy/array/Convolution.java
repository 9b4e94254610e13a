package chumpy.array;

import chumpy.ShapeException;
import chumpy.TermException;
import java.util.Locale;

/**
 * A part of the convolution {@code c[k] = sum over i of x[i] y[k - i]} of two vectors of lengths n and m, of which
 * {@code k} runs from 0 to {@code n + m - 2}. Immutable.
 */
public final class Convolution {
    /** Products that are worth a task. */
    private static final int TASK = 1 << 15;

    private final int n;
    private final int m;
    private final int start;
    private final int length;

    /** Which part. */
    public enum Mode {
        /** All of it. */
        FULL,
        /** As many entries from the middle as the longer vector has. */
        SAME,
        /** Where the shorter vector overlaps the longer one wholly. */
        VALID;

        /**
         * The mode of a name.
         *
         * @param operation named in the exception
         * @param name full, same or valid
         * @return the mode
         * @throws TermException if it is another name
         */
        public static Mode named(String operation, String name) {
            for (Mode mode : values()) {
                if (mode.name().toLowerCase(Locale.ROOT).equals(name)) {
                    return mode;
                }
            }
            throw new TermException(operation + ": there is no mode '" + name + "'; give 'full', 'same' or 'valid'");
        }
    }

    /**
     * The plan of a convolution.
     *
     * @param operation named in the exception
     * @param x the shape of the first vector
     * @param y the shape of the second
     * @param mode which part
     * @param correlation whether the second vector was reversed to get a correlation, whose middle NumPy places otherwise
     *     where the second is the longer one
     * @throws ShapeException if one is no vector or is empty
     */
    public Convolution(String operation, int[] x, int[] y, Mode mode, boolean correlation) {
        if (x.length != 1 || y.length != 1 || x[0] == 0 || y[0] == 0) {
            throw new ShapeException(operation + ": shapes " + Shapes.toString(x) + " and " + Shapes.toString(y)
                    + "; two vectors are needed that are not empty");
        }
        n = x[0];
        m = y[0];
        int small = Math.min(n, m);
        int large = Math.max(n, m);
        switch (mode) {
            case FULL -> {
                start = 0;
                length = Math.addExact(n, m - 1);
            }
            case SAME -> {
                start = correlation && m > n ? small / 2 : small - 1 - small / 2;
                length = large;
            }
            default -> {
                start = small - 1;
                length = large - small + 1;
            }
        }
    }

    /**
     * Whether this is for vectors of these lengths.
     *
     * @param first the length of the first
     * @param second the length of the second
     * @return true if so
     */
    public boolean matches(int first, int second) {
        return n == first && m == second;
    }

    /**
     * The number of entries.
     *
     * @return how long the part is
     */
    public int length() {
        return length;
    }

    /**
     * The number of products of which the entries are the sums.
     *
     * @return how many there are
     */
    public long products() {
        long products = 0;
        for (int k = 0; k < length; k++) {
            products += last(k) - first(k) + 1;
        }
        return products;
    }

    /**
     * The place in the first vector of an entry's first factor.
     *
     * @param k an entry
     * @return the place
     */
    public int first(int k) {
        return Math.max(0, start + k - m + 1);
    }

    /**
     * The place in the first vector of an entry's last factor.
     *
     * @param k an entry
     * @return the place
     */
    public int last(int k) {
        return Math.min(n - 1, start + k);
    }

    /**
     * The place in the second vector that belongs to a place in the first.
     *
     * @param k an entry
     * @param i the place in the first vector
     * @return the place in the second
     */
    public int partner(int k, int i) {
        return start + k - i;
    }

    /**
     * The convolution.
     *
     * @param x the first vector
     * @param y the second
     * @param out receives the entries
     */
    public void apply(double[] x, double[] y, double[] out) {
        Parallel.forRange(length, Math.max(1, TASK / Math.min(n, m)), (from, to) -> {
            for (int k = from; k < to; k++) {
                double sum = 0;
                for (int i = first(k); i <= last(k); i++) {
                    sum += x[i] * y[start + k - i];
                }
                out[k] = sum;
            }
        });
    }

    /**
     * The adjoint: adds up, for each place of one vector, weights of the entries times factors from the other.
     *
     * @param g weights of the entries
     * @param other the vector that is the other factor
     * @param ofFirst whether the first vector is the one differentiated by
     * @param out receives a number for each place of that vector
     */
    public void adjoint(double[] g, double[] other, boolean ofFirst, double[] out) {
        int others = ofFirst ? m : n;
        Parallel.forRange(out.length, Math.max(1, TASK / Math.min(n, m)), (from, to) -> {
            for (int i = from; i < to; i++) {
                double sum = 0;
                int low = Math.max(0, i - start);
                int high = Math.min(length - 1, i + others - 1 - start);
                for (int k = low; k <= high; k++) {
                    sum += g[k] * other[start + k - i];
                }
                out[i] = sum;
            }
        });
    }
}
