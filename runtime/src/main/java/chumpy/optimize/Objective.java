package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** What is to be minimised, before it is known over what and how. */
@FunctionalInterface
interface Objective {
    /**
     * The problem of making the sum of the squares of the residuals small.
     *
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if there are no residuals
     */
    LeastSquaresProblem residuals(List<Ch> variables, LinearSolverKind solver);
}
