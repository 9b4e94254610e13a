package chumpy.optimize;

/** Quaternions {@code (w, x, y, z)} as rotations; rotation vectors are axes times angles. */
final class Quaternions {
    private Quaternions() {}

    /** The rotation of a vector: {@code (cos(a/2), sin(a/2) v/a)} with {@code a = |v|}. */
    static void exp(double[] v, double[] q) {
        double angle = Math.sqrt(v[0] * v[0] + v[1] * v[1] + v[2] * v[2]);
        double factor = angle > 0 ? Math.sin(angle / 2) / angle : 0.5;
        q[0] = Math.cos(angle / 2);
        for (int k = 0; k < 3; k++) {
            q[k + 1] = factor * v[k];
        }
    }

    /** The vector of a rotation, with an angle up to pi. */
    static void log(double[] q, double[] v) {
        double sine = Math.sqrt(q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        double sign = q[0] < 0 ? -1 : 1;
        double factor = sine > 0 ? 2 * sign * Math.atan2(sine, Math.abs(q[0])) / sine : 2 * sign;
        for (int k = 0; k < 3; k++) {
            v[k] = factor * q[k + 1];
        }
    }

    /** {@code out = p q}, or p times the inverse of a unit q. */
    static void multiply(double[] p, double[] q, boolean inverse, double[] out) {
        double s = inverse ? -1 : 1;
        out[0] = p[0] * q[0] - s * (p[1] * q[1] + p[2] * q[2] + p[3] * q[3]);
        out[1] = p[1] * q[0] + s * (p[0] * q[1] + p[2] * q[3] - p[3] * q[2]);
        out[2] = p[2] * q[0] + s * (p[0] * q[2] + p[3] * q[1] - p[1] * q[3]);
        out[3] = p[3] * q[0] + s * (p[0] * q[3] + p[1] * q[2] - p[2] * q[1]);
    }
}
