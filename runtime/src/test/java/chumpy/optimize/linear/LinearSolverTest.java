package chumpy.optimize.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Jacobian;
import chumpy.jacobian.Kind;
import chumpy.jacobian.RowSparse;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.ops.DConvertMatrixStruct;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinearSolverTest {
    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void denseStepIsTheShortestOfTheBest(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = 1 + random.nextInt(12);
        int n = 1 + random.nextInt(8);
        int rank = random.nextInt(Math.min(m, n) + 1);
        DMatrixRMaj j = product(matrix(random, m, rank), matrix(random, rank, n));
        double[] scale = random.doubles(n, 0.5, 2).toArray();
        double[] r = random.doubles(m, -1, 1).toArray();
        double[] step = new double[n];
        DenseMatrix held = new DenseMatrix(m, n);
        System.arraycopy(j.data, 0, held.data(), 0, m * n);
        solve(new DenseQr(m, n), held, scale, r, 0, step);
        compare(seed, expected(j, scale, r), step, scale, 1e-9);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sparseStepSolvesTheNormalEquations(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = 2 + random.nextInt(30);
        int m = n + random.nextInt(40);
        DMatrixRMaj j = new DMatrixRMaj(m, n);
        for (int i = 0; i < m; i++) {
            j.set(i, i % n, 1 + random.nextDouble());
            j.set(i, random.nextInt(n), random.nextDouble() - 0.5);
        }
        double[] scale = random.doubles(n, 0.5, 2).toArray();
        double[] r = random.doubles(m, -1, 1).toArray();
        SparseNormalCholesky solver = new SparseNormalCholesky();
        for (int repetition = 0; repetition < 2; repetition++) {
            double[] step = new double[n];
            solve(solver, sparse(j), scale, r, 0, step);
            compare(seed, expected(j, scale, r), step, scale, 1e-9);
            CommonOps_DDRM.scale(1.5, j);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void curvatureOfItsOwnIsAsGoodAsMoreResiduals(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int m = 1 + random.nextInt(12);
        int n = 1 + random.nextInt(8);
        DMatrixRMaj j = matrix(random, m, n);
        double[] curvature = random.doubles(n, 0.1, 2).toArray();
        double[] scale = random.doubles(n, 0.5, 2).toArray();
        double[] r = random.doubles(m, -1, 1).toArray();
        DMatrixRMaj tall = new DMatrixRMaj(m + n, n);
        CommonOps_DDRM.insert(j, tall, 0, 0);
        for (int k = 0; k < n; k++) {
            tall.set(m + k, k, Math.sqrt(curvature[k]));
        }
        double[] wanted = expected(tall, scale, java.util.Arrays.copyOf(r, m + n));
        DenseMatrix held = new DenseMatrix(m, n);
        System.arraycopy(j.data, 0, held.data(), 0, m * n);
        double[] gradient = new double[n];
        held.gradient(r, gradient);
        for (LinearSolver solver : new LinearSolver[] {new DenseQr(m, n), new DenseNormalCholesky(n)}) {
            double[] step = new double[n];
            solver.prepare(new LinearProblem(held, r, gradient, scale, curvature));
            solver.solve(0, step);
            compare(seed, wanted, step, scale, 1e-9);
        }
    }

    @Test
    void sparseStepExistsWhereTheRankIsDeficient() {
        // Differences only: a constant may be added to everything. And an unknown that is nowhere.
        int n = 40;
        DMatrixRMaj j = new DMatrixRMaj(n, n + 1);
        double[] r = new double[n];
        for (int i = 0; i + 1 < n; i++) {
            j.set(i, i, 1);
            j.set(i, i + 1, -1);
            r[i] = Math.sin(i);
        }
        double[] scale = new double[n + 1];
        java.util.Arrays.fill(scale, 1);
        double[] step = new double[n + 1];
        solve(new SparseNormalCholesky(), sparse(j), scale, r, 0, step);
        assertThat(step[n]).isZero();
        double[] left = new double[n];
        sparse(j).times(step, left);
        for (int i = 0; i < n; i++) {
            assertThat(left[i] + r[i]).as("residual %d", i).isCloseTo(0, within(1e-7));
        }
    }

    @Test
    void columnNormsSurviveOverflowAndUnderflow() {
        DenseMatrix dense = new DenseMatrix(2, 3);
        System.arraycopy(new double[] {3e200, 3e-200, 3, 4e200, 4e-200, 4}, 0, dense.data(), 0, 6);
        double[] norms = new double[3];
        dense.columnNorms(norms);
        assertThat(norms[0]).isCloseTo(5e200, within(1e186));
        assertThat(norms[1]).isCloseTo(5e-200, within(1e-214));
        assertThat(norms[2]).isCloseTo(5, within(1e-14));
    }

    private static void solve(
            LinearSolver solver, JacobianMatrix j, double[] scale, double[] r, double damping, double[] step) {
        double[] gradient = new double[j.columns()];
        j.gradient(r, gradient);
        solver.prepare(new LinearProblem(j, r, gradient, scale));
        solver.solve(damping, step);
    }

    /** By the pseudo-inverse of {@code J D^-1}. */
    private static double[] expected(DMatrixRMaj j, double[] scale, double[] r) {
        DMatrixRMaj scaled = j.copy();
        for (int i = 0; i < j.numRows; i++) {
            for (int k = 0; k < j.numCols; k++) {
                scaled.set(i, k, j.get(i, k) / scale[k]);
            }
        }
        DMatrixRMaj inverse = new DMatrixRMaj(j.numCols, j.numRows);
        CommonOps_DDRM.pinv(scaled, inverse);
        double[] step = new double[j.numCols];
        for (int k = 0; k < step.length; k++) {
            for (int i = 0; i < r.length; i++) {
                step[k] -= inverse.get(k, i) * r[i] / scale[k];
            }
        }
        return step;
    }

    private static void compare(long seed, double[] expected, double[] step, double[] scale, double tolerance) {
        double size = 1;
        for (double entry : expected) {
            size = Math.max(size, Math.abs(entry));
        }
        for (int k = 0; k < step.length; k++) {
            assertThat(step[k])
                    .as("seed %d, entry %d", seed, k)
                    .isCloseTo(expected[k], within(tolerance * size * size));
        }
    }

    private static DMatrixRMaj matrix(SplittableRandom random, int rows, int cols) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, cols);
        for (int k = 0; k < rows * cols; k++) {
            matrix.data[k] = random.nextDouble() - 0.5;
        }
        return matrix;
    }

    private static DMatrixRMaj product(DMatrixRMaj a, DMatrixRMaj b) {
        DMatrixRMaj c = new DMatrixRMaj(a.numRows, b.numCols);
        if (a.numCols > 0) {
            CommonOps_DDRM.mult(a, b, c);
        }
        return c;
    }

    private static SparseMatrix sparse(DMatrixRMaj dense) {
        DMatrixSparseCSC csc = DConvertMatrixStruct.convert(dense, (DMatrixSparseCSC) null, 0);
        RowSparse rows = ((Kind) Jacobian.sparse(csc)).rowSparse();
        SparseMatrix matrix = new SparseMatrix(rows.pattern());
        System.arraycopy(rows.values().toArray(), 0, matrix.values(), 0, matrix.values().length);
        return matrix;
    }
}
