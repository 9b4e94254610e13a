package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.BinaryFunction;

/** Functions by the other names that chumpy, NumPy's former versions and the array API's standard have for them. */
abstract class SynonymFunctions extends PaddingFunctions {
    /** Nobody makes one. */
    SynonymFunctions() {}

    /**
     * The sum of the squares of all entries: chumpy's {@code SumOfSquares}.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch sumOfSquares(Ch x) {
        return Chumpy.sum(square(x));
    }

    /**
     * A matrix times a vector: chumpy's {@code MatVecMult}.
     *
     * @param matrix a matrix
     * @param vector an array, which counts as a vector of its entries
     * @return a vector
     */
    public static Ch matVecMult(Ch matrix, Ch vector) {
        return dot(matrix, ravel(Arguments.given("mat_vec_mult", "vector", vector)));
    }

    /**
     * Quotient, and 0 where it is infinite or NaN: chumpy's {@code NanDivide}. There its derivatives are 0 too.
     *
     * @param a the first operand
     * @param b the second operand
     * @return an array of the common shape
     */
    public static Ch nanDivide(Ch a, Ch b) {
        return binary(BinaryFunction.NAN_DIVIDE, a, b);
    }

    /**
     * The integral of samples at a distance of 1 by the trapezoidal rule: {@link #trapz(Ch)}.
     *
     * @param y samples, along the last axis
     * @return without that axis
     */
    public static Ch trapezoid(Ch y) {
        return trapz(y);
    }

    /**
     * The integral of samples by the trapezoidal rule: {@link #trapz(Ch, double, int)}.
     *
     * @param y samples
     * @param dx their distance
     * @param axis along which axis
     * @return without that axis
     */
    public static Ch trapezoid(Ch y, double dx, int axis) {
        return trapz(y, dx, axis);
    }

    /**
     * The integral of samples at given places by the trapezoidal rule: {@link #trapz(Ch, Ch, int)}.
     *
     * @param y samples
     * @param x where they are taken: a vector, or an array of the same shape
     * @param axis along which axis
     * @return without that axis
     */
    public static Ch trapezoid(Ch y, Ch x, int axis) {
        return trapz(y, x, axis);
    }

    /**
     * Whether each entry is one of some numbers; NaN never is one.
     *
     * @param x an array
     * @param values the numbers
     * @return 1 for true, 0 for false, a vector
     */
    public static NdArray in1d(Ch x, Ch values) {
        return isin(ravel(Arguments.given("in1d", "x", x)), values);
    }

    /**
     * Arrays one below the other: {@link #vstack}.
     *
     * @param parts arrays
     * @return an array of at least two axes
     */
    public static Ch rowStack(Ch... parts) {
        return vstack(parts);
    }

    /**
     * The entries along the first axis in ascending order.
     *
     * @param x an array
     * @return an array of the same shape
     */
    public static Ch msort(Ch x) {
        return sort(x, 0);
    }

    /**
     * A leaf of some shape. Unlike NumPy's its entries are 0, not what happens to stand in memory.
     *
     * @param shape its lengths
     * @return a leaf of zeros
     */
    public static Ch empty(int... shape) {
        return zeros(shape);
    }

    /**
     * A leaf of the shape of an array, of zeros.
     *
     * @param x an array
     * @return a leaf
     */
    public static Ch emptyLike(Ch x) {
        return zerosLike(Arguments.given("empty_like", "x", x));
    }

    /**
     * A leaf of the value that an array has now. It does not follow the array.
     *
     * @param x an array
     * @return a leaf
     */
    public static Ch copy(Ch x) {
        return array(Arguments.given("copy", "x", x).r());
    }

    /**
     * Matrices over the last two axes, transposed.
     *
     * @param x an array of at least two axes
     * @return a node that follows x; of a leaf it is a view
     */
    public static Ch matrixTranspose(Ch x) {
        return swapaxes(Arguments.given("matrix_transpose", "x", x), -1, -2);
    }
}
