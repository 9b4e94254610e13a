package chumpy.optimize;

import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.PopulationSearch;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Differential evolution of Storn and Price: the minimum of all within finite bounds, by values only. Members of a population
 * are changed by the difference of two others, added to the best one, entries being mixed with their own
 * ({@code best1bin}); the better one stays.
 *
 * <p>It ends well when the values of the population differ by little: when their standard deviation is at most
 * {@code atol + tol |mean|}. The best member is then polished by a method with gradients. The start is a member.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1023/A:1008202821328">Storn, Price, Differential evolution - a simple and efficient heuristic
 *     for global optimization over continuous spaces</a>
 */
public final class DifferentialEvolution extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final DifferentialEvolution DEFAULT = new DifferentialEvolution(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private int maxiter = 1000;
        private int popsize = 15;
        private double tol = 0.01;
        private double atol = 0;
        private double leastMutation = 0.5;
        private double greatestMutation = 1;
        private double recombination = 0.7;
        private boolean polish = true;
        private long seed = 0;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("maxiter", maxiter);
            values.put("popsize", popsize);
            values.put("tol", tol);
            values.put("atol", atol);
            values.put("leastMutation", leastMutation);
            values.put("greatestMutation", greatestMutation);
            values.put("recombination", recombination);
            values.put("polish", polish);
            values.put("seed", seed);
            return values;
        }

        @Override
        void check() {
            checkNotNegative("maxiter", maxiter);
            check("popsize", popsize, popsize > 0 && popsize <= 1_000_000, "from 1 to 1000000");
            checkNotNegative("tol", tol);
            checkNotNegative("atol", atol);
            check("recombination", recombination, recombination >= 0 && recombination <= 1, "from 0 to 1");
            check(
                    "mutation",
                    leastMutation + " to " + greatestMutation,
                    leastMutation >= 0 && greatestMutation >= leastMutation && greatestMutation < 2,
                    "a range within 0 and 2");
        }
    }

    private DifferentialEvolution(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static DifferentialEvolution differentialEvolution() {
        return DEFAULT;
    }

    private DifferentialEvolution set(Consumer<Options> change) {
        return new DifferentialEvolution(options.with(change));
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 1000 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Sets the size of the population, as a multiple of the number of unknowns; there are five members at least.
     *
     * @param factor from 1 to a million; 15 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution popsize(int factor) {
        return set(o -> o.popsize = factor);
    }

    /**
     * Sets how much the values of the population may differ at the end, relative to their mean.
     *
     * @param tolerance 0 or more; 0.01 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution tol(double tolerance) {
        return set(o -> o.tol = tolerance);
    }

    /**
     * Sets how much the values of the population may differ at the end.
     *
     * @param tolerance 0 or more; 0 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution atol(double tolerance) {
        return set(o -> o.atol = tolerance);
    }

    /**
     * Sets the probability of taking an entry of the changed member.
     *
     * @param probability from 0 to 1; 0.7 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution recombination(double probability) {
        return set(o -> o.recombination = probability);
    }

    /**
     * Says whether the best member is polished at the end.
     *
     * @param on true unless set
     * @return the method with this option
     */
    public DifferentialEvolution polish(boolean on) {
        return set(o -> o.polish = on);
    }

    /**
     * Sets the seed: the same seed gives the same points.
     *
     * @param number 0 unless set
     * @return the method with this option
     */
    public DifferentialEvolution seed(long number) {
        return set(o -> o.seed = number);
    }

    @Override
    public String name() {
        return "differential-evolution";
    }

    @Override
    Takes takes() {
        return Takes.BOUNDS;
    }

    @Override
    boolean searchesBox() {
        return true;
    }

    /**
     * Sets the range from which the weight of differences is drawn anew for each generation.
     *
     * @param least 0 or more; 0.5 unless set
     * @param greatest at least that, and less than 2; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public DifferentialEvolution mutation(double least, double greatest) {
        return set(o -> {
            o.leastMutation = least;
            o.greatestMutation = greatest;
        });
    }

    @Override
    int maxIterations(int unknowns) {
        return options.maxiter;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        if ((long) options.popsize * unknowns > Integer.MAX_VALUE) {
            throw new OptionException(name() + ": popsize = " + options.popsize + " members for each of " + unknowns
                    + " unknowns are more than an array can hold; give fewer");
        }
        return new PopulationSearch(
                new PopulationSearch.Settings(
                        options.popsize,
                        options.tol,
                        options.atol,
                        options.leastMutation,
                        options.greatestMutation,
                        options.recombination,
                        options.maxiter,
                        options.polish),
                options.seed);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
