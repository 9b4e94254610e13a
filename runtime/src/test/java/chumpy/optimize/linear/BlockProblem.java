package chumpy.optimize.linear;

import chumpy.Jacobian;
import chumpy.jacobian.Kind;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;
import chumpy.jacobian.SideBySide;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.ejml.data.DMatrixSparseCSC;
import org.ejml.data.DMatrixSparseTriplet;
import org.ejml.ops.DConvertMatrixStruct;

/** A random least squares problem of small and large blocks, as those of bundle adjustment. */
final class BlockProblem {
    final int rows;
    final int columns;
    final DenseMatrix dense;
    final SparseMatrix sparse;
    final double[] scale;
    final double[] residuals;

    private BlockProblem(DMatrixRMaj j, double[] scale, double[] residuals) {
        this.rows = j.numRows;
        this.columns = j.numCols;
        this.dense = new DenseMatrix(rows, columns);
        System.arraycopy(j.data, 0, dense.data(), 0, j.data.length);
        this.sparse = sparse(j);
        this.scale = scale;
        this.residuals = residuals;
    }

    /** Any mixture: residuals of a point and some cameras, of cameras only, of a point only, of nothing. */
    static BlockProblem random(SplittableRandom random) {
        int points = random.nextInt(25);
        int cameras = random.nextInt(6);
        int most = random.nextBoolean() ? 3 : 9;
        List<int[]> blocks = new ArrayList<>();
        List<Integer> order = new ArrayList<>();
        for (int b = 0; b < points + cameras; b++) {
            int width = 1 + random.nextInt(b < points ? Math.min(most, 4) : most);
            blocks.add(new int[width]);
            order.addAll(Collections.nCopies(width, b));
        }
        int idle = random.nextInt(3);
        order.addAll(Collections.nCopies(idle, -1));
        if (random.nextBoolean()) {
            // The columns of a block need not lie beside one another.
            Collections.shuffle(order, new Random(random.nextLong()));
        }
        int[] filled = new int[blocks.size()];
        for (int column = 0; column < order.size(); column++) {
            int b = order.get(column);
            if (b >= 0) {
                blocks.get(b)[filled[b]++] = column;
            }
        }
        int height = 1 + random.nextInt(3);
        int groups = random.nextInt(4 * (points + cameras) + 2);
        DMatrixRMaj j = new DMatrixRMaj(height * groups, order.size());
        for (int g = 0; g < groups; g++) {
            if (points > 0 && random.nextInt(8) > 0) {
                fill(random, j, g, height, blocks.get(random.nextInt(points)));
            }
            for (int k = cameras == 0 ? 0 : random.nextInt(4) * random.nextInt(2) + random.nextInt(2); k > 0; k--) {
                fill(random, j, g, height, blocks.get(points + random.nextInt(cameras)));
            }
        }
        return of(random, j);
    }

    /** Every point is seen by some cameras often enough for all to be determined, but for what no residual tells. */
    static BlockProblem bundle(SplittableRandom random, int cameras, int points, int cameraWidth, boolean anchored) {
        int seen = 5;
        int groups = points * seen + (anchored ? cameras * cameraWidth : 0);
        DMatrixRMaj j = new DMatrixRMaj(2 * groups, 3 * points + cameraWidth * cameras);
        for (int p = 0; p < points; p++) {
            int[] point = {3 * p, 3 * p + 1, 3 * p + 2};
            for (int k = 0; k < seen; k++) {
                int camera = (p + k * (1 + p % 3)) % cameras;
                fill(random, j, p * seen + k, 2, point);
                fill(random, j, p * seen + k, 2, range(3 * points + cameraWidth * camera, cameraWidth));
            }
        }
        for (int k = points * seen; k < groups; k++) {
            int column = 3 * points + k - points * seen;
            j.set(2 * k, column, 1);
        }
        return of(random, j);
    }

    static BlockProblem of(SplittableRandom random, DMatrixRMaj j) {
        double[] scale = new double[j.numCols];
        for (int k = 0; k < scale.length; k++) {
            double sum = 0;
            for (int i = 0; i < j.numRows; i++) {
                sum += j.get(i, k) * j.get(i, k);
            }
            scale[k] = sum == 0 ? 1 : Math.sqrt(sum) * (1 + random.nextDouble());
        }
        return new BlockProblem(j, scale, random.doubles(j.numRows, -1, 1).toArray());
    }

