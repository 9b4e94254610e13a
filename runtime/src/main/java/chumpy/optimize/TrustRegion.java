package chumpy.optimize;

import chumpy.optimize.linear.JacobianMatrix;
import chumpy.optimize.linear.LinearProblem;
import chumpy.optimize.linear.Vectors;
import chumpy.optimize.scalar.Ending;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Drives a {@link TrustRegionStrategy} to a minimum of {@code c(x) = 1/2 |r(x)|^2}: tries steps, takes those that deliver a
 * fair part of what the linear model promised, and lets the radius of the trust region follow.
 *
 * <p>Convergence is judged at accepted points only. A trial point where the residuals or their Jacobian are not finite
 * is a rejected step that shrinks the radius, nothing else.
 */
final class TrustRegion {
    /** A step is taken if the cost falls by at least this part of what was promised. */
    static final double FAIR = 1e-4;

    /**
     * Where the model promises no more than this part of the cost, or sees its minimum no farther than this part of
     * {@code |D x|} away, or where the residuals are at right angles to the columns up to this, steps that do not deliver
     * mean that the residuals are rounded too coarsely to show it.
     */
    private static final double SMALL_PROMISE = 1e-10;

    private static final double SMALL_DISTANCE = 1e-9;
    private static final double SMALL_ANGLE = 1e-7;
    private static final int NOISY_STEPS = 4;
    private static final double EPSILON = Math.ulp(1.0);

    private final LeastSquaresProblem problem;
    private final TrustRegionOptions options;
    private final Hooks hooks;
    private final Stopwatch clock;
    private final ColumnScaling scaling;
    private final Interior interior;
    private final Chart chart;
    private final double[] step;

    private Point current;
    private Point trial;
    private double angle;
    private double scaledX;
    private double promise;
    private double distance;
    private double lastUnrestricted = Double.POSITIVE_INFINITY;
    private int iterations;
    private int accepted;
    private int evaluations;
    private int jacobians;
    private @Nullable Ending ending;

    TrustRegion(LeastSquaresProblem problem, TrustRegionOptions options, Hooks hooks, Stopwatch clock) {
        this.problem = problem;
        this.options = options;
        this.hooks = hooks;
        this.clock = clock;
        int n = problem.columns();
        this.scaling = new ColumnScaling(options.columnScaling, n);
        this.chart = problem.chart();
        this.interior = new Interior(problem.box());
        this.step = new double[n];
        this.current = new Point(problem.start(), chart, problem.rows(), problem.cost());
        this.trial = new Point(new double[chart.numbers()], chart, problem.rows(), problem.cost());
    }

    /** Runs to the end. However that comes about, the problem is left at the best point. */
    Outcome run(TrustRegionStrategy.Factory method) {
        try {
            JacobianMatrix jacobian = begin();
            double initialCost = current.cost;
            SolverChoice choice = choose(jacobian);
            TrustRegionStrategy strategy = method.create(choice.solver(), problem.box(), options.initialRadius);
            tell(true, 0, 1, 0, 0);
            while (!isAtEnd(strategy, jacobian)) {
                jacobian = advance(strategy, jacobian);
            }
            Ending end = Objects.requireNonNull(ending);
            return new Outcome(
                    end.stop(),
                    end.reason(),
                    initialCost,
                    current.cost,
                    current.gradientNorm(),
                    angle,
                    accepted,
                    iterations - accepted,
                    evaluations,
                    jacobians,
                    jacobian.rows(),
                    jacobian.columns(),
                    jacobian.stored(),
                    choice.solver().name(),
                    choice.reason(),
                    clock.read());
        } finally {
            problem.moveTo(current.x);
        }
    }

    private SolverChoice choose(JacobianMatrix jacobian) {
        StepSolver given = options.stepSolver;
        return given == null ? SolverChoice.of(options.linearSolver, jacobian) : SolverChoice.given(given, jacobian);
    }

