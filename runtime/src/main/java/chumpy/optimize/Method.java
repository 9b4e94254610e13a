package chumpy.optimize;

/**
 * A way to minimise. Its type says what it can do with an objective: a {@link LeastSquaresMethod} takes it for residuals,
 * whose sum of squares is made small, also if there is only one of them; a {@link ScalarMethod} minimises a number.
 *
 * <p>Methods are immutable: what sets an option returns another method.
 */
public abstract sealed class Method permits LeastSquaresMethod, ScalarMethod {
    /** For the kinds of methods. */
    Method() {}

    /** What a method can do about restrictions of the variables. */
    enum Takes {
        NOTHING,
        BOUNDS,
        BOUNDS_AND_CONSTRAINTS
    }

    /** Which restrictions it keeps to. */
    Takes takes() {
        return Takes.NOTHING;
    }

    /** Whether it searches all of the box that bounds make, which then must be finite. */
    boolean searchesBox() {
        return false;
    }

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
