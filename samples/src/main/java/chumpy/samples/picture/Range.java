package chumpy.samples.picture;

import java.util.Arrays;

/**
 * An interval of an axis.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
public record Range(double low, double high) {
    private static final double MARGIN = 0.04;

    /**
     * The interval that holds the finite ones of some values.
     *
     * @param values some values
     * @return [0, 0] if none is finite
     */
    public static Range over(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        return new Range(
                Arrays.stream(finite).min().orElse(0),
                Arrays.stream(finite).max().orElse(0));
    }

    /**
     * The interval that holds two.
     *
     * @param other the other one
     * @return from the lower of the low ends to the higher of the high ends
     */
    public Range including(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /**
     * With a margin, so that nothing lies on the border.
     *
     * @return an interval that can be drawn, even if this is a single point
     */
    public Range widened() {
        double by = high > low ? (high - low) * MARGIN : low == 0 ? 1 : Math.abs(low) * MARGIN;
        return new Range(low - by, high + by);
    }

    /**
     * With as much on either side as it takes to be this long.
     *
     * @param length the least length
     * @return an interval about the same middle
     */
    public Range atLeast(double length) {
        double by = Math.max(0, length - (high - low)) / 2;
        return new Range(low - by, high + by);
    }

    /**
     * The point at a fraction of the way from low to high.
     *
     * @param fraction from 0 to 1
     * @return the point
     */
    public double at(double fraction) {
        return low + fraction * (high - low);
    }

    /**
     * Values with NaN, which is drawn as a gap, for those that are not finite or far outside.
     *
     * @param values some values
     * @return as many
     */
    public double[] clipped(double[] values) {
        double far = high - low;
        return Arrays.stream(values)
                .map(v -> v >= low - far && v <= high + far ? v : Double.NaN)
                .toArray();
    }
}
