package chumpy.optimize;

import chumpy.NdArray;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.InverseBfgs;
import chumpy.optimize.scalar.LineSearchDescent;

/**
 * The quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno. It keeps a dense approximation of the inverse
 * Hessian; where there are more than some thousand unknowns, see {@link LBfgsB}.
 *
 * <p>It ends well when the gradient's {@link #norm} is at most {@link #gtol}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1007/978-0-387-40065-5">Nocedal, Wright, Numerical Optimization, chapter 6</a>
 */
public final class Bfgs extends LineSearchMethod<Bfgs> {
    private static final LineSearchOptions DEFAULTS = new LineSearchOptions(0.9);
    private static final Bfgs DEFAULT = new Bfgs(DEFAULTS);

    private Bfgs(LineSearchOptions options) {
        super(DEFAULTS, options);
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Bfgs bfgs() {
        return DEFAULT;
    }

    /**
     * Sets the norm of the gradient that is small enough.
     *
     * @param tolerance 0 or more; 1e-5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Bfgs gtol(double tolerance) {
        return withGtol(tolerance);
    }

    /**
     * Sets the order of that norm.
     *
     * @param order 1 or more; infinity, for the largest entry, unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Bfgs norm(double order) {
        return set(o -> o.norm = order);
    }

    /**
     * Ends it well, too, when a step is at most so long, as a part of the length of the unknowns.
     *
     * @param tolerance 0 or more; 0, for never, unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Bfgs xrtol(double tolerance) {
        return set(o -> o.xrtol = tolerance);
    }

    /**
     * Sets the first approximation of the inverse Hessian.
     *
     * @param matrix symmetric and positive definite; the identity unless set
     * @return the method with this option
     * @throws OptionException if it is not square
     */
    public Bfgs hessInv0(NdArray matrix) {
        NdArray given = Arguments.given("hessInv0", "matrix", matrix);
        int[] shape = given.shape();
        MethodOptions.check(
                "hessInv0",
                "an array of shape " + Shapes.toString(shape),
                shape.length == 2 && shape[0] == shape[1],
                "square");
        return set(o -> o.hessInv0 = given);
    }

    @Override
    Bfgs with(LineSearchOptions changed) {
        return new Bfgs(changed);
    }

    @Override
    public String name() {
        return "bfgs";
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        NdArray first = options.hessInv0;
        if (first != null && first.shape()[0] != unknowns) {
            throw new OptionException("hessInv0: an array of " + first.shape()[0] + " rows was given, but there are "
                    + unknowns + " unknowns");
        }
        double[] matrix = first == null ? null : Raw.data(first);
        return new LineSearchDescent(
                oracle -> new InverseBfgs(unknowns, matrix), options.lineSearch(), options.convergence());
    }
}
