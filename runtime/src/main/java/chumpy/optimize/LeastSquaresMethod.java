package chumpy.optimize;

/**
 * A way to minimise {@code c = 1/2 sum r_i^2} over an array r of residuals, of any shape, by their Jacobian. The shape
 * does not matter; a single residual is squared as well.
 */
public abstract sealed class LeastSquaresMethod extends Method permits TrustRegionMethod {
    /** For the methods. */
    LeastSquaresMethod() {}

    /** How the linear problems are to be solved. */
    abstract LinearSolverKind linearSolver();

    /** Minimises, and leaves the problem at the best point however it ends. */
    abstract Outcome minimize(LeastSquaresProblem problem, Hooks hooks, Stopwatch clock);
}
