package chumpy.optimize.linear;

import chumpy.array.MatrixKernels;
import java.util.Arrays;

/**
 * Preconditioned conjugate gradients for {@code A x = b} with a symmetric positive (semi-)definite A, up to the accuracy
 * that a Newton step is worth: they stop when an iteration lowers the quadratic model by no more than a part
 * {@code forcing} of its average so far (Nash and Sofer, "Assessing a search direction within a truncated-Newton
 * method", Operations Research Letters 9, 1990), as in Ceres Solver.
 */
final class ConjugateGradients {
    /** How much of the right side is rounding errors. */
    private static final double ROUNDING = 1e-15;

    /** After so many steps the residual is computed anew and not only updated. */
    private static final int RESET = 10;

    private final double forcing;
    private final int most;
    private double[] r = {};
    private double[] z = {};
    private double[] p = {};
    private double[] q = {};

    /** A symmetric matrix, as a function. */
    @FunctionalInterface
    interface Operator {
        /** {@code out = A x}; they are not the same array. */
        void apply(double[] x, double[] out);
    }

    /**
     * A method that may be used for many systems.
     *
     * @param forcing from 0 to 1
     * @param most iterations
     */
    ConjugateGradients(double forcing, int most) {
        this.forcing = forcing;
        this.most = most;
    }

    /**
     * Solves from zero on.
     *
     * @param a the matrix
     * @param preconditioner an approximation of its inverse
     * @param x receives the solution
     */
    void solve(Operator a, Operator preconditioner, double[] b, double[] x) {
        int n = b.length;
        if (r.length != n) {
            r = new double[n];
            z = new double[n];
            p = new double[n];
            q = new double[n];
        }
        Arrays.fill(x, 0);
        Arrays.fill(p, 0);
        System.arraycopy(b, 0, r, 0, n);
        double least = ROUNDING * ROUNDING * dot(b, b);
        double rho = 1;
        double model = 0;
        for (int iteration = 1; iteration <= most && dot(r, r) > least; iteration++) {
            preconditioner.apply(r, z);
            double before = rho;
            rho = dot(r, z);
            if (!(rho > 0)) {
                return;
            }
            combine(z, rho / before, p);
            a.apply(p, q);
            double curvature = dot(p, q);
            if (!(curvature > 0) || curvature == Double.POSITIVE_INFINITY) {
                return;
            }
            add(rho / curvature, p, x);
            if (iteration % RESET == 0) {
                a.apply(x, q);
                for (int k = 0; k < n; k++) {
                    r[k] = b[k] - q[k];
                }
            } else {
                add(-rho / curvature, q, r);
            }
            double next = -dot(x, b) - dot(x, r);
            if (iteration * (next - model) >= forcing * next) {
                return;
            }
            model = next;
        }
    }

    private static double dot(double[] a, double[] b) {
        return MatrixKernels.dot(a.length, a, 0, b, 0);
    }

    private static void add(double factor, double[] a, double[] sum) {
        for (int k = 0; k < sum.length; k++) {
            sum[k] += factor * a[k];
        }
    }

    /** {@code p = z + factor p}. */
    private static void combine(double[] z, double factor, double[] p) {
        for (int k = 0; k < p.length; k++) {
            p[k] = z[k] + factor * p[k];
        }
    }
}
