package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.Box;
import chumpy.optimize.scalar.Ending;
import chumpy.optimize.scalar.Limits;
import chumpy.optimize.scalar.Oracle;
import chumpy.optimize.scalar.Watcher;
import org.jspecify.annotations.Nullable;

/**
 * A way to minimise a function f whose value is one number. Residuals are squared and summed for it: {@code f = sum r_i^2},
 * with {@code 2 J'J} for its Hessian.
 *
 * <p>Options bear the names that they have in SciPy's {@code minimize}, and have its defaults.
 */
public abstract non-sealed class ScalarMethod extends Method {
    /** What is counted for the limits on evaluations where a method has none of its own. */
    static final int UNLIMITED = Integer.MAX_VALUE;

    /** For the methods. */
    ScalarMethod() {}

    /** Iterations that are allowed in a problem of so many unknowns. */
    abstract int maxIterations(int unknowns);

    /** Evaluations that are allowed in a problem of so many unknowns. */
    int maxEvaluations(int unknowns) {
        return UNLIMITED;
    }

    /** The violation of a constraint that does no harm. */
    double feasibility() {
        return 0;
    }

    /** What to run on a problem of so many unknowns, which are or are not bounded. */
    abstract Algorithm algorithm(int unknowns, boolean bounded);

    /** Minimises, and leaves the problem at the best point however it ends. */
    final ScalarOutcome minimize(ScalarGraph problem, Box box, Hooks hooks, Stopwatch clock) {
        Limits limits = new Limits(
                maxIterations(problem.size()), maxEvaluations(problem.size()), () -> hooks.interruption(clock));
        double[] start = problem.start();
        box.project(start);
        Oracle oracle = new Oracle(new Timed(problem, clock), box, limits, feasibility(), watcher(problem, hooks));
        try {
            double initial = oracle.value(start);
            if (initial == Double.POSITIVE_INFINITY) {
                throw problem.notFinite();
            }
            problem.requireFiniteConstraints();
            Ending ending = oracle.run(algorithm(problem.size(), box.isBounded()), start);
            return new ScalarOutcome(
                    ending.stop(),
                    ending.reason(),
                    initial,
                    oracle.bestValue(),
                    oracle.gradientNorm(),
                    oracle.bestViolation(),
                    oracle.iterations(),
                    oracle.evaluations(),
                    oracle.gradients(),
                    oracle.products(),
                    clock.read());
        } finally {
            problem.moveTo(oracle.best());
        }
    }

    private static @Nullable Watcher watcher(ScalarGraph problem, Hooks hooks) {
        if (hooks.listeners().isEmpty()) {
            return null;
        }
        return (number, best, value, change, gradientNorm, stepNorm) -> {
            Iteration iteration = new Iteration(
                    number, change > 0, value, change, gradientNorm, Double.NaN, stepNorm, Double.NaN, Double.NaN);
            for (IterationListener listener : hooks.listeners()) {
                problem.moveTo(best);
                listener.onIteration(iteration);
            }
        };
    }
}
