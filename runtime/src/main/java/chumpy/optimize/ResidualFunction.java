package chumpy.optimize;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.Dense;
import chumpy.jacobian.Kind;
import chumpy.jacobian.RowSparse;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.SparseMatrix;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.jspecify.annotations.Nullable;

/**
 * The residuals of a {@link Minimization} as a function {@code r(x)} of one vector, with its Jacobian: what optimisers
 * of other libraries ask for. x holds the entries of all variables, end to end in the order in which they were given,
 * each in row-major order.
 *
 * <p>To evaluate is to assign: afterwards the variables hold the point that was evaluated last. What is asked for again
 * at the same point is not computed again, so the value and the Jacobian at a point cost one evaluation, in whatever
 * order. Like the expression itself it is for one thread at a time.
 */
public final class ResidualFunction {
    private final GraphProblem problem;
    private @Nullable JacobianAssembly assembly;

    ResidualFunction(GraphProblem problem) {
        this.problem = problem;
    }

    /**
     * The number of residuals.
     *
     * @return entries of r
     */
    public int rows() {
        return problem.rows();
    }

    /**
     * The number of unknowns.
     *
     * @return entries of x
     */
    public int columns() {
        return problem.columns();
    }

    /**
     * The variables.
     *
     * @return as they were given
     */
    public List<Ch> variables() {
        return problem.variables();
    }

    /**
     * The variables' values as they are now.
     *
     * @return x
     */
    public double[] start() {
        return problem.start();
    }

    /**
     * The bounds from below.
     *
     * @return a number for each unknown, minus infinity where there is none
     */
    public double[] lower() {
        return problem.box().lower().clone();
    }

    /**
     * The bounds from above.
     *
     * @return a number for each unknown, infinity where there is none
     */
    public double[] upper() {
        return problem.box().upper().clone();
    }

    /**
     * Goes to a point, such as the one that an optimiser found, without evaluating anything there.
     *
     * @param x the values of the variables
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public void assign(double[] x) {
        problem.variables.assign(checked("assign", x));
    }

    /**
     * The residuals at a point, with their weights.
     *
     * @param x the point
     * @return r, which may be anything, also not finite
     * @throws ShapeException if there are more or fewer numbers than unknowns, or if the expression changed its shape
     */
    public double[] value(double[] x) {
        double[] r = new double[rows()];
        problem.residuals(checked("value", x), r);
        return r;
    }

    /**
     * The residuals at a point, from and into EJML's matrices.
     *
     * @param x the point, as a row or a column
     * @param r becomes a column of the residuals
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public void value(DMatrixRMaj x, DMatrixRMaj r) {
        Arguments.given("value", "r", r).reshape(rows(), 1);
        problem.residuals(numbers("value", x), r.data);
    }

    /**
     * The Jacobian at a point: a row for each residual, a column for each unknown. {@link Jacobian#toSparse()} and
     * {@link Jacobian#toDense()} give it in EJML's forms. It is held sparse where those with respect to all variables
     * are, and then keeps its structure from point to point, zeros included.
     *
     * @param x the point
     * @return a matrix that stays as it is
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public Jacobian jacobian(double[] x) {
        problem.variables.assign(checked("jacobian", x));
        Ch expression = problem.expression();
        List<Jacobian> blocks = Engine.jacobians(expression, problem.variables());
        if (blocks.size() == 1) {
            return Algebra.hold(blocks.get(0));
        }
        JacobianAssembly joiner = assembly;
        if (joiner == null) {
            boolean dense = blocks.stream().anyMatch(block -> block.form() == Jacobian.Form.DENSE);
            joiner = new JacobianAssembly(
                    dense ? LinearSolverKind.AUTOMATIC : LinearSolverKind.SPARSE_NORMAL_CHOLESKY, rows(), columns());
            assembly = joiner;
        }
        return copy(joiner.join(blocks));
    }

    /**
     * The Jacobian at a point, from and into EJML's dense matrices.
     *
     * @param x the point, as a row or a column
     * @param jacobian becomes the Jacobian
     * @throws ShapeException if there are more or fewer numbers than unknowns, or if the Jacobian has more entries than
     *     an array can hold
     */
    public void jacobian(DMatrixRMaj x, DMatrixRMaj jacobian) {
        Arguments.given("jacobian", "jacobian", jacobian);
        Dense dense = ((Kind) jacobian(numbers("jacobian", x))).denseForm();
        jacobian.reshape(rows(), columns());
        double[] values = Raw.data(dense.values());
        System.arraycopy(values, 0, jacobian.data, 0, values.length);
    }

    /** The joined matrix is written to again at the next point, what is handed out is not. */
    private static Jacobian copy(JacobianMatrix joined) {
        if (joined instanceof SparseMatrix sparse) {
            return new RowSparse(sparse.pattern(), NdArray.of(sparse.values()));
        }
        return new Dense(joined.rows(), joined.columns(), NdArray.of(((DenseMatrix) joined).data()));
    }

    private double[] checked(String operation, double[] x) {
        Arguments.given(operation, "x", x);
        if (x.length != columns()) {
            throw new ShapeException(operation + ": " + x.length + " numbers were given for " + columns()
                    + " unknowns; give the entries of all variables, end to end");
        }
        return x;
    }

    private double[] numbers(String operation, DMatrixRMaj x) {
        Arguments.given(operation, "x", x);
        if (x.numRows != 1 && x.numCols != 1) {
            throw new ShapeException(operation + ": x is a " + x.numRows + "x" + x.numCols
                    + " matrix; give a row or a column of " + columns() + " entries");
        }
        double[] entries = new double[x.getNumElements()];
        System.arraycopy(x.data, 0, entries, 0, entries.length);
        return checked(operation, entries);
    }
}
