package chumpy.optimize.linear;

import chumpy.jacobian.Pattern;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Solves by block elimination and, in the subclasses, the reduced system. Where the problem is, to rounding,
 * rank-deficient (the position and the size of a reconstruction, a point that is seen once), some damping is added that
 * grows until all pivots are sound; unknowns without influence do not move.
 */
abstract sealed class SchurSolver implements LinearSolver permits DenseSchur {
    private static final double FIRST_REGULARISATION = 1e-13;
    private static final double GROWTH = 100;
    private static final double MOST_REGULARISATION = 1;

    private @Nullable Pattern pattern;
    private @Nullable SchurComplement complement;
    private double[] reduced = {};

    @Override
    public final void prepare(JacobianMatrix jacobian, double[] scale, double[] residuals) {
        SparseMatrix matrix = (SparseMatrix) jacobian;
        SchurComplement known = complement;
        if (known == null || !matrix.pattern().equals(pattern)) {
            pattern = matrix.pattern();
            known = new SchurComplement(new SchurPlan(BlockStructure.of(matrix.pattern())));
            complement = known;
            reduced = new double[known.plan().fColumn.length];
            plan(known);
        }
        known.prepare(matrix, scale, residuals);
    }

    @Override
    public final void solve(double damping, double[] step) {
        SchurComplement known = Objects.requireNonNull(complement);
        Arrays.fill(step, 0);
        double mu = 0;
        while (!trySolve(known, damping + mu * known.largest(), step)) {
            if (mu >= MOST_REGULARISATION) {
                Arrays.fill(step, 0);
                return;
            }
            mu = mu == 0 ? FIRST_REGULARISATION : mu * GROWTH;
        }
    }

    private boolean trySolve(SchurComplement known, double damping, double[] step) {
        if (!known.factor(damping) || !solveReduced(known, damping, reduced)) {
            return false;
        }
        known.backSubstitute(reduced, step);
        for (double entry : step) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }

    /** Makes room for problems of one pattern. */
    abstract void plan(SchurComplement complement);

    /**
     * Solves {@code S x = F'r - W V^-1 E'r}.
     *
     * @return whether S is positive definite beyond rounding errors
     */
    abstract boolean solveReduced(SchurComplement complement, double damping, double[] x);
}
