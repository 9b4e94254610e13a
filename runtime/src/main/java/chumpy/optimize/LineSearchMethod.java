package chumpy.optimize;

import java.util.function.Consumer;

/**
 * A method that descends along one line after another, each as far as the strong Wolfe conditions say (Moré and Thuente).
 *
 * <p>A point where the objective or its gradient is not finite counts as too far. If no point along a line is lower, the
 * steepest descent is tried before the run ends, with {@link Stop#PRECISION} if rounding hides what could still be gained.
 *
 * <p>Instances are immutable.
 *
 * @param <M> the method itself
 * @see <a href="https://doi.org/10.1145/192115.192132">Moré, Thuente, Line search algorithms with guaranteed sufficient
 *     decrease</a>
 */
public abstract sealed class LineSearchMethod<M extends LineSearchMethod<M>> extends ScalarMethod
        permits Bfgs, ConjugateGradient, NewtonCg {
    private static final int ITERATIONS_EACH = 200;

    final LineSearchOptions options;
    private final LineSearchOptions defaults;

    LineSearchMethod(LineSearchOptions defaults, LineSearchOptions options) {
        this.defaults = defaults;
        this.options = options;
    }

    /** The same method with other options. */
    abstract M with(LineSearchOptions changed);

    final M set(Consumer<LineSearchOptions> change) {
        return with(options.with(change));
    }

    /**
     * Sets which part of the decrease that the slope promises is enough.
     *
     * @param c1 between 0 and c2; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M c1(double c1) {
        return set(o -> o.c1 = c1);
    }

    /**
     * Sets which part of the first slope the last may have.
     *
     * @param c2 between c1 and 1; 0.4 for conjugate gradients and 0.9 for others unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M c2(double c2) {
        return set(o -> o.c2 = c2);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 200 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public final M maxiter(int iterations) {
        MethodOptions.checkNotNegative("maxiter", iterations);
        return set(o -> o.maxiter = iterations);
    }

    final M withGtol(double tolerance) {
        MethodOptions.checkNotNegative("gtol", tolerance);
        return set(o -> o.gtol = tolerance);
    }

    @Override
    final int maxIterations(int unknowns) {
        return options.maxiter >= 0 ? options.maxiter : (int) Math.min(UNLIMITED, (long) ITERATIONS_EACH * unknowns);
    }

    @Override
    public final String toString() {
        return name() + options.describe(defaults);
    }
}
