package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.CovarianceAdaptation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Evolution strategy with adaptation of the covariance matrix, of Hansen: values only, for objectives that are rugged or
 * badly scaled, up to some hundred unknowns. Points are drawn from a normal distribution whose mean, covariances and width
 * follow the better half of them. With bounds, points outside are evaluated at the nearest point within, and are the worse the
 * farther out they are.
 *
 * <p>It ends well when the values of many generations differ by less than {@link #tolfun}, or when the distribution is narrower
 * than {@link #tolx}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://arxiv.org/abs/1604.00772">Hansen, The CMA evolution strategy: a tutorial</a>
 */
public final class CmaEs extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final CmaEs DEFAULT = new CmaEs(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private double sigma0 = 0.3;
        private int popsize = -1;
        private double tolfun = 1e-11;
        private double tolx = 1e-11;
        private int maxiter = -1;
        private int maxfev = -1;
        private long seed = 0;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("sigma0", sigma0);
            values.put("popsize", popsize);
            values.put("tolfun", tolfun);
            values.put("tolx", tolx);
            values.put("maxiter", maxiter);
            values.put("maxfev", maxfev);
            values.put("seed", seed);
            return values;
        }

        @Override
        void check() {
            checkPositive("sigma0", sigma0);
            checkNotNegative("tolfun", tolfun);
            checkNotNegative("tolx", tolx);
            check("popsize", popsize, popsize == -1 || (popsize >= 2 && popsize <= 1_000_000), "from 2 to 1000000");
        }
    }

    private CmaEs(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static CmaEs cmaEs() {
        return DEFAULT;
    }

    private CmaEs set(Consumer<Options> change) {
        return new CmaEs(options.with(change));
    }

    /**
     * Sets the first standard deviation: of the width of its bounds for an unknown that is bounded from both sides, for others
     * as it is.
     *
     * @param deviation positive; 0.3 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs sigma0(double deviation) {
        return set(o -> o.sigma0 = deviation);
    }

    /**
     * Sets how many points are drawn in a generation.
     *
     * @param points from 2 to a million; {@code 4 + 3 ln n} for n unknowns unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs popsize(int points) {
        return set(o -> o.popsize = points);
    }

    /**
     * Sets by how much values may differ at the end.
     *
     * @param tolerance 0 or more; 1e-11 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs tolfun(double tolerance) {
        return set(o -> o.tolfun = tolerance);
    }

    /**
     * Sets how wide the distribution may be at the end, relative to the first width.
     *
     * @param tolerance 0 or more; 1e-11 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs tolx(double tolerance) {
        return set(o -> o.tolx = tolerance);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; {@code 100 + 150 (n + 3)^2 / sqrt(popsize)} unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs maxiter(int iterations) {
        MethodOptions.checkNotNegative("maxiter", iterations);
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; not limited unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public CmaEs maxfev(int evaluations) {
        MethodOptions.checkNotNegative("maxfev", evaluations);
        return set(o -> o.maxfev = evaluations);
    }

    /**
     * Sets the seed: the same seed gives the same points.
     *
     * @param number 0 unless set
     * @return the method with this option
     */
    public CmaEs seed(long number) {
        return set(o -> o.seed = number);
    }

    @Override
    public String name() {
        return "cma-es";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    private int population(int unknowns) {
        return options.popsize > 0 ? options.popsize : 4 + (int) (3 * Math.log(unknowns));
    }

    @Override
    int maxIterations(int unknowns) {
        double square = (unknowns + 3.0) * (unknowns + 3.0);
        return options.maxiter >= 0 ? options.maxiter : (int) (100 + 150 * square / Math.sqrt(population(unknowns)));
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfev >= 0 ? options.maxfev : UNLIMITED;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new CovarianceAdaptation(
                options.sigma0, population(unknowns), options.tolfun, options.tolx, options.seed);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
