package chumpy.array;

import chumpy.IndexException;
import java.util.Arrays;

/** Permutations of axes: transposition and its relatives. */
public final class Permutation {
    private static final int TILE = 32;

    private Permutation() {}

    /**
     * The reversing permutation, that of a transposition without arguments.
     *
     * @param ndim the number of axes
     * @return {@code ndim - 1 .. 0}
     */
    public static int[] reversed(int ndim) {
        int[] permutation = new int[ndim];
        for (int k = 0; k < ndim; k++) {
            permutation[k] = ndim - 1 - k;
        }
        return permutation;
    }

    /**
     * The permutation meant by an argument.
     *
     * @param operation named in the exceptions
     * @param ndim the number of axes
     * @param axes for each axis of the result the axis it comes from, negative ones counting from the back
     * @return from the front; a new array
     * @throws IndexException if it is not a permutation of all axes
     */
    public static int[] normalize(String operation, int ndim, int... axes) {
        if (axes.length != ndim) {
            throw new IndexException(operation + ": axes " + Shapes.toString(axes) + " do not match an array of " + ndim
                    + " dimensions: name each axis once");
        }
        Axes.normalize(operation, ndim, axes);
        int[] permutation = new int[ndim];
        for (int k = 0; k < ndim; k++) {
            permutation[k] = Shapes.axis(operation, axes[k], ndim);
        }
        return permutation;
    }

    /**
     * The permutation that undoes another.
     *
     * @param permutation a permutation
     * @return {@code inverse[permutation[k]] = k}
     */
    public static int[] inverse(int[] permutation) {
        int[] inverse = new int[permutation.length];
        for (int k = 0; k < permutation.length; k++) {
            inverse[permutation[k]] = k;
        }
        return inverse;
    }

    /**
     * The permutation that exchanges two axes.
     *
     * @param ndim the number of axes
     * @param axis1 an axis
     * @param axis2 another
     * @return the permutation
     * @throws IndexException if one is out of range
     */
    public static int[] swap(int ndim, int axis1, int axis2) {
        int i = Shapes.axis("swapaxes", axis1, ndim);
        int j = Shapes.axis("swapaxes", axis2, ndim);
        int[] permutation = inverse(reversed(ndim));
        for (int k = 0; k < ndim; k++) {
            permutation[k] = k == i ? j : k == j ? i : k;
        }
        return permutation;
    }

    /**
     * The permutation that moves axes to new places and leaves the order of the others.
     *
     * @param ndim the number of axes
     * @param source axes to move
     * @param destination their places in the result
     * @return the permutation
     * @throws IndexException if one is out of range or comes twice, or their numbers differ
     */
    public static int[] move(int ndim, int[] source, int[] destination) {
        if (source.length != destination.length) {
            throw new IndexException("moveaxis: source " + Shapes.toString(source) + " and destination "
                    + Shapes.toString(destination) + " must have the same number of axes");
        }
        Axes.normalize("moveaxis: source", ndim, source);
        Axes.normalize("moveaxis: destination", ndim, destination);
        boolean[] moved = new boolean[ndim];
        int[] permutation = new int[ndim];
        Arrays.fill(permutation, -1);
        for (int i = 0; i < source.length; i++) {
            int from = Shapes.axis("moveaxis", source[i], ndim);
            permutation[Shapes.axis("moveaxis", destination[i], ndim)] = from;
            moved[from] = true;
        }
        int next = 0;
        for (int k = 0; k < ndim; k++) {
            if (permutation[k] < 0) {
                while (moved[next]) {
                    next++;
                }
                permutation[k] = next++;
            }
        }
        return permutation;
    }

    /**
     * The permutation that moves an axis backwards until it stands before another, as NumPy's {@code rollaxis}.
     *
     * @param ndim the number of axes
     * @param axis the axis to move
     * @param start the axis before which it comes, up to {@code ndim}
     * @return the permutation
     * @throws IndexException if one is out of range
     */
    public static int[] roll(int ndim, int axis, int start) {
        int from = Shapes.axis("rollaxis", axis, ndim);
        if (start < -ndim || start > ndim) {
            throw new IndexException("rollaxis: start " + start + " must be from " + -ndim + " to " + ndim);
        }
        int to = start < 0 ? start + ndim : start;
        return move(ndim, new int[] {from}, new int[] {from < to ? to - 1 : to});
    }

    /**
     * A shape with its axes permuted.
     *
     * @param shape a shape
     * @param permutation for each axis of the result the axis it comes from
     * @return the result's shape
     */
    public static int[] shape(int[] shape, int[] permutation) {
        int[] permuted = new int[shape.length];
        for (int k = 0; k < shape.length; k++) {
            permuted[k] = shape[permutation[k]];
        }
        return permuted;
    }

    /**
     * For each entry of the permuted array, its place in the original.
     *
     * @param shape the original's shape
     * @param permutation for each axis of the result the axis it comes from
     * @return places in row-major order
     */
    public static int[] index(int[] shape, int[] permutation) {
        return Odometer.places(shape(shape, permutation), shape(Shapes.strides(shape), permutation), 0);
    }

