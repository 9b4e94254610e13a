package chumpy.optimize;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.jacobian.RowSparse;
import chumpy.optimize.linear.DenseMatrix;
import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.LinearSolver;
import chumpy.optimize.linear.SparseMatrix;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A solver that the user gave. */
final class GivenSolver implements LinearSolver {
    private final StepSolver solver;
    private final double[] diagonal;
    private @Nullable LinearProblem problem;
    private @Nullable Jacobian jacobian;

    GivenSolver(StepSolver solver, int columns) {
        this.solver = solver;
        this.diagonal = new double[columns];
    }

    @Override
    public void prepare(LinearProblem taken) {
        problem = taken;
        jacobian = view(taken.jacobian());
    }

    /** The same numbers, as users know them. */
    private static Jacobian view(JacobianMatrix matrix) {
        if (matrix instanceof SparseMatrix sparse) {
            return new RowSparse(sparse.pattern(), NdArray.adopt(sparse.values(), sparse.values().length));
        }
        if (matrix instanceof DenseMatrix dense) {
            return Jacobian.dense(NdArray.adopt(dense.data(), dense.rows(), dense.columns()));
        }
        throw new OptionException("linearSolver: a solver of one's own needs the Jacobian, of which chunks of rows keep"
                + " only J'J; leave the choice to the method");
    }

    @Override
    public void solve(double damping, double[] step) {
        LinearProblem taken = Objects.requireNonNull(problem);
        double[] curvature = taken.curvature();
        for (int j = 0; j < diagonal.length; j++) {
            double scale = taken.scale()[j];
            diagonal[j] = damping * scale * scale + (curvature == null ? 0 : curvature[j]);
        }
        solver.solve(Objects.requireNonNull(jacobian), taken.residuals(), diagonal, step);
        for (int j = 0; j < step.length; j++) {
            if (!Double.isFinite(step[j])) {
                throw new OptionException("linearSolver: the solver that was given wrote " + step[j] + " to entry " + j
                        + " of the step; its entries must be finite");
            }
        }
    }

    @Override
    public String name() {
        return "the solver that was given";
    }
}
