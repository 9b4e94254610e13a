package chumpy;

import chumpy.array.Creation;

/**
 * Numbers along one axis of a grid: what stands between the commas of NumPy's {@code mgrid[0:5, -1:1:3j]}.
 *
 * <pre>{@code
 * Ch grid = mgrid(Range.of(0, 5), Range.points(-1, 1, 3));   // of shape (2, 5, 3)
 * }</pre>
 */
public final class Range {
    private final NdArray numbers;

    private Range(NdArray numbers) {
        this.numbers = numbers;
    }

    /**
     * {@code 0, 1, ...} before an end: {@code :stop}.
     *
     * @param stop the end, not reached
     * @return the range
     */
    public static Range of(double stop) {
        return of(0, stop, 1);
    }

    /**
     * {@code start, start + 1, ...} before an end: {@code start:stop}.
     *
     * @param start the first number
     * @param stop the end, not reached
     * @return the range
     */
    public static Range of(double start, double stop) {
        return of(start, stop, 1);
    }

    /**
     * {@code start, start + step, ...} before an end: {@code start:stop:step}.
     *
     * @param start the first number
     * @param stop the end, not reached
     * @param step the distance, not 0
     * @return the range
     */
    public static Range of(double start, double stop, double step) {
        return new Range(Creation.arange(start, stop, step));
    }

    /**
     * So many numbers at equal distances, both ends included: {@code start:stop:countj}.
     *
     * @param start the first number
     * @param stop the last number
     * @param count how many
     * @return the range
     */
    public static Range points(double start, double stop, int count) {
        return new Range(Creation.linspace(start, stop, count, true));
    }

    /**
     * The numbers.
     *
     * @return a vector
     */
    public NdArray numbers() {
        return numbers;
    }

    @Override
    public String toString() {
        return "Range " + numbers;
    }
}
