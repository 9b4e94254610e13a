package chumpy.optimize;

import chumpy.Jacobian;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.Dense;
import chumpy.jacobian.Kind;
import chumpy.jacobian.Pattern;
import chumpy.jacobian.RowSparse;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Joins the Jacobians with respect to several variables by their columns. Whether the whole is held dense or sparse is
 * decided when it is joined first, and stays; its arrays are used again each time.
 */
final class JacobianAssembly {
    private final LinearSolverKind solver;
    private final int rows;
    private final int columns;
    private @Nullable DenseMatrix dense;
    private @Nullable SparseAssembly sparse;

    JacobianAssembly(LinearSolverKind solver, int rows, int columns) {
        this.solver = solver;
        this.rows = rows;
        this.columns = columns;
    }

    /** The joined matrix. */
    JacobianMatrix join(List<Jacobian> jacobians) {
        List<Kind> blocks =
                jacobians.stream().map(block -> ((Kind) block).entries()).toList();
        if (dense == null && sparse == null) {
            double stored = blocks.stream().mapToDouble(Kind::stored).sum();
            if (SolverChoice.preferDense(solver, rows, columns, (long) stored)) {
                checkArea();
                dense = new DenseMatrix(rows, columns);
            } else {
                sparse = new SparseAssembly(rows, columns);
            }
        }
        if (sparse != null) {
            return sparse.join(blocks.stream().map(JacobianAssembly::rowSparse).toList());
        }
        DenseMatrix matrix = Objects.requireNonNull(dense);
        joinDense(blocks, matrix.data());
        return matrix;
    }

    private void checkArea() {
        long area = (long) rows * columns;
        if (area > Integer.MAX_VALUE - 8) {
            throw new ShapeException("minimize: the dense " + rows + "x" + columns + " Jacobian has " + area
                    + " entries, more than one array can hold; "
                    + (solver.isDense()
                            ? "choose another linear solver than " + solver
                            : "give the rows in RowChunks"));
        }
    }

    private static RowSparse rowSparse(Kind block) {
        return Algebra.isNone(block) ? RowSparse.zeros(block.rows(), block.cols()) : block.rowSparse();
    }

    private void joinDense(List<Kind> blocks, double[] data) {
        int offset = 0;
        for (Kind block : blocks) {
            if (block instanceof Dense d) {
                double[] values = Raw.data(d.values());
                int width = block.cols();
                for (int i = 0; i < rows; i++) {
                    System.arraycopy(values, i * width, data, i * columns + offset, width);
                }
            } else {
                writeSparse(rowSparse(block), data, offset);
            }
            offset += block.cols();
        }
    }

    private void writeSparse(RowSparse block, double[] data, int offset) {
        Pattern pattern = block.pattern();
        int[] places = pattern.columns();
        double[] values = Raw.data(block.values());
        for (int i = 0; i < rows; i++) {
            int row = i * columns + offset;
            Arrays.fill(data, row, row + block.cols(), 0);
            int from = pattern.columnStart(i / pattern.height());
            int value = pattern.valueStart(i);
            for (int k = 0; k < pattern.rowLength(i); k++) {
                data[row + places[from + k]] = values[value + k];
            }
        }
    }
}
