package chumpy.optimize.linear;

import java.util.Arrays;

/**
 * The blocks of the lower triangle of a Schur complement: i and j stand together if they meet in a row or have an
 * eliminated neighbour in common.
 *
 * @param starts where the blocks of each block row begin
 * @param blocks for each i the j up to i, ascending; the last is i itself
 */
@SuppressWarnings("ArrayRecordComponent") // Shared inside the package, compared by nobody.
record ReducedPattern(int[] starts, int[] blocks) {
    static final ReducedPattern EMPTY = new ReducedPattern(new int[1], new int[0]);

    /** Finds the blocks, in time proportional to the pairs of cells with the same owner. */
    static ReducedPattern of(SchurPlan plan) {
        int[] seen = new int[plan.kept];
        Arrays.fill(seen, -1);
        int[] starts = new int[plan.kept + 1];
        int[] list = new int[Math.max(16, plan.rowBlock.length)];
        int count = 0;
        for (int i = 0; i < plan.kept; i++) {
            int from = count;
            if (list.length < count + i + 1) {
                list = Arrays.copyOf(list, count + i + 1 + list.length / 2);
            }
            for (int k = plan.rowStart[i]; k < plan.rowStart[i + 1]; k++) {
                seen[plan.rowBlock[k]] = i;
                list[count++] = plan.rowBlock[k];
            }
            for (int k = plan.fCellStart[i]; k < plan.fCellStart[i + 1] && count - from <= i; k++) {
                int cell = plan.fCell[k];
                for (int c = plan.eCell[plan.cellOwner[cell]]; c < cell; c++) {
                    if (seen[plan.cellBlock[c]] != i) {
                        seen[plan.cellBlock[c]] = i;
                        list[count++] = plan.cellBlock[c];
                    }
                }
            }
            Arrays.sort(list, from, count);
            starts[i + 1] = count;
        }
        return new ReducedPattern(starts, Arrays.copyOf(list, count));
    }

    /** The number of columns in a block row. */
    int width(SchurPlan plan, int i) {
        int sum = 0;
        for (int k = starts[i]; k < starts[i + 1]; k++) {
            sum += plan.fWidth(blocks[k]);
        }
        return sum;
    }
}
