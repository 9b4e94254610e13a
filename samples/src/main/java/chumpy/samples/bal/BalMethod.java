package chumpy.samples.bal;

import chumpy.optimize.LeastSquaresMethod;
import chumpy.optimize.LinearSolverKind;
import chumpy.optimize.Methods;
import chumpy.optimize.TrustRegionMethod;
import java.util.Locale;

/** The methods to choose from. */
enum BalMethod {
    /** Levenberg-Marquardt. */
    LEVENBERG_MARQUARDT {
        @Override
        TrustRegionMethod<?> method() {
            return Methods.levenbergMarquardt();
        }
    },
    /** Powell's dogleg. */
    DOGLEG {
        @Override
        TrustRegionMethod<?> method() {
            return Methods.dogleg();
        }
    };

    abstract TrustRegionMethod<?> method();

    /**
     * The method with options.
     *
     * @param solver for its linear problems
     * @param tolerance it ends when no more than this part of the cost can still be gained
     * @param maxIterations the most steps to try
     */
    LeastSquaresMethod with(LinearSolverKind solver, double tolerance, int maxIterations) {
        return method().linearSolver(solver).improvementTolerance(tolerance).maxIterations(maxIterations);
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
