package chumpy.optimize;

/**
 * A way to minimise. Its type says what is minimised: a {@link LeastSquaresMethod} takes the objective for residuals,
 * whose sum of squares is made small, also if there is only one of them.
 *
 * <p>Methods are immutable: what sets an option returns another method.
 */
public abstract sealed class Method permits LeastSquaresMethod {
    /** For the kinds of methods. */
    Method() {}

    /**
     * The name of the method.
     *
     * @return such as {@code dogleg}
     */
    public abstract String name();

    /**
     * The method and its options.
     *
     * @return a line
     */
    @Override
    public abstract String toString();
}
