package chumpy.samples.bal;

import chumpy.NdArray;
import java.util.Arrays;

/**
 * How far in the image the points are projected from where they were observed.
 *
 * @param sorted the distances in pixels, one for each observation, the shortest first; what is no number comes last
 * @param rms the root of the mean square of the residuals, of which each observation has two
 */
@SuppressWarnings("ArrayRecordComponent") // large, never compared, only read
record PixelErrors(double[] sorted, double rms) {
    /**
     * From residuals.
     *
     * @param residuals of shape (observations, 2)
     */
    static PixelErrors of(NdArray residuals) {
        double[] flat = residuals.toArray();
        double[] lengths = new double[flat.length / 2];
        double sum = 0;
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.hypot(flat[2 * i], flat[2 * i + 1]);
            sum += flat[2 * i] * flat[2 * i] + flat[2 * i + 1] * flat[2 * i + 1];
        }
        Arrays.sort(lengths);
        return new PixelErrors(lengths, Math.sqrt(sum / Math.max(1, flat.length)));
    }

    /** The distance that a fraction of the observations does not exceed. */
    double quantile(double fraction) {
        return sorted[(int) Math.min(sorted.length - 1L, (long) (fraction * sorted.length))];
    }

    /** The part of the observations whose distance is at most this. */
    double part(double distance) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= distance) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return (double) low / Math.max(1, sorted.length);
    }
}
