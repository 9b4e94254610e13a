package chumpy.array;

import org.jspecify.annotations.Nullable;

/**
 * The deviations of a run of finite numbers from their mean, divided by a power of two near the largest: their squares
 * neither overflow nor vanish, and powers of two cost no digits.
 */
final class Deviations {
    private final double[] scaled;
    private final int exponent;

    private Deviations(double[] scaled, int exponent) {
        this.scaled = scaled;
        this.exponent = exponent;
    }

    /**
     * Takes them.
     *
     * @param a holds the run
     * @param from its first place
     * @param n its length
     * @return the deviations, exactly 0 if all numbers are equal; null where one is not finite, or there are none
     */
    static @Nullable Deviations of(double[] a, int from, int n) {
        if (n == 0) {
            return null;
        }
        double least = a[from];
        double most = a[from];
        for (int i = from; i < from + n; i++) {
            least = Math.min(least, a[i]);
            most = Math.max(most, a[i]);
        }
        if (!(Math.abs(least) <= Double.MAX_VALUE && Math.abs(most) <= Double.MAX_VALUE)) {
            return null;
        }
        double[] scaled = new double[n];
        if (least == most) {
            return new Deviations(scaled, 0); // the mean may be off by a rounding error
        }
        // Numbers of at most 1 first, whose sum cannot overflow and whose mean is not rounded to a subnormal number.
        int size = exponent(Math.max(Math.abs(least), Math.abs(most)));
        for (int i = 0; i < n; i++) {
            scaled[i] = Math.scalb(a[from + i], -size);
        }
        double mean = PairwiseSums.sum(scaled, 0, n) / n;
        int exponent = exponent(Math.max(Math.scalb(most, -size) - mean, mean - Math.scalb(least, -size)));
        for (int i = 0; i < n; i++) {
            scaled[i] = Math.scalb(scaled[i] - mean, -exponent);
        }
        return new Deviations(scaled, size + exponent);
    }

    /** The power of two above a positive number. */
    private static int exponent(double positive) {
        return positive < Double.MIN_NORMAL ? Math.getExponent(positive * 0x1p54) - 53 : Math.getExponent(positive) + 1;
    }

    /** The root of the sum of squares by the divisor, of what is scaled. */
    private double scaledRoot(double divisor) {
        return Math.sqrt(Moments.squares(scaled, 0, scaled.length, 0) / divisor);
    }

    /**
     * The root of the mean square.
     *
     * @param divisor by which the sum of squares is divided, positive
     * @return the standard deviation
     */
    double root(double divisor) {
        return Math.scalb(scaledRoot(divisor), exponent);
    }

    /**
     * The derivatives of {@link #root}, which do not depend on the scale; 0 where all numbers are equal.
     *
     * @param divisor by which the sum of squares is divided, positive
     * @param out receives them
     * @param to where the first goes
     */
    void rootSlopes(double divisor, double[] out, int to) {
        double root = scaledRoot(divisor);
        for (int i = 0; i < scaled.length; i++) {
            out[to + i] = root == 0 ? 0 : scaled[i] / (root * divisor);
        }
    }

    /**
     * The derivatives of the mean square.
     *
     * @param divisor by which the sum of squares is divided, positive
     * @param out receives them
     * @param to where the first goes
     */
    void squareSlopes(double divisor, double[] out, int to) {
        for (int i = 0; i < scaled.length; i++) {
            out[to + i] = Math.scalb(2 * scaled[i] / divisor, exponent);
        }
    }
}
