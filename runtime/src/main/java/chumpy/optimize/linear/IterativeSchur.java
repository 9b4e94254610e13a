package chumpy.optimize.linear;

import chumpy.array.Parallel;
import java.util.Arrays;

/**
 * Block elimination, and conjugate gradients on the reduced system, which is never formed:
 * {@code S x = F'F x - F'E (E'E)^-1 E'F x} needs the blocks of the normal equations only. The preconditioner is the
 * block diagonal of S (Schur-Jacobi). For the largest problems; the step is inexact, as exact as an inexact Newton method
 * needs it (Agarwal, Snavely, Seitz and Szeliski, "Bundle adjustment in the large", ECCV 2010; Wu, Agarwal, Curless and
 * Seitz, "Multicore bundle adjustment", CVPR 2011).
 */
public final class IterativeSchur extends SchurSolver {
    private static final double FORCING = 0.1;
    private static final int MOST_ITERATIONS = 500;

    /** Numbers in W that are worth a part of their own. */
    private static final int WORTH_A_PART = 1 << 14;

    private final ConjugateGradients method;
    private int[] cuts = {};
    private PartialSums sums = new PartialSums(1, 0);
    private double[] right = {};
    private BlockJacobi preconditioner = new BlockJacobi(new int[1]);

    /** A solver that finds the structure of its problems itself. */
    public IterativeSchur() {
        super(null);
        method = new ConjugateGradients(FORCING, MOST_ITERATIONS);
    }

    /**
     * A solver for problems of a structure; for others it finds theirs.
     *
     * @param structure found earlier
     */
    public IterativeSchur(BlockStructure structure) {
        super(structure);
        method = new ConjugateGradients(FORCING, MOST_ITERATIONS);
    }

    /**
     * A solver of another accuracy.
     *
     * @param forcing the iterations stop when one of them lowers the model by less than this part of the average
     * @param iterations the most in one solution
     */
    public IterativeSchur(double forcing, int iterations) {
        super(null);
        method = new ConjugateGradients(forcing, iterations);
    }

    @Override
    void plan(SchurComplement complement) {
        SchurPlan plan = complement.plan();
        int n = plan.fColumn.length;
        sums = new PartialSums(PartialSums.parts(complement.w.length, WORTH_A_PART + (long) n), n);
        cuts = plan.cutIntoParts(sums.parts());
        right = new double[n];
        preconditioner = new BlockJacobi(plan.fStart);
    }

    @Override
    boolean solveReduced(SchurComplement complement, double damping, double[] x) {
        reduceGradient(complement);
        reduceDiagonal(complement, damping);
        preconditioner.factor(0);
        method.solve((p, out) -> times(complement, damping, p, out), preconditioner::apply, right, x);
        return true;
    }

    /** {@code right = F'r - W V^-1 E'r}. */
    private void reduceGradient(SchurComplement complement) {
        SchurPlan plan = complement.plan();
        sums.sum(right, (part, sum) -> {
            double[] t = new double[ColumnBlocks.MOST_COLUMNS];
            for (int e = cuts[part]; e < cuts[part + 1]; e++) {
                int q = plan.eWidth(e);
                SmallCholesky.solve(q, complement.factors, plan.eValue[e], complement.gradientE, plan.eStart[e], t, 0);
                subtract(complement, e, t, sum);
            }
        });
        for (int k = 0; k < right.length; k++) {
            right[k] += complement.gradientF[k];
        }
    }

    private void reduceDiagonal(SchurComplement complement, double damping) {
        SchurPlan plan = complement.plan();
        Parallel.forRange(plan.kept, 1, (from, to) -> {
            double[] y = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int i = from; i < to; i++) {
                complement.reduceDiagonal(i, damping, preconditioner.values(), preconditioner.valueStart(i), y);
            }
        });
    }

    /** {@code out = S x}. */
    private void times(SchurComplement complement, double damping, double[] x, double[] out) {
        SchurPlan plan = complement.plan();
        sums.sum(out, (part, sum) -> {
            double[] t = new double[ColumnBlocks.MOST_COLUMNS];
            for (int e = cuts[part]; e < cuts[part + 1]; e++) {
                int q = plan.eWidth(e);
                Arrays.fill(t, 0, q, 0);
                for (int c = plan.eCell[e]; c < plan.eCell[e + 1]; c++) {
                    int i = plan.cellBlock[c];
                    BlockKernels.addTransposedTimes(
                            plan.fWidth(i), q, complement.w, plan.cellValue[c], x, plan.fStart[i], t, 0);
                }
                SmallCholesky.solve(q, complement.factors, plan.eValue[e], t, 0, t, 0);
                subtract(complement, e, t, sum);
            }
            int last = PartialSums.begin(part + 1, sums.parts(), plan.kept);
            for (int i = PartialSums.begin(part, sums.parts(), plan.kept); i < last; i++) {
                complement.addSquaresTimes(i, damping, x, sum);
            }
        });
    }

    /** {@code sum -= W_e t}. */
    private static void subtract(SchurComplement complement, int e, double[] t, double[] sum) {
        SchurPlan plan = complement.plan();
        for (int c = plan.eCell[e]; c < plan.eCell[e + 1]; c++) {
            int i = plan.cellBlock[c];
            BlockKernels.subtractTimes(
                    plan.fWidth(i), plan.eWidth(e), complement.w, plan.cellValue[c], t, sum, plan.fStart[i]);
        }
    }

    @Override
    public String name() {
        return "Schur elimination, conjugate gradients on the reduced system with its block diagonal as preconditioner";
    }
}
