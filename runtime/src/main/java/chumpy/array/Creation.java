package chumpy.array;

import chumpy.NdArray;
import chumpy.ShapeException;

/** Arrays made from a few numbers, entry for entry as NumPy makes them. */
public final class Creation {
    private Creation() {}

    /**
     * Ones.
     *
     * @param shape lengths along the axes
     * @return the array
     */
    public static NdArray ones(int... shape) {
        return NdArray.full(shape, 1);
    }

    /**
     * Ones on a diagonal of a matrix, zeros elsewhere.
     *
     * @param rows its rows
     * @param columns its columns
     * @param k which diagonal: 0 the main one, positive above it, negative below
     * @return the matrix
     * @throws ShapeException if a length is negative
     */
    public static NdArray eye(int rows, int columns, int k) {
        double[] data = new double[Shapes.size(rows, columns)];
        for (int i = Math.max(0, -clamp(k)); i < rows && (long) i + k < columns; i++) {
            data[i * columns + i + k] = 1;
        }
        return NdArray.adopt(data, rows, columns);
    }

    /**
     * The identity matrix.
     *
     * @param n its rows and columns
     * @return the matrix
     * @throws ShapeException if {@code n} is negative
     */
    public static NdArray identity(int n) {
        return eye(n, n, 0);
    }

    /**
     * Ones at and below a diagonal, zeros above.
     *
     * @param rows the matrix' rows
     * @param columns its columns
     * @param k which diagonal
     * @return the matrix
     * @throws ShapeException if a length is negative
     */
    public static NdArray tri(int rows, int columns, int k) {
        double[] data = new double[Shapes.size(rows, columns)];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns && j <= (long) i + k; j++) {
                data[i * columns + j] = 1;
            }
        }
        return NdArray.adopt(data, rows, columns);
    }

    /**
     * A square matrix with a vector on a diagonal, zeros elsewhere.
     *
     * @param v the vector
     * @param k which diagonal
     * @return a matrix of {@code n + |k|} rows
     */
    public static NdArray diag(double[] v, int k) {
        int n = diagSize(v.length, k);
        double[] data = new double[Shapes.size(n, n)];
        int[] places = diagPlaces(v.length, k);
        for (int i = 0; i < v.length; i++) {
            data[places[i]] = v[i];
        }
        return NdArray.adopt(data, n, n);
    }

    /**
     * The rows of {@link #diag}'s matrix.
     *
     * @param length the vector's length
     * @param k which diagonal
     * @return {@code length + |k|}
     * @throws ShapeException if the matrix is too large
     */
    public static int diagSize(int length, int k) {
        long n = length + Math.abs((long) k);
        if (n > Integer.MAX_VALUE) {
            throw new ShapeException("diag: k = " + k + " makes the matrix too large");
        }
        return (int) n;
    }

    /**
     * The places of a vector's entries in {@link #diag}'s matrix.
     *
     * @param length the vector's length
     * @param k which diagonal
     * @return places in row-major order
     * @throws ShapeException if the matrix is too large
     */
    public static int[] diagPlaces(int length, int k) {
        int n = diagSize(length, k);
        Shapes.size(n, n);
        int[] places = new int[length];
        int start = k >= 0 ? k : -k * n;
        for (int i = 0; i < length; i++) {
            places[i] = start + i * (n + 1);
        }
        return places;
    }

    /**
     * Numbers from {@code start} on, before {@code stop}, by {@code step}: {@code ceil((stop - start) / step)} of them.
     *
     * @param start the first
     * @param stop where they end
     * @param step the distance
     * @return the vector
     * @throws ShapeException if the step is 0 or the number of entries is not finite
     */
    public static NdArray arange(double start, double stop, double step) {
        double length = Math.ceil((stop - start) / step);
        if (step == 0 || Double.isNaN(length) || length > Integer.MAX_VALUE - 8) {
            throw new ShapeException("arange: from " + start + " to " + stop + " by " + step + " gives " + length
                    + " entries; check the step");
        }
        double[] data = new double[(int) Math.max(length, 0)];
        // The distance of the first two entries as they are rounded is the one that NumPy goes on with.
        double delta = start + step - start;
        for (int i = 0; i < data.length; i++) {
            data[i] = i == 1 ? start + step : start + i * delta;
        }
        return NdArray.adopt(data, data.length);
    }

    /**
     * Evenly spaced numbers.
     *
     * @param start the first
     * @param stop the last, or the one behind it
     * @param num how many
     * @param endpoint whether {@code stop} is among them
     * @return the vector
     * @throws ShapeException if {@code num} is negative
     */
    public static NdArray linspace(double start, double stop, int num, boolean endpoint) {
        double[] data = new double[Shapes.size(num)];
        int divisions = endpoint ? num - 1 : num;
        double delta = stop - start;
        double step = delta / divisions;
        for (int i = 0; i < num; i++) {
            double along;
            if (divisions <= 0) {
                along = i * delta;
            } else {
                along = step == 0 ? (double) i / divisions * delta : i * step;
            }
            data[i] = along + start;
        }
        if (endpoint && num > 1) {
            data[num - 1] = stop;
        }
        return NdArray.adopt(data, num);
    }

    /**
     * Numbers evenly spaced on a log scale, {@code base ** linspace(start, stop)}.
     *
     * @param start the first exponent
     * @param stop the last exponent, or the one behind it
     * @param num how many
     * @param endpoint whether {@code stop} is among the exponents
     * @param base the base
     * @return the vector
     * @throws ShapeException if {@code num} is negative
     */
    public static NdArray logspace(double start, double stop, int num, boolean endpoint, double base) {
        double[] data = Raw.data(linspace(start, stop, num, endpoint));
        for (int i = 0; i < num; i++) {
            data[i] = Arithmetic.power(base, data[i]);
        }
        return NdArray.adopt(data, num);
    }

    /**
     * A geometric progression.
     *
     * @param start the first number
     * @param stop the last number, or the one behind it
     * @param num how many
     * @param endpoint whether {@code stop} is among them
     * @return the vector
     * @throws ShapeException if {@code num} is negative, or an end is 0
     */
    public static NdArray geomspace(double start, double stop, int num, boolean endpoint) {
        if (start == 0 || stop == 0) {
            throw new ShapeException(
                    "geomspace: a geometric progression cannot include zero, from " + start + " to " + stop);
        }
        boolean negative = start < 0 && stop < 0;
        double sign = negative ? -1 : 1;
        double first = sign * start;
        double last = sign * stop;
        double[] data = Raw.data(logspace(Math.log10(first), Math.log10(last), num, endpoint, 10));
        if (num > 0) {
            data[0] = first;
        }
        if (num > 1 && endpoint) {
            data[num - 1] = last;
        }
        for (int i = 0; i < num && negative; i++) {
            data[i] = -data[i];
        }
        return NdArray.adopt(data, num);
    }

    private static int clamp(int k) {
        return Math.max(k, -Integer.MAX_VALUE);
    }
}
