package chumpy.optimize.linear;

import chumpy.jacobian.Pattern;
import java.util.Arrays;

/**
 * The blocks that a pattern is made of. Columns that occur in exactly the same rows form a block (a supervariable),
 * wherever they lie: a point whose coordinates come from three variables is one block as well. Rows that follow each
 * other and have the same columns form a run. Every run holds its blocks whole.
 *
 * <p>The blocks are found by refining a partition, one run at a time, in time linear in the entries (Duff and Reid, "MA27
 * - a set of Fortran subroutines for solving sparse symmetric sets of linear equations", AERE R10533, 1982). Blocks are
 * numbered by their first columns, so that they are ascending in every run. Columns without entries are in no block.
 */
final class ColumnBlocks {
    /** Wider ones are cut into pieces, so that the work on a block is small and there is enough to share out. */
    static final int MOST_COLUMNS = 16;

    static final int NONE = -1;

    private final Pattern pattern;
    private int[] runGroups = {};
    private int runs;
    private final int[] blockOf;
    private int[] starts = {};
    private int[] columns = {};
    private int[] runStarts = {};
    private int[] runBlocks = {};

    /**
     * Finds the blocks.
     *
     * @param pattern looked at once
     */
    ColumnBlocks(Pattern pattern) {
        this.pattern = pattern;
        this.blockOf = new int[pattern.cols()];
        findRuns();
        number(refine());
        listBlocksOfRuns();
    }

    /** Where the entries are. */
    Pattern pattern() {
        return pattern;
    }

    /** The number of runs; rows without entries are in none. */
    int runs() {
        return runs;
    }

    /** The first row of a run. */
    int firstRow(int run) {
        return runGroups[2 * run] * pattern.height();
    }

    /** The number of rows in a run. */
    int rows(int run) {
        return (runGroups[2 * run + 1] - runGroups[2 * run]) * pattern.height();
    }

    /** Where the columns of a run begin in those of the pattern. */
    int columnStart(int run) {
        return pattern.columnStart(runGroups[2 * run]);
    }

    /** The number of columns of a run. */
    int length(int run) {
        return pattern.length(runGroups[2 * run]);
    }

    /** The number of blocks. */
    int count() {
        return starts.length - 1;
    }

    /** The number of columns in a block. */
    int width(int block) {
        return starts[block + 1] - starts[block];
    }

    /** A column of a block; ascending. */
    int column(int block, int k) {
        return columns[starts[block] + k];
    }

    /** The block of a column, or {@link #NONE}. */
    int blockOf(int column) {
        return blockOf[column];
    }

    /** Where the blocks of a run begin, for {@link #blockAt}. */
    int runStart(int run) {
        return runStarts[run];
    }

    /** One of the blocks of all runs, ascending in each run. */
    int blockAt(int place) {
        return runBlocks[place];
    }

    private void findRuns() {
        int[] ends = new int[16];
        for (int g = 0; g < pattern.groups(); g++) {
            if (pattern.length(g) == 0) {
                continue;
            }
            if (runs > 0 && ends[2 * runs - 1] == g && sameColumns(ends[2 * runs - 2], g)) {
                ends[2 * runs - 1] = g + 1;
                continue;
            }
            if (2 * runs == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            ends[2 * runs] = g;
            ends[2 * runs + 1] = g + 1;
            runs++;
        }
        runGroups = Arrays.copyOf(ends, 2 * runs);
    }

    private boolean sameColumns(int g, int h) {
        int[] all = pattern.columns();
        int a = pattern.columnStart(g);
        int b = pattern.columnStart(h);
        return Arrays.equals(all, a, a + pattern.length(g), all, b, b + pattern.length(h));
    }

    /** A label for each column, equal for equal rows; {@link #NONE} for columns without entries. */
    private int[] refine() {
        int n = pattern.cols();
        int[] label = new int[n];
        boolean[] met = new boolean[n];
        int[] size = new int[n + 1];
        int[] mark = new int[n + 1];
        int[] split = new int[n + 1];
        int[] free = new int[n + 1];
        Arrays.fill(mark, NONE);
        Arrays.setAll(free, i -> n - i);
        int frees = n;
        size[0] = n;
        for (int run = 0; run < runs; run++) {
            int end = columnStart(run) + length(run);
            for (int k = columnStart(run); k < end; k++) {
                int j = pattern.columns()[k];
                int from = label[j];
                met[j] = true;
                if (mark[from] != run) {
                    int to = size[from] == 1 ? from : free[--frees];
                    mark[from] = run;
                    mark[to] = run;
                    split[from] = to;
                    split[to] = to;
                }
                int to = split[from];
                if (to != from) {
                    label[j] = to;
                    size[to]++;
                    if (--size[from] == 0) {
                        free[frees++] = from;
                    }
                }
            }
        }
        for (int j = 0; j < n; j++) {
            label[j] = met[j] ? label[j] : NONE;
        }
        return label;
    }

    /** Numbers the blocks by their first columns, and cuts the wide ones. */
    private void number(int[] label) {
        int n = label.length;
        int[] size = new int[n + 1];
        for (int one : label) {
            if (one != NONE) {
                size[one]++;
            }
        }
        int[] current = new int[n + 1];
        int[] left = new int[n + 1];
        int count = 0;
        int filled = 0;
        int[] widths = new int[n];
        for (int j = 0; j < n; j++) {
            blockOf[j] = NONE;
            int one = label[j];
            if (one == NONE) {
                continue;
            }
            if (left[one] == 0) {
                int pieces = (size[one] + MOST_COLUMNS - 1) / MOST_COLUMNS;
                left[one] = (size[one] + pieces - 1) / pieces;
                size[one] -= left[one];
                current[one] = count;
                widths[count++] = left[one];
            }
            left[one]--;
            blockOf[j] = current[one];
            filled++;
        }
        starts = new int[count + 1];
        for (int b = 0; b < count; b++) {
            starts[b + 1] = starts[b] + widths[b];
        }
        columns = new int[filled];
        int[] next = Arrays.copyOf(starts, count);
        for (int j = 0; j < n; j++) {
            if (blockOf[j] != NONE) {
                columns[next[blockOf[j]]++] = j;
            }
        }
    }

    private void listBlocksOfRuns() {
        int[] seen = new int[count()];
        Arrays.fill(seen, NONE);
        runStarts = new int[runs + 1];
        int[] list = new int[Math.max(16, runs)];
        int count = 0;
        for (int run = 0; run < runs; run++) {
            int end = columnStart(run) + length(run);
            for (int k = columnStart(run); k < end; k++) {
                int block = blockOf[pattern.columns()[k]];
                if (seen[block] != run) {
                    seen[block] = run;
                    if (count == list.length) {
                        list = Arrays.copyOf(list, 2 * count);
                    }
                    list[count++] = block;
                }
            }
            runStarts[run + 1] = count;
        }
        runBlocks = Arrays.copyOf(list, count);
    }
}
