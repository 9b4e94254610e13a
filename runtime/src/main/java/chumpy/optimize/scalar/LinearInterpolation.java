package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * COBYLA (Powell, A direct search optimization method that models the objective and constraint functions by linear
 * interpolation, Advances in Optimization and Numerical Analysis, 1994). Objective and constraints are interpolated at the
 * vertices of a simplex; steps minimise the models within a radius; vertices are exchanged so that the simplex neither
 * flattens nor spreads; the radius shrinks where the models are good and steps still gain too little.
 *
 * <p>Bounds are constraints among others; what is evaluated is the nearest point within them.
 */
public final class LinearInterpolation implements Algorithm {
    private static final double FLAT = 0.25;
    private static final double LONG = 2.1;
    private static final double REPAIR = 0.5;
    private static final double FAR = 1.1;
    private static final double DECREASE = 0.1;

    private final double rhobeg;
    private final double rhoend;
    private final double catol;

    /**
     * The algorithm.
     *
     * @param rhobeg the first radius
     * @param rhoend the last
     * @param catol the violation that does no harm
     */
    public LinearInterpolation(double rhobeg, double rhoend, double catol) {
        this.rhobeg = rhobeg;
        this.rhoend = rhoend;
        this.catol = catol;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        new Search(oracle, x.length).run(x, Math.max(rhobeg, rhoend), rhoend);
        if (oracle.bestViolation() > catol) {
            return Ending.of(
                    Stop.INFEASIBLE, "constraints are violated by %.3g (catol %.3g)", oracle.bestViolation(), catol);
        }
        return Ending.of(Stop.STEP, "the radius is down to %.3g, and no step gains anything there", rhoend);
    }

    private static final class Vertex {
        private final double[] x;
        private final double f;
        private final double[] c;
        private final double violation;

        private Vertex(double[] x, double f, double[] c) {
            this.x = x;
            this.f = f;
            this.c = c;
            double worst = 0;
            for (double value : c) {
                worst = Math.max(worst, -value);
            }
            this.violation = worst;
        }
    }

    private static final class Search {
        private final Oracle oracle;
        private final int n;
        private final int rows;
        private final double[] raw;
        private final double[] inside;
        private final LinearModelStep step;

        private final Vertex[] simplex;
        private final double[] edges;
        private final double[] inverse;
        private final double[] sigma;
        private final double[] eta;
        private final double[] g;
        private final double[] a;
        private double mu;

        private Search(Oracle oracle, int n) {
            this.oracle = oracle;
            this.n = n;
            int bounds = 0;
            for (int j = 0; j < n; j++) {
                bounds += Double.isInfinite(oracle.box().lower()[j]) ? 0 : 1;
                bounds += Double.isInfinite(oracle.box().upper()[j]) ? 0 : 1;
            }
            this.rows = 2 * oracle.equalities() + oracle.inequalities() + bounds;
            this.raw = new double[oracle.equalities() + oracle.inequalities()];
            this.inside = new double[n];
            this.step = new LinearModelStep(n, rows);
            this.simplex = new Vertex[n + 1];
            this.edges = new double[n * n];
            this.inverse = new double[n * n];
            this.sigma = new double[n];
            this.eta = new double[n];
            this.g = new double[n];
            this.a = new double[rows * n];
        }

        private Vertex pole() {
            return simplex[n];
        }

        private double merit(Vertex v) {
            return v.f + mu * v.violation;
        }

        private boolean isBetter(Vertex v, Vertex than) {
            double difference = merit(v) - merit(than);
            return difference < 0 || (difference == 0 && v.violation < than.violation);
        }

        private void run(double[] start, double first, double last) {
            double rho = first;
            build(start, rho);
            oracle.iterated(Double.NaN, Double.NaN);
            boolean mayRepair = false;
            while (true) {
                choosePole();
                interpolate();
                boolean isSound = isSound(rho);
                if (!isSound && mayRepair) {
                    repair(rho);
                    mayRepair = false;
                    oracle.iterated(Double.NaN, REPAIR * rho);
                    continue;
                }
                double[] d = step.find(g, a, pole().c, rho);
                double length = Vectors.norm(d);
                if (length >= 0.5 * rho) {
                    double change = Vectors.dot(g, d);
                    double lessened = pole().violation - modelViolation(d);
                    if (raise(change, lessened)) {
                        continue;
                    }
                    boolean isGood = trial(d, mu * lessened - change, lessened, rho);
                    oracle.iterated(Double.NaN, length);
                    if (isGood) {
                        continue;
                    }
                }
                if (!isSound) {
                    mayRepair = true;
                } else if (rho > last) {
                    rho = 0.5 * rho <= 1.5 * last ? last : 0.5 * rho;
                    lower();
                } else {
                    return;
                }
            }
        }

