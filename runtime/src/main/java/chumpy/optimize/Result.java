package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** What came of a minimisation. The point itself is in the variables. */
public abstract sealed class Result permits LeastSquaresResult, ScalarResult {
    /** For the kinds of results. */
    Result() {}

    /**
     * The method that was used.
     *
     * @return with its options
     */
    public abstract Method method();

    /**
     * What was made small, at the end: half the sum of the squares of residuals for a {@link LeastSquaresMethod}, the
     * objective itself for a {@link ScalarMethod}.
     *
     * @return the cost of the best point found
     */
    public abstract double cost();

    /**
     * The cost at the start.
     *
     * @return the cost
     */
    public abstract double initialCost();

    /**
     * Whether it ended as is expected at a minimum.
     *
     * @return {@code stop().converged()}
     */
    public final boolean converged() {
        return stop().converged();
    }

    /**
     * Why it ended.
     *
     * @return the reason's kind
     */
    public abstract Stop stop();

    /**
     * Why it ended, with the numbers.
     *
     * @return a sentence
     */
    public abstract String reason();

    /**
     * Iterations that were made.
     *
     * @return their number
     */
    public abstract int iterations();

    /**
     * The largest absolute entry of the gradient at the end, projected onto the bounds if there are any.
     *
     * @return its size; NaN if the method does not know the gradient
     */
    public abstract double gradientNorm();

    /**
     * Where the time went.
     *
     * @return seconds
     */
    public abstract Timings timings();

    /**
     * Variables that the objective does not depend on. They stayed as they were.
     *
     * @return those, in the order in which they were given
     */
    public abstract List<Ch> idleVariables();

    /**
     * All of this to be read: what was given, what was used, where the time went, and why it ended.
     *
     * @return several lines
     */
    public abstract String report();

    /** A line: method, how it ended, costs, iterations. */
    @Override
    public abstract String toString();
}
