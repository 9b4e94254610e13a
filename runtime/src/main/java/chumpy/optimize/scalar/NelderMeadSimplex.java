package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The simplex method of Nelder and Mead (Computer Journal 7, 1965), with the factors of Gao and Han (Comput. Optim. Appl.
 * 51, 2012) if they are to follow the number of unknowns. The first simplex has the start and, for each unknown, the start
 * with this unknown made larger by a twentieth. With bounds, each point is moved to the nearest one in the box.
 */
public final class NelderMeadSimplex implements Algorithm {
    private static final double RELATIVE_STEP = 0.05;
    private static final double STEP_AT_ZERO = 0.00025;

    private final double xatol;
    private final double fatol;
    private final boolean adaptive;

    private static final class Vertex {
        private double[] x;
        private double value;

        private Vertex(double[] x, double value) {
            this.x = x;
            this.value = value;
        }
    }

    /**
     * The algorithm.
     *
     * @param xatol how near the best vertex all must be, in each entry
     * @param fatol how near the least value all values must be
     * @param adaptive whether factors follow the number of unknowns
     */
    public NelderMeadSimplex(double xatol, double fatol, boolean adaptive) {
        this.xatol = xatol;
        this.fatol = fatol;
        this.adaptive = adaptive;
    }

    @Override
    public Ending minimize(Oracle oracle, double[] start) {
        int n = start.length;
        double expansion = adaptive ? 1 + 2.0 / n : 2;
        double contraction = adaptive ? 0.75 - 1.0 / (2 * n) : 0.5;
        double shrinkage = adaptive ? 1 - 1.0 / n : 0.5;

        Vertex[] simplex = firstSimplex(oracle, start);
        double[] center = new double[n];
        double[] reflected = new double[n];
        double[] other = new double[n];
        Comparator<Vertex> byValue = Comparator.comparingDouble(v -> v.value);
        Arrays.sort(simplex, byValue);
        oracle.iterated(Double.NaN, Double.NaN);
        while (true) {
            double width = width(simplex);
            double spread = simplex[n].value - simplex[0].value;
            if (width <= xatol && spread <= fatol) {
                return Ending.of(
                        Stop.STEP,
                        "all vertices of the simplex are within %.3g of each other, their values within %.3g",
                        width,
                        spread);
            }
            Vertex worst = simplex[n];
            center(simplex, center);
            double value = at(oracle, center, worst.x, 1, reflected);
            double[] taken = reflected;
            if (value < simplex[0].value) {
                double further = at(oracle, center, worst.x, expansion, other);
                if (further < value) {
                    taken = other;
                    value = further;
                }
            } else if (!(value < simplex[n - 1].value)) {
                boolean outside = value < worst.value;
                double nearer = at(oracle, center, worst.x, outside ? contraction : -contraction, other);
                taken = (outside ? nearer <= value : nearer < worst.value) ? other : null;
                value = nearer;
            }
            if (taken == null) {
                shrink(oracle, simplex, shrinkage);
            } else {
                System.arraycopy(taken, 0, worst.x, 0, n);
                worst.value = value;
            }
            Arrays.sort(simplex, byValue);
            oracle.iterated(Double.NaN, width);
        }
    }

    private static Vertex[] firstSimplex(Oracle oracle, double[] start) {
        int n = start.length;
        Box box = oracle.box();
        Vertex[] simplex = new Vertex[n + 1];
        simplex[0] = new Vertex(start, oracle.value(start));
        for (int i = 0; i < n; i++) {
            double[] x = start.clone();
            x[i] = x[i] == 0 ? STEP_AT_ZERO : (1 + RELATIVE_STEP) * x[i];
            if (x[i] > box.upper()[i]) {
                x[i] = 2 * box.upper()[i] - x[i];
            }
            box.project(x);
            simplex[i + 1] = new Vertex(x, oracle.value(x));
        }
        return simplex;
    }

    /** The centre of all vertices but the worst, which is the last. */
    private static void center(Vertex[] simplex, double[] center) {
        int n = center.length;
        Arrays.fill(center, 0);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                center[i] += simplex[k].x[i];
            }
        }
        for (int i = 0; i < n; i++) {
            center[i] /= n;
        }
    }

    private static double at(Oracle oracle, double[] center, double[] worst, double factor, double[] point) {
        for (int i = 0; i < point.length; i++) {
            point[i] = (1 + factor) * center[i] - factor * worst[i];
        }
        oracle.box().project(point);
        return oracle.value(point);
    }

    private static void shrink(Oracle oracle, Vertex[] simplex, double factor) {
        double[] best = simplex[0].x;
        for (int k = 1; k < simplex.length; k++) {
            double[] x = simplex[k].x;
            for (int i = 0; i < x.length; i++) {
                x[i] = best[i] + factor * (x[i] - best[i]);
            }
            oracle.box().project(x);
            simplex[k].value = oracle.value(x);
        }
    }

    private static double width(Vertex[] simplex) {
        double width = 0;
        for (int k = 1; k < simplex.length; k++) {
            for (int i = 0; i < simplex[0].x.length; i++) {
                width = Math.max(width, Math.abs(simplex[k].x[i] - simplex[0].x[i]));
            }
        }
        return width;
    }
}
