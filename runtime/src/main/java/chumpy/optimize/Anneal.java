package chumpy.optimize;

import chumpy.array.Arguments;
import chumpy.optimize.scalar.Algorithm;
import chumpy.optimize.scalar.SimulatedAnnealing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Simulated annealing within finite bounds, by values only, as {@code scipy.optimize.anneal} was: a point wanders at random,
 * always downhill and uphill with a probability that falls with the temperature.
 *
 * <p>It ends well when the value hardly changed over the last temperatures, by less than {@link #feps} of the first one, or when
 * the temperature is down to {@link #tf}.
 *
 * <p>Instances are immutable.
 *
 * @see <a href="https://doi.org/10.1126/science.220.4598.671">Kirkpatrick, Gelatt, Vecchi, Optimization by simulated annealing</a>
 * @see <a href="https://doi.org/10.1016/0895-7177(89)90202-1">Ingber, Very fast simulated re-annealing</a>
 * @see <a href="https://doi.org/10.1016/0375-9601(87)90796-1">Szu, Hartley, Fast simulated annealing</a>
 */
public final class Anneal extends ScalarMethod {
    private static final Options DEFAULTS = new Options();
    private static final Anneal DEFAULT = new Anneal(DEFAULTS);

    private final Options options;

    private static final class Options extends MethodOptions<Options> {
        private AnnealingSchedule schedule = AnnealingSchedule.FAST;
        private double t0 = 0;
        private double tf = 1e-12;
        private int maxaccept = -1;
        private int maxiter = 400;
        private int maxfev = -1;
        private double boltzmann = 1;
        private double learnRate = 0.5;
        private double feps = 1e-6;
        private double quench = 1;
        private int dwell = 50;
        private long seed = 0;

        @Override
        Map<String, Object> values() {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("schedule", schedule);
            values.put("t0", t0);
            values.put("tf", tf);
            values.put("maxaccept", maxaccept);
            values.put("maxiter", maxiter);
            values.put("maxfev", maxfev);
            values.put("boltzmann", boltzmann);
            values.put("learnRate", learnRate);
            values.put("feps", feps);
            values.put("quench", quench);
            values.put("dwell", dwell);
            values.put("seed", seed);
            return values;
        }

        @Override
        void check() {
            checkNotNegative("t0", t0);
            checkNotNegative("tf", tf);
            checkNotNegative("maxiter", maxiter);
            checkPositive("boltzmann", boltzmann);
            checkPositive("learnRate", learnRate);
            checkNotNegative("feps", feps);
            checkPositive("quench", quench);
            check("dwell", dwell, dwell > 0, "positive");
        }
    }

    private Anneal(Options options) {
        this.options = options;
    }

    /**
     * The method with default options.
     *
     * @return the method
     */
    public static Anneal anneal() {
        return DEFAULT;
    }

    private Anneal set(Consumer<Options> change) {
        return new Anneal(options.with(change));
    }

    /**
     * Sets how points are drawn and how the temperature falls.
     *
     * @param kind {@link AnnealingSchedule#FAST} unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal schedule(AnnealingSchedule kind) {
        Arguments.given("schedule", "kind", kind);
        return set(o -> o.schedule = kind);
    }

    /**
     * Sets the first temperature.
     *
     * @param temperature positive, or 0 for one and a half times the range of values at random points, which it is unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal t0(double temperature) {
        return set(o -> o.t0 = temperature);
    }

    /**
     * Sets the last temperature.
     *
     * @param temperature 0 or more; 1e-12 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal tf(double temperature) {
        return set(o -> o.tf = temperature);
    }

    /**
     * Limits the points that are accepted.
     *
     * @param points 0 or more; not limited unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal maxaccept(int points) {
        return set(o -> o.maxaccept = points);
    }

    /**
     * Limits the iterations.
     *
     * @param iterations 0 or more; 400 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal maxiter(int iterations) {
        return set(o -> o.maxiter = iterations);
    }

    /**
     * Limits the evaluations of the objective.
     *
     * @param evaluations 0 or more; not limited unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal maxfev(int evaluations) {
        MethodOptions.checkNotNegative("maxfev", evaluations);
        return set(o -> o.maxfev = evaluations);
    }

    /**
     * Sets the constant that energies are divided by.
     *
     * @param constant positive; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal boltzmann(double constant) {
        return set(o -> o.boltzmann = constant);
    }

    /**
     * Sets the factor of steps; of no use with {@link AnnealingSchedule#FAST}.
     *
     * @param rate positive; 0.5 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal learnRate(double rate) {
        return set(o -> o.learnRate = rate);
    }

    /**
     * Sets by how much the value may change over four temperatures at the end, relative to the first value.
     *
     * @param tolerance 0 or more; 1e-6 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal feps(double tolerance) {
        return set(o -> o.feps = tolerance);
    }

    /**
     * Sets the power of the number of the temperature, for {@link AnnealingSchedule#FAST}.
     *
     * @param power positive; 1 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal quench(double power) {
        return set(o -> o.quench = power);
    }

    /**
     * Sets how many points are tried at each temperature.
     *
     * @param points positive; 50 unless set
     * @return the method with this option
     * @throws OptionException if it is out of range
     */
    public Anneal dwell(int points) {
        return set(o -> o.dwell = points);
    }

    /**
     * Sets the seed: the same seed gives the same points.
     *
     * @param number 0 unless set
     * @return the method with this option
     */
    public Anneal seed(long number) {
        return set(o -> o.seed = number);
    }

    @Override
    public String name() {
        return "anneal";
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
        return options.maxiter;
    }

    @Override
    int maxEvaluations(int unknowns) {
        return options.maxfev >= 0 ? options.maxfev : UNLIMITED;
    }

    @Override
    Algorithm algorithm(int unknowns, boolean bounded) {
        return new SimulatedAnnealing(
                new SimulatedAnnealing.Settings(
                        options.schedule,
                        options.t0,
                        options.tf,
                        options.maxaccept < 0 ? UNLIMITED : options.maxaccept,
                        options.boltzmann,
                        options.learnRate,
                        options.feps,
                        options.quench,
                        options.dwell),
                options.seed);
    }

    @Override
    public String toString() {
        return name() + options.describe(DEFAULTS);
    }
}