        private void build(double[] start, double rho) {
            simplex[n] = at(start);
            for (int j = 0; j < n; j++) {
                double[] x = pole().x.clone();
                x[j] += x[j] + rho > oracle.box().upper()[j] ? -rho : rho;
                simplex[j] = at(x);
                if (simplex[j].f < pole().f) {
                    swap(j);
                }
            }
        }

        private void swap(int j) {
            Vertex v = simplex[j];
            simplex[j] = pole();
            simplex[n] = v;
        }

        /** Evaluates. Where something is not finite, what is worse than at all vertices stands for it. */
        private Vertex at(double[] x) {
            System.arraycopy(x, 0, inside, 0, n);
            oracle.box().project(inside);
            double f = oracle.value(inside);
            oracle.constraints(inside, raw);
            double[] c = new double[rows];
            int at = 0;
            for (int i = 0; i < raw.length; i++) {
                c[at++] = raw[i];
                if (i < oracle.equalities()) {
                    c[at++] = -raw[i];
                }
            }
            for (int j = 0; j < n; j++) {
                if (!Double.isInfinite(oracle.box().lower()[j])) {
                    c[at++] = x[j] - oracle.box().lower()[j];
                }
                if (!Double.isInfinite(oracle.box().upper()[j])) {
                    c[at++] = oracle.box().upper()[j] - x[j];
                }
            }
            for (int i = 0; i < rows; i++) {
                if (!Double.isFinite(c[i])) {
                    c[i] = -worst(i);
                }
            }
            return new Vertex(x, f < Double.POSITIVE_INFINITY ? f : worst(-1), c);
        }

        private double worst(int row) {
            double least = Double.POSITIVE_INFINITY;
            double most = Double.NEGATIVE_INFINITY;
            for (Vertex v : simplex) {
                if (v != null) {
                    double value = row < 0 ? v.f : -v.c[row];
                    least = Math.min(least, value);
                    most = Math.max(most, value);
                }
            }
            return most + (most - least) + 1;
        }

        private void choosePole() {
            for (int j = 0; j < n; j++) {
                if (isBetter(simplex[j], pole())) {
                    swap(j);
                }
            }
        }

        /** The gradients of the models, and the shape of the simplex. */
        private void interpolate() {
            for (int j = 0; j < n; j++) {
                double length = 0;
                for (int i = 0; i < n; i++) {
                    double edge = simplex[j].x[i] - pole().x[i];
                    edges[j * n + i] = edge;
                    length += edge * edge;
                }
                eta[j] = Math.sqrt(length);
            }
            invert();
            Arrays.fill(g, 0);
            Arrays.fill(a, 0);
            for (int j = 0; j < n; j++) {
                double square = 0;
                double rise = simplex[j].f - pole().f;
                for (int i = 0; i < n; i++) {
                    double w = inverse[i * n + j];
                    square += w * w;
                    g[i] += w * rise;
                }
                sigma[j] = 1 / Math.sqrt(square);
                for (int k = 0; k < rows; k++) {
                    double change = simplex[j].c[k] - pole().c[k];
                    if (change != 0) {
                        for (int i = 0; i < n; i++) {
                            a[k * n + i] += inverse[i * n + j] * change;
                        }
                    }
                }
            }
        }

        /** Gauss and Jordan, with the largest entry of a column as pivot. */
        private void invert() {
            Arrays.fill(inverse, 0);
            for (int i = 0; i < n; i++) {
                inverse[i * n + i] = 1;
            }
            for (int k = 0; k < n; k++) {
                int pivot = k;
                for (int i = k + 1; i < n; i++) {
                    pivot = Math.abs(edges[i * n + k]) > Math.abs(edges[pivot * n + k]) ? i : pivot;
                }
                double scale = 1 / edges[pivot * n + k];
                for (int j = 0; j < n; j++) {
                    double e = edges[pivot * n + j];
                    double v = inverse[pivot * n + j];
                    edges[pivot * n + j] = edges[k * n + j];
                    inverse[pivot * n + j] = inverse[k * n + j];
                    edges[k * n + j] = e * scale;
                    inverse[k * n + j] = v * scale;
                }
                for (int i = 0; i < n; i++) {
                    double factor = edges[i * n + k];
                    if (i != k && factor != 0) {
                        for (int j = 0; j < n; j++) {
                            edges[i * n + j] -= factor * edges[k * n + j];
                            inverse[i * n + j] -= factor * inverse[k * n + j];
                        }
                    }
                }
            }
        }