    private JacobianMatrix begin() {
        current.locate(chart);
        interior.enter(current.coordinates);
        chart.numbers(current.coordinates, current.x);
        evaluate(current);
        if (!current.measure()) {
            throw problem.residualsNotFinite();
        }
        if (!Vectors.isFinite(current.x)) {
            throw NonFinite.variables(current.x);
        }
        JacobianMatrix jacobian = differentiate(current);
        if (jacobian == null) {
            throw problem.jacobianNotFinite();
        }
        arrive();
        return jacobian;
    }

    /** Judges the current point, and prepares the steps from it if it is not the last. */
    private boolean isAtEnd(TrustRegionStrategy strategy, JacobianMatrix jacobian) {
        if (ending != null) {
            return true;
        }
        if (current.cost == 0) {
            if (iterations == 0 && Vectors.largest(current.residuals) > 0) {
                throw new NotFiniteException("minimize: the residuals are so small at the start that the sum of their"
                        + " squares is rounded to zero; scale them up");
            }
            return end(Stop.ZERO_RESIDUAL, "the cost is zero");
        }
        if (angle <= options.gradientTolerance) {
            return end(
                    Stop.GRADIENT,
                    "the greatest cosine between the residuals and a column of the Jacobian, %.3g, is within the"
                            + " gradient tolerance %.3g",
                    angle,
                    options.gradientTolerance);
        }
        if (Double.isFinite(scaledX) && lastUnrestricted <= options.stepTolerance * scaledX) {
            return end(
                    Stop.STEP,
                    "the last step changed the variables by %.3g of their norm, which is within the step tolerance"
                            + " %.3g",
                    lastUnrestricted / scaledX,
                    options.stepTolerance);
        }
        if (isInterrupted()) {
            return true;
        }
        prepare(strategy, jacobian);
        promise = strategy.greatestReduction() / current.cost;
        distance = strategy.unrestrictedNorm();
        if (promise <= options.improvementTolerance) {
            return end(
                    Stop.IMPROVEMENT,
                    "the linear model promises to lower the cost by %.3g of it at most, which is within the improvement"
                            + " tolerance %.3g",
                    promise,
                    options.improvementTolerance);
        }
        return false;
    }

    private void prepare(TrustRegionStrategy strategy, JacobianMatrix jacobian) {
        LinearProblem problem = new LinearProblem(jacobian, current.corrected, current.gradient, scaling.diagonal());
        clock.linearSolver(() -> strategy.prepare(problem, current.coordinates, scaledX));
    }

    private boolean isInterrupted() {
        Stop asked = hooks.interruption(clock);
        if (asked != null) {
            ending = Ending.interrupted(asked, iterations);
            return true;
        }
        if (iterations >= options.maxIterations) {
            return end(Stop.MAX_ITERATIONS, "%d iterations were allowed", options.maxIterations);
        }
        if (evaluations >= options.maxEvaluations) {
            return end(Stop.MAX_EVALUATIONS, "%d evaluations were allowed", options.maxEvaluations);
        }
        return false;
    }

    /** Tries steps until one is taken, or until there is no sense in trying more. */
    private JacobianMatrix advance(TrustRegionStrategy strategy, JacobianMatrix jacobian) {
        int failures = 0;
        JacobianMatrix next = null;
        while (next == null && ending == null) {
            double within = strategy.radius();
            double predicted = clock.solution(() -> strategy.step(step));
            boolean unrestricted = strategy.isUnrestricted();
            double length = Vectors.scaledNorm(scaling.diagonal(), step);
            if (!makeTrial()) {
                endWithoutProgress(unrestricted);
                break;
            }
            iterations++;
            evaluate(trial);
            double reduction = trial.measure() ? current.costAbove(trial) : Double.NaN;
            if (predicted > 0 && reduction >= FAIR * predicted) {
                next = differentiate(trial);
                if (next == null) {
                    reduction = Double.NaN;
                    restore(strategy);
                }
            }
            strategy.learn(length, reduction, predicted, Vectors.dot(current.gradient, step));
            if (next != null) {
                take(unrestricted ? length : Double.POSITIVE_INFINITY);
            } else if (!Double.isNaN(reduction)) {
                failures++;
            }
            tell(next != null, reduction, reduction / predicted, length, within);
            if (next == null) {
                judgeFailure(failures, predicted, reduction, strategy.isExhausted());
            }
        }
        return next == null ? jacobian : next;
    }

