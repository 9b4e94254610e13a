package chumpy.optimize.linear;

import chumpy.NdArray;
import chumpy.jacobian.RowSparse;
import java.util.Arrays;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.sparse.csc.CommonOps_DSCC;
import org.ejml.sparse.csc.decomposition.chol.CholeskyUpLooking_DSCC;
import org.ejml.sparse.csc.misc.TriangularSolver_DSCC;
import org.jspecify.annotations.Nullable;

/**
 * Sparse Cholesky factorisation of the normal equations {@code (A'A + mu) z = -A'r} with {@code A = J D^-1} and
 * {@code z = D p}, in an order of the unknowns that keeps the factor sparse and is found once for each pattern.
 *
 * <p>mu is zero unless A is, to rounding, rank-deficient: then it grows until the factorisation succeeds. Unknowns
 * without influence do not move. The solution is refined once on the residuals themselves, which wins back some of the
 * digits that squaring the condition number costs.
 */
public final class SparseCholesky implements LinearSolver {
    private static final double FIRST_REGULARISATION = 1e-13;
    private static final double GROWTH = 100;
    private static final double MOST_REGULARISATION = 1;
    private static final double SINGULAR = 1e-14;

    private final CholeskyUpLooking_DSCC cholesky = new CholeskyUpLooking_DSCC();
    private @Nullable DMatrixSparseCSC pattern;
    private int[] order = {};
    private double[] diagonal = {};
    private @Nullable JacobianMatrix jacobian;
    private double[] scale = {};
    private double[] residuals = {};
    private double damping;
    private DMatrixSparseCSC augmented = new DMatrixSparseCSC(0, 0);
    private final DMatrixSparseCSC transposed = new DMatrixSparseCSC(0, 0);
    private final DMatrixSparseCSC normal = new DMatrixSparseCSC(0, 0);

    @Override
    public void prepare(JacobianMatrix jacobian, double[] scale, double[] residuals) {
        this.jacobian = jacobian;
        this.scale = scale;
        this.residuals = residuals;
    }

    @Override
    public void solve(double damping, double[] step) {
        DMatrixSparseCSC j = csc((SparseMatrix) java.util.Objects.requireNonNull(jacobian));
        if (pattern == null || j.numCols != pattern.numCols || j.nz_length != pattern.nz_length) {
            analyse(j);
            pattern = j;
        }
        double largest = fill(j, scale);
        this.damping = damping;
        factor(largest);
        double[] left = residuals.clone();
        double[] z = new double[j.numCols];
        double[] gradient = new double[j.numCols];
        multiplyTransposed(left, gradient);
        addSolution(gradient, z, z);
        for (int k = 0; k < order.length; k++) {
            step[order[k]] = z[k] / scale[order[k]];
        }
    }

    private static DMatrixSparseCSC csc(SparseMatrix matrix) {
        RowSparse rows = new RowSparse(matrix.pattern(), NdArray.of(matrix.values()));
        return rows.toSparse();
    }

    @Override
    public String name() {
        return "sparse Cholesky of the normal equations, minimum degree order";
    }

    /** Finds the order, and the pattern of A with its columns in that order and the rows of mu beneath it. */
    private void analyse(DMatrixSparseCSC j) {
        int n = j.numCols;
        DMatrixSparseCSC product = new DMatrixSparseCSC(n, n);
        CommonOps_DSCC.mult(CommonOps_DSCC.transpose(j, null, null), j, product);
        order = MinimumDegree.order(n, product.col_idx, product.nz_rows);
        diagonal = new double[n];
        augmented = new DMatrixSparseCSC(j.numRows + n, n, j.nz_length + n);
        augmented.nz_length = j.nz_length + n;
        augmented.indicesSorted = true;
        int at = 0;
        for (int k = 0; k < n; k++) {
            int from = j.col_idx[order[k]];
            int length = j.col_idx[order[k] + 1] - from;
            System.arraycopy(j.nz_rows, from, augmented.nz_rows, at, length);
            at += length;
            augmented.nz_rows[at++] = j.numRows + k;
            augmented.col_idx[k + 1] = at;
        }
    }

    /** Writes A; returns the largest square of a column's norm. */
    private double fill(DMatrixSparseCSC j, double[] scale) {
        double largest = 0;
        for (int k = 0; k < order.length; k++) {
            int at = augmented.col_idx[k];
            double sum = 0;
            for (int from = j.col_idx[order[k]]; from < j.col_idx[order[k] + 1]; from++) {
                double value = j.nz_values[from] / scale[order[k]];
                augmented.nz_values[at++] = value;
                sum += value * value;
            }
            augmented.nz_values[at] = 0;
            largest = Math.max(largest, sum);
        }
        return largest;
    }

    private void factor(double largest) {
        double mu = 0;
        while (!tryFactor(mu, largest) && mu < MOST_REGULARISATION) {
            mu = mu == 0 ? FIRST_REGULARISATION : mu * GROWTH;
        }
    }

    private boolean tryFactor(double mu, double largest) {
        double root = Math.sqrt(mu * largest + damping);
        for (int k = 0; k < order.length; k++) {
            int end = augmented.col_idx[k + 1] - 1;
            double sum = 0;
            for (int at = augmented.col_idx[k]; at < end; at++) {
                sum += augmented.nz_values[at] * augmented.nz_values[at];
            }
            augmented.nz_values[end] = sum == 0 ? 1 : root;
            diagonal[k] = sum + augmented.nz_values[end] * augmented.nz_values[end];
        }
        CommonOps_DSCC.transpose(augmented, transposed, null);
        CommonOps_DSCC.mult(transposed, augmented, normal);
        if (!cholesky.decompose(normal)) {
            return false;
        }
        DMatrixSparseCSC l = cholesky.getL();
        for (int k = 0; k < order.length; k++) {
            double pivot = l.nz_values[l.col_idx[k]];
            if (!(pivot * pivot > SINGULAR * diagonal[k])) {
                return false;
            }
        }
        return true;
    }

    /** {@code out = z - (L L')^-1 gradient}. */
    private void addSolution(double[] gradient, double[] z, double[] out) {
        double[] solution = gradient.clone();
        DMatrixSparseCSC l = cholesky.getL();
        TriangularSolver_DSCC.solveL(l, solution);
        TriangularSolver_DSCC.solveTranL(l, solution);
        for (int k = 0; k < out.length; k++) {
            out[k] = z[k] - solution[k];
        }
    }

    private void multiplyTransposed(double[] r, double[] out) {
        Arrays.fill(out, 0);
        for (int k = 0; k < out.length; k++) {
            double sum = 0;
            for (int at = augmented.col_idx[k]; at < augmented.col_idx[k + 1] - 1; at++) {
                sum += augmented.nz_values[at] * r[augmented.nz_rows[at]];
            }
            out[k] = sum;
        }
    }
}
