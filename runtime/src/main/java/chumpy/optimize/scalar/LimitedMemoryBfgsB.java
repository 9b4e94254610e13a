package chumpy.optimize.scalar;

import chumpy.optimize.Stop;
import chumpy.optimize.linear.Vectors;
import org.jspecify.annotations.Nullable;

/**
 * L-BFGS-B: limited memory BFGS within bounds. In each iteration a {@link CauchyPoint} of the model tells which unknowns
 * lie at a bound; over the others the model is minimised, the minimum is moved into the box, and a line search goes
 * towards it (Byrd, Lu, Nocedal, Zhu, SIAM J. Sci. Comput. 16, 1995; Morales and Nocedal, ACM Trans. Math. Software 38,
 * 2011).
 */
public final class LimitedMemoryBfgsB implements Algorithm {
    private static final double FARTHEST = 1e50;
    private static final double EPSILON = Math.ulp(1.0);

    private final int maxcor;
    private final double ftol;
    private final double gtol;
    private final LineSearch lineSearch;

    /** What one run works on. */
    private static final class Workspace {
        private final Box box;
        private final boolean isBounded;
        private final LimitedMemory memory;
        private final CauchyPoint cauchy;
        private final boolean[] isFree;
        private final double[] residual;
        private final double[] target;

        private Workspace(Oracle oracle, int maxcor) {
            int n = oracle.size();
            this.box = oracle.box();
            this.isBounded = box.isBounded();
            this.memory = new LimitedMemory(n, maxcor);
            this.cauchy = new CauchyPoint(box, n);
            this.isFree = new boolean[n];
            this.residual = new double[n];
            this.target = new double[n];
        }

        /** Finds a direction within the box from the model; false if rounding has spoilt the model. */
        private boolean direction(double[] x, double[] gradient, double[] d) {
            int n = x.length;
            boolean bends = isBounded || memory.isEmpty();
            double[] start = x;
            if (bends) {
                cauchy.find(x, gradient, memory);
                start = cauchy.point();
            }
            System.arraycopy(start, 0, target, 0, n);
            if (!memory.isEmpty()) {
                int free = 0;
                for (int i = 0; i < n; i++) {
                    isFree[i] = !bends || (start[i] > box.lower()[i] && start[i] < box.upper()[i]);
                    free += isFree[i] ? 1 : 0;
                }
                if (free > 0 && !subspace(x, start, gradient, free)) {
                    return false;
                }
            }
            for (int i = 0; i < n; i++) {
                d[i] = target[i] - x[i];
            }
            return true;
        }

        /** Moves the target to the minimum of the model over the free unknowns. */
        private boolean subspace(double[] x, double[] start, double[] gradient, int free) {
            int n = x.length;
            double theta = memory.theta();
            double[] c = new double[memory.columns()];
            if (start != x) {
                for (int i = 0; i < n; i++) {
                    residual[i] = start[i] - x[i];
                }
                memory.columnsTimes(residual, c);
                memory.middleTimes(c);
            }
            for (int i = 0; i < n; i++) {
                double curved = start == x ? 0 : theta * (start[i] - x[i]) - memory.rowTimes(i, c);
                residual[i] = isFree[i] ? gradient[i] + curved : 0;
            }
            double[] d = new double[n];
            if (!memory.reduce(isFree, free)) {
                return false;
            }
            memory.solveReduced(isFree, residual, d);
            double slope = 0;
            for (int i = 0; i < n; i++) {
                target[i] = start[i] + d[i];
                if (isBounded) {
                    target[i] = Math.max(box.lower()[i], Math.min(box.upper()[i], target[i]));
                }
                slope += (target[i] - x[i]) * gradient[i];
            }
            if (isBounded && slope > 0) {
                // The moved minimum does not descend: then as far towards it as the box allows.
                double part = part(start, d);
                for (int i = 0; i < n; i++) {
                    target[i] = start[i] + part * d[i];
                }
                box.project(target);
            }
            return Vectors.isFinite(target);
        }

        private double part(double[] start, double[] d) {
            return Math.min(1, farthest(start, d));
        }

