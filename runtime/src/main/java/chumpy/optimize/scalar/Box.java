package chumpy.optimize.scalar;

import java.util.Arrays;

/** Bounds on each unknown, infinite where there are none. */
public final class Box {
    private final double[] lower;
    private final double[] upper;

    private Box(double[] lower, double[] upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * How many unknowns there are.
     *
     * @return their number
     */
    public int size() {
        return lower.length;
    }

    /**
     * The least values.
     *
     * @return the array itself
     */
    public double[] lower() {
        return lower;
    }

    /**
     * The greatest values, none below the least.
     *
     * @return the array itself
     */
    public double[] upper() {
        return upper;
    }

    /**
     * No bounds.
     *
     * @param size the number of unknowns
     * @return a box that holds all points
     */
    public static Box unbounded(int size) {
        double[] lower = new double[size];
        double[] upper = new double[size];
        Arrays.fill(lower, Double.NEGATIVE_INFINITY);
        Arrays.fill(upper, Double.POSITIVE_INFINITY);
        return new Box(lower, upper);
    }

    /**
     * Whether anything is bounded.
     *
     * @return false if all bounds are infinite
     */
    public boolean isBounded() {
        for (int i = 0; i < lower.length; i++) {
            if (lower[i] > Double.NEGATIVE_INFINITY || upper[i] < Double.POSITIVE_INFINITY) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether everything is bounded from both sides, as methods need that search the whole box.
     *
     * @return false if a bound is infinite
     */
    public boolean isFinite() {
        for (int i = 0; i < lower.length; i++) {
            if (Double.isInfinite(lower[i]) || Double.isInfinite(upper[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Moves a point to the nearest one in the box.
     *
     * @param x the point, which is changed
     */
    public void project(double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(lower[i], Math.min(upper[i], x[i]));
        }
    }

    /**
     * The largest entry of {@code x - project(x - g)}, which is zero where no direction within the box descends.
     *
     * @param x a point in the box
     * @param gradient g there
     * @return its size
     */
    public double projectedGradient(double[] x, double[] gradient) {
        double largest = 0;
        for (int i = 0; i < x.length; i++) {
            double moved = Math.max(lower[i], Math.min(upper[i], x[i] - gradient[i]));
            largest = Math.max(largest, Math.abs(x[i] - moved));
        }
        return largest;
    }
}
