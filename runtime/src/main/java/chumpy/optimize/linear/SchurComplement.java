package chumpy.optimize.linear;

import chumpy.array.Parallel;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Block elimination in the normal equations of a scaled and damped problem. With {@code A = J D^-1 = [E F]} and
 * {@code z = D p} they are
 *
 * <pre>
 *   [ V   W' ] [ z_E ]     [ E'r ]      V = E'E + mu I (block diagonal)
 *   [ W   U  ] [ z_F ] = - [ F'r ]      W = F'E,  U = F'F + mu I
 * </pre>
 *
 * and {@code S z_F = -(F'r - W V^-1 E'r)} with the Schur complement {@code S = U - W V^-1 W'} (Brown 1958; Triggs,
 * McLauchlan, Hartley and Fitzgibbon, "Bundle adjustment - a modern synthesis", 1999, section 6). Neither A nor the
 * whole of the normal equations is written down. Where the blocks go is planned once for each pattern.
 *
 * <p>S is made block row by block row, each by one worker, which adds up the contributions of the blocks of E in their
 * order; sums over rows of J are made in parts that depend on the pattern only. So the bits do not depend on the number
 * of threads. The V are factored and never inverted: what a point far away lacks in precision then stays with that point.
 */
final class SchurComplement {
    /** Blocks of E in a task. */
    private static final int TASK = 256;

    private final SchurPlan plan;
    final double[] v;
    final double[] w;
    final double[] factors;
    final double[] gradientE;
    final double[] gradientF;
    private final double[] inverseE;
    private final double[] inverseF;
    final double[] squares;
    private final PartialSums sums;
    private final double[][] rows;
    private double largest;

    SchurComplement(SchurPlan plan) {
        this.plan = plan;
        int unknownsE = plan.eColumn.length;
        int unknownsF = plan.fColumn.length;
        v = new double[plan.eValue[plan.eliminated]];
        w = new double[plan.cellValue[plan.cellBlock.length]];
        factors = new double[v.length];
        gradientE = new double[unknownsE];
        gradientF = new double[unknownsF];
        inverseE = new double[unknownsE];
        inverseF = new double[unknownsF];
        squares = new double[plan.rowValue[plan.rowBlock.length]];
        sums = new PartialSums(plan.parts, squares.length);
        int longest = Arrays.stream(plan.runLength).max().orElse(0);
        rows = new double[plan.parts][2 * longest];
    }

    SchurPlan plan() {
        return plan;
    }

    /** Computes what does not depend on the damping. */
    void prepare(SparseMatrix jacobian, LinearProblem problem) {
        divide(problem, plan.eColumn, inverseE, gradientE);
        divide(problem, plan.fColumn, inverseF, gradientF);
        sums.sum(squares, (part, sum) -> accumulate(part, jacobian, sum));
        largest = 0;
        for (int e = 0; e < plan.eliminated; e++) {
            for (int k = 0; k < plan.eWidth(e); k++) {
                int at = plan.eValue[e] + k * (plan.eWidth(e) + 1);
                v[at] += problem.scaledCurvature(plan.eColumn[plan.eStart[e] + k]);
                largest = Math.max(largest, v[at]);
            }
        }
        for (int i = 0; i < plan.kept; i++) {
            for (int k = 0; k < plan.fWidth(i); k++) {
                int at = diagonalBlock(i) + k * (plan.fWidth(i) + 1);
                squares[at] += problem.scaledCurvature(plan.fColumn[plan.fStart[i] + k]);
                largest = Math.max(largest, squares[at]);
            }
        }
    }

    private static void divide(LinearProblem problem, int[] columns, double[] inverse, double[] out) {
        for (int k = 0; k < columns.length; k++) {
            inverse[k] = 1 / problem.scale()[columns[k]];
            out[k] = problem.gradient()[columns[k]] * inverse[k];
        }
    }

    private void accumulate(int part, SparseMatrix jacobian, double[] sum) {
        int first = plan.partE[part];
        int last = plan.partE[part + 1];
        Arrays.fill(v, plan.eValue[first], plan.eValue[last], 0);
        for (int e = first; e < last; e++) {
            Arrays.fill(w, plan.cellValue[plan.eCell[e]], plan.cellValue[plan.eCell[e + 1]], 0);
            for (int r = plan.eRun[e]; r < plan.eRun[e + 1]; r++) {
                addRun(part, e, r, jacobian, sum);
            }
        }
        for (int r = plan.looseRun(part); r < plan.looseRun(part + 1); r++) {
            addRun(part, -1, r, jacobian, sum);
        }
    }

    /** Adds the rows of a run, two at a time: with a row of zeros if their number is odd. */
    private void addRun(int part, int e, int r, SparseMatrix jacobian, double[] sum) {
        int length = plan.runLength[r];
        double[] row = rows[part];
        int last = plan.runRow[r] + plan.runRows[r] - 1;
        int at = jacobian.pattern().valueStart(plan.runRow[r]);
        for (int k = plan.runRow[r]; k <= last; k += 2, at += 2 * length) {
            gather(e, r, jacobian.values(), at, k < last ? length : 0, row);
            if (k == last) {
                Arrays.fill(row, length, 2 * length, 0);
            }
            addRows(rows[part], e, r, sum);
        }
    }

    /** Two scaled rows, the second so much further on, with their blocks side by side. */
    private void gather(int e, int r, double[] values, int at, int further, double[] row) {
        int[] source = plan.source;
        int from = plan.sourceStart[r];
        int length = plan.runLength[r];
        int t = 0;
        if (e >= 0) {
            for (int k = plan.eStart[e]; k < plan.eStart[e + 1]; k++, t++) {
                int value = at + source[from + t];
                row[t] = values[value] * inverseE[k];
                row[length + t] = values[value + further] * inverseE[k];
            }
        }
        for (int place = plan.placeStart[r]; place < plan.placeStart[r + 1]; place++) {
            int i = plan.placeBlock[place];
            for (int k = plan.fStart[i]; k < plan.fStart[i + 1]; k++, t++) {
                int value = at + source[from + t];
                row[t] = values[value] * inverseF[k];
                row[length + t] = values[value + further] * inverseF[k];
            }
        }
    }

    private void addRows(double[] row, int e, int r, double[] sum) {
        int next = plan.runLength[r];
        int q = e < 0 ? 0 : plan.eWidth(e);
        if (e >= 0) {
            BlockKernels.addLower(q, row, 0, next, v, plan.eValue[e]);
        }
        int a = q;
        for (int place = plan.placeStart[r]; place < plan.placeStart[r + 1]; place++) {
            int i = plan.placeBlock[place];
            int width = plan.fWidth(i);
            if (e >= 0) {
                BlockKernels.addOuter(width, row, a, next + a, q, 0, next, w, plan.cellValue[plan.placeCell[place]]);
            }
            int b = q;
            int search = plan.rowStart[i];
            for (int other = plan.placeStart[r]; other < place; other++) {
                int j = plan.placeBlock[other];
                search = Arrays.binarySearch(plan.rowBlock, search, plan.rowStart[i + 1], j);
                int n = plan.fWidth(j);
                BlockKernels.addOuter(width, row, a, next + a, n, b, next + b, sum, plan.rowValue[search]);
                b += n;
            }
            BlockKernels.addLower(width, row, a, next + a, sum, diagonalBlock(i));
            a += width;
        }
    }

    /** Where the block of {@code F'F} on the diagonal begins in {@link #squares}. */
    int diagonalBlock(int i) {
        return plan.rowValue[plan.rowStart[i + 1] - 1];
    }

    /** The largest diagonal entry of the normal equations without damping. */
    double largest() {
        return largest;
    }

    /** A diagonal entry of U; 1 if the unknown has no influence. */
    double diagonal(int i, int k, double damping) {
        double square = squares[diagonalBlock(i) + k * (plan.fWidth(i) + 1)];
        return square == 0 ? 1 : square + damping;
    }

    /** Factors the V; false if one of them is singular to rounding. */
    boolean factor(double damping) {
        AtomicBoolean failed = new AtomicBoolean();
        Parallel.forRange(plan.eliminated, TASK, (from, to) -> {
            for (int e = from; e < to; e++) {
                int q = plan.eWidth(e);
                int at = plan.eValue[e];
                if (!SmallCholesky.factor(q, v, at, damping, factors, at)) {
                    failed.set(true);
                    return;
                }
            }
        });
        return !failed.get();
    }

    /** Writes block row i of U up to the diagonal. */
    void fillSquares(int i, double damping, int[] where, double[] s, int at, int stride) {
        int width = plan.fWidth(i);
        for (int k = plan.rowStart[i]; k < plan.rowStart[i + 1]; k++) {
            int j = plan.rowBlock[k];
            int n = plan.fWidth(j);
            for (int a = 0; a < width; a++) {
                System.arraycopy(squares, plan.rowValue[k] + a * n, s, at + a * stride + where[j], n);
            }
        }
        for (int a = 0; a < width; a++) {
            s[at + a * stride + where[i] + a] = diagonal(i, a, damping);
        }
    }

    /**
     * Writes block row i of S up to the diagonal, and that part of the reduced right side.
     *
     * @param where for each block up to i that occurs, where its columns begin in the row
     * @param s receives the row; what is not written in it must be zero
     * @param at where the row begins
     * @param stride distance of its rows of numbers
     * @param right receives {@code F'r - W V^-1 E'r}
     * @param y room for a block of W
     */
    void reduce(int i, double damping, int[] where, double[] s, int at, int stride, double[] right, double[] y) {
        int width = plan.fWidth(i);
        fillSquares(i, damping, where, s, at, stride);
        int begin = plan.fStart[i];
        System.arraycopy(gradientF, begin, right, begin, width);
        for (int k = plan.fCellStart[i]; k < plan.fCellStart[i + 1]; k++) {
            int cell = plan.fCell[k];
            int e = plan.cellOwner[cell];
            int q = plan.eWidth(e);
            SmallCholesky.solveRows(width, q, factors, plan.eValue[e], w, plan.cellValue[cell], y, 0);
            for (int c = plan.eCell[e]; c < cell; c++) {
                int j = plan.cellBlock[c];
                BlockKernels.subtract(width, plan.fWidth(j), q, y, w, plan.cellValue[c], s, at + where[j], stride);
            }
            BlockKernels.subtractLower(width, q, y, w, plan.cellValue[cell], s, at + where[i], stride);
            subtractGradient(e, width, y, right, begin);
        }
    }

    /** {@code right -= Y E'r} for one e and a Y of some rows. */
    void subtractGradient(int e, int count, double[] y, double[] right, int at) {
        int begin = plan.eStart[e];
        int q = plan.eWidth(e);
        for (int a = 0; a < count; a++) {
            double sum = 0;
            for (int l = 0; l < q; l++) {
                sum += y[a * q + l] * gradientE[begin + l];
            }
            right[at + a] -= sum;
        }
    }

    /**
     * Writes the block of S on the diagonal of block row i.
     *
     * @param s receives the lower triangle, its rows without gaps
     * @param at where it begins
     * @param y room for a block of W
     */
    void reduceDiagonal(int i, double damping, double[] s, int at, double[] y) {
        int width = plan.fWidth(i);
        System.arraycopy(squares, diagonalBlock(i), s, at, width * width);
        for (int a = 0; a < width; a++) {
            s[at + a * (width + 1)] = diagonal(i, a, damping);
        }
        for (int k = plan.fCellStart[i]; k < plan.fCellStart[i + 1]; k++) {
            int cell = plan.fCell[k];
            int e = plan.cellOwner[cell];
            int q = plan.eWidth(e);
            SmallCholesky.solveRows(width, q, factors, plan.eValue[e], w, plan.cellValue[cell], y, 0);
            BlockKernels.subtractLower(width, q, y, w, plan.cellValue[cell], s, at, width);
        }
    }

    /** Adds what the blocks of block row i of U, up to the diagonal, and their mirror images make of x. */
    void addSquaresTimes(int i, double damping, double[] x, double[] out) {
        int begin = plan.fStart[i];
        int width = plan.fWidth(i);
        for (int k = plan.rowStart[i]; k + 1 < plan.rowStart[i + 1]; k++) {
            int j = plan.rowBlock[k];
            int at = plan.rowValue[k];
            BlockKernels.addTimes(width, plan.fWidth(j), squares, at, x, plan.fStart[j], out, begin);
            BlockKernels.addTransposedTimes(width, plan.fWidth(j), squares, at, x, begin, out, plan.fStart[j]);
        }
        for (int a = 0; a < width; a++) {
            int row = diagonalBlock(i) + a * width;
            out[begin + a] += diagonal(i, a, damping) * x[begin + a];
            for (int b = 0; b < a; b++) {
                out[begin + a] += squares[row + b] * x[begin + b];
                out[begin + b] += squares[row + b] * x[begin + a];
            }
        }
    }

    /** Completes a solution of the reduced system {@code S x = F'r - W V^-1 E'r} and writes the step {@code -D^-1 z}. */
    void backSubstitute(double[] x, double[] step) {
        for (int k = 0; k < x.length; k++) {
            step[plan.fColumn[k]] = -x[k] * inverseF[k];
        }
        Parallel.forRange(plan.eliminated, TASK, (from, to) -> {
            double[] left = new double[2 * ColumnBlocks.MOST_COLUMNS];
            for (int e = from; e < to; e++) {
                backSubstitute(e, x, step, left);
            }
        });
    }

    private void backSubstitute(int e, double[] x, double[] step, double[] left) {
        int q = plan.eWidth(e);
        int begin = plan.eStart[e];
        System.arraycopy(gradientE, begin, left, 0, q);
        for (int c = plan.eCell[e]; c < plan.eCell[e + 1]; c++) {
            int at = plan.cellValue[c];
            for (int k = plan.fStart[plan.cellBlock[c]]; k < plan.fStart[plan.cellBlock[c] + 1]; k++) {
                for (int l = 0; l < q; l++, at++) {
                    left[l] -= w[at] * x[k];
                }
            }
        }
        SmallCholesky.solve(q, factors, plan.eValue[e], left, 0, left, q);
        for (int l = 0; l < q; l++) {
            step[plan.eColumn[begin + l]] = -left[q + l] * inverseE[begin + l];
        }
    }
}
