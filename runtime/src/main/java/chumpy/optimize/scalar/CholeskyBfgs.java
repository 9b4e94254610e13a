package chumpy.optimize.scalar;

import java.util.Arrays;

/**
 * A positive definite approximation B of a Hessian by the formula of Broyden, Fletcher, Goldfarb and Shanno, kept as a
 * Cholesky factor: {@code B = R'R}. The factor is updated in product form, {@code R + w (y - alpha Bs)' / (alpha w'w)}
 * with {@code w = R s} and {@code alpha^2 = s'y / s'Bs} (Goldfarb, Math. Comput. 30, 1976), which cannot lose
 * definiteness; where the curvature is too small or negative, y is mixed with Bs as Powell proposed (Lecture Notes in
 * Mathematics 630, 1978).
 */
final class CholeskyBfgs {
    /** The least curvature, relative to that of B, that is taken as it is. */
    private static final double LEAST_CURVATURE = 0.2;

    private final int n;
    private final double[] r;
    private final double[] w;
    private final double[] bs;
    private final double[] row;
    private boolean isFresh;

    CholeskyBfgs(int unknowns) {
        this.n = unknowns;
        this.r = new double[n * n];
        this.w = new double[n];
        this.bs = new double[n];
        this.row = new double[n];
        reset();
    }

    /** {@code B = I}. */
    void reset() {
        Arrays.fill(r, 0);
        for (int i = 0; i < n; i++) {
            r[i * n + i] = 1;
        }
        isFresh = true;
    }

    /** Whether nothing was learnt since B was I. */
    boolean isFresh() {
        return isFresh;
    }

    /** Takes in that the gradient changed by y over the step s; y may be changed. */
    void update(double[] s, double[] y) {
        multiply(s);
        double known = 0;
        double seen = 0;
        for (int i = 0; i < n; i++) {
            known += w[i] * w[i];
            seen += s[i] * y[i];
        }
        if (!(known > 0)) {
            return;
        }
        if (seen < LEAST_CURVATURE * known) {
            double part = (1 - LEAST_CURVATURE) * known / (known - seen);
            for (int i = 0; i < n; i++) {
                y[i] = part * y[i] + (1 - part) * bs[i];
            }
            seen = LEAST_CURVATURE * known;
        }
        double alpha = Math.sqrt(seen / known);
        for (int i = 0; i < n; i++) {
            w[i] /= alpha * known;
            row[i] = y[i] - alpha * bs[i];
        }
        addRankOne();
        isFresh = false;
    }

    /** {@code w = R s}, {@code bs = R'w}. */
    private void multiply(double[] s) {
        Arrays.fill(bs, 0);
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = i; j < n; j++) {
                sum += r[i * n + j] * s[j];
            }
            w[i] = sum;
            for (int j = i; j < n; j++) {
                bs[j] += sum * r[i * n + j];
            }
        }
    }

    /** Makes {@code R + w row'} triangular again: w is turned to the first axis, then what that left below the diagonal. */
    private void addRankOne() {
        for (int k = n - 1; k > 0; k--) {
            if (w[k] != 0) {
                double length = Math.hypot(w[k - 1], w[k]);
                rotate(k - 1, k - 1, w[k - 1] / length, w[k] / length);
                w[k - 1] = length;
            }
        }
        for (int j = 0; j < n; j++) {
            r[j] += w[0] * row[j];
        }
        for (int k = 0; k < n - 1; k++) {
            double below = r[(k + 1) * n + k];
            if (below != 0) {
                double length = Math.hypot(r[k * n + k], below);
                rotate(k, k, r[k * n + k] / length, below / length);
                r[(k + 1) * n + k] = 0;
            }
        }
    }

    /** Turns rows k and k + 1, from a column on. */
    private void rotate(int k, int from, double cos, double sin) {
        int p = k * n;
        int q = p + n;
        for (int j = from; j < n; j++) {
            double first = r[p + j];
            double second = r[q + j];
            r[p + j] = cos * first + sin * second;
            r[q + j] = cos * second - sin * first;
        }
    }

    /**
     * {@code T = R^-T}, so that {@code B^-1 = T'T}.
     *
     * @param t receives it, in rows of some length that is n or more; what is right of the diagonal is not touched
     */
    void inverseFactor(double[] t, int stride) {
        for (int k = 0; k < n; k++) {
            for (int j = 0; j <= k; j++) {
                double sum = j == k ? 1 : 0;
                for (int i = j; i < k; i++) {
                    sum -= r[i * n + k] * t[i * stride + j];
                }
                t[k * stride + j] = sum / r[k * n + k];
            }
        }
    }
}
