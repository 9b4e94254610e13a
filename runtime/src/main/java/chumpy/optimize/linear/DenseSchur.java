package chumpy.optimize.linear;

import chumpy.ShapeException;
import chumpy.array.Parallel;
import chumpy.linalg.DenseCholesky;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Block elimination, and Cholesky factorisation of the reduced system as a dense matrix: for up to some thousands of
 * unknowns that are left (some hundred cameras).
 */
public final class DenseSchur extends SchurSolver {
    private final DenseCholesky cholesky = new DenseCholesky();
    private double[] s = {};
    private double[] diagonal = {};
    private double[] pivots = {};
    private @Nullable SmallReduction reduction;

    /** A solver that finds the structure of its problems itself. */
    public DenseSchur() {
        super(null);
    }

    /**
     * A solver for problems of a structure; for others it finds theirs.
     *
     * @param structure found earlier
     */
    public DenseSchur(BlockStructure structure) {
        super(structure);
    }

    @Override
    void plan(SchurComplement complement) {
        SchurPlan plan = complement.plan();
        int n = plan.fColumn.length;
        if ((long) n * n > Integer.MAX_VALUE - 8) {
            throw new ShapeException("dense Schur: " + n + " unknowns remain after elimination, too many for a dense"
                    + " matrix; take sparse or iterative Schur");
        }
        s = new double[n * n];
        diagonal = new double[n];
        pivots = new double[n];
        reduction = SmallReduction.suits(plan) ? new SmallReduction(complement) : null;
    }

    @Override
    boolean solveReduced(SchurComplement complement, double damping, double[] x) {
        int n = x.length;
        Arrays.fill(s, 0);
        SmallReduction small = reduction;
        if (small != null) {
            small.reduce(damping, s, x);
        } else {
            reduceByRows(complement, damping, x);
        }
        SchurPlan plan = complement.plan();
        for (int i = 0; i < plan.kept; i++) {
            for (int k = 0; k < plan.fWidth(i); k++) {
                diagonal[plan.fStart[i] + k] = complement.diagonal(i, k, damping);
            }
        }
        if (!cholesky.factor(s, n)) {
            return false;
        }
        cholesky.pivots(pivots);
        if (!Regularization.isDefinite(pivots, diagonal, 0)) {
            return false;
        }
        cholesky.solve(x);
        return true;
    }

    private void reduceByRows(SchurComplement complement, double damping, double[] right) {
        SchurPlan plan = complement.plan();
        int n = right.length;
        Parallel.forRange(plan.kept, 1, (from, to) -> {
            double[] room = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int i = from; i < to; i++) {
                complement.reduce(i, damping, plan.fStart, s, plan.fStart[i] * n, n, right, room);
            }
        });
    }

    @Override
    public String name() {
        return "Schur elimination, dense Cholesky of the reduced system";
    }
}
