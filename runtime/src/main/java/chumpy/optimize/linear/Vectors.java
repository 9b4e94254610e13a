package chumpy.optimize.linear;

/** Sums over plain vectors. */
public final class Vectors {
    /** Sums of squares between these have lost nothing by overflow or underflow. */
    private static final double LEAST_SAFE = 1e-280;

    private static final double MOST_SAFE = 1e300;

    private Vectors() {}

    /**
     * {@code a' b}.
     *
     * @param a numbers
     * @param b as many
     * @return the inner product
     */
    public static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /**
     * {@code a = factor a}.
     *
     * @param factor a number
     * @param a numbers
     */
    public static void scale(double factor, double[] a) {
        for (int i = 0; i < a.length; i++) {
            a[i] *= factor;
        }
    }

    /**
     * Whether all numbers are finite.
     *
     * @param a numbers
     * @return false if one is NaN or infinite
     */
    public static boolean isFinite(double[] a) {
        for (double entry : a) {
            if (!Double.isFinite(entry)) {
                return false;
            }
        }
        return true;
    }

    /**
     * {@code |a|}, also where the squares overflow or underflow.
     *
     * @param a numbers
     * @return the Euclidean norm
     */
    public static double norm(double[] a) {
        double sum = dot(a, a);
        if (isSafe(sum)) {
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

    /**
     * {@code |D a|} for a diagonal D.
     *
     * @param scale the diagonal
     * @param a as many numbers
     * @return the norm
     */
    public static double scaledNorm(double[] scale, double[] a) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            double entry = scale[i] * a[i];
            sum += entry * entry;
        }
        if (isSafe(sum)) {
            return Math.sqrt(sum);
        }
        double[] scaled = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            scaled[i] = scale[i] * a[i];
        }
        return norm(scaled);
    }

    /**
     * The largest absolute value.
     *
     * @param a numbers
     * @return NaN if there is one
     */
    public static double largest(double[] a) {
        double largest = 0;
        for (double entry : a) {
            largest = Math.max(largest, Math.abs(entry));
        }
        return largest;
    }

    /** Whether a sum of squares has lost nothing by overflow or underflow. */
    static boolean isSafe(double sumOfSquares) {
        return sumOfSquares > LEAST_SAFE && sumOfSquares < MOST_SAFE;
    }
}
