package chumpy.inspect;

import java.util.Arrays;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;

/**
 * Slopes of a vector function of one number whose values may be noisy, as values are that were rounded to {@code float},
 * read from a table, or left over from large numbers that cancel. A polynomial is fitted to values at irregular places on
 * either side of a point, and what is left of them, be it noise or curvature, tells the standard error of its slope.
 * (Differences cannot tell: they look exact where noise happens to be equal on both sides, and over short steps rounding
 * makes it so.)
 *
 * <p>What is noise depends on the scale: a staircase is flat between its steps, and a fast oscillation is noise from afar.
 * So slopes are found at several scales.
 */
final class SlopeFits {
    private static final int DEGREE = 5;

    /** In units of the scale; irregular, so that no period of the noise falls in with them. */
    private static final double[] PLACES = {
        -0.9907, -0.8691, -0.7112, -0.5283, -0.3539, -0.2017, -0.0471, 0.1269, 0.3103, 0.4617, 0.6491, 0.8237, 0.9811
    };

    private static final double[][] BASIS = new double[DEGREE + 1][PLACES.length];

    /** The slopes of the basis at the point. */
    private static final double[] SLOPES = new double[DEGREE + 1];

    static {
        orthonormalise();
    }

    private static final double SLOPE_NORM =
            Math.sqrt(Arrays.stream(SLOPES).map(s -> s * s).sum());

    /** As parts of the number's size, and whatever the number. */
    private static final double[] PARTS = {1e-7, 1e-6, 1e-5, 1e-4, 1e-3, 1e-2, 1e-1};

    private static final double[] ABSOLUTE = {1e-3, 1e-2, 1e-1};

    /** What does not move nearby but does by less than this part farther away is on a stair of its rounding. */
    private static final double LITTLE = 1e-3;

    /** A fit that leaves more than this part of the values' range is none. */
    private static final double UNEXPLAINED = 0.1;

    /** Roundings, in units of the last place, that a value is taken to have been through. */
    private static final double ROUNDINGS = 4;

    private final double[] scales;
    private final double[][] slopes;
    private final double[][] errors;
    /** What a fit leaves of the values, while it is made. */
    private final double[] left = new double[PLACES.length];

    private SlopeFits(double[] scales, int entries) {
        this.scales = scales;
        this.slopes = new double[scales.length][entries];
        this.errors = new double[scales.length][entries];
    }

    /** Polynomials that are orthonormal on the places, by Gram and Schmidt, and their slopes at 0 by the same steps. */
    private static void orthonormalise() {
        for (int k = 0; k <= DEGREE; k++) {
            for (int p = 0; p < PLACES.length; p++) {
                BASIS[k][p] = Math.pow(PLACES[p], k);
            }
            SLOPES[k] = k == 1 ? 1 : 0;
            for (int twice = 0; twice < 2; twice++) {
                for (int j = 0; j < k; j++) {
                    double along = dot(BASIS[k], BASIS[j]);
                    for (int p = 0; p < PLACES.length; p++) {
                        BASIS[k][p] -= along * BASIS[j][p];
                    }
                    SLOPES[k] -= along * SLOPES[j];
                }
            }
            double norm = Math.sqrt(dot(BASIS[k], BASIS[k]));
            for (int p = 0; p < PLACES.length; p++) {
                BASIS[k][p] /= norm;
            }
            SLOPES[k] /= norm;
        }
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int p = 0; p < PLACES.length; p++) {
            sum += a[p] * b[p];
        }
        return sum;
    }

    /**
     * Fits.
     *
     * @param function may give numbers that are not finite
     * @param at the point
     * @param size of the number, positive
     * @param entries of the function's value
     */
    static SlopeFits of(DoubleFunction<double[]> function, double at, double size, int entries) {
        double[] scales = DoubleStream.concat(Arrays.stream(PARTS).map(part -> part * size), Arrays.stream(ABSOLUTE))
                .distinct()
                .sorted()
                .toArray();
        SlopeFits fits = new SlopeFits(scales, entries);
        boolean[] onStair = new boolean[entries];
        for (int s = scales.length - 1; s >= 0; s--) {
            double[][] values = new double[PLACES.length][];
            for (int p = 0; p < PLACES.length; p++) {
                values[p] = function.apply(at + PLACES[p] * scales[s]);
            }
            for (int i = 0; i < entries; i++) {
                onStair[i] = fits.fit(values, s, i, onStair[i]);
            }
        }
        return fits;
    }

    /**
     * Fits one entry at one scale. The error is infinite where nothing can be told.
     *
     * @param onStair whether it jumps, but little, a little farther away
     * @return whether that is so as seen from here
     */
    private boolean fit(double[][] values, int s, int entry, boolean onStair) {
        int still = 0;
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int p = 0; p < PLACES.length; p++) {
            left[p] = values[p][entry];
            least = Math.min(least, left[p]);
            most = Math.max(most, left[p]);
            still += p > 0 && left[p] == left[p - 1] ? 1 : 0;
        }
        if (still == PLACES.length - 1) {
            errors[s][entry] = onStair ? Double.POSITIVE_INFINITY : 0;
            return onStair;
        }
        double slope = 0;
        for (int k = 0; k <= DEGREE; k++) {
            double along = dot(left, BASIS[k]);
            slope += along * SLOPES[k];
            for (int p = 0; p < PLACES.length; p++) {
                left[p] -= along * BASIS[k][p];
            }
        }
        double largest = Math.max(Math.abs(least), Math.abs(most));
        double deviation = Math.sqrt(dot(left, left) / (PLACES.length - DEGREE - 1));
        double error = Math.max(deviation, ROUNDINGS * Math.ulp(largest)) * SLOPE_NORM / scales[s];
        boolean explains = deviation <= UNEXPLAINED * (most - least) && 2 * still < PLACES.length - 1;
        slopes[s][entry] = slope / scales[s];
        errors[s][entry] = explains ? error : Double.POSITIVE_INFINITY;
        return most - least <= LITTLE * largest;
    }

    /** What is found out about a derivative, and by which slope. */
    record Finding(Verdict verdict, double slope, double error) {
        static final Finding NONE = new Finding(Verdict.UNCERTAIN, Double.NaN, Double.POSITIVE_INFINITY);
    }

    /**
     * A verdict on a derivative. It differs if the slope at some scale tells so and no other that the derivative fits
     * contradicts that slope; of such slopes the most exact is given.
     *
     * @param entry of the value
     * @param given the derivative
     * @return UNCERTAIN if the slope at no scale tells, or if slopes contradict each other
     */
    Finding finding(int entry, Expectation given) {
        Finding differs = Finding.NONE;
        Finding agrees = Finding.NONE;
        for (int s = 0; s < scales.length; s++) {
            double slope = slopes[s][entry];
            double error = errors[s][entry];
            if (!given.tells(slope, error)) {
                continue;
            }
            if (given.fits(slope, error)) {
                agrees = error < agrees.error ? new Finding(Verdict.AGREES, slope, error) : agrees;
            } else if (error < differs.error && !isRefuted(entry, slope, error, given)) {
                differs = new Finding(Verdict.DIFFERS, slope, error);
            }
        }
        return differs.verdict == Verdict.DIFFERS ? differs : agrees;
    }

    private boolean isRefuted(int entry, double slope, double error, Expectation given) {
        for (int s = 0; s < scales.length; s++) {
            double apart = Math.abs(slopes[s][entry] - slope);
            if (apart > Expectation.MARGIN * (errors[s][entry] + error)
                    && given.fits(slopes[s][entry], errors[s][entry])) {
                return true;
            }
        }
        return false;
    }
}
