package chumpy.samples.bal;

import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which row of a table each observation depends on, and so the structure of the derivative by the table, which is found
 * once and kept from one evaluation to the next.
 */
final class RowChoice {
    private final String table;
    private final int[] rows;
    private final int width;
    private final int lowest;
    private final int highest;
    private @Nullable Jacobian last;

    /**
     * A choice of rows.
     *
     * @param table what the table is called in messages
     * @param rows a row for each observation; not copied
     * @param width the numbers in a row
     */
    RowChoice(String table, int[] rows, int width) {
        this.table = table;
        this.rows = rows;
        this.width = width;
        this.lowest = Arrays.stream(rows).min().orElse(0);
        this.highest = Arrays.stream(rows).max().orElse(-1);
    }

    /** Fails if the table is none, or has not all the rows. */
    void check(NdArray values) {
        if (values.ndim() != 2 || values.shape(1) != width) {
            throw new ShapeException("Reprojection: " + table + " must be of shape (n, " + width + "), given is "
                    + Arrays.toString(values.shape()) + "; reshape it");
        }
        if (lowest < 0 || highest >= values.shape(0)) {
            throw new IndexException("Reprojection: the indices of " + table + " go from " + lowest + " to " + highest
                    + ", but there are " + values.shape(0) + " rows; indices count from 0");
        }
    }

    /**
     * The derivative of two numbers an observation by the table.
     *
     * @param blocks for each observation a block of two rows
     * @param tableSize the numbers in the table
     * @return a matrix of two rows for each observation
     */
    Jacobian jacobian(NdArray blocks, int tableSize) {
        Jacobian before = last;
        Jacobian now = before == null || before.cols() != tableSize
                ? Jacobian.rowBlocks(2, width, rows, blocks, tableSize)
                : before.withValues(blocks);
        last = now;
        return now;
    }
}
