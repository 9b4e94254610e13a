package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Broadcast;
import chumpy.array.Creation;
import chumpy.array.Elementary;
import chumpy.array.Places;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;

/** Functions that make the coordinates of grids, places in arrays, and windows. */
abstract class GridFunctions extends CreationFunctions {
    /** Nobody makes one. */
    GridFunctions() {}

    /**
     * The coordinates of the points of a grid, each along its own axis: NumPy's {@code ogrid[...]}.
     *
     * @param axes the numbers along each axis
     * @return for each axis a leaf that has its numbers along this axis and length 1 along the others
     */
    public static List<Ch> ogrid(Range... axes) {
        return open("ogrid", axes);
    }

    private static List<Ch> open(String operation, Range... axes) {
        Arguments.allGiven(operation, "axes", Arrays.asList(Arguments.given(operation, "axes", axes)));
        List<Ch> grid = new ArrayList<>();
        for (int k = 0; k < axes.length; k++) {
            int[] shape = new int[axes.length];
            Arrays.fill(shape, 1);
            shape[k] = axes[k].numbers().size();
            grid.add(Leaf.of(axes[k].numbers().reshape(shape)));
        }
        return List.copyOf(grid);
    }

    /**
     * The coordinates of the points of a grid: NumPy's {@code mgrid[...]}.
     *
     * @param axes the numbers along each axis
     * @return a leaf whose first axis counts the coordinates, the others being those of the grid
     */
    public static Ch mgrid(Range... axes) {
        List<Ch> open = open("mgrid", axes);
        int n = open.size();
        int[] shape = new int[n + 1];
        shape[0] = n;
        for (int k = 0; k < n; k++) {
            shape[k + 1] = axes[k].numbers().size();
        }
        int[] points = Arrays.copyOfRange(shape, 1, n + 1);
        NdArray all = NdArray.zeros(shape);
        double[] out = Raw.data(all);
        for (int k = 0; k < n; k++) {
            double[] coordinate = Broadcast.stretched("mgrid", open.get(k).r(), points);
            System.arraycopy(coordinate, 0, out, k * coordinate.length, coordinate.length);
        }
        return Leaf.of(all);
    }

    /**
     * The places of the entries of an array along each axis.
     *
     * @param shape the lengths of the array
     * @return a leaf whose first axis counts the axes of the array, the others being those of the array
     */
    public static Ch indices(int... shape) {
        return mgrid(ranges("indices", shape));
    }

    private static Range[] ranges(String operation, int... shape) {
        return Arrays.stream(Arguments.given(operation, "shape", shape))
                .mapToObj(Range::of)
                .toArray(Range[]::new);
    }

    /**
     * An array that is computed from the places of its entries.
     *
     * @param function of the places along each axis, arrays of the shape
     * @param shape the lengths
     * @return what the function gives
     */
    public static Ch fromfunction(Function<List<Ch>, Ch> function, int... shape) {
        Arguments.given("fromfunction", "function", function);
        Ch all = mgrid(ranges("fromfunction", shape));
        List<Ch> places = new ArrayList<>();
        for (int k = 0; k < shape.length; k++) {
            places.add(all.get(k));
        }
        return Arguments.given("fromfunction", "the function's result", function.apply(List.copyOf(places)));
    }

    /**
     * Places along several axes, all with all: {@code x.get(ix(rows, columns))} is NumPy's {@code x[ix_(rows, columns)]}.
     *
     * @param places for each axis places along it
     * @return for each axis a piece of an index
     */
    public static Index[] ix(int[]... places) {
        Arguments.allGiven("ix_", "places", Arrays.asList(Arguments.given("ix_", "places", places)));
        Index[] pieces = new Index[places.length];
        for (int k = 0; k < pieces.length; k++) {
            int[] shape = new int[places.length];
            Arrays.fill(shape, 1);
            shape[k] = places[k].length;
            pieces[k] = Index.list(places[k], shape);
        }
        return pieces;
    }

    /**
     * Places along the axes of places in row-major order.
     *
     * @param places places in row-major order; negative ones count from the back
     * @param shape the lengths of the array
     * @return for each axis the places along it
     * @throws IndexException if a place is out of range
     */
    public static int[][] unravelIndex(int[] places, int... shape) {
        return Places.unravel(
                Arguments.given("unravel_index", "places", places), Arguments.given("unravel_index", "shape", shape));
    }

    /**
     * Places in row-major order of places along the axes.
     *
     * @param along for each axis the places along it
     * @param shape the lengths of the array
     * @return places in row-major order
     * @throws IndexException if a place is out of range
     * @throws ShapeException if there are not as many places along each axis
     */
    public static int[] ravelMultiIndex(int[][] along, int... shape) {
        return ravelMultiIndex(along, shape, IndexMode.RAISE);
    }

    /**
     * Places in row-major order of places along the axes.
     *
     * @param along for each axis the places along it
     * @param shape the lengths of the array
     * @param mode what a number means that is no place; a negative one is none
     * @return places in row-major order
     * @throws IndexException if a place is out of range and that is an error
     * @throws ShapeException if there are not as many places along each axis
     */
    public static int[] ravelMultiIndex(int[][] along, int[] shape, IndexMode mode) {
        Arguments.allGiven(
                "ravel_multi_index", "along", Arrays.asList(Arguments.given("ravel_multi_index", "along", along)));
        return Places.ravel(
                along,
                Arguments.given("ravel_multi_index", "shape", shape),
                Arguments.given("ravel_multi_index", "mode", mode));
    }

