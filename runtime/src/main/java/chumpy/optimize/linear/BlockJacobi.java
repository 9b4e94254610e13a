package chumpy.optimize.linear;

import chumpy.array.Parallel;
import java.util.Arrays;

/**
 * The blocks on the diagonal of a symmetric matrix, and division by them as a preconditioner. Where a block is singular
 * to rounding its own diagonal takes its place.
 */
final class BlockJacobi {
    /** Blocks in a task. */
    private static final int TASK = 256;

    private final int[] starts;
    private final int[] valueStarts;
    private final double[] blocks;

    /**
     * Blocks of zeros.
     *
     * @param starts where the unknowns of each block begin, and where the last ones end
     */
    BlockJacobi(int[] starts) {
        this.starts = starts;
        this.valueStarts = new int[starts.length];
        for (int i = 0; i + 1 < starts.length; i++) {
            valueStarts[i + 1] = valueStarts[i] + width(i) * width(i);
        }
        this.blocks = new double[valueStarts[starts.length - 1]];
    }

    private int width(int i) {
        return starts[i + 1] - starts[i];
    }

    /** Where the numbers of a block begin. */
    int valueStart(int i) {
        return valueStarts[i];
    }

    /** The numbers of all blocks, row by row; {@link #factor} writes over their lower triangles. */
    double[] values() {
        return blocks;
    }

    /**
     * Factors all blocks in place.
     *
     * @param damping added to their diagonals
     */
    void factor(double damping) {
        Parallel.forRange(starts.length - 1, TASK, (from, to) -> {
            double[] block = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int i = from; i < to; i++) {
                int n = width(i);
                int at = valueStarts[i];
                System.arraycopy(blocks, at, block, 0, n * n);
                if (!SmallCholesky.factor(n, block, 0, damping, blocks, at)) {
                    factorDiagonal(n, block, damping, at);
                }
            }
        });
    }

    private void factorDiagonal(int n, double[] block, double damping, int at) {
        Arrays.fill(blocks, at, at + n * n, 0);
        for (int k = 0; k < n; k++) {
            double entry = block[k * n + k] + damping;
            blocks[at + k * n + k] = entry > 0 ? 1 / Math.sqrt(entry) : 1;
        }
    }

    /** {@code out = M^-1 x}, after {@link #factor}. */
    void apply(double[] x, double[] out) {
        Parallel.forRange(starts.length - 1, TASK, (from, to) -> {
            for (int i = from; i < to; i++) {
                SmallCholesky.solve(width(i), blocks, valueStarts[i], x, starts[i], out, starts[i]);
            }
        });
    }
}