    /** A Jacobian that is not finite was written over the one of the current point: that one is computed again. */
    private void restore(TrustRegionStrategy strategy) {
        evaluate(current);
        JacobianMatrix jacobian = differentiate(current);
        if (jacobian == null) {
            throw problem.jacobianNotFinite();
        }
        prepare(strategy, jacobian);
    }

    /** Makes the trial point; false if it is the current one, to rounding. */
    private boolean makeTrial() {
        chart.move(current.x, step, trial.x);
        trial.locate(chart);
        if (interior.isBounded()) {
            interior.keep(trial.coordinates);
            chart.numbers(trial.coordinates, trial.x);
        }
        return !Arrays.equals(trial.x, current.x);
    }

    private void take(double unrestricted) {
        Point taken = trial;
        trial = current;
        current = taken;
        accepted++;
        lastUnrestricted = unrestricted;
        arrive();
    }

    private void arrive() {
        scaling.update(current.columnNorms);
        scaledX = scaling.norm(current.coordinates);
        angle = current.angle(interior);
    }

    private void judgeFailure(int failures, double predicted, double reduction, boolean exhausted) {
        double resolution = 4 * EPSILON * current.cost;
        boolean lost = predicted <= resolution && Math.abs(reduction) <= resolution;
        if (failures >= NOISY_STEPS && isNearby()) {
            endInNoise();
        } else if (lost || exhausted) {
            endWithoutProgress(false);
        } else {
            isInterrupted();
        }
    }

    private boolean isNearby() {
        return promise <= SMALL_PROMISE || distance <= SMALL_DISTANCE * scaledX || angle <= SMALL_ANGLE;
    }

    private void endWithoutProgress(boolean unrestricted) {
        if (unrestricted || isNearby()) {
            endInNoise();
        } else {
            end(
                    Stop.RADIUS,
                    "no step lowered the cost although the linear model promises up to %.3g of it: either the"
                            + " objective is not finite or has a kink nearby, or a derivative is wrong (GradientCheck"
                            + " tells)",
                    Math.min(1, promise));
        }
    }

    private void endInNoise() {
        end(
                Stop.PRECISION,
                "steps lower the cost no more, since the residuals are rounded too coarsely to show it: the greatest"
                        + " cosine between them and a column of the Jacobian is %.3g, and the linear model promises at"
                        + " most %.3g of the cost",
                angle,
                Math.min(1, promise));
    }

    private boolean end(Stop stop, String format, Object... numbers) {
        ending = Ending.of(stop, format, numbers);
        return true;
    }

    private void evaluate(Point point) {
        evaluations++;
        clock.objective(() -> problem.residuals(point.x, point.residuals));
    }

    /** The Jacobian at a point where the residuals have just been evaluated; null if it is not finite. */
    private @Nullable JacobianMatrix differentiate(Point point) {
        jacobians++;
        JacobianMatrix jacobian = clock.derivatives(problem::jacobian);
        return point.differentiate(jacobian) ? jacobian : null;
    }

    private void tell(boolean taken, double reduction, double ratio, double length, double within) {
        if (hooks.listeners().isEmpty()) {
            return;
        }
        Iteration iteration = new Iteration(
                iterations,
                taken,
                current.cost,
                reduction,
                current.gradientNorm(),
                angle,
                length,
                within,
                ratio,
                problem.squares(current.residuals));
        for (IterationListener listener : hooks.listeners()) {
            problem.moveTo(current.x);
            listener.onIteration(iteration);
        }
    }
}
