package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.Random;

/**
 * Generalised simulated annealing with local searches (Xiang, Sun, Fan, Gong, Phys. Lett. A 233, 1997; Xiang, Gubian,
 * Suomela, Hoeng, R Journal 5, 2013). At each temperature all unknowns are moved at once, once for each of them, then one
 * after the other; what leaves the box comes in again on the other side.
 */
public final class GeneralizedAnnealing implements Algorithm {
    private static final int PATIENCE = 1000;
    private static final int SEARCH_CHANCES = 90;

    private final Settings settings;
    private final Random random;
    private final VisitingDistribution visits;

    /**
     * What can be chosen.
     *
     * @param temperatures how many
     * @param first temperature
     * @param restart part of it at which annealing begins anew
     * @param visit how heavy the tails of jumps are
     * @param accept how readily worse points are accepted
     * @param localSearch whether points are minimised by gradients
     */
    public record Settings(
            int temperatures, double first, double restart, double visit, double accept, boolean localSearch) {}

    /**
     * The algorithm.
     *
     * @param settings what was chosen
     * @param seed of the random numbers
     */
    public GeneralizedAnnealing(Settings settings, long seed) {
        this.settings = settings;
        this.random = new Random(seed);
        this.visits = new VisitingDistribution(settings.visit(), random);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] start) {
        Chain chain = new Chain(oracle, start);
        oracle.iterated(Double.NaN, Double.NaN);
        int made = 0;
        double growth = Math.expm1((settings.visit() - 1) * Math.log(2));
        while (true) {
            for (int i = 0; ; i++) {
                double temperature = settings.first() * growth / Math.expm1((settings.visit() - 1) * Math.log(i + 2.0));
                if (made >= settings.temperatures()) {
                    return Ending.of(Stop.STEP, "the box was searched at %d temperatures", made);
                }
                if (temperature < settings.restart() * settings.first()) {
                    chain.restart();
                    break;
                }
                chain.walk(temperature, temperature / (i + 1));
                if (settings.localSearch()) {
                    chain.search(temperature / (i + 1));
                }
                made++;
                oracle.iterated(Double.NaN, Double.NaN);
            }
        }
    }

    private final class Chain {
        private final Oracle oracle;
        private final int n;
        private final double[] current;
        private double value;
        private final double[] trial;
        private final double[] least;
        private double leastValue;
        private double best;
        private boolean hasImproved = true;
        private int idle;

        private Chain(Oracle oracle, double[] start) {
            this.oracle = oracle;
            this.n = start.length;
            this.current = start.clone();
            this.trial = new double[n];
            this.value = oracle.value(start);
            this.best = value;
            this.least = start.clone();
            this.leastValue = value;
        }

        private void restart() {
            for (int i = 0; i < n; i++) {
                double part = random.nextDouble();
                current[i] = oracle.box().lower()[i] * (1 - part) + oracle.box().upper()[i] * part;
            }
            oracle.box().project(current);
            value = oracle.value(current);
            keepIfBest();
        }

        private void keepIfBest() {
            if (value < best) {
                best = value;
                hasImproved = true;
                idle = 0;
            }
        }

        private void walk(double temperature, double coldness) {
            hasImproved = false;
            leastValue = Double.POSITIVE_INFINITY;
            for (int j = 0; j < 2 * n; j++) {
                idle++;
                System.arraycopy(current, 0, trial, 0, n);
                for (int i = 0; i < n; i++) {
                    if (j < n || i == j - n) {
                        trial[i] = wrapped(i, trial[i] + visits.next(temperature));
                    }
                }
                double there = oracle.value(trial);
                if (there < value || isAccepted(there - value, coldness)) {
                    System.arraycopy(trial, 0, current, 0, n);
                    value = there;
                    keepIfBest();
                }
                if (there < leastValue) {
                    leastValue = there;
                    System.arraycopy(trial, 0, least, 0, n);
                }
            }
        }

        private double wrapped(int i, double x) {
            double lower = oracle.box().lower()[i];
            double upper = oracle.box().upper()[i];
            double width = upper - lower;
            if (width == 0) {
                return lower;
            }
            double off = (x - lower) % width;
            return Math.max(lower, Math.min(upper, lower + (off < 0 ? off + width : off)));
        }

        private boolean isAccepted(double worse, double coldness) {
            double base = 1 - (1 - settings.accept()) * worse / coldness;
            return base > 0 && random.nextDouble() <= Math.exp(Math.log(base) / (1 - settings.accept()));
        }

        /** Minimises from the best point if it is new, else now and then from the best point of the walk. */
        private void search(double coldness) {
            if (hasImproved) {
                double[] from = oracle.best();
                value = minimized(from);
                System.arraycopy(from, 0, current, 0, n);
                best = Math.min(best, value);
                return;
            }
            double chance = n < SEARCH_CHANCES ? Math.exp(SEARCH_CHANCES * n * (best - leastValue) / coldness) : 0;
            if (leastValue < Double.POSITIVE_INFINITY && (chance >= random.nextDouble() || idle >= PATIENCE)) {
                idle = 0;
                double found = minimized(least);
                if (found < value) {
                    value = found;
                    System.arraycopy(least, 0, current, 0, n);
                    keepIfBest();
                }
            }
        }

        /** Minimises from a point, which is changed; returns the value there. */
        private double minimized(double[] x) {
            int iterations = Math.min(Math.max(6 * n, 100), 1000);
            Oracle inner =
                    InnerProblem.run(oracle, new InnerProblem(oracle), InnerProblem.localSearch(), iterations, x);
            System.arraycopy(inner.best(), 0, x, 0, n);
            return inner.bestValue();
        }
    }
}
