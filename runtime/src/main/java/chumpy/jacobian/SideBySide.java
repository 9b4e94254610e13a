package chumpy.jacobian;

import chumpy.array.Parallel;
import chumpy.array.Raw;
import java.util.List;

/**
 * Row-sparse matrices of as many rows each, joined by their columns into one: {@code [A B C]}. Where the values go is
 * found once; after that only numbers are copied.
 */
public final class SideBySide {
    /** Higher groups than this would leave too few of them to share the work. */
    private static final int HIGHEST = 64;

    private final List<Pattern> parts;
    private final Pattern joined;

    /**
     * Finds the pattern of the whole. Its groups are as high as the rows of all parts allow.
     *
     * @param patterns the patterns of the parts, at least one, all of as many rows; the sum of their entries and that of
     *     their columns must be within what arrays can hold
     */
    public SideBySide(List<Pattern> patterns) {
        int rows = patterns.get(0).rows();
        int height = 0;
        int entries = 0;
        int cols = 0;
        for (Pattern part : patterns) {
            if (part.entries() > 0) {
                height = Pattern.divisor(part.grouped().height(), height);
            }
            entries = Math.addExact(entries, part.entries());
            cols = Math.addExact(cols, part.cols());
        }
        height = atMost(HIGHEST, Math.max(height, 1));
        this.parts = List.copyOf(patterns);
        int groups = rows / height;
        int[] starts = new int[groups + 1];
        int[] columns = new int[entries / height];
        int at = 0;
        for (int g = 0; g < groups; g++) {
            int offset = 0;
            for (Pattern part : parts) {
                int from = part.columnStart(g * height / part.height());
                int to = from + part.rowLength(g * height);
                for (int k = from; k < to; k++) {
                    columns[at++] = offset + part.columns()[k];
                }
                offset += part.cols();
            }
            starts[g + 1] = at;
        }
        this.joined = Pattern.of(rows, cols, height, starts, columns);
    }

    /** The greatest divisor up to a bound. */
    private static int atMost(int bound, int height) {
        int divisor = Math.min(bound, height);
        while (height % divisor != 0) {
            divisor--;
        }
        return divisor;
    }

    /**
     * Whether the parts have the patterns that this was made for.
     *
     * @param blocks matrices
     * @return true if so
     */
    public boolean fits(List<RowSparse> blocks) {
        if (blocks.size() != parts.size()) {
            return false;
        }
        for (int b = 0; b < parts.size(); b++) {
            if (!blocks.get(b).pattern().equals(parts.get(b))) {
                return false;
            }
        }
        return true;
    }

    /**
     * The pattern of the whole.
     *
     * @return the pattern
     */
    public Pattern pattern() {
        return joined;
    }

    /**
     * Copies the values of the parts to where they are in the whole.
     *
     * @param blocks matrices of the patterns that this was made for
     * @param values receives as many numbers as {@link #pattern()} has entries
     */
    public void join(List<RowSparse> blocks, double[] values) {
        double[][] from = new double[parts.size()][];
        for (int b = 0; b < from.length; b++) {
            from[b] = Raw.data(blocks.get(b).values());
        }
        Parallel.forRange(
                joined.rows, Rules.chunk(joined.rows, values.length), (first, last) -> join(from, values, first, last));
    }

    private void join(double[][] from, double[] values, int first, int last) {
        int at = joined.valueStart(first);
        for (int i = first; i < last; i++) {
            for (int b = 0; b < from.length; b++) {
                Pattern part = parts.get(b);
                double[] source = from[b];
                int start = part.valueStart(i);
                int length = part.rowLength(i);
                for (int k = 0; k < length; k++) {
                    values[at++] = source[start + k];
                }
            }
        }
    }
}