    /** The same structure with other numbers. */
    void renew(SplittableRandom random) {
        for (int k = 0; k < sparse.values().length; k++) {
            sparse.values()[k] *= 1 + random.nextDouble();
        }
        double[] column = new double[rows];
        double[] unit = new double[columns];
        for (int k = 0; k < columns; k++) {
            unit[k] = 1;
            sparse.times(unit, column);
            unit[k] = 0;
            for (int i = 0; i < rows; i++) {
                dense.data()[i * columns + k] = column[i];
            }
        }
        for (int i = 0; i < rows; i++) {
            residuals[i] = random.nextDouble() - 0.5;
        }
    }

    double[] solve(LinearSolver solver, double damping) {
        double[] step = new double[columns];
        solver.prepare(problem(sparse));
        solver.solve(damping, step);
        return step;
    }

    double[] solve(LinearSolver solver, double[] curvature, double damping) {
        double[] step = new double[columns];
        LinearProblem plain = problem(sparse);
        solver.prepare(new LinearProblem(sparse, residuals, plain.gradient(), scale, curvature));
        solver.solve(damping, step);
        return step;
    }

    /** By orthogonal factors of the dense matrix with the roots of the curvature in rows below it. */
    double[] expected(double[] curvature, double damping) {
        DenseMatrix tall = new DenseMatrix(rows + columns, columns);
        System.arraycopy(dense.data(), 0, tall.data(), 0, rows * columns);
        for (int j = 0; j < columns; j++) {
            tall.data()[(rows + j) * columns + j] = Math.sqrt(curvature[j]);
        }
        double[] r = Arrays.copyOf(residuals, rows + columns);
        double[] step = new double[columns];
        DenseQr qr = new DenseQr(rows + columns, columns);
        qr.prepare(new LinearProblem(tall, r, problem(dense).gradient(), scale));
        qr.solve(damping, step);
        return step;
    }

    private LinearProblem problem(JacobianMatrix jacobian) {
        double[] gradient = new double[columns];
        jacobian.gradient(residuals, gradient);
        return new LinearProblem(jacobian, residuals, gradient, scale);
    }

    /** By orthogonal factors of the dense matrix. */
    double[] expected(double damping) {
        double[] step = new double[columns];
        DenseQr qr = new DenseQr(rows, columns);
        qr.prepare(problem(dense));
        qr.solve(damping, step);
        return step;
    }

    /** {@code |J p + r|^2 + damping |D p|^2}. */
    double objective(double[] step, double damping) {
        double[] left = new double[rows];
        sparse.times(step, left);
        double sum = 0;
        for (int i = 0; i < rows; i++) {
            sum += (left[i] + residuals[i]) * (left[i] + residuals[i]);
        }
        for (int k = 0; k < columns; k++) {
            sum += damping * scale[k] * step[k] * scale[k] * step[k];
        }
        return sum;
    }

    static int[] range(int from, int length) {
        int[] range = new int[length];
        for (int k = 0; k < length; k++) {
            range[k] = from + k;
        }
        return range;
    }

    /** A pattern of rows with these ascending columns. */
    static Pattern pattern(List<int[]> rows, int columns) {
        DMatrixSparseTriplet entries = new DMatrixSparseTriplet(rows.size(), columns, 9 * rows.size());
        for (int i = 0; i < rows.size(); i++) {
            for (int column : rows.get(i)) {
                entries.addItem(i, column, 1);
            }
        }
        DMatrixSparseCSC csc = DConvertMatrixStruct.convert(entries, (DMatrixSparseCSC) null);
        return ((Kind) Jacobian.sparse(csc)).rowSparse().pattern();
    }

    private static void fill(SplittableRandom random, DMatrixRMaj j, int group, int height, int[] columns) {
        for (int i = group * height; i < (group + 1) * height; i++) {
            for (int column : columns) {
                j.set(i, column, random.nextDouble() - 0.5);
            }
        }
    }

    private static SparseMatrix sparse(DMatrixRMaj dense) {
        DMatrixSparseCSC csc = DConvertMatrixStruct.convert(dense, (DMatrixSparseCSC) null, 0);
        RowSparse held = ((Kind) Jacobian.sparse(csc)).rowSparse();
        SideBySide grouping = new SideBySide(List.of(held.pattern()));
        SparseMatrix matrix = new SparseMatrix(grouping.pattern());
        grouping.join(List.of(held), matrix.values());
        return matrix;
    }
}
