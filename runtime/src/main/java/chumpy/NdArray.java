package chumpy;

import chumpy.array.Arguments;
import chumpy.array.ArrayFormat;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.array.Storage;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An n-dimensional array of {@code double}, row-major, that its holders can only read. It never changes once it has
 * been handed out, so it needs no defensive copy.
 */
@SuppressWarnings("exports") // what lies under it is nobody's business
public final class NdArray extends Storage {
    private NdArray(double[] data, int[] shape) {
        super(data, shape);
    }

    private NdArray(NdArray shared, int[] shape) {
        super(shared, shape);
    }

    /**
     * A 0-d array.
     *
     * @param value its one entry
     * @return an array of shape {@code ()}
     */
    public static NdArray scalar(double value) {
        return new NdArray(new double[] {value}, Shapes.SCALAR);
    }

    /**
     * A vector.
     *
     * @param values its entries; copied
     * @return an array of shape {@code (n,)}
     */
    public static NdArray of(double... values) {
        return new NdArray(Arguments.given("array", "values", values).clone(), new int[] {values.length});
    }

    /**
     * A matrix.
     *
     * @param rows its rows, of equal length; copied
     * @return an array of shape {@code (m, n)}
     * @throws ShapeException if the rows differ in length
     */
    public static NdArray of(double[][] rows) {
        Arguments.allGiven("array", "rows", Arrays.asList(Arguments.given("array", "rows", rows)));
        int n = rows.length == 0 ? 0 : rows[0].length;
        double[] data = new double[rows.length * n];
        for (int i = 0; i < rows.length; i++) {
            if (rows[i].length != n) {
                throw new ShapeException(
                        "array: row " + i + " has " + rows[i].length + " entries where row 0 has " + n);
            }
            System.arraycopy(rows[i], 0, data, i * n, n);
        }
        return new NdArray(data, new int[] {rows.length, n});
    }

    /**
     * An array of any shape.
     *
     * @param data its entries in row-major order; copied
     * @param shape lengths along the axes; copied
     * @return the array
     * @throws ShapeException if the number of entries is not that of the shape
     */
    public static NdArray of(double[] data, int[] shape) {
        return adopt(Arguments.given("array", "data", data).clone(), shape);
    }

    /**
     * An array around numbers that the caller gives away: the caller must not write to them any more.
     *
     * @param data its entries in row-major order; not copied
     * @param shape lengths along the axes; copied
     * @return the array
     * @throws ShapeException if the number of entries is not that of the shape
     */
    public static NdArray adopt(double[] data, int... shape) {
        Arguments.given("array", "data", data);
        if (Shapes.size(Arguments.given("array", "shape", shape)) != data.length) {
            throw new ShapeException(
                    "array: " + data.length + " numbers cannot fill the shape " + Shapes.toString(shape));
        }
        return new NdArray(data, shape.length == 0 ? Shapes.SCALAR : shape.clone());
    }

    /**
     * An array of zeros.
     *
     * @param shape lengths along the axes
     * @return the array
     */
    public static NdArray zeros(int... shape) {
        return adopt(new double[Shapes.size(Arguments.given("zeros", "shape", shape))], shape);
    }

    /**
     * An array of one number.
     *
     * @param shape lengths along the axes
     * @param value the number
     * @return the array
     */
    public static NdArray full(int[] shape, double value) {
        double[] data = new double[Shapes.size(Arguments.given("full", "shape", shape))];
        Arrays.fill(data, value);
        return adopt(data, shape);
    }

    /**
     * The lengths along the axes.
     *
     * @return a copy
     */
    public int[] shape() {
        int[] shape = Raw.shape(this);
        return shape.length == 0 ? shape : shape.clone();
    }

    /**
     * The length along one axis.
     *
     * @param axis from {@code -ndim()} to {@code ndim() - 1}
     * @return the length
     * @throws IndexException if there is no such axis
     */
    public int shape(int axis) {
        int[] shape = Raw.shape(this);
        return shape[Shapes.axis("shape", axis, shape.length)];
    }

    /**
     * The number of axes.
     *
     * @return 0 for a scalar
     */
    public int ndim() {
        return Raw.shape(this).length;
    }

    /**
     * The number of entries.
     *
     * @return the product of the lengths
     */
    public int size() {
        return Raw.data(this).length;
    }

    /**
     * The entry at a place in row-major order.
     *
     * @param i from 0 to {@code size() - 1}
     * @return the entry
     * @throws IndexException if it is out of range
     */
    public double flat(int i) {
        double[] data = Raw.data(this);
        if (i < 0 || i >= data.length) {
            throw new IndexException(
                    "flat: index " + i + " is out of range for shape " + Shapes.toString(Raw.shape(this)));
        }
        return data[i];
    }

    /**
     * One entry.
     *
     * @param index one number an axis; a negative one counts from the back
     * @return the entry
     * @throws IndexException if an index is out of range or their number is not {@link #ndim()}
     */
    public double get(int... index) {
        int[] shape = Raw.shape(this);
        Arguments.given("get", "index", index);
        if (index.length != shape.length) {
            throw new IndexException("get: " + index.length + " indices for an array of shape "
                    + Shapes.toString(Raw.shape(this)) + ": give one for each axis");
        }
        int flat = 0;
        for (int k = 0; k < index.length; k++) {
            int i = index[k] < 0 ? index[k] + shape[k] : index[k];
            if (i < 0 || i >= shape[k]) {
                throw new IndexException("get: index " + index[k] + " is out of range for axis " + k + " of shape "
                        + Shapes.toString(Raw.shape(this)));
            }
            flat = flat * shape[k] + i;
        }
        return Raw.data(this)[flat];
    }

    /**
     * The entry of an array that has only one.
     *
     * @return that entry
     * @throws ShapeException if there are more or none
     */
    public double item() {
        if (size() != 1) {
            throw new ShapeException(
                    "item: an array of shape " + Shapes.toString(Raw.shape(this)) + " has not one entry");
        }
        return Raw.data(this)[0];
    }

    /**
     * The entries in row-major order.
     *
     * @return a copy
     */
    public double[] toArray() {
        return Raw.data(this).clone();
    }

    /**
     * The same entries in another shape, without a copy.
     *
     * @param newShape the new lengths; one of them may be -1 and is then worked out from the others
     * @return the array
     * @throws ShapeException if the sizes differ
     */
    public NdArray reshape(int... newShape) {
        return new NdArray(this, Shapes.resolve("reshape", size(), Arguments.given("reshape", "shape", newShape)));
    }

    /** Equal in shape and in every entry, as {@link Arrays#equals(double[], double[])} compares them. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NdArray that
                && Arrays.equals(Raw.shape(this), Raw.shape(that))
                && Arrays.equals(Raw.data(this), Raw.data(that));
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(Raw.shape(this)) + Arrays.hashCode(Raw.data(this));
    }

    /** As NumPy prints an array; see {@link PrintOptions}. */
    @Override
    public String toString() {
        return ArrayFormat.format(this);
    }
}
