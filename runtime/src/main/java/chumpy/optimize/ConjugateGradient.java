package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.LineSearchDescent;
import chumpy.optimize.scalar.PolakRibiere;

/**
 * Nonlinear conjugate gradients by Polak and Ribière: gradients only, and memory for a few vectors.
 *
 * <p>It ends well when the gradient's {@link #norm} is at most {@link #gtol}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0802003">Gilbert, Nocedal, Global convergence properties of conjugate gradient
 *     methods for optimization</a>
 */
public final class ConjugateGradient extends LineSearchMethod<ConjugateGradient> {
    private static final LineSearchOptions DEFAULTS = new LineSearchOptions(0.4);
    private static final ConjugateGradient DEFAULT = new ConjugateGradient(DEFAULTS);

    private ConjugateGradient(LineSearchOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static ConjugateGradient cg() {
        return DEFAULT;
    }

    /**
     * Sets the norm of the gradient that is small enough.
     *
     * @param tolerance 0 or more; 1e-5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public ConjugateGradient gtol(double tolerance) {
        return withGtol(tolerance);
    }

    /**
     * Sets the order of that norm.
     *
     * @param order 1 or more; infinity, for the largest entry, unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public ConjugateGradient norm(double order) {
        return set(o -> o.norm = order);
    }

    @Override
    ConjugateGradient with(LineSearchOptions changed) {
        return new ConjugateGradient(changed);
    }

    @Override
    public String name() {
        return "cg";
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new LineSearchDescent(oracle -> new PolakRibiere(), options.lineSearch(), options.convergence());
    }
}
