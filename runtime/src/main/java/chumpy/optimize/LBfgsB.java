package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.LimitedMemoryBfgsB;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * BFGS with limited memory, within bounds: for many unknowns, bounded or not.
 *
 * <p>It ends well when the largest entry of the projected gradient is at most {@link #gtol}, or when an iteration lowers
 * f by at most {@link #ftol} times the largest of |f| before, |f| after, and 1.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1137/0916069">Byrd, Lu, Nocedal, Zhu, A limited memory algorithm for bound constrained
 *     optimization</a>
 * @see <a href="https://doi.org/10.1145/2049662.2049669">Morales, Nocedal, Remark on Algorithm 778: L-BFGS-B</a>
 */
public final class LBfgsB extends ScalarMethod {
    /** Each iteration factors matrices of as many rows. */
    private static final int MOST_STEPS = 1000;

    private static final Options DEFAULTS = new Options();
    private static final LBfgsB DEFAULT = new LBfgsB(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private int maxcor = 10;
        private double ftol = 1e7 * Math.ulp(1.0);
        private double gtol = 1e-5;
        private int maxfun = 15000;
        private int maxiter = 15000;
        private int maxls = 20;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("maxcor", maxcor);
            values.put("ftol", ftol);
            values.put("gtol", gtol);
            values.put("maxfun", maxfun);
            values.put("maxiter", maxiter);
            values.put("maxls", maxls);
            return values;
        }

        @Override
        void check() {
            check("maxcor", maxcor, maxcor >= 1 && maxcor <= MOST_STEPS, "from 1 to " + MOST_STEPS);
            checkNotNegative("ftol", ftol);
            checkNotNegative("gtol", gtol);
            checkNotNegative("maxfun", maxfun);
            checkNotNegative("maxiter", maxiter);
            check("maxls", maxls, maxls >= 1, "1 or more");
        }
    }

    private LBfgsB(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static LBfgsB lBfgsB() {
        return DEFAULT;
    }

    private LBfgsB set(Consumer<Options> change) {
        return new LBfgsB(options.with(change));
    }

    /**
     * Sets how many steps are remembered.
     *
     * @param steps from 1 to 1000; 10 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB maxcor(int steps) {
        return set(o -> o.maxcor = steps);
    }

    /**
     * Sets the relative decrease that is small enough.
     *
     * @param tolerance 0 or more; 2.2e-9 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB ftol(double tolerance) {
        return set(o -> o.ftol = tolerance);
    }

    /**
     * Sets the largest entry of the projected gradient that is small enough.
     *
     * @param tolerance 0 or more; 1e-5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB gtol(double tolerance) {
        return set(o -> o.gtol = tolerance);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; 15000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB maxfun(int evaluations) {
        return set(o -> o.maxfun = evaluations);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 15000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the trials of each line search.
     *
     * @param trials 1 or more; 20 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public LBfgsB maxls(int trials) {
        return set(o -> o.maxls = trials);
    }

    @Override
    public String name() {
        return "l-bfgs-b";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfun;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new LimitedMemoryBfgsB(options.maxcor, options.ftol, options.gtol, options.maxls);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
