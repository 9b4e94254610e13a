package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Truncated Newton within bounds (Nash, SIAM J. Numer. Anal. 21, 1984). Unknowns at a bound that keeps them from falling
 * are left out; over the others Newton's equations are solved by conjugate gradients, preconditioned by a diagonal that
 * learns the Hessian's as a quasi-Newton method would, until an iteration adds little to the quadratic model (Nash and
 * Sofer, Operations Research Letters 9, 1990). A line search goes no farther than to the next bound.
 */
public final class TruncatedNewton implements Algorithm {
    private static final double EPSILON = Math.ulp(1.0);

    /** Conjugate gradients end when an iteration adds less than this part of the average to the decrease of the model. */
    private static final double LITTLE = 0.5;

    /** Trials of a line search. */
    private static final int MOST_TRIALS = 25;

    private final int maxCGit;
    private final double stepmx;
    private final double ftol;
    private final double xtol;
    private final double gtol;
    private final LineSearch lineSearch;

    /** What one run works on. */
    private static final class Workspace {
        private final Oracle oracle;
        private final Box box;
        private final boolean[] isFree;
        private final double[] diagonal;
        private final double[] residual;
        private final double[] conditioned;
        private final double[] conjugate;
        private final double[] product;

        private Workspace(Oracle oracle) {
            int n = oracle.size();
            this.oracle = oracle;
            this.box = oracle.box();
            this.isFree = new boolean[n];
            this.diagonal = new double[n];
            this.residual = new double[n];
            this.conditioned = new double[n];
            this.conjugate = new double[n];
            this.product = new double[n];
            Arrays.fill(diagonal, 1);
        }

        /** Finds the unknowns that may move along the steepest descent; the others keep their bound. */
        private int release(double[] x, double[] gradient) {
            int free = 0;
            for (int i = 0; i < x.length; i++) {
                isFree[i] = gradient[i] > 0 ? x[i] > box.lower()[i] : x[i] < box.upper()[i];
                free += isFree[i] ? 1 : 0;
            }
            return free;
        }

        /** Solves Newton's equations for the free unknowns, roughly. */
        private void direction(double[] x, double[] gradient, int most, double[] d) {
            int n = x.length;
            Arrays.fill(d, 0);
            for (int i = 0; i < n; i++) {
                residual[i] = isFree[i] ? -gradient[i] : 0;
            }
            double before = 1;
            double model = 0;
            Arrays.fill(conjugate, 0);
            for (int k = 1; k <= most; k++) {
                for (int i = 0; i < n; i++) {
                    conditioned[i] = residual[i] / diagonal[i];
                }
                double squares = Vectors.dot(residual, conditioned);
                if (!(squares > 0)) {
                    return;
                }
                for (int i = 0; i < n; i++) {
                    conjugate[i] = conditioned[i] + (k == 1 ? 0 : squares / before * conjugate[i]);
                }
                before = squares;
                oracle.hessianTimes(x, conjugate, product);
                double curvature = 0;
                for (int i = 0; i < n; i++) {
                    product[i] = isFree[i] ? product[i] : 0;
                    curvature += conjugate[i] * product[i];
                }
                if (!(curvature > EPSILON * Vectors.dot(conjugate, conjugate))) {
                    if (k == 1) {
                        System.arraycopy(conditioned, 0, d, 0, n);
                    }
                    return;
                }
                precondition(squares, curvature);
                double length = squares / curvature;
                for (int i = 0; i < n; i++) {
                    d[i] += length * conjugate[i];
                    residual[i] -= length * product[i];
                }
                double decrease = 0;
                for (int i = 0; i < n; i++) {
                    decrease += d[i] * (residual[i] - (isFree[i] ? gradient[i] : 0)) / 2;
                }
                if (k * (decrease - model) <= LITTLE * decrease) {
                    return;
                }
                model = decrease;
            }
        }

        /** Corrects the diagonal by the BFGS formula for what a product tells, where it stays positive. */
        private void precondition(double squares, double curvature) {
            for (int i = 0; i < diagonal.length; i++) {
                if (isFree[i]) {
                    double changed =
                            diagonal[i] - residual[i] * residual[i] / squares + product[i] * product[i] / curvature;
                    diagonal[i] = changed > 1e-6 ? changed : 1;
                }
            }
        }

