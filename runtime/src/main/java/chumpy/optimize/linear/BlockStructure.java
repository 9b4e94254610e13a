package chumpy.optimize.linear;

import chumpy.jacobian.Pattern;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A Jacobian's unknowns in two parts, {@code J = [E F]}: small blocks no two of which meet in a row, so that
 * {@code E'E} is block diagonal and they can be eliminated one by one (in bundle adjustment the points), and all other
 * blocks (the cameras).
 *
 * <p>The first part is a maximal independent set of the blocks, taken greedily in the order of their numbers of
 * neighbours, as Ceres Solver orders by itself; cf. Agarwal, Snavely, Seitz and Szeliski, "Bundle adjustment in the
 * large", ECCV 2010. So where there are more cameras than points, it is the cameras. All of it takes time linear in
 * the entries, but for the sorting, and depends on nothing but the pattern.
 */
public final class BlockStructure {
    /**
     * The part of the unknowns from which elimination pays. In meshes and chains, where half of the blocks are
     * independent, a general sparse factorisation in its own order does as well.
     */
    private static final double WORTHWHILE = 0.6;

    private final ColumnBlocks blocks;
    private final int[] eliminated;
    private final int[] kept;
    private final int eliminatedColumns;
    private final int keptColumns;
    private @Nullable SchurPlan plan;

    private BlockStructure(ColumnBlocks blocks, int[] eliminated, int[] kept) {
        this.blocks = blocks;
        this.eliminated = eliminated;
        this.kept = kept;
        this.eliminatedColumns = columns(blocks, eliminated);
        this.keptColumns = columns(blocks, kept);
    }

    /**
     * Finds the structure of a pattern.
     *
     * @param pattern any
     * @return the structure, possibly with nothing to eliminate; see {@link #pays()}
     */
    public static BlockStructure of(Pattern pattern) {
        ColumnBlocks blocks = new ColumnBlocks(pattern);
        boolean[] chosen = independentSet(blocks);
        int[] eliminated = new int[blocks.count()];
        int[] kept = new int[blocks.count()];
        int count = 0;
        for (int b = 0; b < blocks.count(); b++) {
            if (chosen[b]) {
                eliminated[count++] = b;
            } else {
                kept[b - count] = b;
            }
        }
        return new BlockStructure(
                blocks, Arrays.copyOf(eliminated, count), Arrays.copyOf(kept, blocks.count() - count));
    }

    /** The neighbours of a block are counted with repetitions, which needs no list of them. */
    private static boolean[] independentSet(ColumnBlocks blocks) {
        int n = blocks.count();
        long[] neighbours = new long[n];
        for (int run = 0; run < blocks.runs(); run++) {
            int others = blocks.runStart(run + 1) - blocks.runStart(run) - 1;
            for (int at = blocks.runStart(run); at < blocks.runStart(run + 1); at++) {
                neighbours[blocks.blockAt(at)] += others;
            }
        }
        int[] runStarts = new int[n + 1];
        int[] runsOf = runsOfBlocks(blocks, runStarts);
        long[] order = new long[n];
        for (int b = 0; b < n; b++) {
            order[b] = Math.min(neighbours[b], Integer.MAX_VALUE) << 32 | b;
        }
        Arrays.parallelSort(order);
        boolean[] chosen = new boolean[n];
        boolean[] taken = new boolean[blocks.runs()];
        for (long key : order) {
            int b = (int) key;
            boolean free = true;
            for (int k = runStarts[b]; k < runStarts[b + 1] && free; k++) {
                free = !taken[runsOf[k]];
            }
            if (free) {
                chosen[b] = true;
                for (int k = runStarts[b]; k < runStarts[b + 1]; k++) {
                    taken[runsOf[k]] = true;
                }
            }
        }
        return chosen;
    }

    private static int[] runsOfBlocks(ColumnBlocks blocks, int[] starts) {
        int places = blocks.runStart(blocks.runs());
        for (int at = 0; at < places; at++) {
            starts[blocks.blockAt(at) + 1]++;
        }
        for (int b = 0; b < blocks.count(); b++) {
            starts[b + 1] += starts[b];
        }
        int[] next = starts.clone();
        int[] runs = new int[places];
        for (int run = 0; run < blocks.runs(); run++) {
            for (int at = blocks.runStart(run); at < blocks.runStart(run + 1); at++) {
                runs[next[blocks.blockAt(at)]++] = run;
            }
        }
        return runs;
    }

    private static int columns(ColumnBlocks blocks, int[] some) {
        int sum = 0;
        for (int b : some) {
            sum += blocks.width(b);
        }
        return sum;
    }

    /**
     * The pattern that has this structure.
     *
     * @return the pattern it was found in
     */
    public Pattern pattern() {
        return blocks.pattern();
    }

    /** All blocks. */
    ColumnBlocks blocks() {
        return blocks;
    }

    /** Where everything goes when the blocks are eliminated; found when it is first asked for. */
    SchurPlan plan() {
        SchurPlan known = plan;
        if (known == null) {
            known = new SchurPlan(this);
            plan = known;
        }
        return known;
    }

    /** The blocks of E, ascending. */
    int[] eliminated() {
        return eliminated;
    }

    /** The blocks of F, ascending. */
    int[] kept() {
        return kept;
    }

    /**
     * The number of blocks that can be eliminated one by one.
     *
     * @return blocks of E
     */
    public int eliminatedBlocks() {
        return eliminated.length;
    }

    /**
     * The number of unknowns in them.
     *
     * @return columns of E
     */
    public int eliminatedColumns() {
        return eliminatedColumns;
    }

    /**
     * The number of other blocks.
     *
     * @return blocks of F
     */
    public int keptBlocks() {
        return kept.length;
    }

    /**
     * The number of unknowns in the other blocks, the order of the reduced system.
     *
     * @return columns of F
     */
    public int keptColumns() {
        return keptColumns;
    }

    /**
     * Whether elimination leaves so much less to be solved that it is the better way.
     *
     * @return true if the eliminated unknowns are most of them and come in more than one block
     */
    public boolean pays() {
        return eliminated.length > 1 && eliminatedColumns >= WORTHWHILE * ((double) eliminatedColumns + keptColumns);
    }

    @Override
    public String toString() {
        return eliminatedColumns + " unknowns in " + eliminated.length + " blocks to be eliminated, " + keptColumns
                + " in " + kept.length + " blocks to be kept";
    }
}
