package chumpy.optimize.linear;

import chumpy.ShapeException;
import chumpy.array.Parallel;
import chumpy.linalg.SparseCholesky;
import java.util.Arrays;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Block elimination, and sparse Cholesky factorisation of the reduced system: where many unknowns are left and few of
 * them have eliminated neighbours in common (a long street seen by many cameras).
 *
 * <p>The unknowns that are left are numbered backwards for the factorisation. So what is made row by row up to the
 * diagonal is there column by column from the diagonal on, and needs no copying.
 */
public final class SparseSchur extends SchurSolver {
    /** Block rows are shared out in so many tasks. */
    private static final int TASKS = 256;

    private final Queue<int[]> rooms = new ConcurrentLinkedQueue<>();
    private @Nullable SparseCholesky cholesky;
    private ReducedPattern pattern = ReducedPattern.EMPTY;
    private int[] starts = {};
    private double[] values = {};
    private double[] diagonal = {};
    private double[] pivots = {};
    private double[] solution = {};

    /** A solver that finds the structure of its problems itself. */
    public SparseSchur() {
        super(null);
    }

    /**
     * A solver for problems of a structure; for others it finds theirs.
     *
     * @param structure found earlier
     */
    public SparseSchur(BlockStructure structure) {
        super(structure);
    }

    @Override
    void plan(SchurComplement complement) {
        SchurPlan plan = complement.plan();
        int n = plan.fColumn.length;
        pattern = plan.reduced();
        long entries = 0;
        starts = new int[n + 1];
        for (int i = plan.kept - 1; i >= 0; i--) {
            for (int a = plan.fWidth(i) - 1; a >= 0; a--) {
                entries += pattern.width(plan, i);
                if (entries > Integer.MAX_VALUE - 8) {
                    throw new ShapeException("sparse Schur: the reduced system of " + n
                            + " unknowns has more entries than one array can hold; take iterative Schur");
                }
                starts[n - plan.fStart[i] - a] = (int) entries;
            }
        }
        int[] rows = new int[(int) entries];
        for (int i = 0; i < plan.kept; i++) {
            for (int a = 0; a < plan.fWidth(i); a++) {
                int at = starts[n - 1 - plan.fStart[i] - a];
                for (int k = pattern.starts()[i]; k < pattern.starts()[i + 1]; k++) {
                    int j = pattern.blocks()[k];
                    for (int b = plan.fStart[j]; b < plan.fStart[j + 1]; b++) {
                        rows[at++] = n - 1 - b;
                    }
                }
            }
        }
        values = new double[rows.length];
        cholesky = SparseCholesky.analyze(n, starts, rows);
        diagonal = new double[n];
        pivots = new double[n];
        solution = new double[n];
        rooms.clear();
    }

    @Override
    boolean solveReduced(SchurComplement complement, double damping, double[] x) {
        SchurPlan plan = complement.plan();
        Parallel.forRange(plan.kept, (plan.kept + TASKS - 1) / TASKS, (from, to) -> {
            int[] where = rooms.poll();
            where = where == null ? new int[plan.kept] : where;
            double[] room = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int i = from; i < to; i++) {
                reduceRow(complement, i, damping, where, room, x);
            }
            rooms.add(where);
        });
        SparseCholesky factor = Objects.requireNonNull(cholesky);
        if (!factor.tryFactor(values)) {
            return false;
        }
        factor.pivots(pivots);
        if (!Regularization.isDefinite(pivots, diagonal, 0)) {
            return false;
        }
        reverse(x, solution);
        factor.solve(solution);
        reverse(solution, x);
        return true;
    }

    private void reduceRow(
            SchurComplement complement, int i, double damping, int[] where, double[] room, double[] right) {
        SchurPlan plan = complement.plan();
        int n = right.length;
        int width = 0;
        for (int k = pattern.starts()[i]; k < pattern.starts()[i + 1]; k++) {
            where[pattern.blocks()[k]] = width;
            width += plan.fWidth(pattern.blocks()[k]);
        }
        Arrays.fill(values, starts[n - plan.fStart[i + 1]], starts[n - plan.fStart[i]], 0);
        complement.reduce(i, damping, where, values, starts[n - 1 - plan.fStart[i]], -width, right, room);
        for (int a = 0; a < plan.fWidth(i); a++) {
            diagonal[n - 1 - plan.fStart[i] - a] = complement.diagonal(i, a, damping);
        }
    }

    private static void reverse(double[] from, double[] to) {
        for (int k = 0; k < from.length; k++) {
            to[from.length - 1 - k] = from[k];
        }
    }

    @Override
    public String name() {
        return "Schur elimination, sparse Cholesky of the reduced system";
    }
}
