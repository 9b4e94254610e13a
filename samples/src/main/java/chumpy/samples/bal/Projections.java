package chumpy.samples.bal;

import java.util.stream.IntStream;

/**
 * The loops over all observations: residuals and the blocks of their Jacobian. Observations are cut into parts of a
 * fixed length that may run on several threads; each writes only to its own places, so that nothing depends on how many
 * threads there are.
 */
final class Projections {
    private static final int PART = 4096;

    private final int[] cameraIndex;
    private final int[] pointIndex;
    private final double[] observed;
    private final double[] cameras;
    private final double[] points;
    private final Rotations rotations;

    Projections(
            int[] cameraIndex,
            int[] pointIndex,
            double[] observed,
            double[] cameras,
            double[] points,
            Rotations rotations) {
        this.cameraIndex = cameraIndex;
        this.pointIndex = pointIndex;
        this.observed = observed;
        this.cameras = cameras;
        this.points = points;
        this.rotations = rotations;
    }

    @FunctionalInterface
    private interface Part {
        void run(int from, int to);
    }

    private void overParts(Part part) {
        int n = cameraIndex.length;
        if (n <= PART) {
            part.run(0, n);
        } else {
            IntStream.range(0, (n - 1) / PART + 1)
                    .parallel()
                    .forEach(i -> part.run(i * PART, Math.min(n, (i + 1) * PART)));
        }
    }

    /** Two numbers for each observation. */
    double[] residuals() {
        double[] out = new double[2 * cameraIndex.length];
        overParts((from, to) -> residuals(from, to, out));
        return out;
    }

    private void residuals(int from, int to, double[] out) {
        double[] matrices = rotations.matrices;
        for (int i = from; i < to; i++) {
            int c = cameraIndex[i] * Camera.SIZE;
            int m = cameraIndex[i] * Rotations.SIZE;
            int p = pointIndex[i] * 3;
            double x = points[p];
            double y = points[p + 1];
            double z = points[p + 2];
            double depth = matrices[m + 6] * x + matrices[m + 7] * y + matrices[m + 8] * z + cameras[c + 5];
            double scale = -1 / depth;
            double u = (matrices[m] * x + matrices[m + 1] * y + matrices[m + 2] * z + cameras[c + 3]) * scale;
            double v = (matrices[m + 3] * x + matrices[m + 4] * y + matrices[m + 5] * z + cameras[c + 4]) * scale;
            double square = u * u + v * v;
            double zoom = cameras[c + Camera.FOCAL_LENGTH]
                    * (1 + square * (cameras[c + Camera.SECOND_ORDER] + square * cameras[c + Camera.FOURTH_ORDER]));
            out[2 * i] = zoom * u - observed[2 * i];
            out[2 * i + 1] = zoom * v - observed[2 * i + 1];
        }
    }

    /**
     * The blocks of the Jacobian, row-major, one after the other.
     *
     * @param ofCameras gets a 2x9 block for each observation
     * @param ofPoints gets a 2x3 block for each observation
     */
    void blocks(double[] ofCameras, double[] ofPoints) {
        overParts((from, to) -> blocks(from, to, ofCameras, ofPoints));
    }

    private void blocks(int from, int to, double[] ofCameras, double[] ofPoints) {
        double[] matrices = rotations.matrices;
        for (int i = from; i < to; i++) {
            int c = cameraIndex[i] * Camera.SIZE;
            int m = cameraIndex[i] * Rotations.SIZE;
            int p = pointIndex[i] * 3;
            double x = points[p];
            double y = points[p + 1];
            double z = points[p + 2];
            double rx = matrices[m] * x + matrices[m + 1] * y + matrices[m + 2] * z;
            double ry = matrices[m + 3] * x + matrices[m + 4] * y + matrices[m + 5] * z;
            double rz = matrices[m + 6] * x + matrices[m + 7] * y + matrices[m + 8] * z;
            double scale = -1 / (rz + cameras[c + 5]);
            double u = (rx + cameras[c + 3]) * scale;
            double v = (ry + cameras[c + 4]) * scale;
            double square = u * u + v * v;
            double focal = cameras[c + Camera.FOCAL_LENGTH];
            double k1 = cameras[c + Camera.SECOND_ORDER];
            double k2 = cameras[c + Camera.FOURTH_ORDER];
            double distortion = 1 + square * (k1 + square * k2);
            // The derivative of f distortion (u, v) by (u, v) is symmetric, that of (u, v) by (x, y, z) of the camera
            // is scale ((1, 0, u), (0, 1, v)).
            double zoom = scale * focal * distortion;
            double bend = 2 * scale * focal * (k1 + 2 * square * k2);
            double uu = zoom + bend * u * u;
            double uv = bend * u * v;
            double vv = zoom + bend * v * v;
            row(i, 0, m, uu, uv, uu * u + uv * v, rx, ry, rz, ofCameras, ofPoints);
            row(i, 1, m, uv, vv, uv * u + vv * v, rx, ry, rz, ofCameras, ofPoints);
            int at = 2 * Camera.SIZE * i;
            double fs = focal * square;
            ofCameras[at + Camera.FOCAL_LENGTH] = distortion * u;
            ofCameras[at + Camera.SECOND_ORDER] = fs * u;
            ofCameras[at + Camera.FOURTH_ORDER] = fs * square * u;
            ofCameras[at + Camera.SIZE + Camera.FOCAL_LENGTH] = distortion * v;
            ofCameras[at + Camera.SIZE + Camera.SECOND_ORDER] = fs * v;
            ofCameras[at + Camera.SIZE + Camera.FOURTH_ORDER] = fs * square * v;
        }
    }

    /**
     * What depends on the pose, of one row. Given is the row g of the derivative by the point (x, y, z) in the camera's
     * frame, which is R X + t: by t it is g itself, by X it is g R, and by w, since d(R X) = (J dw) x (R X), it is
     * (R X x g) J.
     */
    private void row(
            int i,
            int r,
            int m,
            double gx,
            double gy,
            double gz,
            double rx,
            double ry,
            double rz,
            double[] ofCameras,
            double[] ofPoints) {
        double[] matrices = rotations.matrices;
        double[] jacobians = rotations.jacobians;
        int at = (2 * i + r) * Camera.SIZE;
        double tx = ry * gz - rz * gy;
        double ty = rz * gx - rx * gz;
        double tz = rx * gy - ry * gx;
        ofCameras[at] = tx * jacobians[m] + ty * jacobians[m + 3] + tz * jacobians[m + 6];
        ofCameras[at + 1] = tx * jacobians[m + 1] + ty * jacobians[m + 4] + tz * jacobians[m + 7];
        ofCameras[at + 2] = tx * jacobians[m + 2] + ty * jacobians[m + 5] + tz * jacobians[m + 8];
        ofCameras[at + 3] = gx;
        ofCameras[at + 4] = gy;
        ofCameras[at + 5] = gz;
        int to = (2 * i + r) * 3;
        ofPoints[to] = gx * matrices[m] + gy * matrices[m + 3] + gz * matrices[m + 6];
        ofPoints[to + 1] = gx * matrices[m + 1] + gy * matrices[m + 4] + gz * matrices[m + 7];
        ofPoints[to + 2] = gx * matrices[m + 2] + gy * matrices[m + 5] + gz * matrices[m + 8];
    }
}
