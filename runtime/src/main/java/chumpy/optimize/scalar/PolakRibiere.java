package chumpy.optimize.scalar;

import chumpy.optimize.linear.Vectors;

/**
 * Directions of nonlinear conjugate gradients, {@code d+ = -g+ + beta d} with {@code beta = max(0, g+'(g+ - g) / g'g)}
 * (Polak and Ribière 1969; Powell 1984 for the maximum; Gilbert and Nocedal, SIAM J. Optim. 2, 1992).
 */
public final class PolakRibiere implements Direction {
    /** A direction that descends by less than this part of the steepest one is given up. */
    private static final double ENOUGH = 0.01;

    private double beta;

    /** Begins with the steepest descent. */
    public PolakRibiere() {}

    @Override
    public void choose(double[] x, double[] gradient, double[] direction) {
        for (int i = 0; i < direction.length; i++) {
            direction[i] = (beta == 0 ? 0 : beta * direction[i]) - gradient[i];
        }
        if (!(Vectors.dot(direction, gradient) <= -ENOUGH * Vectors.dot(gradient, gradient))) {
            for (int i = 0; i < direction.length; i++) {
                direction[i] = -gradient[i];
            }
        }
    }

    @Override
    public void learn(double[] step, double[] gradient, double[] next) {
        double sum = 0;
        for (int i = 0; i < next.length; i++) {
            sum += next[i] * (next[i] - gradient[i]);
        }
        beta = Math.max(0, sum / Vectors.dot(gradient, gradient));
    }

    @Override
    public void forget() {
        beta = 0;
    }

    @Override
    public boolean isNatural() {
        return false;
    }
}
