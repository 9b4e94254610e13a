package chumpy.optimize;

/**
 * Rotation vectors; a step is one too, and is applied after them. The derivatives are the left Jacobian of SO(3) and its
 * inverse (Solà, Deray and Atchuthan, "A micro Lie theory for state estimation in robotics", 2018).
 */
final class RotationVectorManifold implements Manifold {
    /** Below this angle the series say as much as the formulas, and divide by nothing. */
    private static final double SMALL = 1e-3;

    @Override
    public int ambientSize() {
        return 3;
    }

    @Override
    public int tangentSize() {
        return 3;
    }

    @Override
    public void plus(double[] x, double[] delta, double[] out) {
        compose(delta, x, false, out);
    }

    @Override
    public void minus(double[] y, double[] x, double[] delta) {
        compose(y, x, true, delta);
    }

    private static void compose(double[] second, double[] first, boolean inverse, double[] out) {
        double[] p = new double[4];
        double[] q = new double[4];
        double[] product = new double[4];
        Quaternions.exp(second, p);
        Quaternions.exp(first, q);
        Quaternions.multiply(p, q, inverse, product);
        Quaternions.log(product, out);
    }

    @Override
    public void plusJacobian(double[] x, double[] jacobian) {
        double a = angle(x);
        double square = a < SMALL ? 1 / 12. + a * a / 720 : (1 - a / 2 * Math.cos(a / 2) / Math.sin(a / 2)) / (a * a);
        fill(x, -0.5, square, jacobian);
    }

    @Override
    public void minusJacobian(double[] x, double[] jacobian) {
        double a = angle(x);
        double half = Math.sin(a / 2);
        double once = a < SMALL ? 0.5 - a * a / 24 : 2 * half * half / (a * a);
        double square = a < SMALL ? 1 / 6. - a * a / 120 : (a - Math.sin(a)) / (a * a * a);
        fill(x, once, square, jacobian);
    }

    private static double angle(double[] x) {
        return Math.sqrt(x[0] * x[0] + x[1] * x[1] + x[2] * x[2]);
    }

    /** {@code I + once K + square K^2} with the matrix K of the cross product with x. */
    private static void fill(double[] x, double once, double square, double[] out) {
        double length = x[0] * x[0] + x[1] * x[1] + x[2] * x[2];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                out[3 * i + j] = square * x[i] * x[j] + (i == j ? 1 - square * length : 0);
            }
        }
        for (int i = 0; i < 3; i++) {
            int next = (i + 1) % 3;
            int third = (i + 2) % 3;
            out[3 * next + i] += once * x[third];
            out[3 * i + next] -= once * x[third];
        }
    }
}
