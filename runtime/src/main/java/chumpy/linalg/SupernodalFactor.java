package chumpy.linalg;

import chumpy.array.Parallel;
import java.util.Arrays;

/**
 * A factor in dense panels, one for each supernode. A panel gathers what the panels below it in the assembly tree
 * subtract from it, always in the same order, and is then factored (left-looking; E. Ng, B. Peyton: Block sparse Cholesky
 * algorithms on advanced uniprocessor computers. SIAM J. Scientific Computing 14, 1993). Subtrees of little work run in
 * parallel; above them the panels come one after another, each of them in parallel within itself.
 *
 * <p>In a panel column follows column, with all of the supernode's rows in each.
 */
final class SupernodalFactor implements Factor {
    /** Subtrees with a larger share of the work are divided. */
    private static final double SHARE = 1.0 / 32;

    /** Multiplications that are worth several threads. */
    private static final double PARALLEL = 1 << 20;

    /** Columns of a panel that one task updates. */
    private static final int COLUMNS = 32;

    /** Updates of less work per row and column run without scratch. */
    private static final int SHALLOW = 8;

    private final Supernodes supernodes;

    /** Grouped by supernodes. */
    private final Entries entries;

    /** For each entry where in {@link #l} it belongs. */
    private final int[] targets;

    /** For each supernode, which ones change it, ascending, and from which of their rows on. */
    private final int[] updateStarts;

    private final int[] updateSources;
    private final int[] updateRows;

    /** Subtrees that run in parallel: first and last supernode of each. The other supernodes are above them. */
    private final int[] subtreeFirst;

    private final int[] subtreeLast;
    private final int[] above;
    private final int[] failures;

    private final double[] l;
    private final Pool<Scratch> scratch;
    private final Pool<Tile> tiles = new Pool<>(Tile::new);

    /** What one thread needs besides tiles: for each row its place in the panel, and the same for the rows of an update. */
    @SuppressWarnings("ArrayRecordComponent") // Scratch, compared by nobody.
    private record Scratch(int[] place, int[] targets) {}

    SupernodalFactor(Supernodes supernodes, Entries entries) {
        this.supernodes = supernodes;
        this.entries = entries;
        int count = supernodes.count();
        int n = supernodes.of().length;
        targets = targets();
        updateStarts = new int[count + 1];
        countUpdates();
        updateSources = new int[updateStarts[count]];
        updateRows = new int[updateStarts[count]];
        listUpdates();
        int[] subtree = subtrees();
        int roots = (int) Arrays.stream(subtree).distinct().filter(s -> s >= 0).count();
        subtreeFirst = new int[roots];
        subtreeLast = new int[roots];
        above = new int[(int) Arrays.stream(subtree).filter(s -> s < 0).count()];
        failures = new int[roots];
        int found = 0;
        int rest = 0;
        for (int s = 0; s < count; s++) {
            if (subtree[s] < 0) {
                above[rest++] = s;
            } else if (s == 0 || subtree[s - 1] != subtree[s]) {
                subtreeFirst[found] = s;
                subtreeLast[found++] = subtree[s];
            }
        }
        l = new double[supernodes.panelStarts()[count]];
        int tallest = 0;
        for (int s = 0; s < count; s++) {
            tallest = Math.max(tallest, supernodes.height(s));
        }
        int most = tallest;
        scratch = new Pool<>(() -> new Scratch(new int[n], new int[most]));
    }

    private int[] targets() {
        int[] target = new int[entries.sources().length];
        int[] place = new int[supernodes.of().length];
        for (int s = 0; s < supernodes.count(); s++) {
            int rows = supernodes.rowStarts()[s];
            int height = supernodes.height(s);
            for (int i = 0; i < height; i++) {
                place[supernodes.rows()[rows + i]] = i;
            }
            for (int e = entries.starts()[s]; e < entries.starts()[s + 1]; e++) {
                int column = entries.columns()[e] - supernodes.starts()[s];
                target[e] = supernodes.panelStarts()[s] + column * height + place[entries.rows()[e]];
            }
        }
        return target;
    }

