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

    /** Columns of a panel that one task gathers updates for. */
    private static final int COLUMNS = 16;

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

    /** Multiplications of all updates of each supernode. */
    private final double[] updateWork;

    /** Subtrees that run in parallel: first and last supernode of each. The other supernodes are above them. */
    private final int[] subtreeFirst;

    private final int[] subtreeLast;
    private final int[] above;
    private final int[] failures;

    private final double[] l;

    /** For each row of the matrix its place in the panel that a thread works on. */
    private final Pool<int[]> places;

    /** For each row of an update its place in the panel. */
    private final Pool<int[]> updateTargets;

    private final Pool<Tile> tiles = new Pool<>(Tile::new);

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
        updateWork = new double[count];
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
        places = new Pool<>(() -> new int[n]);
        updateTargets = new Pool<>(() -> new int[most]);
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
                int behind = behind(p, end, s);
                updateWork[s] += (double) (behind - p) * (end - p) * supernodes.width(d);
                p = behind;
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
            int[] place = places.take();
            for (int r = from; r < to; r++) {
                failures[r] = DONE;
                for (int s = subtreeFirst[r]; s <= subtreeLast[r] && failures[r] == DONE; s++) {
                    failures[r] = factorSupernode(s, values, place);
                }
            }
            places.giveBack(place);
        });
        for (int failure : failures) {
            if (failure != DONE) {
                return failure;
            }
        }
        int failed = DONE;
        int[] place = places.take();
        for (int k = 0; k < above.length && failed == DONE; k++) {
            failed = factorSupernode(above[k], values, place);
        }
        places.giveBack(place);
        return failed;
    }

    private int factorSupernode(int s, double[] values, int[] place) {
        int at = supernodes.panelStarts()[s];
        int rows = supernodes.rowStarts()[s];
        int height = supernodes.height(s);
        int width = supernodes.width(s);
        Arrays.fill(l, at, at + width * height, 0);
        for (int e = entries.starts()[s]; e < entries.starts()[s + 1]; e++) {
            l[targets[e]] += values[entries.sources()[e]];
        }
        for (int i = 0; i < height; i++) {
            place[supernodes.rows()[rows + i]] = i;
        }
        Parallel.forRange(width, updateWork[s] >= PARALLEL ? COLUMNS : width, (from, to) -> {
            int[] target = updateTargets.take();
            for (int u = updateStarts[s]; u < updateStarts[s + 1]; u++) {
                update(s, from, to, updateSources[u], updateRows[u], place, target);
            }
            updateTargets.giveBack(target);
        });
        int failed = Panel.factor(l, at, height, height, width, tiles);
        return failed == DONE ? DONE : supernodes.starts()[s] + failed;
    }

    /**
     * Subtracts from some columns of panel s what panel d contributes to them.
     *
     * @param s the supernode that is changed
     * @param from first of its columns that count here
     * @param to behind the last one
     * @param d the supernode that contributes
     * @param row its first row that is a column of s
     * @param place for each row of s its place in the panel
     * @param target scratch
     */
    private void update(int s, int from, int to, int d, int row, int[] place, int[] target) {
        int[] rows = supernodes.rows();
        int end = supernodes.rowStarts()[d + 1];
        int first = supernodes.rowStarts()[d] + row;
        while (first < end && rows[first] < supernodes.starts()[s] + from) {
            first++;
        }
        int last = first;
        while (last < end && rows[last] < supernodes.starts()[s] + to) {
            last++;
        }
        int columns = last - first;
        if (columns == 0) {
            return;
        }
        int length = end - first;
        for (int i = 0; i < length; i++) {
            target[i] = place[rows[first + i]];
        }
        int depth = supernodes.width(d);
        int stride = supernodes.height(d);
        int source = supernodes.panelStarts()[d] + first - supernodes.rowStarts()[d];
        int panel = supernodes.panelStarts()[s];
        int height = supernodes.height(s);
        if (columns < 2 || length < SHALLOW || depth * columns < SHALLOW * 4) {
            updateDirectly(source, stride, depth, length, columns, target, panel, height);
        } else {
            Tile tile = tiles.take();
            updateInTiles(source, stride, depth, length, columns, target, panel, height, tile);
            tiles.giveBack(tile);
        }
    }

    private void updateInTiles(
            int source,
            int stride,
            int depth,
            int length,
            int columns,
            int[] target,
            int panel,
            int height,
            Tile tile) {
        double[] result = tile.result();
        for (int row = 0; row < length; row += Tile.WIDTH) {
            int rowEnd = Math.min(length, row + Tile.WIDTH);
            for (int k = 0; k < depth; k += Tile.DEPTH) {
                int part = Math.min(Tile.DEPTH, depth - k);
                int block = source + k * stride;
                tile.load(l, block + row, stride, part, rowEnd - row);
                for (int j = 0; j < Math.min(columns, rowEnd); j++) {
                    int first = Math.max(j - row, 0);
                    Arrays.fill(result, first, rowEnd - row, 0);
                    tile.subtract(l, block + j, stride, 0, part, result, first, rowEnd - row);
                    int column = panel + target[j] * height;
                    for (int i = first; i < rowEnd - row; i++) {
                        l[column + target[row + i]] += result[i];
                    }
                }
            }
        }
    }

    /** For small updates: no copies. */
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
