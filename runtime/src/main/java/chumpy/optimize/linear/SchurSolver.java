package chumpy.optimize.linear;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Solves by block elimination and, in the subclasses, the reduced system. Where the problem is, to rounding,
 * rank-deficient (the position and the size of a reconstruction, a point that is seen once), some damping is added that
 * grows until all pivots are sound; unknowns without influence do not move.
 */
abstract sealed class SchurSolver implements LinearSolver permits DenseSchur, SparseSchur, IterativeSchur {
    private @Nullable BlockStructure structure;
    private @Nullable SchurComplement complement;
    private double[] reduced = {};

    /** A solver that knows the structure of the problems to come, or finds it. */
    SchurSolver(@Nullable BlockStructure structure) {
        this.structure = structure;
    }

    @Override
    public final void prepare(LinearProblem problem) {
        SparseMatrix matrix = (SparseMatrix) problem.jacobian();
        BlockStructure blocks = structure;
        if (blocks == null || !blocks.pattern().equals(matrix.pattern())) {
            blocks = BlockStructure.of(matrix.pattern());
            structure = blocks;
            complement = null;
        }
        SchurComplement known = complement;
        if (known == null) {
            known = new SchurComplement(blocks.plan());
            complement = known;
            reduced = new double[known.plan().fColumn.length];
            plan(known);
        }
        known.prepare(matrix, problem);
    }

    @Override
    public final void solve(double damping, double[] step) {
        SchurComplement known = Objects.requireNonNull(complement);
        Arrays.fill(step, 0);
        if (!Regularization.solve(damping, known.largest(), added -> trySolve(known, added, step))) {
            Arrays.fill(step, 0);
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
