package chumpy.samples.bal;

import java.util.stream.IntStream;

/**
 * The rotations of all cameras and their derivatives. With theta = |w| and K the matrix of the cross product with w,
 *
 * <pre>
 * R(w) = I + a K + b K^2        a = sin(theta) / theta, b = (1 - cos(theta)) / theta^2
 * J(w) = I + b K + c K^2        c = (theta - sin(theta)) / theta^3
 * </pre>
 *
 * where J, the left Jacobian of the group of rotations, says how R turns with w: {@code d(R X) = (J dw) x (R X)}. All
 * three factors are smooth functions of theta^2, at 0 too.
 *
 * @see <a href="https://arxiv.org/abs/1812.01537">Solà, Deray, Atchuthan, A micro Lie theory for state estimation in
 *     robotics, equations 143 and 145</a>
 */
final class Rotations {
    /** Numbers in a matrix, which is row-major. */
    static final int SIZE = 9;

    /** Below this theta^2 the formula of c would lose digits. */
    private static final double NEAR = 0.25;

    /** The reciprocals of 3!, 5!, 7!, and so on with alternating signs: c in powers of theta^2, to rounding below NEAR. */
    private static final double[] SERIES = {
        1.0 / 6, -1.0 / 120, 1.0 / 5040, -1.0 / 362880, 1.0 / 39916800, -1.0 / 6227020800.0, 1.0 / 1307674368000.0
    };

    /** R of each camera. */
    final double[] matrices;

    /** J of each camera. */
    final double[] jacobians;

    private Rotations(int cameras) {
        matrices = new double[cameras * SIZE];
        jacobians = new double[cameras * SIZE];
    }

    /** Computes them from the cameras' rows. */
    static Rotations of(double[] cameras) {
        int n = cameras.length / Camera.SIZE;
        Rotations rotations = new Rotations(n);
        IntStream.range(0, n)
                .forEach(i -> rotations.compute(
                        i, cameras[i * Camera.SIZE], cameras[i * Camera.SIZE + 1], cameras[i * Camera.SIZE + 2]));
        return rotations;
    }

    private void compute(int camera, double x, double y, double z) {
        double square = x * x + y * y + z * z;
        double theta = Math.sqrt(square);
        double sine = Math.sin(theta);
        double a = theta == 0 ? 1 : sine / theta;
        double half = theta == 0 ? 1 : Math.sin(theta / 2) / (theta / 2);
        double b = half * half / 2;
        double c = square < NEAR ? series(square) : (theta - sine) / (square * theta);
        write(matrices, camera * SIZE, x, y, z, a, b);
        write(jacobians, camera * SIZE, x, y, z, b, c);
    }

    private static double series(double square) {
        double sum = 0;
        for (int i = SERIES.length - 1; i >= 0; i--) {
            sum = sum * square + SERIES[i];
        }
        return sum;
    }

    /** {@code I + p K + q K^2}. */
    private static void write(double[] out, int at, double x, double y, double z, double p, double q) {
        out[at] = 1 - q * (y * y + z * z);
        out[at + 1] = q * x * y - p * z;
        out[at + 2] = q * x * z + p * y;
        out[at + 3] = q * x * y + p * z;
        out[at + 4] = 1 - q * (x * x + z * z);
        out[at + 5] = q * y * z - p * x;
        out[at + 6] = q * x * z - p * y;
        out[at + 7] = q * y * z + p * x;
        out[at + 8] = 1 - q * (x * x + y * y);
    }
}
