package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.ConjugateDirections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Powell's method: values only, minima along one direction after the other. The directions, at first those of the unknowns,
 * become conjugate to each other. With bounds, each line is searched within them.
 *
 * <p>It ends well when a round of all directions lowers the objective by little: by less than {@link #ftol} of its size.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1093/comjnl/7.2.155">Powell, An efficient method for finding the minimum of a function of
 *     several variables without calculating derivatives</a>
 */
public final class Powell extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final Powell DEFAULT = new Powell(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double xtol = 1e-4;
        private double ftol = 1e-4;
        private int maxiter = -1;
        private int maxfev = -1;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("xtol", xtol);
            values.put("ftol", ftol);
            values.put("maxiter", maxiter);
            values.put("maxfev", maxfev);
            return values;
        }

        @Override
        void check() {
            checkPositive("xtol", xtol);
            checkNotNegative("ftol", ftol);
        }
    }

    private Powell(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Powell powell() {
        return DEFAULT;
    }

    private Powell set(Consumer<Options> change) {
        return new Powell(options.with(change));
    }

    /**
     * Sets the relative accuracy of the minimum along a line, divided by a hundred.
     *
     * @param tolerance positive; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Powell xtol(double tolerance) {
        return set(o -> o.xtol = tolerance);
    }

    /**
     * Sets by how much of its size the objective may still fall at the end.
     *
     * @param tolerance 0 or more; 1e-4 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Powell ftol(double tolerance) {
        return set(o -> o.ftol = tolerance);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 1000 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Powell maxiter(int iterations) {
        MethodOptions.checkNotNegative("maxiter", iterations);
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; 1000 for each unknown unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Powell maxfev(int evaluations) {
        MethodOptions.checkNotNegative("maxfev", evaluations);
        return set(o -> o.maxfev = evaluations);
    }

    @Override
    public String name() {
        return "powell";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter >= 0 ? options.maxiter : options.maxfev >= 0 ? UNLIMITED : 1000 * unknowns;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfev >= 0 ? options.maxfev : options.maxiter >= 0 ? UNLIMITED : 1000 * unknowns;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new ConjugateDirections(options.xtol, options.ftol);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
