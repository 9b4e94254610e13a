package chumpy.array;

import chumpy.IndexException;
import chumpy.IndexMode;
import chumpy.ShapeException;
import java.util.Arrays;

/** Numbers as places: of a list, of an axis, of a whole array and of its axes. */
public final class Places {
    private Places() {}

    /**
     * A number as a place.
     *
     * @param operation named in the exceptions
     * @param number an integer
     * @param n how many places there are
     * @param mode what a number outside means; negative ones are outside
     * @return from 0 to n - 1
     * @throws IndexException if the number is no integer, or there is no such place
     */
    public static int of(String operation, double number, int n, IndexMode mode) {
        if (number != Math.rint(number) || Double.isInfinite(number)) {
            throw new IndexException(operation + ": the index " + number + " is no integer");
        }
        if (n == 0 || (mode == IndexMode.RAISE && (number < 0 || number >= n))) {
            throw new IndexException(
                    operation + ": the index " + (long) number + " is out of range for " + n + " places");
        }
        return mode == IndexMode.WRAP
                ? (int) (number - n * Math.floor(number / n))
                : (int) Math.max(0, Math.min(n - 1, number));
    }

    /**
     * Numbers as places in row-major order.
     *
     * @param operation named in the exceptions
     * @param numbers integers; if outside is an error, negative ones count from the back
     * @param n how many places there are
     * @param mode what a number outside means
     * @return from 0 to n - 1
     * @throws IndexException if there is no such place
     */
    public static int[] flat(String operation, int[] numbers, int n, IndexMode mode) {
        int[] places = new int[numbers.length];
        for (int i = 0; i < places.length; i++) {
            boolean fromBack = mode == IndexMode.RAISE && numbers[i] < 0 && numbers[i] >= -n;
            places[i] = fromBack ? numbers[i] + n : of(operation, numbers[i], n, mode);
        }
        return places;
    }

    /**
     * NumPy's {@code unravel_index}: places along the axes of places in row-major order.
     *
     * @param places places in row-major order; negative ones count from the back
     * @param shape the array's shape
     * @return for each axis the places along it
     * @throws IndexException if a place is out of range
     */
    public static int[][] unravel(int[] places, int... shape) {
        int[] flat =
                flat("unravel_index", places, Shapes.size(Shapes.checked("unravel_index", shape)), IndexMode.RAISE);
        int[][] along = new int[shape.length][];
        int stride = 1;
        for (int k = shape.length - 1; k >= 0; k--) {
            int[] axis = new int[flat.length];
            for (int i = 0; i < flat.length; i++) {
                axis[i] = flat[i] / stride % shape[k];
            }
            along[k] = axis;
            stride *= shape[k];
        }
        return along;
    }

    /**
     * NumPy's {@code ravel_multi_index}: places in row-major order of places along the axes.
     *
     * @param along for each axis the places along it
     * @param shape the array's shape
     * @param mode what a number outside means; negative ones are outside
     * @return places in row-major order
     * @throws IndexException if a place is out of range
     * @throws ShapeException if the axes differ in number, or in their numbers of places
     */
    public static int[] ravel(int[][] along, int[] shape, IndexMode mode) {
        if (along.length != shape.length) {
            throw new ShapeException("ravel_multi_index: places along " + along.length + " axes for an array of shape "
                    + Shapes.toString(shape) + "; give places along each axis");
        }
        Shapes.checked("ravel_multi_index", shape);
        int[] flat = new int[along.length == 0 ? 1 : along[0].length];
        for (int k = 0; k < shape.length; k++) {
            if (along[k].length != flat.length) {
                throw new ShapeException("ravel_multi_index: " + along[k].length + " places along axis " + k + " and "
                        + flat.length + " along axis 0; give as many along each axis");
            }
            for (int i = 0; i < flat.length; i++) {
                flat[i] = flat[i] * shape[k] + of("ravel_multi_index", along[k][i], shape[k], mode);
            }
        }
        return flat;
    }

    /**
     * NumPy's {@code take_along_axis}: for each entry of the result one place along an axis, the other axes broadcast.
     *
     * @param operation named in the exceptions
     * @param shape the original's shape
     * @param indices places along the axis; negative ones count from the back
     * @param indexShape their shape, of as many axes
     * @param axis the axis
     * @return the map
     * @throws IndexException if the axis or a place is out of range
     * @throws ShapeException if the shapes do not fit
     */
    public static IndexMap alongAxis(String operation, int[] shape, double[] indices, int[] indexShape, int axis) {
        int k = Shapes.axis(operation, axis, shape.length);
        String what = operation + ": indices of shape " + Shapes.toString(indexShape) + " for an array of shape "
                + Shapes.toString(shape);
        if (indexShape.length != shape.length) {
            throw new ShapeException(what + "; both must have as many axes");
        }
        int[] result = new int[shape.length];
        int[] steps = Shapes.strides(shape);
        int[] indexSteps = Shapes.strides(indexShape);
        int along = steps[k];
        for (int d = 0; d < result.length; d++) {
            if (d != k && shape[d] != indexShape[d] && shape[d] != 1 && indexShape[d] != 1) {
                throw new ShapeException(what + "; they differ along axis " + d);
            }
            result[d] = d == k || shape[d] == 1 ? indexShape[d] : shape[d];
            steps[d] = d == k || shape[d] == 1 ? 0 : steps[d];
            indexSteps[d] = indexShape[d] == 1 ? 0 : indexSteps[d];
        }
        int[] source = Odometer.places(result, steps, 0);
        int[] which = Odometer.places(result, indexSteps, 0);
        int n = shape[k];
        Arrays.setAll(source, i -> {
            double index = indices[which[i]];
            return source[i] + along * of(operation, index < 0 && index >= -n ? index + n : index, n, IndexMode.RAISE);
        });
        return IndexMap.of(result, source, Shapes.size(shape));
    }

    /**
     * The main diagonal of an array.
     *
     * @param operation named in the exceptions
     * @param shape the array's shape, of at least two axes; more than two are of one length
     * @return the places whose numbers along all axes are equal
     * @throws ShapeException if there are fewer axes, or more that differ in length
     */
    public static int[] mainDiagonal(String operation, int... shape) {
        Rearranging.requireAxes(operation, shape, 2);
        int shortest = Arrays.stream(shape).min().orElse(0);
        if (shape.length > 2 && Arrays.stream(shape).anyMatch(length -> length != shortest)) {
            throw new ShapeException(operation + ": the axes of shape " + Shapes.toString(shape)
                    + " differ in length; of more than two axes all must be equal");
        }
        int step = Arrays.stream(Shapes.strides(shape)).sum();
        int[] places = new int[shortest];
        Arrays.setAll(places, i -> i * step);
        return places;
    }
}
