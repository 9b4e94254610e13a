package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.SequentialQuadratic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Sequential quadratic programming by Kraft's method, with bounds, equalities and inequalities: the method of choice for
 * smooth constraints and up to a few hundred unknowns.
 *
 * <p>It ends well when the objective hardly changes any more, by less than {@link #ftol}, and the violations of all
 * constraints add up to less than that.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1145/192115.192124">Kraft, Algorithm 733: TOMP - Fortran modules for optimal control
 *     calculations</a>
 */
public final class Slsqp extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final Slsqp DEFAULT = new Slsqp(DEFAULTS);
    /** Violations are never told apart below this, whatever is asked of the objective. */
    private static final double LEAST_FEASIBILITY = 1e-9;

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double ftol = 1e-6;
        private int maxiter = 100;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("ftol", ftol);
            values.put("maxiter", maxiter);
            return values;
        }

        @Override
        void check() {
            checkPositive("ftol", ftol);
            checkNotNegative("maxiter", maxiter);
        }
    }

    private Slsqp(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Slsqp slsqp() {
        return DEFAULT;
    }

    private Slsqp set(Consumer<Options> change) {
        return new Slsqp(options.with(change));
    }

    /**
     * Sets by how much the objective may still change at the end, and how large the sum of all violations may be.
     *
     * @param tolerance positive; 1e-6 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Slsqp ftol(double tolerance) {
        return set(o -> o.ftol = tolerance);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 100 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Slsqp maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    @Override
    public String name() {
        return "slsqp";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS_AND_CONSTRAINTS;
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter;
    }

    @Override
    double feasibility() {
        return Math.max(options.ftol, LEAST_FEASIBILITY);
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new SequentialQuadratic(options.ftol);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
