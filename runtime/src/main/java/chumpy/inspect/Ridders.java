package chumpy.inspect;

import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.DoubleFunction;

/**
 * Derivatives of vector functions of one number by central differences, extrapolated to step 0 by Ridders' method, with
 * an estimate of the error. Nothing is known of the scale on which the function varies, so steps of several orders of
 * magnitude are tried. Too long a step can look exact by accident, too short a one only looks as inexact as it is; so of
 * two attempts the one with longer steps is believed only if it fits the other.
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

    /**
     * Between differences to the left and to the right there is a gap, which on a smooth function shrinks with the step,
     * and over a kink does not: not by more than to this part, as often as this at the end, and if it is as visible.
     */
    private static final double FLAT = 0.75;

    private static final int FLAT_LEVELS = 3;
    private static final double VISIBLE = 1000;

    private final DoubleFunction<double[]> function;
    private final double at;
    private final double[] centre;
    private final double ratio;
    private final boolean[] moved;

    private Ridders(DoubleFunction<double[]> function, double at, double[] centre, double ratio) {
        this.function = function;
        this.at = at;
        this.centre = centre;
        this.ratio = ratio;
        this.moved = new boolean[centre.length];
    }

    /**
     * A derivative by entries.
     *
     * @param value the derivatives; NaN where the function is not finite nearby
     * @param error by how much they may be wrong
     * @param kink where differences to the left and to the right disagree however small the step
     */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    record Derivative(double[] value, double[] error, boolean[] kink) {
        static Derivative unknown(int size) {
            double[] value = new double[size];
            double[] error = new double[size];
            Arrays.fill(value, Double.NaN);
            Arrays.fill(error, Double.POSITIVE_INFINITY);
            return new Derivative(value, error, new boolean[size]);
        }

        /** Takes over from an attempt with longer steps what is more exact there and fits. */
        void refine(Derivative longer) {
            for (int i = 0; i < value.length; i++) {
                if (longer.error[i] < error[i] && !(Math.abs(longer.value[i] - value[i]) > fit(longer, i))) {
                    value[i] = longer.value[i];
                    error[i] = longer.error[i];
                    kink[i] = longer.kink[i];
                }
            }
        }

        private double fit(Derivative longer, int i) {
            return Expectation.MARGIN * (longer.error[i] + error[i]);
        }
    }

    /**
     * Differentiates at a point.
     *
     * @param function may give numbers that are not finite
     * @param at the point
     * @param centre the function's value there
     * @param expected where this is 0 and the function does not move, no more steps are tried
     * @param steps the first steps of attempts; those after the first two are made only if these are not good
     * @param ratio of one step to the next
     */
    static Derivative differentiate(
            DoubleFunction<double[]> function,
            double at,
            double[] centre,
            double[] expected,
            double[] steps,
            double ratio) {
        Ridders ridders = new Ridders(function, at, centre, ratio);
        TreeMap<Double, Derivative> attempts = new TreeMap<>();
        Derivative best = Derivative.unknown(centre.length);
        for (int k = 0; k < steps.length; k++) {
            attempts.put(steps[k], ridders.attempt(steps[k]));
            if (k >= 1) {
                best = Derivative.unknown(centre.length);
                attempts.values().forEach(best::refine);
                if (ridders.isGood(best, expected)) {
                    break;
                }
            }
        }
        return best;
    }

    private boolean isGood(Derivative best, double[] expected) {
        for (int i = 0; i < moved.length; i++) {
            boolean still = !moved[i] && expected[i] == 0;
            if (!still && !(best.error[i] <= GOOD * Math.abs(best.value[i]))) {
                return false;
            }
        }
        return true;
    }

    private Derivative attempt(double firstStep) {
        int m = centre.length;
        Derivative best = Derivative.unknown(m);
        double[] gap = new double[m];
        int[] flat = new int[m];
        double[] noise = new double[m];
        double[][] above = {};
        double step = firstStep;
        for (int level = 0; level < LEVELS; level++, step /= ratio) {
            // Such that the points are numbers, and exactly so far away.
            double h = (at + step) - at;
            if (h == 0) {
                break;
            }
            double[] right = function.apply(at + h);
            double[] left = function.apply(at - h);
            double[][] row = new double[level + 1][m];
            for (int i = 0; i < m; i++) {
                moved[i] |= right[i] != centre[i] || left[i] != centre[i];
                double forward = (right[i] - centre[i]) / h;
                double backward = (centre[i] - left[i]) / h;
                double size = Math.max(Math.abs(right[i]), Math.max(Math.abs(left[i]), Math.abs(centre[i])));
                noise[i] = ROUNDINGS * EPSILON * size / h;
                row[0][i] = (right[i] - left[i]) / 2 / h;
                double gapBefore = gap[i];
                gap[i] = Math.abs(forward - backward);
                double slope = Math.max(Math.abs(forward), Math.abs(backward));
                boolean shows = gap[i] > slope / VISIBLE && gap[i] > VISIBLE * noise[i];
                flat[i] = level > 0 && shows && gap[i] > FLAT * gapBefore ? flat[i] + 1 : 0;
                best.kink[i] = flat[i] >= FLAT_LEVELS;
            }
            extrapolate(above, row, noise, best);
            above = row;
        }
        return best;
    }

    private void extrapolate(double[][] above, double[][] row, double[] noise, Derivative best) {
        double power = 1;
        for (int k = 1; k < row.length; k++) {
            power *= ratio * ratio;
            for (int i = 0; i < centre.length; i++) {
                double better = row[k - 1][i] + (row[k - 1][i] - above[k - 1][i]) / (power - 1);
                row[k][i] = better;
                double estimate =
                        Math.max(Math.abs(better - row[k - 1][i]), Math.abs(better - above[k - 1][i])) + noise[i];
                // Not so if the estimate is not a number.
                if (estimate < best.error[i]) {
                    best.error[i] = estimate;
                    best.value[i] = better;
                }
            }
        }
    }
}
