package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.GeneralizedAnnealing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Generalised simulated annealing within finite bounds, with a local search by gradients from points that are promising.
 *
 * <p>It goes on until {@link #maxiter}, which is the expected end, or until another limit is met.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1016/S0375-9601(97)00474-X">Xiang, Sun, Fan, Gong, Generalized simulated annealing algorithm
 *     and its application to the Thomson model</a>
 * @see <a href="https://doi.org/10.32614/RJ-2013-002">Xiang, Gubian, Suomela, Hoeng, Generalized simulated annealing for global
 *     optimization: the GenSA package</a>
 */
public final class DualAnnealing extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final DualAnnealing DEFAULT = new DualAnnealing(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private int maxiter = 1000;
        private int maxfev = 10_000_000;
        private double initialTemp = 5230;
        private double restartTempRatio = 2e-5;
        private double visit = 2.62;
        private double accept = -5;
        private boolean localSearch = true;
        private long seed = 0;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("maxiter", maxiter);
            values.put("maxfev", maxfev);
            values.put("initialTemp", initialTemp);
            values.put("restartTempRatio", restartTempRatio);
            values.put("visit", visit);
            values.put("accept", accept);
            values.put("localSearch", localSearch);
            values.put("seed", seed);
            return values;
        }

        @Override
        void check() {
            checkNotNegative("maxiter", maxiter);
            checkNotNegative("maxfev", maxfev);
            check(
                    "initialTemp",
                    initialTemp,
                    initialTemp > 0.01 && initialTemp <= 5e4,
                    "more than 0.01 and at most 5e4");
            check(
                    "restartTempRatio",
                    restartTempRatio,
                    restartTempRatio > 0 && restartTempRatio < 1,
                    "between 0 and 1");
            check("visit", visit, visit > 1 && visit <= 3, "more than 1 and at most 3");
            check("accept", accept, accept > -1e4 && accept <= -5, "more than -1e4 and at most -5");
        }
    }

    private DualAnnealing(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static DualAnnealing dualAnnealing() {
        return DEFAULT;
    }

    private DualAnnealing set(Consumer<Options> change) {
        return new DualAnnealing(options.with(change));
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 1000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; ten million unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing maxfev(int evaluations) {
        return set(o -> o.maxfev = evaluations);
    }

    /**
     * Sets the first temperature.
     *
     * @param temperature more than 0.01 and at most 5e4; 5230 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing initialTemp(double temperature) {
        return set(o -> o.initialTemp = temperature);
    }

    /**
     * Sets at which part of the first temperature annealing begins anew.
     *
     * @param ratio between 0 and 1; 2e-5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing restartTempRatio(double ratio) {
        return set(o -> o.restartTempRatio = ratio);
    }

    /**
     * Sets how far jumps may go.
     *
     * @param parameter more than 1 and at most 3; 2.62 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing visit(double parameter) {
        return set(o -> o.visit = parameter);
    }

    /**
     * Sets how readily worse points are accepted.
     *
     * @param parameter more than -1e4 and at most -5; the lower, the less; -5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DualAnnealing accept(double parameter) {
        return set(o -> o.accept = parameter);
    }

    /**
     * Says whether promising points are minimised locally.
     *
     * @param on true unless set
     * @return the method with this option
     */
    public DualAnnealing localSearch(boolean on) {
        return set(o -> o.localSearch = on);
    }

    /**
     * Sets the seed: the same seed gives the same points.
     *
     * @param number 0 unless set
     * @return the method with this option
     */
    public DualAnnealing seed(long number) {
        return set(o -> o.seed = number);
    }

    @Override
    public String name() {
        return "dual-annealing";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    boolean searchesBox() {
        return true;
    }

    @Override
    int maxIterations(int unknowns) {
        return UNLIMITED;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfev;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new GeneralizedAnnealing(
                new GeneralizedAnnealing.Settings(
                        options.maxiter,
                        options.initialTemp,
                        options.restartTempRatio,
                        options.visit,
                        options.accept,
                        options.localSearch),
                options.seed);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