    private void countUpdates() {
        int count = supernodes.count();
        for (int d = 0; d < count; d++) {
            int end = supernodes.rowStarts()[d + 1];
            for (int p = supernodes.rowStarts()[d] + supernodes.width(d); p < end; ) {
                int s = supernodes.of()[supernodes.rows()[p]];
                updateStarts[s + 1]++;
                p = behind(p, end, s);
            }
        }
        for (int s = 0; s < count; s++) {
            updateStarts[s + 1] += updateStarts[s];
        }
    }

    private void listUpdates() {
        int count = supernodes.count();
        int[] next = Arrays.copyOf(updateStarts, count);
        for (int d = 0; d < count; d++) {
            int begin = supernodes.rowStarts()[d];
            int end = supernodes.rowStarts()[d + 1];
            for (int p = begin + supernodes.width(d); p < end; ) {
                int s = supernodes.of()[supernodes.rows()[p]];
                updateSources[next[s]] = d;
                updateRows[next[s]++] = p - begin;
                p = behind(p, end, s);
            }
        }
    }

    /** Behind those rows, from {@code p} on, that are columns of supernode s. */
    private int behind(int p, int end, int s) {
        int q = p;
        while (q < end && supernodes.rows()[q] < supernodes.starts()[s + 1]) {
            q++;
        }
        return q;
    }

    /** For each supernode the root of the subtree it runs in, or -1. */
    private int[] subtrees() {
        int count = supernodes.count();
        double[] work = new double[count];
        double total = 0;
        for (int s = 0; s < count; s++) {
            double own = 0;
            for (int j = 0; j < supernodes.width(s); j++) {
                own += (double) (supernodes.height(s) - j) * (supernodes.height(s) - j);
            }
            total += own;
            work[s] += own;
            if (supernodes.parent(s) >= 0) {
                work[supernodes.parent(s)] += work[s];
            }
        }
        int[] subtree = new int[count];
        double limit = Math.max(total * SHARE, PARALLEL);
        for (int s = count - 1; s >= 0; s--) {
            int parent = supernodes.parent(s);
            if (parent >= 0 && subtree[parent] >= 0) {
                subtree[s] = subtree[parent];
            } else {
                subtree[s] = work[s] <= limit ? s : -1;
            }
        }
        return subtree;
    }

    @Override
    public int factor(double[] values) {
        int roots = failures.length;
        Parallel.forRange(roots, 1, (from, to) -> {
            Scratch own = scratch.take();
            for (int r = from; r < to; r++) {
                failures[r] = DONE;
                for (int s = subtreeFirst[r]; s <= subtreeLast[r] && failures[r] == DONE; s++) {
                    failures[r] = factorSupernode(s, values, own);
                }
            }
            scratch.giveBack(own);
        });
        for (int failure : failures) {
            if (failure != DONE) {
                return failure;
            }
        }
        int failed = DONE;
        Scratch own = scratch.take();
        for (int k = 0; k < above.length && failed == DONE; k++) {
            failed = factorSupernode(above[k], values, own);
        }
        scratch.giveBack(own);
        return failed;
    }

    private int factorSupernode(int s, double[] values, Scratch own) {
        int at = supernodes.panelStarts()[s];
        int rows = supernodes.rowStarts()[s];
        int height = supernodes.height(s);
        int width = supernodes.width(s);
        Arrays.fill(l, at, at + width * height, 0);
        for (int e = entries.starts()[s]; e < entries.starts()[s + 1]; e++) {
            l[targets[e]] += values[entries.sources()[e]];
        }
        for (int i = 0; i < height; i++) {
            own.place[supernodes.rows()[rows + i]] = i;
        }
        for (int u = updateStarts[s]; u < updateStarts[s + 1]; u++) {
            update(s, updateSources[u], updateRows[u], own);
        }
        int failed = Panel.factor(l, at, height, height, width, tiles);
        return failed == DONE ? DONE : supernodes.starts()[s] + failed;
    }

