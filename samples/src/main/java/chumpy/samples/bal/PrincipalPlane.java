package chumpy.samples.bal;

import java.util.Arrays;

/**
 * The plane along the two directions in which most of a cloud of points is spread, by principal component analysis of
 * all but the points that lie far out.
 *
 * @param origin the medians of the coordinates
 * @param across the direction of the widest spread, of length 1
 * @param up the direction of the next, of length 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only read
record PrincipalPlane(double[] origin, double[] across, double[] up) {
    /** The part of the points that is close enough to be counted. */
    private static final double INNER = 0.9;

    /** Computes it for points, one after the other. */
    static PrincipalPlane of(double[] points) {
        double[] origin = new double[3];
        for (int a = 0; a < 3; a++) {
            origin[a] = quantile(coordinate(points, a), 0.5);
        }
        double[] distances = new double[points.length / 3];
        for (int i = 0; i < points.length; i++) {
            distances[i / 3] += (points[i] - origin[i % 3]) * (points[i] - origin[i % 3]);
        }
        double far = quantile(distances, INNER);
        double[][] spread = new double[3][3];
        for (int i = 0; i < distances.length; i++) {
            for (int k = 0; k < 9 && distances[i] <= far; k++) {
                int a = k / 3;
                int b = k % 3;
                spread[a][b] += (points[3 * i + a] - origin[a]) * (points[3 * i + b] - origin[b]);
            }
        }
        double[][] axes = Eigenvectors.of(spread).vectors();
        return new PrincipalPlane(origin, axes[0], axes[1]);
    }

    /** Where points lie along the first direction. */
    double[] across(double[] points) {
        return along(across, points, origin);
    }

    /** The part of directions that goes along the first. */
    double[] alongAcross(double[] directions) {
        return along(across, directions, new double[3]);
    }

    /** The part of directions that goes along the second. */
    double[] alongUp(double[] directions) {
        return along(up, directions, new double[3]);
    }

    /** Where points lie along the second direction. */
    double[] up(double[] points) {
        return along(up, points, origin);
    }

    private static double[] along(double[] axis, double[] points, double[] origin) {
        double[] out = new double[points.length / 3];
        for (int i = 0; i < points.length; i++) {
            out[i / 3] += axis[i % 3] * (points[i] - origin[i % 3]);
        }
        return out;
    }

    private static double[] coordinate(double[] points, int axis) {
        double[] out = new double[points.length / 3];
        for (int i = 0; i < out.length; i++) {
            out[i] = points[3 * i + axis];
        }
        return out;
    }

    /** The value that a fraction of some values does not exceed. */
    static double quantile(double[] values, double fraction) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1L, (long) (fraction * sorted.length))];
    }
}
