package chumpy.array;

/**
 * Runs of numbers that lie side by side: entry {@code i} of run {@code k} stands at {@code from + i * stride + k}.
 *
 * @param from where the first run begins
 * @param length the length of the runs
 * @param stride the distance of neighbours in a run
 * @param count how many runs, at most {@code stride}
 */
public record Columns(int from, int length, int stride, int count) {
    /** Runs that are copied together: they fill cache lines, and their copy stays in the cache. */
    static final int BATCH = 16;

    /** Entries of a run that are copied together, so that cache lines are used whole. */
    private static final int TILE = 16;

    /**
     * Some of them.
     *
     * @param first the first
     * @param most how many at most
     * @return the runs from there on
     */
    Columns part(int first, int most) {
        return new Columns(from + first, length, stride, Math.min(most, count - first));
    }

    /**
     * Copies the runs, one behind the other.
     *
     * @param in holds the runs
     * @param out receives them, from its beginning
     */
    void collect(double[] in, double[] out) {
        for (int top = 0; top < length; top += TILE) {
            int bottom = Math.min(length, top + TILE);
            for (int k = 0; k < count; k++) {
                int at = from + top * stride + k;
                for (int to = k * length + top; to < k * length + bottom; to++) {
                    out[to] = in[at];
                    at += stride;
                }
            }
        }
    }

    /**
     * The reverse of {@link #collect}.
     *
     * @param in holds runs one behind the other, from its beginning
     * @param out receives them
     */
    void distribute(double[] in, double[] out) {
        for (int top = 0; top < length; top += TILE) {
            int bottom = Math.min(length, top + TILE);
            for (int k = 0; k < count; k++) {
                int at = from + top * stride + k;
                for (int source = k * length + top; source < k * length + bottom; source++) {
                    out[at] = in[source];
                    at += stride;
                }
            }
        }
    }
}