    /** Subtracts from panel s what panel d, from one of its rows on, contributes. */
    private void update(int s, int d, int firstRow, Scratch own) {
        int rows = supernodes.rowStarts()[d] + firstRow;
        int end = supernodes.rowStarts()[d + 1];
        int columns = behind(rows, end, s) - rows;
        int length = end - rows;
        int depth = supernodes.width(d);
        int stride = supernodes.height(d);
        int source = supernodes.panelStarts()[d] + firstRow;
        int[] target = own.targets;
        for (int i = 0; i < length; i++) {
            target[i] = own.place[supernodes.rows()[rows + i]];
        }
        int panel = supernodes.panelStarts()[s];
        int height = supernodes.height(s);
        if (columns < 2 || length < SHALLOW || depth * columns < SHALLOW * 4) {
            updateDirectly(source, stride, depth, length, columns, target, panel, height);
            return;
        }
        boolean split = (double) columns * length * depth >= PARALLEL;
        Parallel.forRange(columns, split ? COLUMNS : columns, (from, to) -> {
            Tile tile = tiles.take();
            for (int row = from; row < length; row += Tile.WIDTH) {
                int rowEnd = Math.min(length, row + Tile.WIDTH);
                for (int k = 0; k < depth; k += Tile.DEPTH) {
                    int part = Math.min(Tile.DEPTH, depth - k);
                    int block = source + k * stride;
                    tile.load(l, block + row, stride, part, rowEnd - row);
                    for (int j = from; j < Math.min(to, rowEnd); j++) {
                        int first = Math.max(j - row, 0);
                        double[] result = tile.result();
                        Arrays.fill(result, first, rowEnd - row, 0);
                        tile.subtract(l, block + j, stride, 0, part, result, first, rowEnd - row);
                        int column = panel + target[j] * height;
                        for (int i = first; i < rowEnd - row; i++) {
                            l[column + target[row + i]] += result[i];
                        }
                    }
                }
            }
            tiles.giveBack(tile);
        });
    }

    /** The same for small updates: no copies. */
    private void updateDirectly(
            int source, int stride, int depth, int length, int columns, int[] target, int panel, int height) {
        for (int j = 0; j < columns; j++) {
            int column = panel + target[j] * height;
            int k = 0;
            for (; k + 1 < depth; k += 2) {
                int a = source + k * stride;
                int b = a + stride;
                double fa = l[a + j];
                double fb = l[b + j];
                for (int i = j; i < length; i++) {
                    l[column + target[i]] -= fa * l[a + i] + fb * l[b + i];
                }
            }
            if (k < depth) {
                int a = source + k * stride;
                double fa = l[a + j];
                for (int i = j; i < length; i++) {
                    l[column + target[i]] -= fa * l[a + i];
                }
            }
        }
    }

    @Override
    public void solveLower(double[] x) {
        for (int s = 0; s < supernodes.count(); s++) {
            int rows = supernodes.rowStarts()[s];
            int height = supernodes.height(s);
            for (int j = 0; j < supernodes.width(s); j++) {
                int column = supernodes.panelStarts()[s] + j * height;
                int row = supernodes.starts()[s] + j;
                double y = x[row] / l[column + j];
                x[row] = y;
                for (int i = j + 1; i < height; i++) {
                    x[supernodes.rows()[rows + i]] -= l[column + i] * y;
                }
            }
        }
    }

    @Override
    public void solveUpper(double[] x) {
        for (int s = supernodes.count() - 1; s >= 0; s--) {
            int rows = supernodes.rowStarts()[s];
            int height = supernodes.height(s);
            for (int j = supernodes.width(s) - 1; j >= 0; j--) {
                int column = supernodes.panelStarts()[s] + j * height;
                int row = supernodes.starts()[s] + j;
                double sum = x[row];
                for (int i = j + 1; i < height; i++) {
                    sum -= l[column + i] * x[supernodes.rows()[rows + i]];
                }
                x[row] = sum / l[column + j];
            }
        }
    }

    @Override
    public double pivot(int column) {
        int s = supernodes.of()[column];
        return l[supernodes.panelStarts()[s] + (column - supernodes.starts()[s]) * (supernodes.height(s) + 1)];
    }
}
