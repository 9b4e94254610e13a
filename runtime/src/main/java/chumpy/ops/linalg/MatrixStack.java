package chumpy.ops.linalg;

import chumpy.ShapeException;
import chumpy.array.Shapes;
import java.util.Arrays;

/**
 * The shape of a stack of matrices: the last two axes are rows and columns.
 *
 * @param lengths of the axes of the stack
 * @param count matrices
 * @param rows of a matrix
 * @param columns of a matrix
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record MatrixStack(int[] lengths, int count, int rows, int columns) {
    static MatrixStack of(String operation, int... shape) {
        int n = shape.length;
        if (n < 2) {
            throw new ShapeException(operation + ": an array of shape " + Shapes.toString(shape)
                    + " holds no matrices; it needs two axes or more");
        }
        int[] lengths = Arrays.copyOf(shape, n - 2);
        return new MatrixStack(lengths, Shapes.size(lengths), shape[n - 2], shape[n - 1]);
    }

    static MatrixStack square(String operation, int... shape) {
        MatrixStack stack = of(operation, shape);
        if (stack.rows != stack.columns) {
            throw new ShapeException(operation + ": matrices of shape " + Shapes.toString(shape)
                    + " are not square; for others there are pinv, lstsq, svd and qr");
        }
        return stack;
    }

    /** Entries of a matrix. */
    int area() {
        return rows * columns;
    }

    /** The smaller of rows and columns. */
    int rank() {
        return Math.min(rows, columns);
    }

    /** The shape of a stack of the same lengths with other last axes. */
    int[] shape(int... last) {
        int[] shape = Arrays.copyOf(lengths, lengths.length + last.length);
        System.arraycopy(last, 0, shape, lengths.length, last.length);
        return shape;
    }

    /** One matrix, copied. */
    double[] matrix(double[] data, int which) {
        return Arrays.copyOfRange(data, which * area(), (which + 1) * area());
    }

    /** How messages name a matrix. */
    String name(int which) {
        String size = rows + "x" + columns;
        return count == 1 ? "the " + size + " matrix" : "matrix " + which + " of " + count + " (" + size + ")";
    }
}