        private double farthest(double[] x, double[] d) {
            double farthest = Double.POSITIVE_INFINITY;
            for (int i = 0; i < d.length; i++) {
                if (d[i] != 0) {
                    double bound = d[i] < 0 ? box.lower()[i] : box.upper()[i];
                    farthest = Math.min(farthest, (bound - x[i]) / d[i]);
                }
            }
            return farthest;
        }

        /** Puts on its bound what rounding has left beside it; tells whether anything has come to a bound. */
        private boolean snap(double[] x, double[] d) {
            boolean isMet = false;
            for (int i = 0; i < x.length; i++) {
                double bound = d[i] < 0 ? box.lower()[i] : box.upper()[i];
                if (d[i] != 0
                        && Double.isFinite(bound)
                        && Math.abs(bound - x[i]) <= 10 * EPSILON * (Math.abs(bound) + 1)) {
                    x[i] = bound;
                    isMet = true;
                }
            }
            return isMet;
        }
    }

    /**
     * The algorithm.
     *
     * @param maxCGit iterations of conjugate gradients for a direction
     * @param eta the part of the first slope that the last may have in a line search
     * @param stepmx the greatest length of the first step; doubled after a step of that length
     * @param ftol the decrease that is small enough
     * @param xtol the relative length of a step that is small enough
     * @param gtol the largest entry of the projected gradient that is small enough
     */
    public TruncatedNewton(int maxCGit, double eta, double stepmx, double ftol, double xtol, double gtol) {
        this.maxCGit = maxCGit;
        this.stepmx = stepmx;
        this.ftol = ftol;
        this.xtol = xtol;
        this.gtol = gtol;
        this.lineSearch = new MoreThuente(1e-4, eta, EPSILON, MOST_TRIALS);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        Workspace work = new Workspace(oracle);
        Ray ray = new Ray(oracle);
        double[] gradient = new double[n];
        double[] d = new double[n];
        double[] step = new double[n];
        double longest = stepmx;
        double f = oracle.valueAndGradient(x, gradient);
        if (f == Double.POSITIVE_INFINITY) {
            return new Ending(Stop.RADIUS, "the gradient is not finite at the start");
        }
        double size = work.box.projectedGradient(x, gradient);
        oracle.iterated(size, Double.NaN);
        while (size > gtol && work.release(x, gradient) > 0) {
            work.direction(x, gradient, maxCGit, d);
            if (!search(work, ray, x, f, gradient, d, longest)) {
                Arrays.fill(work.diagonal, 1);
                for (int i = 0; i < n; i++) {
                    d[i] = work.isFree[i] ? -gradient[i] : 0;
                }
                if (!search(work, ray, x, f, gradient, d, longest)) {
                    return LineSearchDescent.failure(ray);
                }
            }
            for (int i = 0; i < n; i++) {
                step[i] = ray.point()[i] - x[i];
            }
            double length = Vectors.norm(step);
            longest = length > 0.99 * longest ? 2 * longest : longest;
            double decrease = f - ray.value();
            f = ray.value();
            System.arraycopy(ray.point(), 0, x, 0, n);
            System.arraycopy(ray.gradient(), 0, gradient, 0, n);
            boolean isCut = work.snap(x, d);
            size = work.box.projectedGradient(x, gradient);
            oracle.prefer(x, f);
            oracle.iterated(size, length);
            Ending arrived = isCut ? null : arrival(decrease, f, step, x);
            if (arrived != null && size > gtol) {
                return arrived;
            }
        }
        return Ending.of(Stop.GRADIENT, "the largest entry of the projected gradient is %.3g, of %.3g", size, gtol);
    }

    private boolean search(
            Workspace work, Ray ray, double[] x, double f, double[] gradient, double[] d, double longest) {
        double slope = Vectors.dot(d, gradient);
        ray.begin(x, f, slope, d);
        if (!(slope < 0) || !Vectors.isFinite(d)) {
            return false;
        }
        double most = Math.min(work.farthest(x, d), longest / Vectors.norm(d));
        return most > 0 && lineSearch.search(ray, Math.min(1, most), most);
    }

    private @Nullable Ending arrival(double decrease, double f, double[] step, double[] x) {
        if (decrease <= ftol) {
            return Ending.of(Stop.IMPROVEMENT, "the last decrease is %.3g of %.6g, of %.3g", decrease, f, ftol);
        }
        double length = Vectors.norm(step);
        double small = xtol * (1 + Vectors.norm(x));
        return length <= small ? Ending.of(Stop.STEP, "the last step is %.3g long, of %.3g", length, small) : null;
    }
}
