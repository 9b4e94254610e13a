package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * Conjugate gradients that end where they leave the region or meet negative curvature (Steihaug, SIAM J. Numer. Anal. 20,
 * 1983).
 */
public final class SteihaugRegion implements Region {
    private static final double MOST_RESIDUAL = 0.5;

    private final Oracle oracle;
    private final double[] residual;
    private final double[] direction;
    private final double[] product;
    private final double[] curved;
    private double[] x = {};
    private double[] gradient = {};
    private boolean isRestricted;

    /**
     * Models of a function.
     *
     * @param oracle the function
     */
    public SteihaugRegion(Oracle oracle) {
        int n = oracle.size();
        this.oracle = oracle;
        this.residual = new double[n];
        this.direction = new double[n];
        this.product = new double[n];
        this.curved = new double[n];
    }

    @Override
    public void begin(double[] point, double[] gradientThere) {
        x = point;
        gradient = gradientThere;
    }

    @Override
    public double solve(double radius, double[] step) {
        int n = x.length;
        Arrays.fill(step, 0);
        Arrays.fill(curved, 0);
        System.arraycopy(gradient, 0, residual, 0, n);
        for (int i = 0; i < n; i++) {
            direction[i] = -gradient[i];
        }
        double squares = Vectors.dot(gradient, gradient);
        double size = Math.sqrt(squares);
        double enough = Math.min(MOST_RESIDUAL, Math.sqrt(size)) * size;
        isRestricted = false;
        // In exact arithmetic n are enough.
        for (int k = 0; k < 2 * n && Math.sqrt(squares) > enough; k++) {
            oracle.hessianTimes(x, direction, product);
            double curvature = Vectors.dot(direction, product);
            double inside = Vectors.dot(step, step);
            double along = Vectors.dot(step, direction);
            double length = squares / curvature;
            double all = Vectors.dot(direction, direction);
            isRestricted = !(curvature > 0) || inside + length * (2 * along + length * all) >= radius * radius;
            if (isRestricted) {
                length = toTheEdge(radius, inside, along, all, curvature);
            }
            for (int i = 0; i < n; i++) {
                step[i] += length * direction[i];
                curved[i] += length * product[i];
                residual[i] += length * product[i];
            }
            if (isRestricted) {
                break;
            }
            double next = Vectors.dot(residual, residual);
            for (int i = 0; i < n; i++) {
                direction[i] = next / squares * direction[i] - residual[i];
            }
            squares = next;
        }
        return -(Vectors.dot(gradient, step) + Vectors.dot(curved, step) / 2);
    }

    /** How far the edge is along the direction; with negative curvature, along the side where the model is lower. */
    private double toTheEdge(double radius, double inside, double along, double all, double curvature) {
        double root = Math.sqrt(along * along + all * (radius * radius - inside));
        double ahead = along > 0 ? (radius * radius - inside) / (along + root) : (root - along) / all;
        double behind = -(along + root) / all;
        double slope = Vectors.dot(residual, direction);
        boolean isLowerBehind = behind * (slope + behind * curvature / 2) < ahead * (slope + ahead * curvature / 2);
        return !(curvature > 0) && isLowerBehind ? behind : ahead;
    }

    @Override
    public boolean isRestricted() {
        return isRestricted;
    }
}