    /**
     * The map of a permutation.
     *
     * @param shape the original's shape
     * @param permutation for each axis of the result the axis it comes from
     * @return the map
     */
    public static IndexMap map(int[] shape, int[] permutation) {
        return IndexMap.of(shape(shape, permutation), index(shape, permutation), Shapes.size(shape));
    }

    /**
     * Moves the entries of an array with permuted axes, without an index.
     *
     * @param in the original's entries
     * @param shape the original's shape
     * @param permutation for each axis of the result the axis it comes from
     * @param out receives the result's entries; not {@code in}
     */
    public static void apply(double[] in, int[] shape, int[] permutation, double[] out) {
        if (in.length == 0) {
            return;
        }
        int[][] joined = join(shape, permutation);
        int[] lengths = joined[0];
        int[] order = joined[1];
        int n = lengths.length;
        if (n <= 1) {
            System.arraycopy(in, 0, out, 0, in.length);
        } else if (n == 2) {
            transpose(in, 0, lengths[0], lengths[1], out);
        } else if (n == 3 && order[0] == 0) {
            int size = lengths[1] * lengths[2];
            Parallel.forRange(lengths[0], Math.max(1, UnaryLoop.CHUNK / size), (from, to) -> {
                for (int i = from; i < to; i++) {
                    transpose(in, i * size, lengths[1], lengths[2], out);
                }
            });
        } else {
            walk(in, shape(lengths, order), shape(Shapes.strides(lengths), order), out);
        }
    }

    private static void walk(double[] in, int[] to, int[] strides, double[] out) {
        int n = to.length;
        int columns = to[n - 1];
        int step = strides[n - 1];
        int[] starts = Odometer.places(Arrays.copyOf(to, n - 1), strides, 0);
        Parallel.forRange(starts.length, Math.max(1, UnaryLoop.CHUNK / columns), (from, last) -> {
            for (int r = from; r < last; r++) {
                int at = starts[r];
                for (int j = r * columns; j < (r + 1) * columns; j++) {
                    out[j] = in[at];
                    at += step;
                }
            }
        });
    }

    /** The same permutation without axes of length 1, and with axes that stay side by side as one. */
    private static int[][] join(int[] shape, int[] permutation) {
        int n = shape.length;
        int[] lengths = new int[n];
        int[] firsts = new int[n];
        int m = 0;
        int before = -2;
        for (int k : permutation) {
            if (shape[k] == 1) {
                continue;
            }
            int next = before + 1;
            while (next >= 0 && next < n && shape[next] == 1) {
                next++;
            }
            if (k == next) {
                lengths[m - 1] *= shape[k];
            } else {
                lengths[m] = shape[k];
                firsts[m++] = k;
            }
            before = k;
        }
        int[] sorted = Arrays.copyOf(firsts, m);
        Arrays.sort(sorted);
        int[] order = new int[m];
        int[] ordered = new int[m];
        for (int k = 0; k < m; k++) {
            order[k] = Arrays.binarySearch(sorted, firsts[k]);
            ordered[order[k]] = lengths[k];
        }
        return new int[][] {ordered, order};
    }

    /**
     * The transpose of a matrix, in tiles that stay in the cache.
     *
     * @param in entries of a rows x columns matrix
     * @param rows its rows
     * @param columns its columns
     * @param out receives the entries of the columns x rows transpose; not {@code in}
     */
    public static void transpose(double[] in, int rows, int columns, double[] out) {
        transpose(in, 0, rows, columns, out);
    }

    private static void transpose(double[] in, int start, int rows, int columns, double[] out) {
        if (rows == 1 || columns == 1) {
            System.arraycopy(in, start, out, start, rows * columns);
            return;
        }
        // Bands of the longer side are the parts that may run at the same time.
        boolean tall = rows > columns;
        int bands = ((tall ? rows : columns) + TILE - 1) / TILE;
        int worth = Math.max(1, UnaryLoop.CHUNK / (TILE * Math.max(Math.min(rows, columns), 1)));
        Parallel.forRange(bands, worth, (from, to) -> {
            if (tall) {
                for (int top = from * TILE; top < Math.min(rows, to * TILE); top += TILE) {
                    block(in, start, rows, columns, top, 0, columns, out);
                }
            } else {
                for (int top = 0; top < rows; top += TILE) {
                    for (int left = from * TILE; left < Math.min(columns, to * TILE); left += TILE) {
                        block(in, start, rows, columns, top, left, Math.min(columns, left + TILE), out);
                    }
                }
            }
        });
    }

    /** Up to 32 rows, over some columns. */
    private static void block(
            double[] in, int start, int rows, int columns, int top, int left, int right, double[] out) {
        int bottom = Math.min(rows, top + TILE);
        for (int j = left; j < right; j++) {
            int at = start + top * columns + j;
            int base = start + j * rows;
            for (int o = base + top; o < base + bottom; o++) {
                out[o] = in[at];
                at += columns;
            }
        }
    }
}
