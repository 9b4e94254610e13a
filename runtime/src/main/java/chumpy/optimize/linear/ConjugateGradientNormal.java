package chumpy.optimize.linear;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Conjugate gradients on the normal equations {@code (A'A + damping) z = -A'r}, {@code A = J D^-1}, which are never
 * formed (CGNR): for any sparse Jacobian, with nothing stored but the Jacobian itself. The preconditioner is the block
 * diagonal of the matrix, in blocks of columns that occur in the same rows (Björck, "Numerical Methods for Least Squares
 * Problems", 1996, section 7.4). The step is inexact.
 */
public final class ConjugateGradientNormal implements LinearSolver {
    private static final double FORCING = 0.1;
    private static final int MOST_ITERATIONS = 500;

    /** Entries of J that are worth a part of their own. */
    private static final int WORTH_A_PART = 1 << 15;

    private final ConjugateGradients method;
    private @Nullable SparseMatrix jacobian;
    private @Nullable ColumnBlocks blocks;
    private double[] inverse = {};
    private double[] product = {};
    private double[] scaled = {};
    private double[] right = {};

    /** The diagonal of {@code D^-1 C D^-1} in the order of the blocks. */
    private double[] added = {};

    private double[] solution = {};

    /** The columns of J in the order of the blocks; where the blocks begin. */
    private int[] columns = {};

    private int[] starts = new int[1];
    private BlockJacobi preconditioner = new BlockJacobi(starts);
    private double[] squares = {};
    private PartialSums squareSums = new PartialSums(1, 0);

    /** A solver with the accuracy that suits a damped Newton step. */
    public ConjugateGradientNormal() {
        this(FORCING, MOST_ITERATIONS);
    }

    /**
     * A solver of another accuracy.
     *
     * @param forcing the iterations stop when one of them lowers the model by less than this part of the average
     * @param iterations the most in one solution
     */
    public ConjugateGradientNormal(double forcing, int iterations) {
        method = new ConjugateGradients(forcing, iterations);
    }

    @Override
    public void prepare(LinearProblem problem) {
        SparseMatrix matrix = (SparseMatrix) problem.jacobian();
        ColumnBlocks known = blocks;
        if (known == null || !known.pattern().equals(matrix.pattern())) {
            known = new ColumnBlocks(matrix.pattern());
            plan(known);
        }
        this.jacobian = matrix;
        for (int k = 0; k < columns.length; k++) {
            inverse[k] = 1 / problem.scale()[columns[k]];
        }
        sumSquares(known, matrix.values());
        for (int k = 0; k < columns.length; k++) {
            added[k] = problem.scaledCurvature(columns[k]);
        }
        for (int b = 0; b < known.count(); b++) {
            for (int k = 0; k < known.width(b); k++) {
                squares[preconditioner.valueStart(b) + k * (known.width(b) + 1)] += added[starts[b] + k];
            }
        }
        gather(problem.gradient(), right);
    }

    private void plan(ColumnBlocks found) {
        blocks = found;
        starts = new int[found.count() + 1];
        for (int b = 0; b < found.count(); b++) {
            starts[b + 1] = starts[b] + found.width(b);
        }
        int n = starts[found.count()];
        columns = new int[n];
        for (int b = 0; b < found.count(); b++) {
            for (int k = 0; k < found.width(b); k++) {
                columns[starts[b] + k] = found.column(b, k);
            }
        }
        inverse = new double[n];
        right = new double[n];
        added = new double[n];
        solution = new double[n];
        product = new double[found.pattern().rows()];
        scaled = new double[found.pattern().cols()];
        preconditioner = new BlockJacobi(starts);
        squares = new double[preconditioner.values().length];
        squareSums = new PartialSums(
                PartialSums.parts(found.pattern().entries(), WORTH_A_PART + (long) squares.length), squares.length);
    }

    /** The blocks of {@code A'A} on the diagonal. */
    private void sumSquares(ColumnBlocks found, double[] values) {
        int parts = squareSums.parts();
        squareSums.sum(squares, (part, sum) -> {
            int last = PartialSums.begin(part + 1, parts, found.runs());
            double[] pair = new double[2 * ColumnBlocks.MOST_COLUMNS];
            int[] places = new int[ColumnBlocks.MOST_COLUMNS];
            for (int run = PartialSums.begin(part, parts, found.runs()); run < last; run++) {
                addRun(found, run, values, sum, pair, places);
            }
        });
    }

    private void addRun(ColumnBlocks found, int run, double[] values, double[] sums, double[] pair, int[] places) {
        int length = found.length(run);
        int first = found.pattern().valueStart(found.firstRow(run));
        int[] all = found.pattern().columns();
        int columnStart = found.columnStart(run);
        for (int at = found.runStart(run); at < found.runStart(run + 1); at++) {
            int b = found.blockAt(at);
            int n = found.width(b);
            int from = columnStart;
            for (int k = 0; k < n; k++) {
                from = Arrays.binarySearch(all, from, columnStart + length, found.column(b, k));
                places[k] = from - columnStart;
            }
            for (int row = 0; row < found.rows(run); row += 2) {
                boolean two = row + 1 < found.rows(run);
                for (int k = 0; k < n; k++) {
                    int value = first + row * length + places[k];
                    pair[k] = values[value] * inverse[starts[b] + k];
                    pair[n + k] = two ? values[value + length] * inverse[starts[b] + k] : 0;
                }
                BlockKernels.addLower(n, pair, 0, n, sums, preconditioner.valueStart(b));
            }
        }
    }

    @Override
    public void solve(double damping, double[] step) {
        System.arraycopy(squares, 0, preconditioner.values(), 0, squares.length);
        preconditioner.factor(damping);
        method.solve((p, out) -> times(damping, p, out), preconditioner::apply, right, solution);
        Arrays.fill(step, 0);
        for (int k = 0; k < columns.length; k++) {
            step[columns[k]] = -solution[k] * inverse[k];
        }
        for (double entry : step) {
            if (!Double.isFinite(entry)) {
                Arrays.fill(step, 0);
                return;
            }
        }
    }

    private void times(double damping, double[] x, double[] out) {
        SparseMatrix matrix = Objects.requireNonNull(jacobian);
        Arrays.fill(scaled, 0);
        for (int k = 0; k < columns.length; k++) {
            scaled[columns[k]] = x[k] * inverse[k];
        }
        matrix.times(scaled, product);
        matrix.gradient(product, scaled);
        gather(scaled, out);
        for (int k = 0; k < x.length; k++) {
            out[k] += (damping + added[k]) * x[k];
        }
    }

    private void gather(double[] from, double[] to) {
        for (int k = 0; k < columns.length; k++) {
            to[k] = from[columns[k]] * inverse[k];
        }
    }

    @Override
    public String name() {
        return "conjugate gradients on the normal equations with their block diagonal as preconditioner";
    }
}
