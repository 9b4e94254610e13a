package chumpy.optimize;

/**
 * Powell's dogleg method: Gauss-Newton within a trust region.
 *
 * <p>At each point the residuals are taken for linear, {@code m(p) = 1/2 |r + J p|^2}, and the step p is sought on the
 * path from the point over the minimum of m along the steepest descent to the overall minimum of m, as far as it lies
 * within {@code |D p| <= radius}. D is diagonal and holds the norms of the columns of J (or larger ones, met before),
 * so that the units of the variables do not matter. If the cost falls by at least 1e-4 of what m promised, the step is
 * taken. Below a quarter the radius shrinks, above three quarters it grows. Where J has not full rank, the shortest of
 * all minima of m is taken.
 *
 * <p>It ends well when, at a point that was accepted,
 * <ul>
 *   <li>{@code max_j |J_j' r| / (|J_j| |r|)}, the greatest cosine between the residuals and a column of J, is at most
 *       {@link #gradientTolerance};
 *   <li>the last step was not cut short by the radius, and {@code |D p|} at most {@link #stepTolerance} times
 *       {@code |D x|};
 *   <li>the overall minimum of m lies at most {@link #improvementTolerance} times the cost below the cost, that is, the
 *       squared cosine between r and the space of the columns of J is at most that;
 *   <li>the cost is zero, or what m promises is lost in the rounding of the residuals.
 * </ul>
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1007/BFb0067700">Moré, The Levenberg-Marquardt algorithm: implementation and
 *     theory</a>, for scaling and radius
 */
public final class Dogleg extends LeastSquaresMethod {
    private static final Dogleg DEFAULT = new Dogleg(TrustRegionOptions.DEFAULTS);

    private final TrustRegionOptions options;

    private Dogleg(TrustRegionOptions options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Dogleg dogleg() {
        return DEFAULT;
    }

    /**
     * Limits the iterations. Each tries one step, taken or not.
     *
     * @param iterations 0 or more; 1000 unless set. With 0, the start is evaluated and judged
     * @return the method with this option
     * @throws OptionException if it is negative
     */
    public Dogleg maxIterations(int iterations) {
        return new Dogleg(options.withMaxIterations(iterations));
    }

    /**
     * Limits the evaluations of the residuals, that of the start included. Evaluations of the Jacobian are not counted
     * here; there never are more of them.
     *
     * @param evaluations 1 or more; no limit unless set
     * @return the method with this option
     * @throws OptionException if it is less than 1
     */
    public Dogleg maxEvaluations(int evaluations) {
        return new Dogleg(options.withMaxEvaluations(evaluations));
    }

    /**
     * Sets what the greatest cosine between the residuals and a column of their Jacobian is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-14 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Dogleg gradientTolerance(double tolerance) {
        return new Dogleg(options.withGradientTolerance(tolerance));
    }

    /**
     * Sets what the relative length of an unrestricted step is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-12 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Dogleg stepTolerance(double tolerance) {
        return new Dogleg(options.withStepTolerance(tolerance));
    }

    /**
     * Sets what the relative decrease of the cost that the linear model promises is compared with.
     *
     * @param tolerance at least 0 and less than 1; 1e-18 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Dogleg improvementTolerance(double tolerance) {
        return new Dogleg(options.withImprovementTolerance(tolerance));
    }

    /**
     * Sets the radius of the first trust region, as a multiple of {@code |D x|} at the start, or of the length of the
     * first Gauss-Newton step if all variables start at 0.
     *
     * @param factor positive and finite; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Dogleg initialRadius(double factor) {
        return new Dogleg(options.withInitialRadius(factor));
    }

    /**
     * Says whether the variables are scaled by the norms of the columns of the Jacobian. If not, D is the identity.
     *
     * @param on true unless set
     * @return the method with this option
     */
    public Dogleg columnScaling(boolean on) {
        return new Dogleg(options.withColumnScaling(on));
    }

    @Override
    public String name() {
        return "dogleg";
    }

    @Override
    public String toString() {
        return name() + options.describe();
    }

    @Override
    Outcome minimize(LeastSquaresProblem problem, Hooks hooks, Stopwatch clock) {
        return new TrustRegion(problem, options, hooks, clock).run(DoglegStep::new);
    }
}
