package chumpy.samples.fit;

import java.util.Arrays;

/**
 * An interval of an axis.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
record Range(double low, double high) {
    private static final double MARGIN = 0.04;

    /** The interval that holds the finite ones of some values; [0, 0] if there are none. */
    static Range over(double[] values) {
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        return new Range(
                Arrays.stream(finite).min().orElse(0),
                Arrays.stream(finite).max().orElse(0));
    }

    Range including(Range other) {
        return new Range(Math.min(low, other.low), Math.max(high, other.high));
    }

    /** With a margin, so that nothing lies on the border; an interval of one point becomes one that can be drawn. */
    Range widened() {
        double by = high > low ? (high - low) * MARGIN : low == 0 ? 1 : Math.abs(low) * MARGIN;
        return new Range(low - by, high + by);
    }

    /** The point at a fraction of the way from low to high. */
    double at(double fraction) {
        return low + fraction * (high - low);
    }

    /** Values with NaN, which is drawn as a gap, for those that are not finite or far outside. */
    double[] clipped(double[] values) {
        double far = high - low;
        return Arrays.stream(values)
                .map(v -> v >= low - far && v <= high + far ? v : Double.NaN)
                .toArray();
    }
}
