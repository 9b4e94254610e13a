package chumpy.samples.bal;

/**
 * A similarity of space, {@code y = s Q x + t}. What a bundle adjustment knows of a scene it knows up to one of these.
 *
 * @param scale s
 * @param rotation Q, row-major
 * @param translation t
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record Similarity(double scale, double[] rotation, double[] translation) {
    /**
     * The similarity that brings points closest to others: it minimises the sum of {@code |y_i - s Q x_i - t|^2}.
     *
     * @param from points x, one after the other
     * @param to points y, as many
     * @see <a href="https://doi.org/10.1364/JOSAA.4.000629">Horn, Closed-form solution of absolute orientation using
     *     unit quaternions</a>, for the rotation
     * @see <a href="https://doi.org/10.1109/34.88573">Umeyama, Least-squares estimation of transformation parameters
     *     between two point patterns</a>, for the scale
     */
    static Similarity between(double[] from, double[] to) {
        double[] fromMean = mean(from);
        double[] toMean = mean(to);
        double[][] m = new double[3][3];
        double spread = 0;
        for (int i = 0; i < from.length; i += 3) {
            for (int a = 0; a < 3; a++) {
                double x = from[i + a] - fromMean[a];
                spread += x * x;
                for (int b = 0; b < 3; b++) {
                    m[a][b] += x * (to[i + b] - toMean[b]);
                }
            }
        }
        double[][] horn = {
            {m[0][0] + m[1][1] + m[2][2], m[1][2] - m[2][1], m[2][0] - m[0][2], m[0][1] - m[1][0]},
            {m[1][2] - m[2][1], m[0][0] - m[1][1] - m[2][2], m[0][1] + m[1][0], m[2][0] + m[0][2]},
            {m[2][0] - m[0][2], m[0][1] + m[1][0], m[1][1] - m[0][0] - m[2][2], m[1][2] + m[2][1]},
            {m[0][1] - m[1][0], m[2][0] + m[0][2], m[1][2] + m[2][1], m[2][2] - m[0][0] - m[1][1]}
        };
        Eigenvectors eigen = Eigenvectors.of(horn);
        // The largest eigenvalue is the sum of y . Q x over the centred points.
        double scale = spread == 0 ? 1 : eigen.values()[0] / spread;
        Similarity turned = new Similarity(scale, matrix(eigen.vectors()[0]), new double[3]);
        double[] moved = turned.apply(fromMean);
        for (int a = 0; a < 3; a++) {
            turned.translation[a] = toMean[a] - moved[a];
        }
        return turned;
    }

    /** The images of points, one after the other. */
    double[] apply(double[] points) {
        double[] out = new double[points.length];
        for (int i = 0; i < points.length; i += 3) {
            for (int a = 0; a < 3; a++) {
                double sum = 0;
                for (int b = 0; b < 3; b++) {
                    sum += rotation[3 * a + b] * points[i + b];
                }
                out[i + a] = scale * sum + translation[a];
            }
        }
        return out;
    }

    private static double[] mean(double[] points) {
        double[] mean = new double[3];
        for (int i = 0; i < points.length; i++) {
            mean[i % 3] += points[i] * 3 / points.length;
        }
        return mean;
    }

    private static double[] matrix(double[] q) {
        double w = q[0];
        double x = q[1];
        double y = q[2];
        double z = q[3];
        return new double[] {
            1 - 2 * (y * y + z * z),
            2 * (x * y - w * z),
            2 * (x * z + w * y),
            2 * (x * y + w * z),
            1 - 2 * (x * x + z * z),
            2 * (y * z - w * x),
            2 * (x * z - w * y),
            2 * (y * z + w * x),
            1 - 2 * (x * x + y * y)
        };
    }
}
