package chumpy.optimize;

import chumpy.array.Arguments;
import java.util.function.Consumer;

/**
 * A least squares method that tries a step from the linear model {@code m(p) = 1/2 |r + J p|^2} of the residuals at each
 * point, within a region where the model is trusted.
 *
 * <p>If the cost falls by at least 1e-4 of what m promised, the step is taken. Lengths are measured as {@code |D p|}. D
 * is diagonal and holds the norms of the columns of J (or larger ones, met before), so that the units of the variables
 * do not matter.
 *
 * <p>It ends well when, at a point that was accepted,
 * <ul>
 *   <li>{@code max_j |J_j' r| / (|J_j| |r|)}, the greatest cosine between the residuals and a column of J, is at most
 *       {@link #gradientTolerance};
 *   <li>the last step was not cut short by the region, and {@code |D p|} at most {@link #stepTolerance} times
 *       {@code |D x|};
 *   <li>the overall minimum of m lies at most {@link #improvementTolerance} times the cost below the cost, that is, the
 *       squared cosine between r and the space of the columns of J is at most that;
 *   <li>the cost is zero, or what m promises is lost in the rounding of the residuals.
 * </ul>
 *
 * <p>The defaults are tight and fit curves to data to the last digit. Where a large problem (bundle adjustment) need not
 * be solved to more digits than its data have, set {@link #improvementTolerance} to 1e-6 or so.
 *
 * <p>Instances are immutable.
 *
 * @param <M> the method itself
 */
public abstract sealed class TrustRegionMethod<M extends TrustRegionMethod<M>> extends LeastSquaresMethod
        permits Dogleg, GaussNewton, LevenbergMarquardt, TrustRegionReflective {
    private final TrustRegionOptions defaults;
    private final TrustRegionOptions options;

    TrustRegionMethod(TrustRegionOptions defaults, TrustRegionOptions options) {
        this.defaults = defaults;
        this.options = options;
    }

    /** The same method with other options. */
    abstract M with(TrustRegionOptions changed);

    /** How it chooses its steps. */
    abstract TrustRegionStrategy.Factory strategy();

    private M set(Consumer<TrustRegionOptions> change) {
        return with(options.with(change));
    }

    /**
     * Limits the iterations. Each tries one step, taken or not.
     *
     * @param iterations 0 or more; 1000 unless set. With 0, the start is evaluated and judged
     * @return the method with this option
     * @throws OptionException if it is negative
     */
    public final M maxIterations(int iterations) {
        return set(o -> o.maxIterations = iterations);
    }

    /**
     * Limits the evaluations of the residuals, that of the start included. Evaluations of the Jacobian are not counted
     * here; there never are more of them.
     *
     * @param evaluations 1 or more; no limit unless set
     * @return the method with this option
     * @throws OptionException if it is less than 1
     */
    public final M maxEvaluations(int evaluations) {
        return set(o -> o.maxEvaluations = evaluations);
    }

    /**
     * Sets what the greatest cosine between the residuals and a column of their Jacobian is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-14 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M gradientTolerance(double tolerance) {
        return set(o -> o.gradientTolerance = tolerance);
    }

    /**
     * Sets what the relative length of an unrestricted step is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-12 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M stepTolerance(double tolerance) {
        return set(o -> o.stepTolerance = tolerance);
    }

    /**
     * Sets what the relative decrease of the cost that the linear model promises is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-18 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M improvementTolerance(double tolerance) {
        return set(o -> o.improvementTolerance = tolerance);
    }

    /**
     * Says whether the variables are scaled by the norms of the columns of the Jacobian. If not, D is the identity.
     *
     * @param on true unless set
     * @return the method with this option
     */
    public final M columnScaling(boolean on) {
        return set(o -> o.columnScaling = on);
    }

    /**
     * Says how the linear problems are solved.
     *
     * @param kind the solver; chosen automatically unless set
     * @return the method with this option
     */
    public final M linearSolver(LinearSolverKind kind) {
        Arguments.given("linearSolver", "kind", kind);
        return set(o -> o.linearSolver = kind);
    }

    /**
     * Gives a solver of one's own for the linear problems.
     *
     * @param solver called in the thread of the run; the kind of solver that was set, or else the size and the zeros of
     *     the Jacobian, decide only whether it comes dense or sparse
     * @return the method with this option
     */
    public final M linearSolver(StepSolver solver) {
        Arguments.given("linearSolver", "solver", solver);
        return set(o -> o.stepSolver = solver);
    }

    /** Sets the radius, or what stands for it in the method, to begin with. */
    final M withInitialRadius(double radius) {
        return set(o -> o.initialRadius = radius);
    }

    /** Sets how the damping is chosen, for the method that has one. */
    final M withDamping(Damping damping) {
        return set(o -> o.damping = damping);
    }

    final Damping damping() {
        return options.damping;
    }

    @Override
    public final String toString() {
        return name() + options.describe(defaults);
    }

    @Override
    final LinearSolverKind linearSolver() {
        return options.linearSolver;
    }

    @Override
    final Outcome minimize(LeastSquaresProblem problem, Hooks hooks, Stopwatch clock) {
        return new TrustRegion(problem, options, hooks, clock).run(strategy());
    }
}