        /** How many times as far as d one may go without leaving the box. */
        private double farthest(double[] x, double[] d) {
            double farthest = FARTHEST;
            for (int i = 0; i < d.length; i++) {
                if (d[i] < 0) {
                    farthest = Math.min(farthest, (box.lower()[i] - x[i]) / d[i]);
                } else if (d[i] > 0) {
                    farthest = Math.min(farthest, (box.upper()[i] - x[i]) / d[i]);
                }
            }
            return farthest;
        }
    }

    /**
     * The algorithm.
     *
     * @param maxcor steps that are remembered
     * @param ftol the relative decrease that is small enough
     * @param gtol the largest entry of the projected gradient that is small enough
     * @param maxls trials of a line search
     */
    public LimitedMemoryBfgsB(int maxcor, double ftol, double gtol, int maxls) {
        this.maxcor = maxcor;
        this.ftol = ftol;
        this.gtol = gtol;
        this.lineSearch = new MoreThuente(1e-3, 0.9, 0.1, maxls);
    }

    @Override
    public Ending minimize(Oracle oracle, double[] x) {
        int n = x.length;
        Workspace work = new Workspace(oracle, maxcor);
        Ray ray = new Ray(oracle);
        double[] gradient = new double[n];
        double[] d = new double[n];
        double[] change = new double[n];
        double f = oracle.valueAndGradient(x, gradient);
        if (f == Double.POSITIVE_INFINITY) {
            return new Ending(Stop.RADIUS, "the gradient is not finite at the start");
        }
        double size = work.box.projectedGradient(x, gradient);
        oracle.iterated(size, Double.NaN);
        while (size > gtol) {
            if (!step(work, ray, x, f, gradient, d)) {
                if (work.memory.isEmpty()) {
                    return LineSearchDescent.failure(ray);
                }
                work.memory.forget();
                if (!step(work, ray, x, f, gradient, d)) {
                    return LineSearchDescent.failure(ray);
                }
            }
            if (ray.length() == FARTHEST) {
                return Ending.of(Stop.UNBOUNDED, "it still falls at %.3g", ray.value());
            }
            double decrease = f - ray.value();
            double before = f;
            f = ray.value();
            for (int i = 0; i < n; i++) {
                d[i] = ray.point()[i] - x[i];
                change[i] = ray.gradient()[i] - gradient[i];
            }
            double slope = ray.startSlope() * ray.length();
            System.arraycopy(ray.point(), 0, x, 0, n);
            System.arraycopy(ray.gradient(), 0, gradient, 0, n);
            size = work.box.projectedGradient(x, gradient);
            oracle.prefer(x, f);
            oracle.iterated(size, Vectors.norm(d));
            Ending arrived = improvement(decrease, before, f);
            if (arrived != null && size > gtol) {
                return arrived;
            }
            if (Vectors.dot(d, change) > -EPSILON * slope && !work.memory.learn(d, change)) {
                work.memory.forget();
            }
        }
        return Ending.of(Stop.GRADIENT, "the largest entry of the projected gradient is %.3g, of %.3g", size, gtol);
    }

    private boolean step(Workspace work, Ray ray, double[] x, double f, double[] gradient, double[] d) {
        if (!work.direction(x, gradient, d)) {
            return false;
        }
        double slope = Vectors.dot(d, gradient);
        ray.begin(x, f, slope, d);
        if (!(slope < 0)) {
            return false;
        }
        double most = work.farthest(x, d);
        boolean isNatural = !work.memory.isEmpty() || work.box.isFinite();
        // Rounding must not keep the step from the target, which lies in the box.
        return lineSearch.search(ray, isNatural ? 1 : Math.min(1, 1 / Vectors.norm(d)), Math.max(1, most));
    }

    private @Nullable Ending improvement(double decrease, double before, double after) {
        double scale = Math.max(1, Math.max(Math.abs(before), Math.abs(after)));
        return decrease <= ftol * scale
                ? Ending.of(
                        Stop.IMPROVEMENT, "the last decrease is %.3g of %.6g, of %.3g", decrease / scale, after, ftol)
                : null;
    }
}
