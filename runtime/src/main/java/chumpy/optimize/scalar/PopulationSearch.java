package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.Random;

/**
 * Differential evolution (Storn, Price, J. Global Optim. 11, 1997), {@code best1bin}: a trial takes some entries of the best
 * member plus the weighted difference of two random ones, and the others from the member that it may replace. The weight is
 * drawn anew for each generation; replacements take effect at once. The first population is a Latin hypercube, with the
 * start in it.
 */
public final class PopulationSearch implements Algorithm {
    private static final int LEAST_MEMBERS = 5;
    private static final int POLISH_ITERATIONS = 1000;

    private final Settings settings;
    private final Random random;

    /**
     * What can be chosen.
     *
     * @param members of the population for each unknown
     * @param tol how much values may differ at the end, relative to their mean
     * @param atol how much values may differ at the end
     * @param leastWeight of differences
     * @param greatestWeight of differences
     * @param recombination the probability of taking an entry of the changed member
     * @param generations at most
     * @param polish whether the best member is minimised by gradients in the end
     */
    public record Settings(
            int members,
            double tol,
            double atol,
            double leastWeight,
            double greatestWeight,
            double recombination,
            int generations,
            boolean polish) {}

    /**
     * The algorithm.
     *
     * @param settings what was chosen
     * @param seed of the random numbers
     */
    public PopulationSearch(Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] start) {
        Box box = oracle.box();
        int n = start.length;
        int size = Math.max(LEAST_MEMBERS, settings.members() * n);
        double[][] members = hypercube(box, size, n);
        members[0] = start.clone();
        double[] values = new double[size];
        int best = 0;
        for (int k = 0; k < size; k++) {
            values[k] = oracle.value(members[k]);
            best = values[k] < values[best] ? k : best;
        }
        oracle.iterated(Double.NaN, Double.NaN);
        double[] trial = new double[n];
        for (int generation = 1; ; generation++) {
            double spread = spread(values);
            double allowed = settings.atol() + settings.tol() * Math.abs(mean(values));
            if (spread <= allowed && allowed < Double.POSITIVE_INFINITY) {
                return ending(
                        oracle,
                        members[best],
                        Ending.of(
                                Stop.IMPROVEMENT,
                                "the values of the population have a standard deviation of %.3g, %.3g is allowed",
                                spread,
                                allowed));
            }
            if (generation > settings.generations()) {
                return ending(
                        oracle,
                        members[best],
                        Ending.of(Stop.MAX_ITERATIONS, "%d generations were allowed", settings.generations()));
            }
            double weight =
                    settings.leastWeight() + random.nextDouble() * (settings.greatestWeight() - settings.leastWeight());
            for (int k = 0; k < size; k++) {
                cross(box, members, best, k, weight, trial);
                double value = oracle.value(trial);
                if (value <= values[k]) {
                    values[k] = value;
                    System.arraycopy(trial, 0, members[k], 0, n);
                    best = value < values[best] ? k : best;
                }
            }
            oracle.iterated(Double.NaN, Double.NaN);
        }
    }

    private double[][] hypercube(Box box, int size, int n) {
        double[][] members = new double[size][n];
        int[] order = new int[size];
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < size; k++) {
                int other = random.nextInt(k + 1);
                order[k] = order[other];
                order[other] = k;
            }
            for (int k = 0; k < size; k++) {
                members[k][i] = within(box, i, (order[k] + random.nextDouble()) / size);
            }
        }
        return members;
    }

    private static double within(Box box, int i, double part) {
        return box.lower()[i] * (1 - part) + box.upper()[i] * part;
    }

    private void cross(Box box, double[][] members, int best, int k, double weight, double[] trial) {
        int one = other(members.length, k, k);
        int two = other(members.length, k, one);
        int certain = random.nextInt(trial.length);
        for (int i = 0; i < trial.length; i++) {
            trial[i] = members[k][i];
            if (random.nextDouble() < settings.recombination() || i == certain) {
                trial[i] = members[best][i] + weight * (members[one][i] - members[two][i]);
                if (!(trial[i] >= box.lower()[i] && trial[i] <= box.upper()[i])) {
                    trial[i] = within(box, i, random.nextDouble());
                }
            }
        }
        box.project(trial);
    }

    private int other(int size, int than, int and) {
        int k = random.nextInt(size);
        while (k == than || k == and) {
            k = random.nextInt(size);
        }
        return k;
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    /** The standard deviation; infinite if a value is. */
    private static double spread(double[] values) {
        double mean = mean(values);
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Double.isNaN(sum) ? Double.POSITIVE_INFINITY : Math.sqrt(sum / values.length);
    }

    private Ending ending(Oracle oracle, double[] best, Ending ending) {
        if (settings.polish()) {
            InnerProblem.run(oracle, new InnerProblem(oracle), InnerProblem.localSearch(), POLISH_ITERATIONS, best);
        }
        return ending;
    }
}
