package chumpy.optimize;

/** What is to be minimised, before it is known over what and how. */
interface Objective {
    /**
     * The problem of making the sum of the squares of the residuals small.
     *
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if there are no residuals
     * @throws OptionException if that cannot be done within the domain, or with the solver
     */
    LeastSquaresProblem residuals(Domain domain, LinearSolverKind solver);

    /**
     * The problem of making a number small.
     *
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if what is to be a number is not one
     * @throws OptionException if the objective cannot be taken for a number
     */
    ScalarGraph scalar(Domain domain);
}
