package chumpy.optimize.scalar;

import chumpy.optimize.AnnealingSchedule;
import chumpy.optimize.Stop;
import java.util.Random;

/**
 * Simulated annealing within a finite box: steps at random, taken downhill and, with a probability that falls with the
 * temperature, uphill (Metropolis and others, J. Chem. Phys. 21, 1953; Kirkpatrick and others, Science 220, 1983), with the
 * schedules of {@link AnnealingSchedule}.
 */
public final class SimulatedAnnealing implements Algorithm {
    private static final double WARMTH = 1.5;
    private static final int REMEMBERED = 4;

    private final Settings settings;
    private final Random random;

    /**
     * What can be chosen.
     *
     * @param schedule how points are drawn and the temperature falls
     * @param first temperature; 0 to find one from random points
     * @param last temperature
     * @param accepted points at most
     * @param boltzmann what energies are divided by
     * @param learnRate the factor of steps
     * @param feps how much the value may change at the end, relative to the first
     * @param quench the power of the number of the temperature
     * @param dwell points at each temperature
     */
    public record Settings(
            AnnealingSchedule schedule,
            double first,
            double last,
            int accepted,
            double boltzmann,
            double learnRate,
            double feps,
            double quench,
            int dwell) {}

    /**
     * The algorithm.
     *
     * @param settings what was chosen
     * @param seed of the random numbers
     */
    public SimulatedAnnealing(Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        double value = oracle.value(x);
        double scale = Math.max(Math.abs(value), Double.MIN_NORMAL);
        double first = settings.first();
        if (first == 0) {
            first = warm(oracle, x);
            value = oracle.value(x);
        }
        oracle.iterated(Double.NaN, Double.NaN);
        double temperature = first;
        double[] recent = new double[REMEMBERED];
        double[] trial = new double[n];
        int accepted = 0;
        for (int k = 1; ; k++) {
            for (int i = 0; i < settings.dwell(); i++) {
                draw(oracle.box(), x, temperature, trial);
                double change = oracle.value(trial) - value;
                if (change < 0 || Math.exp(-change / (settings.boltzmann() * temperature)) > random.nextDouble()) {
                    System.arraycopy(trial, 0, x, 0, n);
                    value += change;
                    accepted++;
                }
            }
            oracle.iterated(Double.NaN, Double.NaN);
            recent[k % REMEMBERED] = value;
            if (k >= REMEMBERED && range(recent) < settings.feps() * scale) {
                return Ending.of(Stop.IMPROVEMENT, "the value changed by %.3g over four temperatures", range(recent));
            }
            temperature = cooled(first, k, n);
            if (temperature < settings.last()) {
                return Ending.of(Stop.IMPROVEMENT, "the temperature is down to %.3g", temperature);
            }
            if (accepted > settings.accepted()) {
                return Ending.of(Stop.MAX_ITERATIONS, "%d points were allowed to be accepted", settings.accepted());
            }
        }
    }

    /** A temperature at which most steps are taken; x becomes the best of the points that were tried. */
    private double warm(Oracle oracle, double[] x) {
        double least = oracle.value(x);
        double most = least;
        double[] trial = new double[x.length];
        for (int k = 0; k < settings.dwell(); k++) {
            for (int i = 0; i < trial.length; i++) {
                double part = random.nextDouble();
                trial[i] = oracle.box().lower()[i] * (1 - part) + oracle.box().upper()[i] * part;
            }
            double value = oracle.value(trial);
            if (value < least) {
                least = value;
                System.arraycopy(trial, 0, x, 0, x.length);
            }
            most = value < Double.POSITIVE_INFINITY ? Math.max(most, value) : most;
        }
        return most > least ? WARMTH * (most - least) : 1;
    }

    private void draw(Box box, double[] x, double temperature, double[] trial) {
        for (int i = 0; i < x.length; i++) {
            double width = box.upper()[i] - box.lower()[i];
            trial[i] = x[i]
                    + switch (settings.schedule()) {
                        case FAST -> {
                            double u = 2 * random.nextDouble() - 1;
                            double size = Math.pow(1 + 1 / temperature, Math.abs(u)) - 1;
                            yield Math.signum(u) * temperature * size * width;
                        }
                        case CAUCHY ->
                            settings.learnRate() * temperature * Math.tan(Math.PI * (random.nextDouble() - 0.5));
                        case BOLTZMANN ->
                            settings.learnRate()
                                    * Math.min(Math.sqrt(temperature), width / 3 / settings.learnRate())
                                    * random.nextGaussian();
                    };
        }
        box.project(trial);
    }

    private double cooled(double first, int k, int n) {
        return switch (settings.schedule()) {
            case FAST -> first * Math.exp(-Math.exp(-n * settings.quench()) * Math.pow(k, settings.quench()));
            case CAUCHY -> first / (1 + k);
            case BOLTZMANN -> first / Math.log(k + 1.0);
        };
    }

    private static double range(double[] values) {
        double least = values[0];
        double most = values[0];
        for (double value : values) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        return most - least;
    }
}
