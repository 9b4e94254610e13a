package chumpy.optimize;

/** Sums over plain vectors. */
final class Vectors {
    /** Sums of squares between these have lost nothing by overflow or underflow. */
    private static final double LEAST_SAFE = 1e-280;

    private static final double MOST_SAFE = 1e300;

    private Vectors() {}

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static void scale(double factor, double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }

    static boolean isFinite(double[] a) {
        for (double entry : a) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }

    /** {@code |a|}, also where the squares overflow or underflow. */
    static double norm(double[] a) {
        double sum = dot(a, a);
        if (sum > LEAST_SAFE && sum < MOST_SAFE) {
            return Math.sqrt(sum);
        }
        double largest = largest(a);
        if (largest == 0 || !Double.isFinite(largest)) {
            return largest;
        }
        sum = 0;
        for (double entry : a) {
            sum += (entry / largest) * (entry / largest);
        }
        return largest * Math.sqrt(sum);
    }

    /** {@code |D a|} for a diagonal D. */
    static double scaledNorm(double[] scale, double[] a) {
        double[] scaled = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            scaled[i] = scale[i] * a[i];
        }
        return norm(scaled);
    }

    /** The largest absolute value; NaN if there is one. */
    static double largest(double[] a) {
        double largest = 0;
        for (double entry : a) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return largest;
    }
}
