package chumpy.samples.fit;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.optimize.LeastSquaresMethod;
import chumpy.optimize.LeastSquaresResult;
import chumpy.optimize.Methods;
import chumpy.optimize.NotFiniteException;
import chumpy.optimize.TrustRegionMethod;
import java.util.List;
import java.util.Locale;

/** The optimisers to choose from. */
enum Optimizer {
    /** Powell's dogleg: Gauss-Newton within a trust region. */
    DOGLEG {
        @Override
        LeastSquaresMethod method(Settings settings) {
            return configured(Methods.dogleg(), settings);
        }
    },

    /** Levenberg and Marquardt's damped Gauss-Newton. */
    LEVENBERG_MARQUARDT {
        @Override
        LeastSquaresMethod method(Settings settings) {
            return configured(Methods.levenbergMarquardt(), settings);
        }
    },

    /** The trust-region reflective method, here without bounds. */
    TRUST_REGION_REFLECTIVE {
        @Override
        LeastSquaresMethod method(Settings settings) {
            return configured(Methods.trustRegionReflective(), settings);
        }
    },

    /** Gauss-Newton with a line search. */
    GAUSS_NEWTON {
        @Override
        LeastSquaresMethod method(Settings settings) {
            return configured(Methods.gaussNewton(), settings);
        }
    };

    private static <M extends TrustRegionMethod<M>> M configured(M method, Settings settings) {
        double tolerance = settings.tolerance();
        return method.maxIterations(settings.maxIterations())
                .stepTolerance(tolerance)
                .gradientTolerance(tolerance)
                .improvementTolerance(tolerance * tolerance); // compared with a square
    }

    abstract LeastSquaresMethod method(Settings settings);

    /** Runs it; afterwards the parameters are at the best point found. */
    final Outcome run(Ch residuals, List<Ch> parameters, Settings settings) {
        try {
            LeastSquaresResult result = Chumpy.minimize(residuals)
                    .over(parameters)
                    .using(method(settings))
                    .onIteration(settings.listener())
                    .run();
            return new Outcome(
                    result.converged(),
                    result.stop().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                    result.iterations(),
                    result.residualEvaluations(),
                    result.jacobianEvaluations(),
                    result.reason());
        } catch (NotFiniteException e) {
            return new Outcome(false, "not finite", 0, 1, 0, String.valueOf(e.getMessage()));
        }
    }

    /** As it is written on the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
