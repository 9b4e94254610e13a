package chumpy.inspect;

import java.util.Arrays;
import java.util.function.DoubleFunction;

/**
 * Derivatives of vector functions of one number by central differences, extrapolated to step 0 by Ridders' method, with
 * an estimate of the error. Steps of several orders of magnitude are tried, until one is good for every entry: nothing
 * is known of the scale on which the function varies.
 *
 * <p>For step h the central difference is {@code d(h) = f' + c h^2 + ...}. From those at h and h/q follows one without
 * the term in {@code h^2}, and so on: the estimates form a triangle, and how much neighbours in it differ is taken for
 * the error, or what rounding does to a difference if that is more.
 */
final class Ridders {
    private static final int LEVELS = 7;
    private static final double EPSILON = Math.ulp(1.0);

    /** Roundings, in units of the last place, that a value is taken to have been through. */
    private static final double ROUNDINGS = 4;

    /** Good enough to try no other steps: the error as a part of the derivative. */
    private static final double GOOD = 1e-8;

    private final DoubleFunction<double[]> function;
    private final double at;
    private final double[] centre;
    private final double[] expected;
    private final double ratio;
    private final double[] value;
    private final double[] error;
    private final boolean[] kink;
    private final boolean[] moved;

    private Ridders(DoubleFunction<double[]> function, double at, double[] centre, double[] expected, double ratio) {
        this.function = function;
        this.at = at;
        this.centre = centre;
        this.expected = expected;
        this.ratio = ratio;
        this.value = new double[centre.length];
        this.error = new double[centre.length];
        this.kink = new boolean[centre.length];
        this.moved = new boolean[centre.length];
        Arrays.fill(value, Double.NaN);
        Arrays.fill(error, Double.POSITIVE_INFINITY);
    }

    /**
     * A derivative by entries.
     *
     * @param value the derivatives; NaN where the function is not finite nearby
     * @param error by how much they may be wrong
     * @param kink where differences to the left and to the right disagree however small the step
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Derivative(double[] value, double[] error, boolean[] kink) {}

    /**
     * Differentiates at a point.
     *
     * @param function may give numbers that are not finite
     * @param at the point
     * @param centre the function's value there
     * @param expected where this is 0 and the function does not move, no more steps are tried
     * @param steps the first steps, in the order in which they are tried
     * @param ratio of one step to the next
     */
    static Derivative differentiate(
            DoubleFunction<double[]> function,
            double at,
            double[] centre,
            double[] expected,
            double[] steps,
            double ratio) {
        Ridders ridders = new Ridders(function, at, centre, expected, ratio);
        for (double step : steps) {
            ridders.attempt(step);
            if (ridders.isGood()) {
                break;
            }
        }
        return new Derivative(ridders.value, ridders.error, ridders.kink);
    }

    private boolean isGood() {
        for (int i = 0; i < value.length; i++) {
            boolean still = !moved[i] && expected[i] == 0;
            if (!still && !(error[i] <= GOOD * Math.abs(value[i]))) {
                return false;
            }
        }
        return true;
    }

    private void attempt(double firstStep) {
        int m = centre.length;
        double[] bestValue = new double[m];
        double[] bestError = new double[m];
        double[] firstGap = new double[m];
        double[] lastGap = new double[m];
        double[] slope = new double[m];
        double[] noise = new double[m];
        Arrays.fill(bestError, Double.POSITIVE_INFINITY);
        double[][] above = {};
        double step = firstStep;
        for (int level = 0; level < LEVELS; level++, step /= ratio) {
            // Such that the points are numbers, and exactly so far away.
            double h = (at + step) - at;
            if (h == 0) {
                return;
            }
            double[] right = function.apply(at + h);
            double[] left = function.apply(at - h);
            double[][] row = new double[level + 1][m];
            for (int i = 0; i < m; i++) {
                row[0][i] = (right[i] - left[i]) / 2 / h;
                lastGap[i] = Math.abs((right[i] - centre[i]) - (centre[i] - left[i])) / h;
                slope[i] = Math.max(Math.abs(right[i] - centre[i]), Math.abs(centre[i] - left[i])) / h;
                moved[i] |= right[i] != centre[i] || left[i] != centre[i];
                double size = Math.max(Math.abs(right[i]), Math.max(Math.abs(left[i]), Math.abs(centre[i])));
                noise[i] = ROUNDINGS * EPSILON * size / h;
                if (level == 0) {
                    firstGap[i] = lastGap[i];
                }
            }
            extrapolate(above, row, noise, bestValue, bestError);
            above = row;
        }
        for (int i = 0; i < m; i++) {
            if (bestError[i] < error[i]) {
                value[i] = bestValue[i];
                error[i] = bestError[i];
                // On a smooth function the gap shrinks with the step, by about 2^6; over a kink it stays.
                kink[i] = lastGap[i] >= firstGap[i] / 2 && lastGap[i] > slope[i] / 1000 && lastGap[i] > 25 * noise[i];
            }
        }
    }

    private void extrapolate(double[][] above, double[][] row, double[] noise, double[] bestValue, double[] bestError) {
        double power = 1;
        for (int k = 1; k < row.length; k++) {
            power *= ratio * ratio;
            for (int i = 0; i < centre.length; i++) {
                double better = row[k - 1][i] + (row[k - 1][i] - above[k - 1][i]) / (power - 1);
                row[k][i] = better;
                double estimate =
                        Math.max(Math.abs(better - row[k - 1][i]), Math.abs(better - above[k - 1][i])) + noise[i];
                // Not so if the estimate is not a number.
                if (estimate < bestError[i]) {
                    bestError[i] = estimate;
                    bestValue[i] = better;
                }
            }
        }
    }
}
