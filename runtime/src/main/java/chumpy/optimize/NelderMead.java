package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.NelderMeadSimplex;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The simplex method of Nelder and Mead: values only, for a few unknowns. With bounds, points outside are moved onto them.
 *
 * <p>It ends well when all points of the simplex are within {@link #xatol} of the best one in each entry and their values
 * within {@link #fatol} of the least.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1093/comjnl/7.4.308">Nelder, Mead, A simplex method for function minimization</a>
 * @see <a href="https://doi.org/10.1007/s10589-010-9329-3">Gao, Han, Implementing the Nelder-Mead simplex algorithm with
 *     adaptive parameters</a>
 */
public final class NelderMead extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final NelderMead DEFAULT = new NelderMead(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double xatol = 1e-4;
        private double fatol = 1e-4;
        private boolean adaptive;
        private int maxiter = -1;
        private int maxfev = -1;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("xatol", xatol);
            values.put("fatol", fatol);
            values.put("adaptive", adaptive);
            values.put("maxiter", maxiter);
            values.put("maxfev", maxfev);
            return values;
        }

        @Override
        void check() {
            checkNotNegative("xatol", xatol);
            checkNotNegative("fatol", fatol);
        }
    }

    private NelderMead(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static NelderMead nelderMead() {
        return DEFAULT;
    }

    private NelderMead set(Consumer<Options> change) {
        return new NelderMead(options.with(change));
    }

    /**
     * Sets how near each other all points of the simplex have to be at the end.
     *
     * @param tolerance 0 or more; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public NelderMead xatol(double tolerance) {
        return set(o -> o.xatol = tolerance);
    }

    /**
     * Sets how near each other all values at the simplex have to be at the end.
     *
     * @param tolerance 0 or more; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public NelderMead fatol(double tolerance) {
        return set(o -> o.fatol = tolerance);
    }

    /**
     * Says whether the simplex's factors follow the number of unknowns, which helps where there are many.
     *
     * @param on false unless set
     * @return the method with this option
     */
    public NelderMead adaptive(boolean on) {
        return set(o -> o.adaptive = on);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 200 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public NelderMead maxiter(int iterations) {
        MethodOptions.checkNotNegative("maxiter", iterations);
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; 200 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public NelderMead maxfev(int evaluations) {
        MethodOptions.checkNotNegative("maxfev", evaluations);
        return set(o -> o.maxfev = evaluations);
    }

    @Override
    public String name() {
        return "nelder-mead";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter >= 0 ? options.maxiter : options.maxfev >= 0 ? UNLIMITED : 200 * unknowns;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfev >= 0 ? options.maxfev : options.maxiter >= 0 ? UNLIMITED : 200 * unknowns;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new NelderMeadSimplex(options.xatol, options.fatol, options.adaptive);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
