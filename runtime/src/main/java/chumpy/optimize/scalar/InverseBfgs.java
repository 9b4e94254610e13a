package chumpy.optimize.scalar;

import chumpy.array.MatrixKernels;
import chumpy.optimize.linear.Vectors;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Quasi-Newton directions {@code d = -H g}, where H approximates the inverse of the Hessian from changes y of the gradient
 * over steps s by the formula of Broyden, Fletcher, Goldfarb and Shanno (1970),
 * {@code H+ = (I - r s y') H (I - r y s') + r s s'} with {@code r = 1 / y's}.
 */
public final class InverseBfgs implements Direction {
    /** Steps over which the gradient changes by less, relatively, teach nothing. */
    private static final double LEAST_CURVATURE = 1e-15;

    private final int n;
    private final double @Nullable [] first;
    private final double[] h;
    private final double[] y;
    private final double[] hy;

    /**
     * Directions for so many unknowns.
     *
     * @param n their number
     * @param first the first H, in rows; null for the identity
     */
    public InverseBfgs(int n, double @Nullable [] first) {
        this.n = n;
        this.first = first;
        this.h = new double[Math.multiplyExact(n, n)];
        this.y = new double[n];
        this.hy = new double[n];
        forget();
    }

    @Override
    public void choose(double[] x, double[] gradient, double[] direction) {
        for (int i = 0; i < n; i++) {
            direction[i] = -MatrixKernels.dot(n, h, i * n, gradient, 0);
        }
    }

    @Override
    public void learn(double[] step, double[] gradient, double[] next) {
        for (int i = 0; i < n; i++) {
            y[i] = next[i] - gradient[i];
        }
        double curvature = Vectors.dot(step, y);
        if (!(curvature > LEAST_CURVATURE * Vectors.norm(step) * Vectors.norm(y))) {
            return;
        }
        for (int i = 0; i < n; i++) {
            hy[i] = MatrixKernels.dot(n, h, i * n, y, 0);
        }
        double r = 1 / curvature;
        double both = r * (1 + r * Vectors.dot(y, hy));
        for (int i = 0; i < n; i++) {
            double ofStep = both * step[i] - r * hy[i];
            double ofHy = -r * step[i];
            int row = i * n;
            for (int j = 0; j < n; j++) {
                h[row + j] += ofStep * step[j] + ofHy * hy[j];
            }
        }
    }

    @Override
    public void forget() {
        if (first != null) {
            System.arraycopy(first, 0, h, 0, h.length);
            return;
        }
        Arrays.fill(h, 0);
        for (int i = 0; i < n; i++) {
            h[i * n + i] = 1;
        }
    }

    @Override
    public boolean isNatural() {
        return false;
    }

    /** H as it is now, in rows. */
    double[] matrix() {
        return h;
    }
}
