package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.LineSearchDescent;
import chumpy.optimize.scalar.NewtonDirection;

/**
 * Newton's method with conjugate gradients for its linear problems: products with the Hessian, which is never formed.
 *
 * <p>It ends well when the mean absolute entry of a Newton step is at most {@link #xtol}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal, Wright, Numerical Optimization, section 7.1</a>
 */
public final class NewtonCg extends LineSearchMethod<NewtonCg> {
    private static final LineSearchOptions DEFAULTS = LineSearchOptions.ofSteps(0.9, 1e-5);
    private static final NewtonCg DEFAULT = new NewtonCg(DEFAULTS);

    private NewtonCg(LineSearchOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static NewtonCg newtonCg() {
        return DEFAULT;
    }

    /**
     * Sets the mean absolute entry of a Newton step that is small enough.
     *
     * @param tolerance 0 or more; 1e-5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public NewtonCg xtol(double tolerance) {
        MethodOptions.checkNotNegative("xtol", tolerance);
        return set(o -> o.xtol = tolerance);
    }

    @Override
    NewtonCg with(LineSearchOptions changed) {
        return new NewtonCg(changed);
    }

    @Override
    public String name() {
        return "newton-cg";
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new LineSearchDescent(NewtonDirection::new, options.lineSearch(), options.convergence());
    }
}