        private boolean isSound(double rho) {
            for (int j = 0; j < n; j++) {
                if (sigma[j] < FLAT * rho || eta[j] > LONG * rho) {
                    return false;
                }
            }
            return true;
        }

        /** Puts the vertex that is farthest off, or whose removal flattens least, at a right angle to the others. */
        private void repair(double rho) {
            int worst = 0;
            for (int j = 1; j < n; j++) {
                worst = eta[j] > eta[worst] ? j : worst;
            }
            if (eta[worst] <= LONG * rho) {
                for (int j = 0; j < n; j++) {
                    worst = sigma[j] < sigma[worst] ? j : worst;
                }
            }
            double[] d = new double[n];
            for (int i = 0; i < n; i++) {
                d[i] = REPAIR * rho * sigma[worst] * inverse[i * n + worst];
            }
            double there = Vectors.dot(g, d) + mu * modelViolation(d);
            Vectors.scale(-1, d);
            double back = Vectors.dot(g, d) + mu * modelViolation(d);
            if (there < back) {
                Vectors.scale(-1, d);
            }
            simplex[worst] = at(moved(d));
        }

        private double[] moved(double[] d) {
            double[] x = pole().x.clone();
            for (int i = 0; i < n; i++) {
                x[i] += d[i];
            }
            return x;
        }

        private double modelViolation(double[] d) {
            double worst = 0;
            for (int k = 0; k < rows; k++) {
                double value = pole().c[k];
                for (int i = 0; i < n; i++) {
                    value += a[k * n + i] * d[i];
                }
                worst = Math.max(worst, -value);
            }
            return worst;
        }

        /** Makes violations weigh enough for the step to be one downhill. Returns whether that makes another vertex best. */
        private boolean raise(double change, double lessened) {
            double needed = lessened > 0 ? change / lessened : 0;
            if (mu >= 1.5 * needed) {
                return false;
            }
            mu = 2 * needed;
            for (int j = 0; j < n; j++) {
                if (isBetter(simplex[j], pole())) {
                    return true;
                }
            }
            return false;
        }

        /** Goes there, and takes the point for a vertex if that does not flatten the simplex. Returns if the model was good. */
        private boolean trial(double[] d, double promised, double lessened, double rho) {
            Vertex trial = at(moved(d));
            double gained = merit(pole()) - merit(trial);
            double expected = promised;
            if (mu == 0 && trial.f == pole().f) {
                expected = lessened;
                gained = pole().violation - trial.violation;
            }
            int dropped = -1;
            int farthest = -1;
            double most = gained <= 0 ? 1 : 0;
            double distance = FAR * rho;
            for (int j = 0; j < n; j++) {
                double part = 0;
                double away = 0;
                for (int i = 0; i < n; i++) {
                    part += inverse[i * n + j] * d[i];
                    double off = d[i] - (simplex[j].x[i] - pole().x[i]);
                    away += off * off;
                }
                part = Math.abs(part);
                if (part > most) {
                    most = part;
                    dropped = j;
                }
                double length = gained > 0 ? Math.sqrt(away) : eta[j];
                if ((part * sigma[j] >= FLAT * rho || part >= 1) && length > distance) {
                    distance = length;
                    farthest = j;
                }
            }
            dropped = farthest >= 0 ? farthest : dropped;
            if (dropped < 0) {
                return false;
            }
            simplex[dropped] = trial;
            return gained > 0 && gained >= DECREASE * expected;
        }

        /** Lets violations weigh less where the values at the vertices say that they may. */
        private void lower() {
            double least = Double.POSITIVE_INFINITY;
            for (int k = 0; k < rows; k++) {
                double min = Double.POSITIVE_INFINITY;
                double max = Double.NEGATIVE_INFINITY;
                for (Vertex v : simplex) {
                    min = Math.min(min, v.c[k]);
                    max = Math.max(max, v.c[k]);
                }
                if (min < 0.5 * max) {
                    least = Math.min(least, Math.max(max, 0) - min);
                }
            }
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            for (Vertex v : simplex) {
                min = Math.min(min, v.f);
                max = Math.max(max, v.f);
            }
            mu = least == Double.POSITIVE_INFINITY ? 0 : Math.min(mu, (max - min) / least);
        }
    }
}
