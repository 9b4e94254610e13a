package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * The exact minimum of {@code g'p + p'A p / 2} within {@code |p| <= radius}: it solves {@code (A + lambda I) p = -g} with
 * the lambda for which A + lambda I is positive semidefinite and p reaches the edge, or with lambda 0 if p lies inside
 * (Moré and Sorensen, SIAM J. Sci. Stat. Comput. 4, 1983).
 *
 * <p>In the hard case g has no part along the eigenvectors of the least eigenvalue and p does not reach the edge for any
 * lambda; then such an eigenvector, found by inverse iteration, is added.
 */
final class MoreSorensen {
    private static final int MOST_FACTORISATIONS = 200;
    private static final int INVERSE_ITERATIONS = 3;

    /** Bounds of eigenvalues are wrong by so many units in the last place. */
    private static final double ROUNDINGS = 16;

    private final double easy;
    private final double hard;
    private double[] solution = {};
    private double[] vector = {};
    private double lambda;

    /** What the last inverse iteration found: {@code z'(A + lambda I) z}, which is never below the least eigenvalue. */
    private double rayleigh;

    private boolean isRestricted;

    /**
     * @param easy by how much, relatively, p may miss the edge
     * @param hard by how much, relatively, the model may be above its minimum in the hard case
     */
    MoreSorensen(double easy, double hard) {
        this.easy = easy;
        this.hard = hard;
    }

    /** Lambda of the last solution. */
    double lambda() {
        return lambda;
    }

    /** Whether the radius kept the last solution from being longer. */
    boolean isRestricted() {
        return isRestricted;
    }

    /** Solves; p is no longer than the radius but for rounding. */
    void solve(ShiftedMatrix a, double[] g, double radius, double[] p) {
        int n = a.size();
        if (vector.length != n) {
            vector = new double[n];
            solution = new double[n];
            for (int i = 0; i < n; i++) {
                // Any vector that is not at right angles to an eigenvector.
                vector[i] = 1 + (i * 0.618034) % 1;
            }
        }
        double pull = norm(g, n) / radius;
        double low = Math.max(0, pull - a.greatest());
        double rounding = ROUNDINGS * Math.ulp(Math.abs(a.least()) + Math.abs(a.greatest()));
        double high = Math.max(0, pull - a.least() + rounding);
        lambda = low;
        isRestricted = true;
        boolean isSolved = false;
        for (int k = 0; k < MOST_FACTORISATIONS && !isSolved; k++) {
            if (!a.factor(lambda)) {
                low = lambda;
                lambda = between(low, high);
                continue;
            }
            for (int i = 0; i < n; i++) {
                p[i] = -g[i];
            }
            a.solve(p);
            double length = norm(p, n);
            if (lambda == 0 && length <= radius) {
                isRestricted = false;
                return;
            }
            if (Math.abs(length - radius) <= easy * radius) {
                return;
            }
            if (length > radius) {
                low = lambda;
            } else {
                high = lambda;
                isSolved = addEigenvector(a, g, radius, p, length);
                low = Math.max(low, lambda - rayleigh);
            }
            if (!isSolved && high - low <= Math.ulp(high)) {
                return;
            }
            if (!isSolved) {
                lambda = newton(a, p, length, radius, low, high);
            }
        }
    }

    /** Goes on to the edge along a vector near an eigenvector of the least eigenvalue, if that costs next to nothing. */
    private boolean addEigenvector(ShiftedMatrix a, double[] g, double radius, double[] p, double length) {
        int n = a.size();
        for (int k = 0; k < INVERSE_ITERATIONS; k++) {
            System.arraycopy(vector, 0, solution, 0, n);
            a.solve(solution);
            double size = norm(solution, n);
            rayleigh = dot(vector, solution, n) / size / size;
            for (int i = 0; i < n; i++) {
                vector[i] = solution[i] / size;
            }
        }
        double along = dot(p, vector, n);
        double room = (radius - length) * (radius + length);
        double t = room / (along + Math.copySign(Math.sqrt(along * along + room), along));
        // p'(A + lambda I) p is -g'p.
        double known = -dot(g, p, n) + lambda * radius * radius;
        if (!(t * t * rayleigh <= hard * known)) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            p[i] += t * vector[i];
        }
        return true;
    }

    /** Newton's step for {@code 1 / radius - 1 / |p(lambda)|}, kept between the ends. */
    private double newton(ShiftedMatrix a, double[] p, double length, double radius, double low, double high) {
        int n = a.size();
        System.arraycopy(p, 0, solution, 0, n);
        a.solve(solution);
        double next = lambda + (length - radius) / radius * (length * length / dot(p, solution, n));
        return next > low && next < high ? next : between(low, high);
    }

    private static double between(double low, double high) {
        double middle = Math.max(Math.sqrt(low * high), low + 0.01 * (high - low));
        return middle < high ? middle : low + (high - low) / 2;
    }

    private static double norm(double[] v, int n) {
        return v.length == n ? Vectors.norm(v) : Vectors.norm(Arrays.copyOf(v, n));
    }

    private static double dot(double[] v, double[] w, int n) {
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += v[i] * w[i];
        }
        return sum;
    }
}
