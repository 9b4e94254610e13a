package chumpy.optimize.linear;

import chumpy.array.Parallel;
import chumpy.linalg.DenseCholesky;
import java.util.Arrays;

/**
 * Block elimination, and Cholesky factorisation of the reduced system as a dense matrix: for up to some thousands of
 * unknowns that are left (some hundred cameras).
 */
public final class DenseSchur extends SchurSolver {
    private final DenseCholesky cholesky = new DenseCholesky();
    private double[] s = {};
    private double[] diagonal = {};
    private int[] offsets = {};

    /** A solver; it adapts to the patterns it is given. */
    public DenseSchur() {}

    @Override
    void plan(SchurComplement complement) {
        SchurPlan plan = complement.plan();
        int n = plan.fColumn.length;
        s = new double[n * n];
        diagonal = new double[n];
        offsets = plan.fStart;
    }

    @Override
    boolean solveReduced(SchurComplement complement, double damping, double[] x) {
        SchurPlan plan = complement.plan();
        int n = x.length;
        Parallel.forRange(plan.kept, 1, (from, to) -> {
            double[] room = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int i = from; i < to; i++) {
                int begin = plan.fStart[i];
                Arrays.fill(s, begin * n, plan.fStart[i + 1] * n, 0);
                complement.reduce(i, damping, offsets, s, begin * n, n, x, room);
                for (int k = 0; k < plan.fWidth(i); k++) {
                    diagonal[begin + k] = complement.diagonal(i, k, damping);
                }
            }
        });
        if (!cholesky.factor(s, n)) {
            return false;
        }
        for (int k = 0; k < n; k++) {
            if (!(cholesky.pivot(k) * cholesky.pivot(k) > SmallCholesky.SINGULAR * diagonal[k])) {
                return false;
            }
        }
        cholesky.solve(x);
        return true;
    }

    @Override
    public String name() {
        return "Schur elimination, dense Cholesky of the reduced system";
    }
}
