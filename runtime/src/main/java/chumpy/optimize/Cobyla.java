package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.LinearInterpolation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Powell's COBYLA: values only, with bounds, equalities and inequalities. Objective and constraints are interpolated
 * linearly at the vertices of a simplex, and the models are trusted within a radius that shrinks from {@link #rhobeg} to
 * {@link #tol}. An equality is taken as two inequalities.
 *
 * <p>It ends well when the radius is down to {@link #tol}; if constraints are then violated by more than {@link #catol}, the
 * end is {@link Stop#INFEASIBLE}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1007/978-94-015-8330-5_4">Powell, A direct search optimization method that models the
 *     objective and constraint functions by linear interpolation</a>
 */
public final class Cobyla extends ScalarMethod {
    /** The squares of distances must be finite. */
    private static final double LARGEST_RADIUS = 1e100;

    private static final Options DEFAULTS = new Options();
    private static final Cobyla DEFAULT = new Cobyla(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double rhobeg = 1.0;
        private double tol = 1e-4;
        private double catol = 2e-4;
        private int maxiter = 1000;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("rhobeg", rhobeg);
            values.put("tol", tol);
            values.put("catol", catol);
            values.put("maxiter", maxiter);
            return values;
        }

        @Override
        void check() {
            checkRadius("rhobeg", rhobeg);
            checkRadius("tol", tol);
            checkNotNegative("catol", catol);
            checkNotNegative("maxiter", maxiter);
        }

        private static void checkRadius(String name, double radius) {
            check(name, radius, radius > 0 && radius <= LARGEST_RADIUS, "positive and at most " + LARGEST_RADIUS);
        }
    }

    private Cobyla(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Cobyla cobyla() {
        return DEFAULT;
    }

    private Cobyla set(Consumer<Options> change) {
        return new Cobyla(options.with(change));
    }

    /**
     * Sets the first radius: a reasonable change of the unknowns.
     *
     * @param radius positive, at most 1e100; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Cobyla rhobeg(double radius) {
        return set(o -> o.rhobeg = radius);
    }

    /**
     * Sets the last radius: about the accuracy of the unknowns.
     *
     * @param radius positive; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Cobyla tol(double radius) {
        return set(o -> o.tol = radius);
    }

    /**
     * Sets the violation of a constraint that does no harm.
     *
     * @param tolerance 0 or more; 2e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Cobyla catol(double tolerance) {
        return set(o -> o.catol = tolerance);
    }

    /**
     * Limits the evaluations of the objective, as in SciPy.
     *
     * @param evaluations 0 or more; 1000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Cobyla maxiter(int evaluations) {
        return set(o -> o.maxiter = evaluations);
    }

    @Override
    public String name() {
        return "cobyla";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS_AND_CONSTRAINTS;
    }

    @Override
    int maxIterations(int unknowns) {
        return UNLIMITED;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxiter;
    }

    @Override
    double feasibility() {
        return options.catol;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new LinearInterpolation(options.rhobeg, options.tol, options.catol);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
