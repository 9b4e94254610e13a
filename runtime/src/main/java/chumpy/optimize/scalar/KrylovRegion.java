package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The minimum over a Krylov space that grows until the rest is small: Lanczos vectors q from g on make the Hessian
 * tridiagonal, and the small problem is solved exactly at each size (Gould, Lucidi, Roma, Toint, SIAM J. Optim. 9, 1999).
 * The vectors are kept, so that a shorter radius at the same point costs no more products, and kept at right angles.
 *
 * <p>Where the space can grow no more because g has no part along some eigenvectors, it goes on from a vector at right
 * angles to all others: that is the hard case.
 */
public final class KrylovRegion implements Region {
    private static final double MOST_RESIDUAL = 0.5;

    /** Lanczos vectors that are made at most. */
    private static final int MOST_VECTORS = 500;

    /** What is left of a product beside those before is nothing but rounding. */
    private static final double NOTHING = 1e-12;

    private static final double EXACT = 1e-9;

    private final Oracle oracle;
    private final List<double[]> vectors = new ArrayList<>();
    private final Tridiagonal matrix = new Tridiagonal();
    private MoreSorensen solver = new MoreSorensen(EXACT, EXACT);
    private double[] next;
    private double nextLength;

    /** The entry beside the diagonal that the next vector will have. */
    private double coupling;

    private double scale;
    private double gradientLength;
    private double[] x = {};
    private double[] first = new double[8];
    private double[] small = new double[8];

    /**
     * Models of a function.
     *
     * @param oracle the function
     */
    public KrylovRegion(Oracle oracle) {
        this.oracle = oracle;
        this.next = new double[oracle.size()];
    }

    @Override
    public void begin(double[] point, double[] gradient) {
        x = point;
        vectors.clear();
        matrix.clear();
        gradientLength = Vectors.norm(gradient);
        System.arraycopy(gradient, 0, next, 0, gradient.length);
        nextLength = gradientLength;
        scale = 0;
    }

    @Override
    public double solve(double radius, double[] step) {
        int n = x.length;
        double enough = Math.min(MOST_RESIDUAL, Math.sqrt(gradientLength)) * gradientLength;
        if (vectors.isEmpty()) {
            grow();
        }
        while (true) {
            solveSmall(radius);
            int k = vectors.size();
            boolean isExhausted = nextLength <= NOTHING * scale;
            double residual = nextLength * Math.abs(small[k - 1]);
            if (k == n || k == MOST_VECTORS || (!isExhausted && residual <= enough)) {
                break;
            }
            if (isExhausted && !restart()) {
                break;
            }
            grow();
        }
        Arrays.fill(step, 0);
        for (int k = 0; k < vectors.size(); k++) {
            add(small[k], vectors.get(k), step);
        }
        return promise();
    }

    private void solveSmall(double radius) {
        int k = vectors.size();
        first = first.length == k ? first : new double[k];
        first[0] = gradientLength;
        small = small.length == k ? small : new double[k];
        solver = new MoreSorensen(EXACT, EXACT);
        solver.solve(matrix, first, radius, small);
    }

    /** {@code -(g'p + p'H p / 2)}, where {@code (T + lambda I) h = -g} but for what an eigenvector added. */
    private double promise() {
        return -(gradientLength * small[0] + matrix.quadratic(small) / 2);
    }

    /** Appends the next vector, and finds what comes behind it. */
    private void grow() {
        double[] q = new double[next.length];
        for (int i = 0; i < q.length; i++) {
            q[i] = next[i] / nextLength;
        }
        double before = vectors.isEmpty() ? 0 : coupling;
        vectors.add(q);
        oracle.hessianTimes(x, q, next);
        scale = Math.max(scale, Vectors.norm(next));
        matrix.append(before, Vectors.dot(q, next));
        orthogonalize();
        coupling = nextLength;
    }

    private void orthogonalize() {
        for (int pass = 0; pass < 2; pass++) {
            for (int k = vectors.size() - 1; k >= 0; k--) {
                double[] q = vectors.get(k);
                add(-Vectors.dot(q, next), q, next);
            }
        }
        nextLength = Vectors.norm(next);
    }

    /** Begins anew at right angles to all vectors; false if rounding leaves nothing. */
    private boolean restart() {
        for (int i = 0; i < next.length; i++) {
            next[i] = 1 + (i * 0.618034 + vectors.size() * 0.414214) % 1;
        }
        orthogonalize();
        coupling = 0;
        return nextLength > NOTHING;
    }

    private static void add(double factor, double[] a, double[] sum) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += factor * a[i];
        }
    }

    @Override
    public boolean isRestricted() {
        return solver.isRestricted();
    }
}
