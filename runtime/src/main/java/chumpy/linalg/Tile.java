package chumpy.linalg;

/**
 * Scratch for products of dense matrices: up to {@link #DEPTH} stretches of numbers, each of up to {@link #WIDTH}, in
 * arrays of their own, and one more for what they are subtracted from.
 *
 * <p>All inner loops run over one index that is the same in every array. This is the form of loop that the just-in-time
 * compiler turns into vector instructions; offsets that differ between arrays keep it from that. So copying into here
 * pays as soon as a stretch is used a few times.
 */
final class Tile {
    /** Numbers in a stretch: with {@link #DEPTH} of them as much as stays in the nearest cache. */
    static final int WIDTH = 256;

    /** Stretches. */
    static final int DEPTH = 32;

    private final double[][] stretches = new double[DEPTH][WIDTH];
    private final double[] result = new double[WIDTH];

    /** One of the stretches. */
    double[] stretch(int k) {
        return stretches[k];
    }

    /** What is subtracted from. */
    double[] result() {
        return result;
    }

    /** Copies stretches in. */
    void load(double[] a, int at, int stride, int depth, int length) {
        for (int k = 0; k < depth; k++) {
            System.arraycopy(a, at + k * stride, stretches[k], 0, length);
        }
    }

    /** Copies stretches out. */
    void store(double[] a, int at, int stride, int depth, int length) {
        for (int k = 0; k < depth; k++) {
            System.arraycopy(stretches[k], 0, a, at + k * stride, length);
        }
    }

    /**
     * {@code out -= sum over k of factors[k] stretch(k)}, for k from {@code begin} to {@code end}.
     *
     * @param factors holds the factors
     * @param at where the factor of stretch 0 is
     * @param stride distance of two factors
     * @param begin first stretch
     * @param end behind the last stretch
     * @param out what is subtracted from
     * @param from first index of the stretches and of out
     * @param to behind the last index
     */
    void subtract(double[] factors, int at, int stride, int begin, int end, double[] out, int from, int to) {
        int k = begin;
        for (; k + 3 < end; k += 4) {
            int f = at + k * stride;
            subtract4(
                    out,
                    stretches[k],
                    stretches[k + 1],
                    stretches[k + 2],
                    stretches[k + 3],
                    factors[f],
                    factors[f + stride],
                    factors[f + 2 * stride],
                    factors[f + 3 * stride],
                    from,
                    to);
        }
        for (; k < end; k++) {
            subtract1(out, stretches[k], factors[at + k * stride], from, to);
        }
    }

    private static void subtract4(
            double[] out,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double fa,
            double fb,
            double fc,
            double fd,
            int from,
            int to) {
        for (int i = from; i < to; i++) {
            out[i] -= (fa * a[i] + fb * b[i]) + (fc * c[i] + fd * d[i]);
        }
    }

    private static void subtract1(double[] out, double[] a, double f, int from, int to) {
        for (int i = from; i < to; i++) {
            out[i] -= f * a[i];
        }
    }

    static void divide(double[] a, double divisor, int from, int to) {
        for (int i = from; i < to; i++) {
            a[i] /= divisor;
        }
    }
}
