package chumpy.benchmarks;

import chumpy.NdArray;

/**
 * Points seen by cameras (w, t, f, k1, k2), with all derivatives by hand: {@code P = R(w) X + t},
 * {@code p = -(P_x, P_y) / P_z}, {@code r = f (1 + k1 |p|^2 + k2 |p|^4) p}. The derivative by w uses the left Jacobian
 * of the group of rotations, {@code d(R X) = (J dw) x (R X)}.
 */
public final class Projection {
    /** Numbers of a camera. */
    static final int CAMERA = 9;

    /** Two numbers for each observation. */
    final double[] errors;

    /** Blocks of 2 x 9. */
    final double[] byCamera;

    /** Blocks of 2 x 3. */
    final double[] byPoint;

    /** The same numbers as arrays, made once: a Jacobian that is made of one does not copy it. */
    final NdArray cameraBlocks;

    final NdArray pointBlocks;

    private double[] rotations = {};
    private double[] jacobians = {};

    /**
     * Room for some observations.
     *
     * @param observations their number
     */
    Projection(int observations) {
        errors = new double[2 * observations];
        byCamera = new double[2 * CAMERA * observations];
        byPoint = new double[6 * observations];
        cameraBlocks = NdArray.adopt(byCamera, observations, 2, CAMERA);
        pointBlocks = NdArray.adopt(byPoint, observations, 2, 3);
    }

    /** Computes errors and blocks; each camera's rotation once. */
    void run(double[] cameras, double[] points, int[] cameraIndex, int[] pointIndex) {
        int n = cameras.length / CAMERA;
        if (rotations.length != 9 * n) {
            rotations = new double[9 * n];
            jacobians = new double[9 * n];
        }
        for (int c = 0; c < n; c++) {
            rotate(c, cameras[c * CAMERA], cameras[c * CAMERA + 1], cameras[c * CAMERA + 2]);
        }
        for (int i = 0; i < cameraIndex.length; i++) {
            observe(i, cameras, cameraIndex[i], points, 3 * pointIndex[i]);
        }
    }

    private void rotate(int c, double x, double y, double z) {
        double square = x * x + y * y + z * z;
        double angle = Math.sqrt(square);
        double s = Math.sin(angle) / angle;
        double v = (1 - Math.cos(angle)) / square;
        fill(rotations, 9 * c, x, y, z, s, v);
        fill(jacobians, 9 * c, x, y, z, v, (1 - s) / square);
    }

    /** {@code I + p K + q K^2} with K the matrix of the cross product with (x, y, z). */
    private static void fill(double[] m, int at, double x, double y, double z, double p, double q) {
        m[at] = 1 - q * (y * y + z * z);
        m[at + 1] = q * x * y - p * z;
        m[at + 2] = q * x * z + p * y;
        m[at + 3] = q * x * y + p * z;
        m[at + 4] = 1 - q * (x * x + z * z);
        m[at + 5] = q * y * z - p * x;
        m[at + 6] = q * x * z - p * y;
        m[at + 7] = q * y * z + p * x;
        m[at + 8] = 1 - q * (x * x + y * y);
    }

    private void observe(int i, double[] cameras, int c, double[] points, int x) {
        double[] m = rotations;
        int k = 9 * c;
        double qx = m[k] * points[x] + m[k + 1] * points[x + 1] + m[k + 2] * points[x + 2];
        double qy = m[k + 3] * points[x] + m[k + 4] * points[x + 1] + m[k + 5] * points[x + 2];
        double qz = m[k + 6] * points[x] + m[k + 7] * points[x + 1] + m[k + 8] * points[x + 2];
        int camera = c * CAMERA;
        double inverse = -1 / (qz + cameras[camera + 5]);
        double u = (qx + cameras[camera + 3]) * inverse;
        double v = (qy + cameras[camera + 4]) * inverse;
        double f = cameras[camera + 6];
        double square = u * u + v * v;
        double distortion = 1 + square * (cameras[camera + 7] + square * cameras[camera + 8]);
        double slope = 2 * (cameras[camera + 7] + 2 * square * cameras[camera + 8]);
        errors[2 * i] = f * distortion * u;
        errors[2 * i + 1] = f * distortion * v;
        row(2 * i, f * (distortion + slope * u * u), f * slope * u * v, inverse, u, v, qx, qy, qz, k);
        row(2 * i + 1, f * slope * u * v, f * (distortion + slope * v * v), inverse, u, v, qx, qy, qz, k);
        lens(2 * i, u, f, square, distortion);
        lens(2 * i + 1, v, f, square, distortion);
    }

    /** One row of both blocks, given the derivatives by (u, v). */
    private void row(
            int row,
            double byU,
            double byV,
            double inverse,
            double u,
            double v,
            double qx,
            double qy,
            double qz,
            int k) {
        double a = byU * inverse;
        double b = byV * inverse;
        double c = a * u + b * v;
        double[] m = rotations;
        int at = 3 * row;
        byPoint[at] = a * m[k] + b * m[k + 3] + c * m[k + 6];
        byPoint[at + 1] = a * m[k + 1] + b * m[k + 4] + c * m[k + 7];
        byPoint[at + 2] = a * m[k + 2] + b * m[k + 5] + c * m[k + 8];
        double gx = qy * c - qz * b;
        double gy = qz * a - qx * c;
        double gz = qx * b - qy * a;
        double[] j = jacobians;
        at = CAMERA * row;
        byCamera[at] = gx * j[k] + gy * j[k + 3] + gz * j[k + 6];
        byCamera[at + 1] = gx * j[k + 1] + gy * j[k + 4] + gz * j[k + 7];
        byCamera[at + 2] = gx * j[k + 2] + gy * j[k + 5] + gz * j[k + 8];
        byCamera[at + 3] = a;
        byCamera[at + 4] = b;
        byCamera[at + 5] = c;
    }

    private void lens(int row, double p, double f, double square, double distortion) {
        int at = CAMERA * row + 6;
        byCamera[at] = distortion * p;
        byCamera[at + 1] = f * square * p;
        byCamera[at + 2] = f * square * square * p;
    }
}
