package chumpy.optimize;

/** Unit quaternions; a step is a rotation vector, which is applied after them. */
final class QuaternionManifold implements Manifold {
    static final QuaternionManifold REAL_FIRST = new QuaternionManifold(0, 1);
    static final QuaternionManifold REAL_LAST = new QuaternionManifold(3, 0);

    /** How much the length may differ from 1: what numbers of four digits are rounded by. */
    private static final double TOLERANCE = 1e-3;

    private final int real;
    private final int imaginary;

    private QuaternionManifold(int real, int imaginary) {
        this.real = real;
        this.imaginary = imaginary;
    }

    @Override
    public int ambientSize() {
        return 4;
    }

    @Override
    public int tangentSize() {
        return 3;
    }

    @Override
    public boolean contains(double[] x) {
        double square = x[0] * x[0] + x[1] * x[1] + x[2] * x[2] + x[3] * x[3];
        return Math.abs(Math.sqrt(square) - 1) <= TOLERANCE;
    }

    private double[] ordered(double[] q) {
        return new double[] {q[real], q[imaginary], q[imaginary + 1], q[imaginary + 2]};
    }

    @Override
    public void plus(double[] x, double[] delta, double[] out) {
        double[] turn = new double[4];
        double[] turned = new double[4];
        Quaternions.exp(delta, turn);
        Quaternions.multiply(turn, ordered(x), false, turned);
        out[real] = turned[0];
        System.arraycopy(turned, 1, out, imaginary, 3);
    }

    /** Half of the product of (0, delta) with q. */
    @Override
    public void plusJacobian(double[] x, double[] jacobian) {
        fill(ordered(x), 0.5, 3, 1, jacobian);
    }

    @Override
    public void minus(double[] y, double[] x, double[] delta) {
        double[] turn = new double[4];
        Quaternions.multiply(ordered(y), ordered(x), true, turn);
        Quaternions.log(turn, delta);
    }

    @Override
    public void minusJacobian(double[] x, double[] jacobian) {
        fill(ordered(x), 2, 1, 4, jacobian);
    }

    private void fill(double[] q, double factor, int byNumber, int byCoordinate, double[] out) {
        double[] all = {
            -q[1], -q[2], -q[3], q[0], q[3], -q[2], -q[3], q[0], q[1], q[2], -q[1], q[0],
        };
        for (int i = 0; i < 4; i++) {
            int number = i == 0 ? real : imaginary + i - 1;
            for (int k = 0; k < 3; k++) {
                out[number * byNumber + k * byCoordinate] = factor * all[3 * i + k];
            }
        }
    }
}
