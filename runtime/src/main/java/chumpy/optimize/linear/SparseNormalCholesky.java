package chumpy.optimize.linear;

import chumpy.jacobian.Pattern;
import chumpy.linalg.SparseCholesky;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sparse Cholesky factorisation of the normal equations {@code (A'A + damping) z = -A'r} with {@code A = J D^-1} and
 * {@code z = D p}, in an order of the unknowns that keeps the factor sparse and is found once for each pattern.
 *
 * <p>Where A is rank-deficient to rounding and there is no damping, as little is added to the diagonal as lets the
 * factorisation succeed. Unknowns without influence do not move. An undamped solution is refined once on the residuals
 * themselves, which wins back some of the digits that squaring the condition number costs.
 */
public final class SparseNormalCholesky implements LinearSolver {
    private @Nullable Pattern pattern;
    private @Nullable NormalEquations equations;
    private @Nullable SparseCholesky cholesky;
    private @Nullable SparseMatrix jacobian;
    private double[] entries = {};
    private double[] system = {};
    private double[] diagonal = {};
    private double[] pivots = {};
    private double[] gradient = {};
    private double[] correction = {};
    private double[] left = {};
    private double[] residuals = {};
    private double[] scale = {};
    private double @Nullable [] curvature;

    /**
     * The work of forming the normal equations.
     *
     * @param jacobian a matrix
     * @return the number of pairs of entries that are in a row together, rows of a group counted once
     */
    public static long pairs(SparseMatrix jacobian) {
        return NormalEquations.pairs(jacobian.pattern());
    }

    @Override
    public void prepare(LinearProblem problem) {
        SparseMatrix j = (SparseMatrix) problem.jacobian();
        NormalEquations known = equations;
        if (known == null || !j.pattern().equals(pattern)) {
            known = analyse(j);
        }
        this.jacobian = j;
        this.scale = problem.scale();
        this.residuals = problem.residuals();
        this.curvature = problem.curvature();
        this.gradient = problem.gradient();
        known.compute(j.values(), scale, entries);
        for (int k = 0; k < diagonal.length; k++) {
            entries[known.starts()[k]] += problem.scaledCurvature(k);
            diagonal[k] = entries[known.starts()[k]];
        }
    }

    private NormalEquations analyse(SparseMatrix j) {
        NormalEquations found = new NormalEquations(j.pattern());
        int n = j.columns();
        pattern = j.pattern();
        equations = found;
        cholesky = SparseCholesky.analyze(n, found.starts(), found.rows());
        entries = new double[found.rows().length];
        system = new double[entries.length];
        diagonal = new double[n];
        pivots = new double[n];
        correction = new double[n];
        left = new double[j.rows()];
        return found;
    }

    @Override
    public void solve(double damping, double[] step) {
        SparseMatrix j = Objects.requireNonNull(jacobian);
        if (!Regularization.solve(damping, Regularization.largest(diagonal), this::factor)) {
            Arrays.fill(step, 0);
            return;
        }
        solve(gradient, step);
        if (damping == 0) {
            refine(j, step);
        }
    }

    /** One step of iterative refinement, if it brings the gradient of the linear problem nearer to zero. */
    private void refine(SparseMatrix j, double[] step) {
        j.times(step, left);
        for (int i = 0; i < left.length; i++) {
            left[i] += residuals[i];
        }
        double before = largest(gradient);
        j.gradient(left, correction);
        for (int k = 0; curvature != null && k < step.length; k++) {
            correction[k] += curvature[k] * step[k];
        }
        if (largest(correction) <= before) {
            solve(correction, correction);
            for (int k = 0; k < step.length; k++) {
                step[k] += correction[k];
            }
        }
    }

    private boolean factor(double added) {
        int[] starts = Objects.requireNonNull(equations).starts();
        System.arraycopy(entries, 0, system, 0, entries.length);
        for (int k = 0; k < diagonal.length; k++) {
            system[starts[k]] = diagonal[k] == 0 ? 1 : diagonal[k] + added;
        }
        SparseCholesky factors = Objects.requireNonNull(cholesky);
        if (!factors.tryFactor(system)) {
            return false;
        }
        factors.pivots(pivots);
        return Regularization.isDefinite(pivots, diagonal, added);
    }

    /** {@code -D^-1 (A'A + damping)^-1 D^-1 g}. */
    private void solve(double[] g, double[] out) {
        for (int k = 0; k < out.length; k++) {
            out[k] = diagonal[k] == 0 ? 0 : -g[k] / scale[k];
        }
        Objects.requireNonNull(cholesky).solve(out);
        for (int k = 0; k < out.length; k++) {
            out[k] /= scale[k];
        }
    }

    private double largest(double[] g) {
        double largest = 0;
        for (int k = 0; k < g.length; k++) {
            largest = Math.max(largest, Math.abs(g[k]) / scale[k]);
        }
        return largest;
    }

    @Override
    public String name() {
        return "sparse Cholesky of the normal equations, minimum degree order";
    }
}
