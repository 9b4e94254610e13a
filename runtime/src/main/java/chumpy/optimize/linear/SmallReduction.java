package chumpy.optimize.linear;

import chumpy.array.Parallel;
import java.util.Arrays;

/**
 * Makes a Schur complement that is so small that it fits into a cache near the processor: one block of E after another
 * is taken up, so that each W is read once, and what it contributes is added wherever it belongs. The work is done in
 * parts that depend on the pattern only, each with a sum of its own, in which the blocks lie one after another.
 */
final class SmallReduction {
    /** Unknowns of F: a sum of their matrix takes a quarter of a mebibyte. */
    private static final int MOST_UNKNOWNS = 256;

    private final SchurComplement complement;
    private final SchurPlan plan;
    private final int n;
    private final int[] cuts;

    /** Where each block row begins in a sum; the block of i and j begins w times the unknowns before j further on. */
    private final int[] rows;

    private final double[][] sums;
    private final double[][] rights;

    SmallReduction(SchurComplement complement) {
        this.complement = complement;
        plan = complement.plan();
        n = plan.fColumn.length;
        rows = new int[plan.kept + 1];
        for (int i = 0; i < plan.kept; i++) {
            rows[i + 1] = rows[i] + plan.fWidth(i) * plan.fStart[i + 1];
        }
        int parts = PartialSums.parts(complement.w.length, 4L * n * n + 1);
        cuts = plan.cutIntoParts(parts);
        sums = new double[parts][rows[plan.kept]];
        rights = new double[parts][n];
    }

    /** Whether the complement is small enough. */
    static boolean suits(SchurPlan plan) {
        return plan.fColumn.length <= MOST_UNKNOWNS;
    }

    /**
     * Writes S and the reduced right side.
     *
     * @param s receives the lower triangle, row-major; must be zero
     * @param right receives {@code F'r - W V^-1 E'r}
     */
    void reduce(double damping, double[] s, double[] right) {
        Parallel.forRange(sums.length, 1, (from, to) -> {
            double[] y = new double[ColumnBlocks.MOST_COLUMNS * ColumnBlocks.MOST_COLUMNS];
            for (int part = from; part < to; part++) {
                Arrays.fill(sums[part], 0);
                Arrays.fill(rights[part], 0);
                for (int e = cuts[part]; e < cuts[part + 1]; e++) {
                    eliminate(e, sums[part], rights[part], y);
                }
            }
        });
        Parallel.forRange(plan.kept, 4, (from, to) -> {
            for (int i = from; i < to; i++) {
                complement.fillSquares(i, damping, plan.fStart, s, plan.fStart[i] * n, n);
                for (double[] sum : sums) {
                    addRow(i, sum, s);
                }
            }
        });
        System.arraycopy(complement.gradientF, 0, right, 0, n);
        for (double[] part : rights) {
            for (int k = 0; k < n; k++) {
                right[k] += part[k];
            }
        }
    }

    private void addRow(int i, double[] sum, double[] s) {
        int at = rows[i];
        for (int j = 0; j <= i; j++) {
            for (int a = plan.fStart[i]; a < plan.fStart[i + 1]; a++) {
                for (int b = a * n + plan.fStart[j]; b < a * n + plan.fStart[j + 1]; b++) {
                    s[b] += sum[at++];
                }
            }
        }
    }

    /** Subtracts {@code W V^-1 W'} and {@code W V^-1 E'r} of one e. */
    private void eliminate(int e, double[] sum, double[] right, double[] y) {
        int q = plan.eWidth(e);
        double[] w = complement.w;
        for (int cell = plan.eCell[e]; cell < plan.eCell[e + 1]; cell++) {
            int i = plan.cellBlock[cell];
            int width = plan.fWidth(i);
            SmallCholesky.solveRows(width, q, complement.factors, plan.eValue[e], w, plan.cellValue[cell], y, 0);
            for (int c = plan.eCell[e]; c < cell; c++) {
                int begin = plan.fStart[plan.cellBlock[c]];
                int other = plan.fStart[plan.cellBlock[c] + 1] - begin;
                BlockKernels.subtract(width, other, q, y, w, plan.cellValue[c], sum, rows[i] + width * begin, other);
            }
            int diagonal = rows[i] + width * plan.fStart[i];
            BlockKernels.subtractLower(width, q, y, w, plan.cellValue[cell], sum, diagonal, width);
            complement.subtractGradient(e, width, y, right, plan.fStart[i]);
        }
    }
}
