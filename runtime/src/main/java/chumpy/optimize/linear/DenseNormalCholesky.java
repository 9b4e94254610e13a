package chumpy.optimize.linear;

import chumpy.array.MatrixKernels;
import chumpy.linalg.DenseCholesky;
import java.util.Arrays;

/**
 * Dense Cholesky factorisation of the normal equations {@code (A'A + damping) z = -A'r} with {@code A = J D^-1} and
 * {@code z = D p}. Takes a third to a half of the work of {@link DenseQr} and squares the condition number.
 *
 * <p>Where A is rank-deficient to rounding and there is no damping, as little is added to the diagonal as lets the
 * factorisation succeed. Unknowns without influence do not move.
 */
public final class DenseNormalCholesky implements LinearSolver {
    private final int n;
    private final double[] gram;
    private final double[] system;
    private final double[] gradient;
    private final double[] diagonal;
    private final double[] pivots;
    private final DenseCholesky cholesky;
    private double[] scale = {};

    /**
     * A solver for so many unknowns.
     *
     * @param columns the number of unknowns
     */
    public DenseNormalCholesky(int columns) {
        this.n = columns;
        this.gram = new double[Math.multiplyExact(n, n)];
        this.system = new double[n * n];
        this.gradient = new double[n];
        this.diagonal = new double[n];
        this.cholesky = new DenseCholesky();
        this.pivots = new double[n];
    }

    @Override
    public void prepare(LinearProblem problem) {
        this.scale = problem.scale();
        if (problem.jacobian() instanceof GramMatrix known) {
            System.arraycopy(known.gram(), 0, gram, 0, gram.length);
        } else {
            double[] j = ((DenseMatrix) problem.jacobian()).data();
            MatrixKernels.gemm(true, false, n, n, problem.jacobian().rows(), 1, j, 0, j, 0, 0, gram, 0);
        }
        for (int i = 0; i < n; i++) {
            gradient[i] = problem.gradient()[i] / scale[i];
            for (int k = 0; k < n; k++) {
                gram[i * n + k] = gram[i * n + k] / scale[i] / scale[k];
            }
            gram[i * n + i] += problem.scaledCurvature(i);
            diagonal[i] = gram[i * n + i];
        }
    }

    @Override
    public void solve(double damping, double[] step) {
        if (!Regularization.solve(damping, Regularization.largest(diagonal), this::factor)) {
            Arrays.fill(step, 0);
            return;
        }
        for (int i = 0; i < n; i++) {
            step[i] = -gradient[i];
        }
        cholesky.solve(step);
        for (int i = 0; i < n; i++) {
            step[i] = diagonal[i] == 0 ? 0 : step[i] / scale[i];
        }
    }

    private boolean factor(double added) {
        System.arraycopy(gram, 0, system, 0, gram.length);
        for (int i = 0; i < n; i++) {
            system[i * n + i] = diagonal[i] == 0 ? 1 : diagonal[i] + added;
        }
        if (!cholesky.factor(system, n)) {
            return false;
        }
        cholesky.pivots(pivots);
        return Regularization.isDefinite(pivots, diagonal, added);
    }

    @Override
    public String name() {
        return "dense Cholesky of the normal equations";
    }
}
