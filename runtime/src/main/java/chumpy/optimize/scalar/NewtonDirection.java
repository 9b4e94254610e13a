package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;
import java.util.Arrays;

/**
 * Newton directions by conjugate gradients: {@code H d = -g} is solved until the residual is small beside g, the smaller
 * the nearer the minimum is, or a direction shows that H is not positive definite (Dembo and Steihaug, Math. Programming
 * 26, 1983; Nocedal and Wright, algorithm 7.1).
 */
public final class NewtonDirection implements Direction {
    private static final double MOST_RESIDUAL = 0.3;
    private static final double NO_CURVATURE = 3 * Math.ulp(1.0);
    private static final int MOST_ITERATIONS_EACH = 20;

    private final Oracle oracle;
    private final double[] residual;
    private final double[] conjugate;
    private final double[] product;

    /**
     * Directions of a function.
     *
     * @param oracle the function
     */
    public NewtonDirection(Oracle oracle) {
        this.oracle = oracle;
        this.residual = new double[oracle.size()];
        this.conjugate = new double[oracle.size()];
        this.product = new double[oracle.size()];
    }

    @Override
    public void choose(double[] x, double[] gradient, double[] direction) {
        int n = x.length;
        Arrays.fill(direction, 0);
        System.arraycopy(gradient, 0, residual, 0, n);
        for (int i = 0; i < n; i++) {
            conjugate[i] = -gradient[i];
        }
        double squares = Vectors.dot(residual, residual);
        double size = Math.sqrt(squares);
        double enough = Math.min(MOST_RESIDUAL, Math.sqrt(size)) * size;
        for (int k = 0; k < MOST_ITERATIONS_EACH * n && Math.sqrt(squares) > enough; k++) {
            oracle.hessianTimes(x, conjugate, product);
            double curvature = Vectors.dot(conjugate, product);
            if (!(curvature > NO_CURVATURE * Vectors.dot(conjugate, conjugate))) {
                if (k == 0) {
                    steepest(gradient, curvature, squares, direction);
                }
                return;
            }
            double length = squares / curvature;
            for (int i = 0; i < n; i++) {
                direction[i] += length * conjugate[i];
                residual[i] += length * product[i];
            }
            double next = Vectors.dot(residual, residual);
            for (int i = 0; i < n; i++) {
                conjugate[i] = next / squares * conjugate[i] - residual[i];
            }
            squares = next;
        }
    }

    /** The steepest descent, as long as the curvature along it suggests if it were positive. */
    private static void steepest(double[] gradient, double curvature, double squares, double[] direction) {
        double length = curvature < 0 ? squares / -curvature : 1;
        for (int i = 0; i < direction.length; i++) {
            direction[i] = -length * gradient[i];
        }
    }

    @Override
    public void learn(double[] step, double[] gradient, double[] next) {}

    @Override
    public void forget() {}

    @Override
    public boolean isNatural() {
        return false;
    }
}