    /**
     * The places on and below a diagonal: {@code x.get(list(places[0]), list(places[1]))}.
     *
     * @param rows how many rows
     * @param columns how many columns
     * @param k the diagonal: positive above the main one, negative below
     * @return the rows and the columns
     */
    public static int[][] trilIndices(int rows, int columns, int k) {
        Shapes.checked("tril_indices", rows, columns);
        return triangle(tri(rows, columns, k), 1);
    }

    /**
     * The places on and above a diagonal.
     *
     * @param rows how many rows
     * @param columns how many columns
     * @param k the diagonal: positive above the main one, negative below
     * @return the rows and the columns
     */
    public static int[][] triuIndices(int rows, int columns, int k) {
        Shapes.checked("triu_indices", rows, columns);
        return triangle(tri(rows, columns, k - 1), 0);
    }

    private static int[][] triangle(Ch triangle, double wanted) {
        double[] entries = Raw.data(triangle.r());
        int[] places = new int[entries.length];
        int n = 0;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] == wanted) {
                places[n++] = i;
            }
        }
        return Places.unravel(Arrays.copyOf(places, n), triangle.shape());
    }

    /**
     * The places on the main diagonal of an array whose axes are of one length.
     *
     * @param n this length
     * @param axes how many axes
     * @return for each axis the places along it
     */
    public static int[][] diagIndices(int n, int axes) {
        Shapes.checked("diag_indices", axes, n);
        int[] along = new int[n];
        Arrays.setAll(along, i -> i);
        int[][] places = new int[axes][];
        Arrays.setAll(places, k -> along.clone());
        return places;
    }

    /**
     * An array of the shape of another.
     *
     * @param x an array
     * @param value all its entries
     * @return a leaf
     */
    public static Ch fullLike(Ch x, double value) {
        return full(Arguments.given("full_like", "x", x).shape(), value);
    }

    /**
     * Powers of a base at equal distances of their exponents.
     *
     * @param start the first exponent
     * @param stop the end of the exponents
     * @param num how many
     * @param endpoint whether the end is the last of them
     * @param base the base
     * @return a leaf that is a vector
     */
    public static Ch logspace(double start, double stop, int num, boolean endpoint, double base) {
        Shapes.checked("logspace", num);
        return Leaf.of(Creation.logspace(start, stop, num, endpoint, base));
    }

    /**
     * A geometric progression.
     *
     * @param start the first number, not 0
     * @param stop the end, of the same sign
     * @param num how many
     * @param endpoint whether the end is the last of them
     * @return a leaf that is a vector
     */
    public static Ch geomspace(double start, double stop, int num, boolean endpoint) {
        Shapes.checked("geomspace", num);
        return Leaf.of(Creation.geomspace(start, stop, num, endpoint));
    }

    /**
     * The Bartlett window, a triangle that is 0 at both ends.
     *
     * @param m how many points
     * @return a leaf that is a vector
     */
    public static Ch bartlett(int m) {
        return window(m, t -> 1 - Math.abs(t));
    }

    /**
     * The Blackman window, {@code 0.42 + 0.5 cos(pi t) + 0.08 cos(2 pi t)} for t from -1 to 1.
     *
     * @param m how many points
     * @return a leaf that is a vector
     */
    public static Ch blackman(int m) {
        return window(m, t -> 0.42 + 0.5 * Math.cos(Math.PI * t) + 0.08 * Math.cos(2 * Math.PI * t));
    }

    /**
     * The Hamming window, {@code 0.54 + 0.46 cos(pi t)} for t from -1 to 1.
     *
     * @param m how many points
     * @return a leaf that is a vector
     */
    public static Ch hamming(int m) {
        return window(m, t -> 0.54 + 0.46 * Math.cos(Math.PI * t));
    }

    /**
     * The Hann window, {@code 0.5 + 0.5 cos(pi t)} for t from -1 to 1.
     *
     * @param m how many points
     * @return a leaf that is a vector
     */
    public static Ch hanning(int m) {
        return window(m, t -> 0.5 + 0.5 * Math.cos(Math.PI * t));
    }

    /**
     * The Kaiser window, {@code I0(beta sqrt(1 - t^2)) / I0(beta)} for t from -1 to 1.
     *
     * @param m how many points
     * @param beta how narrow it is; 0 for a rectangle
     * @return a leaf that is a vector
     */
    public static Ch kaiser(int m, double beta) {
        return window(m, t -> Elementary.i0(beta * Math.sqrt((1 - t) * (1 + t))) / Elementary.i0(beta));
    }

    /** Values at points from -1 to 1; at a single one, 1. */
    private static Ch window(int m, DoubleUnaryOperator value) {
        double[] values = new double[Math.max(m, 0)];
        Arrays.setAll(values, i -> m == 1 ? 1 : value.applyAsDouble((2.0 * i - (m - 1)) / (m - 1)));
        return Leaf.of(NdArray.adopt(values, values.length));
    }
}
