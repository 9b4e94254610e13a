package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The real roots of a polynomial {@code P(x) = p[0] x^n + ... + p[n]}: the eigenvalues of its companion matrix,
 * ascending, and behind them as many zeros as there are at the end of the coefficients, which stay out of the matrix
 * because its eigenvalues would only be near 0. The derivative is that of the equation {@code P(r) = 0}:
 * {@code dr/dp[k] = -r^(n-k) / P'(r)}; a root that coincides with another has none (NaN).
 */
@Primitive
public abstract class PolynomialRoots extends Ch {
    /** The decomposition of the companion matrix; null where the leading coefficient is 0. */
    private @Nullable Eigen companion;

    /**
     * The coefficients.
     *
     * @return a vector of at least one, that of the highest power first; where that is 0 all roots are NaN
     */
    @DTerm
    public abstract Ch p();

    @Override
    protected NdArray computeR() {
        double[] p = Raw.data(value(p()));
        NdArray r = Engine.output(this, new int[] {p.length - 1});
        double[] out = Raw.data(r);
        if (p[0] == 0) {
            companion = null;
            Arrays.fill(out, Double.NaN);
            return r;
        }
        int n = p.length - 1;
        while (p[n] == 0) {
            n--;
        }
        double[] matrix = new double[n * n];
        for (int k = 0; k < n; k++) {
            matrix[k] = -(p[k + 1] / p[0]);
        }
        for (int k = 1; k < n; k++) {
            matrix[k * n + k - 1] = 1;
        }
        Eigen found = Eigen.general(matrix, n, kindName(), "the companion matrix");
        System.arraycopy(found.values, 0, out, 0, n);
        Arrays.fill(out, n, out.length, 0);
        companion = found;
        return r;
    }

    @DrWrt("p")
    Jacobian drP() {
        double[] r = Raw.data(value(this));
        double[] p = Raw.data(value(p()));
        double[] slopes = new double[r.length * p.length];
        Eigen found = companion;
        if (found == null) {
            Arrays.fill(slopes, Double.NaN);
            return Jacobian.dense(NdArray.adopt(slopes, r.length, p.length));
        }
        Clusters clusters = found.clusters();
        for (int i = 0; i < r.length; i++) {
            if (coincides(i, found.n, r.length, clusters)) {
                Arrays.fill(slopes, i * p.length, (i + 1) * p.length, Double.NaN);
            } else {
                slopes(p, r[i], slopes, i * p.length);
            }
        }
        return Jacobian.dense(NdArray.adopt(slopes, r.length, p.length));
    }

    /** Whether one of the roots, of which those from {@code n} on are 0, is not the only one at its place. */
    private static boolean coincides(int i, int n, int count, Clusters clusters) {
        if (i >= n) {
            return count > n + 1;
        }
        return (i > 0 && clusters.coincide(i - 1, i)) || (i < n - 1 && clusters.coincide(i, i + 1));
    }

    /** In powers of the root or, so that none overflows, of its inverse: {@code -r q^k / sum_k (n-k) p[k] q^k}. */
    private static void slopes(double[] p, double root, double[] out, int to) {
        int n = p.length - 1;
        double slope = 0;
        if (Math.abs(root) <= 1) {
            for (int k = 0; k < n; k++) {
                slope = slope * root + (n - k) * p[k];
            }
            double power = 1;
            for (int k = n; k >= 0; k--) {
                out[to + k] = -power / slope;
                power *= root;
            }
        } else {
            double inverse = 1 / root;
            for (int k = n - 1; k >= 0; k--) {
                slope = slope * inverse + (n - k) * p[k];
            }
            double power = root;
            for (int k = 0; k <= n; k++) {
                out[to + k] = -power / slope;
                power *= inverse;
            }
        }
    }

    @Override
    protected String kindName() {
        return "roots";
    }
}
