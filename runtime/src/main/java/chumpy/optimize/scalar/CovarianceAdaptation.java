package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.EigenDecomposition_F64;
import org.jspecify.annotations.Nullable;

/**
 * The evolution strategy with covariance matrix adaptation, with weighted recombination, cumulation and rank-one and rank-mu
 * updates, and all parameters as in Hansen's tutorial (arXiv:1604.00772, 2023). Unknowns are measured in widths of their
 * bounds where they have two. With bounds, the square of the way back into the box, times the spread of the values and over
 * the variance, is added to what points are ranked by.
 */
public final class CovarianceAdaptation implements Algorithm {
    /** How many generations, beside 30 n / lambda, must agree before values are said to stand still. */
    private static final int HISTORY = 10;

    private static final double GREATEST_CONDITION = 1e14;

    private final double sigma0;
    private final int lambda;
    private final double tolfun;
    private final double tolx;
    private final Random random;

    /**
     * The algorithm.
     *
     * @param sigma0 the first standard deviation
     * @param lambda points in a generation, 2 or more
     * @param tolfun by how much values may differ at the end
     * @param tolx how wide the distribution may be at the end, as a multiple of sigma0
     * @param seed of the random numbers
     */
    public CovarianceAdaptation(double sigma0, int lambda, double tolfun, double tolx, long seed) {
        this.sigma0 = sigma0;
        this.lambda = lambda;
        this.tolfun = tolfun;
        this.tolx = tolx;
        this.random = new Random(seed);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] start) {
        return new Search(oracle, start).run();
    }

    /** A point that was drawn: {@code x = m + sigma y}. */
    private static final class Draw {
        private final double[] y;
        private final double[] x;
        private double value;
        private double away;
        private double rank;

        private Draw(int n) {
            this.y = new double[n];
            this.x = new double[n];
        }
    }

    private final class Search {
        private final Oracle oracle;
        private final int n;
        private final double[] units;
        private final double[] mean;
        private final double[] weights;
        private final double mass;
        private final double sigmaRate;
        private final double sigmaDamping;
        private final double pathRate;
        private final double rankOne;
        private final double rankMu;
        private final double expectedLength;

        private final DMatrixRMaj covariance;
        private final double[] axes;
        private final double[] lengths;
        private final double[] sigmaPath;
        private final double[] path;
        private final Draw[] draws;
        private final double[] history;
        private double sigma = sigma0;

        private Search(Oracle oracle, double[] start) {
            this.oracle = oracle;
            this.n = start.length;
            this.units = new double[n];
            this.mean = start.clone();
            for (int i = 0; i < n; i++) {
                double width = oracle.box().upper()[i] - oracle.box().lower()[i];
                units[i] = width < Double.POSITIVE_INFINITY ? width : 1;
            }
            int parents = Math.max(1, lambda / 2);
            this.weights = new double[parents];
            for (int k = 0; k < parents; k++) {
                weights[k] = Math.log((lambda + 1) / 2.0) - Math.log(k + 1);
            }
            double sum = Arrays.stream(weights).sum();
            for (int k = 0; k < parents; k++) {
                weights[k] /= sum;
            }
            this.mass = 1 / Vectors.dot(weights, weights);
            this.sigmaRate = (mass + 2) / (n + mass + 5);
            this.sigmaDamping = 1 + 2 * Math.max(0, Math.sqrt((mass - 1) / (n + 1)) - 1) + sigmaRate;
            this.pathRate = (4 + mass / n) / (n + 4 + 2 * mass / n);
            this.rankOne = 2 / ((n + 1.3) * (n + 1.3) + mass);
            this.rankMu = Math.min(1 - rankOne, 2 * (0.25 + mass + 1 / mass - 2) / ((n + 2.0) * (n + 2.0) + mass));
            this.expectedLength = Math.sqrt(n) * (1 - 1 / (4.0 * n) + 1 / (21.0 * n * n));
            this.covariance = new DMatrixRMaj(n, n);
            this.axes = new double[n * n];
            this.lengths = new double[n];
            for (int i = 0; i < n; i++) {
                covariance.set(i, i, 1);
                axes[i * n + i] = 1;
                lengths[i] = 1;
            }
            this.sigmaPath = new double[n];
            this.path = new double[n];
            this.draws = new Draw[lambda];
            for (int k = 0; k < lambda; k++) {
                draws[k] = new Draw(n);
            }
            this.history = new double[HISTORY + (30 * n + lambda - 1) / lambda];
            Arrays.fill(history, Double.NaN);
        }

        private Ending run() {
            oracle.value(mean);
            oracle.iterated(Double.NaN, Double.NaN);
            double[] step = new double[n];
            int sinceAxes = 0;
            int everyAxes = (int) Math.max(1, 1 / ((rankOne + rankMu) * n * 10));
            for (int generation = 1; ; generation++) {
                draw();
                history[generation % history.length] = draws[0].value;
                Arrays.fill(step, 0);
                for (int k = 0; k < weights.length; k++) {
                    for (int i = 0; i < n; i++) {
                        step[i] += weights[k] * draws[k].y[i];
                    }
                }
                for (int i = 0; i < n; i++) {
                    mean[i] += sigma * units[i] * step[i];
                }
                adapt(step, generation);
                if (++sinceAxes >= everyAxes) {
                    sinceAxes = 0;
                    if (!findAxes()) {
                        return Ending.of(Stop.PRECISION, "the covariance matrix has become singular");
                    }
                }
                oracle.iterated(Double.NaN, sigma * Vectors.norm(step));
                Ending ending = ending();
                if (ending != null) {
                    return ending;
                }
            }
        }

        /** Draws a generation, and sorts it. */
        private void draw() {
            double[] z = new double[n];
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (Draw draw : draws) {
                for (int i = 0; i < n; i++) {
                    z[i] = lengths[i] * random.nextGaussian();
                }
                for (int i = 0; i < n; i++) {
                    double sum = 0;
                    for (int j = 0; j < n; j++) {
                        sum += axes[i * n + j] * z[j];
                    }
                    draw.y[i] = sum;
                    draw.x[i] = mean[i] + sigma * units[i] * sum;
                }
                double[] wanted = draw.x.clone();
                oracle.box().project(draw.x);
                draw.away = 0;
                for (int i = 0; i < n; i++) {
                    double off = (wanted[i] - draw.x[i]) / (units[i] * sigma);
                    draw.away += units[i] > 0 ? off * off / covariance.get(i, i) : 0;
                }
                draw.value = oracle.value(draw.x);
                least = Math.min(least, draw.value);
                most = draw.value < Double.POSITIVE_INFINITY ? Math.max(most, draw.value) : most;
            }
            for (Draw draw : draws) {
                draw.rank = draw.value + (most > least ? most - least : 1) * draw.away;
            }
            Arrays.sort(draws, Comparator.comparingDouble(d -> d.rank));
        }

        private void adapt(double[] step, int generation) {
            double[] white = new double[n];
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += axes[i * n + j] * step[i];
                }
                white[j] = sum / lengths[j];
            }
            double keep = 1 - sigmaRate;
            double take = Math.sqrt(sigmaRate * (2 - sigmaRate) * mass);
            for (int i = 0; i < n; i++) {
                double sum = 0;
                for (int j = 0; j < n; j++) {
                    sum += axes[i * n + j] * white[j];
                }
                sigmaPath[i] = keep * sigmaPath[i] + take * sum;
            }
            double length = Vectors.norm(sigmaPath);
            double settled = length / Math.sqrt(1 - Math.pow(keep, 2.0 * generation));
            boolean isSteady = settled < (1.4 + 2 / (n + 1.0)) * expectedLength;
            double pathTake = isSteady ? Math.sqrt(pathRate * (2 - pathRate) * mass) : 0;
            for (int i = 0; i < n; i++) {
                path[i] = (1 - pathRate) * path[i] + pathTake * step[i];
            }
            double forget = 1 - rankOne - rankMu + (isSteady ? 0 : rankOne * pathRate * (2 - pathRate));
            for (int i = 0; i < n; i++) {
                for (int j = 0; j <= i; j++) {
                    double sum = forget * covariance.get(i, j) + rankOne * path[i] * path[j];
                    for (int k = 0; k < weights.length; k++) {
                        sum += rankMu * weights[k] * draws[k].y[i] * draws[k].y[j];
                    }
                    covariance.set(i, j, sum);
                    covariance.set(j, i, sum);
                }
            }
            sigma *= Math.exp(Math.min(1, sigmaRate / sigmaDamping * (length / expectedLength - 1)));
        }

        /** Finds the axes of the distribution; false if one has no length. */
        private boolean findAxes() {
            EigenDecomposition_F64<DMatrixRMaj> eigen = DecompositionFactory_DDRM.eig(n, true, true);
            if (!Vectors.isFinite(covariance.data) || !eigen.decompose(covariance.copy())) {
                return false;
            }
            for (int j = 0; j < n; j++) {
                double variance = eigen.getEigenvalue(j).getReal();
                if (!(variance > 0)) {
                    return false;
                }
                lengths[j] = Math.sqrt(variance);
                DMatrixRMaj axis = eigen.getEigenVector(j);
                for (int i = 0; i < n; i++) {
                    axes[i * n + j] = axis.get(i, 0);
                }
            }
            return true;
        }

        private @Nullable Ending ending() {
            double widest = 0;
            for (int i = 0; i < n; i++) {
                double deviation = Math.max(Math.abs(path[i]), Math.sqrt(covariance.get(i, i)));
                widest = Math.max(widest, sigma * deviation);
            }
            if (widest < tolx * sigma0) {
                return Ending.of(Stop.STEP, "the widest deviation is %.3g (tolx %.3g)", widest, tolx);
            }
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            boolean isKnown = true;
            for (double value : history) {
                isKnown &= !Double.isNaN(value);
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
            if (isKnown && Math.max(most, draws[lambda - 1].value) - Math.min(least, draws[0].value) <= tolfun) {
                return Ending.of(
                        Stop.IMPROVEMENT,
                        "the values of %d generations differ by %.3g (tolfun %.3g)",
                        history.length,
                        most - least,
                        tolfun);
            }
            double longest = Vectors.largest(lengths);
            double shortest = Arrays.stream(lengths).min().orElse(longest);
            if (longest * longest > GREATEST_CONDITION * shortest * shortest) {
                return Ending.of(
                        Stop.PRECISION, "the covariance matrix has a condition of more than %.0e", GREATEST_CONDITION);
            }
            return null;
        }
    }
}
