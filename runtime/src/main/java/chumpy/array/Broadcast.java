package chumpy.array;

import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * How two operands of given shapes go together by NumPy's rule: the common shape, the plan of a loop over it, and for
 * each operand the place of the entry that every entry of the result takes. Immutable; callers keep it as long as the
 * shapes stay.
 */
public final class Broadcast {
    /** A row shorter than half of this is worth repeating up to about this length. */
    private static final int TILE = 1024;

    private final int[] left;
    private final int[] right;
    private final int[] shape;
    private final int size;
    /** Lengths of the axes that are left when axes of length 1 are dropped and axes that go on are joined. */
    private final int[] lengths;

    private final int[] leftStrides;
    private final int[] rightStrides;
    private int @Nullable [] leftIndex;
    private int @Nullable [] rightIndex;

    private Broadcast(int[] left, int[] right, int[] shape) {
        this.left = left;
        this.right = right;
        this.shape = shape;
        this.size = Shapes.size(shape);
        int n = shape.length;
        int[] p = stretched(left, n);
        int[] q = stretched(right, n);
        int[] lengths = new int[n];
        int m = 0;
        for (int k = 0; k < n; k++) {
            if (shape[k] == 1) {
                continue;
            }
            if (m > 0 && p[m - 1] == p[k] * shape[k] && q[m - 1] == q[k] * shape[k]) {
                lengths[m - 1] *= shape[k];
                p[m - 1] = p[k];
                q[m - 1] = q[k];
            } else {
                lengths[m] = shape[k];
                p[m] = p[k];
                q[m] = q[k];
                m++;
            }
        }
        this.lengths = Arrays.copyOf(lengths, m);
        this.leftStrides = Arrays.copyOf(p, m);
        this.rightStrides = Arrays.copyOf(q, m);
    }

    /**
     * The plan for two shapes.
     *
     * @param operation named in the exception
     * @param left the first operand's shape; not copied
     * @param right the second operand's; not copied
     * @return the plan
     * @throws ShapeException if they do not fit
     */
    public static Broadcast of(String operation, int[] left, int[] right) {
        return new Broadcast(left, right, Shapes.broadcast(operation, left, right));
    }

    /**
     * Whether this plan is for these shapes.
     *
     * @param leftShape a shape
     * @param rightShape another
     * @return true if it can be used again
     */
    public boolean matches(int[] leftShape, int[] rightShape) {
        return Arrays.equals(left, leftShape) && Arrays.equals(right, rightShape);
    }

    /**
     * The common shape.
     *
     * @return shared; only read it
     */
    public int[] shape() {
        return shape;
    }

    /**
     * The number of entries of the result.
     *
     * @return the size of {@link #shape()}
     */
    public int size() {
        return size;
    }

    /**
     * For each entry of the result, the place in the first operand.
     *
     * @return shared, only read it; null where each entry takes the one at its own place
     */
    public int @Nullable [] leftIndex() {
        if (leftIndex == null) {
            leftIndex = index(left, shape);
        }
        return leftIndex;
    }

    /**
     * For each entry of the result, the place in the second operand.
     *
     * @return shared, only read it; null where each entry takes the one at its own place
     */
    public int @Nullable [] rightIndex() {
        if (rightIndex == null) {
            rightIndex = index(right, shape);
        }
        return rightIndex;
    }

    /**
     * {@code out = f(a, b)} over the common shape.
     *
     * @param loop the function
     * @param a entries of the first operand
     * @param b entries of the second
     * @param out receives {@link #size()} values; may be an operand that has the common shape's size
     */
    public void apply(BinaryLoop loop, double[] a, double[] b, double[] out) {
        if (size == 0) {
            return;
        }
        if (a.length == size && b.length == size) {
            loop.apply(a, b, out);
        } else if (a.length == 1) {
            loop.apply(a[0], b, out);
        } else if (b.length == 1) {
            loop.apply(a, b[0], out);
        } else {
            rows(loop.kernel(), a, b, out);
        }
    }

    /** At least two axes are left here: one over which an operand repeats and one over which it does not. */
    private void rows(BinaryLoop.BinaryKernel kernel, double[] a, double[] b, double[] out) {
        int last = lengths.length - 1;
        int columns = lengths[last];
        int inner = lengths[last - 1];
        int rows = size / columns;
        int tile = TILE / columns;
        if (last == 1 && tile > 1 && rows >= 2 * tile) {
            if (rightStrides[0] == 0 && a.length == size) {
                tiled(kernel, a, tile(b, tile), out, false);
                return;
            }
            if (leftStrides[0] == 0 && b.length == size) {
                tiled(kernel, tile(a, tile), b, out, true);
                return;
            }
        }
        Parallel.forRange(rows, Math.max(1, UnaryLoop.CHUNK / columns), (from, to) -> {
            int r = from;
            while (r < to) {
                int block = r / inner;
                int start = r - block * inner;
                int count = Math.min(inner - start, to - r);
                kernel.rows(
                        a,
                        offset(block, leftStrides) + start * leftStrides[last - 1],
                        leftStrides[last - 1],
                        leftStrides[last],
                        b,
                        offset(block, rightStrides) + start * rightStrides[last - 1],
                        rightStrides[last - 1],
                        rightStrides[last],
                        out,
                        r * columns,
                        count,
                        columns);
                r += count;
            }
        });
    }

    /** A short row for all rows is laid out several times, so that the loops are long. */
    private void tiled(BinaryLoop.BinaryKernel kernel, double[] a, double[] b, double[] out, boolean left) {
        int columns = left ? a.length : b.length;
        int rows = size / columns;
        Parallel.forRange(rows + 1, Math.max(1, UnaryLoop.CHUNK / columns), (from, to) -> {
            int at = from * columns;
            int whole = Math.min(to, rows) - from;
            kernel.rows(
                    a,
                    left ? 0 : at,
                    left ? 0 : columns,
                    1,
                    b,
                    left ? at : 0,
                    left ? columns : 0,
                    1,
                    out,
                    at,
                    whole,
                    columns);
            if (to > rows) {
                int rest = rows * columns;
                kernel.rows(a, left ? 0 : rest, 0, 1, b, left ? rest : 0, 0, 1, out, rest, 1, size - rest);
            }
        });
    }

    private static double[] tile(double[] row, int times) {
        double[] tiled = new double[row.length * times];
        for (int i = 0; i < times; i++) {
            System.arraycopy(row, 0, tiled, i * row.length, row.length);
        }
        return tiled;
    }

    private int offset(int block, int[] strides) {
        int offset = 0;
        int rest = block;
        for (int k = lengths.length - 3; k >= 0 && rest > 0; k--) {
            int outer = rest / lengths[k];
            offset += (rest - outer * lengths[k]) * strides[k];
            rest = outer;
        }
        return offset;
    }

    /** Strides of a shape aligned to {@code n} axes, 0 along those where it repeats. */
    private static int[] stretched(int[] shape, int n) {
        int[] strides = Shapes.strides(shape);
        int[] stretched = new int[n];
        int shift = n - shape.length;
        for (int k = 0; k < shape.length; k++) {
            stretched[k + shift] = shape[k] == 1 ? 0 : strides[k];
        }
        return stretched;
    }

    /**
     * The shape that any number of operands have together.
     *
     * @param operation named in the exception
     * @param shapes the operands' shapes
     * @return the common shape; 0-d for none
     * @throws ShapeException if they do not fit
     */
    public static int[] shape(String operation, int[]... shapes) {
        int[] common = Shapes.SCALAR;
        for (int[] shape : shapes) {
            common = Shapes.broadcast(operation, common, shape);
        }
        return common;
    }

    /**
     * Checks that a shape can be stretched to another.
     *
     * @param operation named in the exception
     * @param from the shape that there is
     * @param to the wanted shape
     * @throws ShapeException if it cannot
     */
    public static void check(String operation, int[] from, int[] to) {
        boolean fits = from.length <= to.length;
        for (int i = 1; fits && i <= from.length; i++) {
            int p = from[from.length - i];
            fits = p == 1 || p == to[to.length - i];
        }
        if (!fits) {
            throw new ShapeException(operation + ": cannot broadcast " + Shapes.toString(from) + " to "
                    + Shapes.toString(to) + ": aligned from the last axis, each length must be 1 or the wanted one");
        }
    }

    /**
     * For each entry of a larger shape, the place of the entry of a smaller one that is repeated there.
     *
     * @param from the shape that there is
     * @param to a shape that it can be stretched to
     * @return places in row-major order; null if each entry stays at its own place
     * @throws ShapeException if {@code from} cannot be stretched to {@code to}
     */
    public static int @Nullable [] index(int[] from, int[] to) {
        check("broadcast_to", from, to);
        int size = Shapes.size(to);
        return Shapes.size(from) == size ? null : Odometer.places(to, stretched(from, to.length), 0);
    }

    /**
     * The map of a broadcast.
     *
     * @param operation named in the exception
     * @param from the shape that there is
     * @param to the wanted shape; not copied
     * @return a map from {@code from} to {@code to}
     * @throws ShapeException if {@code from} cannot be stretched to {@code to}
     */
    public static IndexMap map(String operation, int[] from, int[] to) {
        check(operation, from, to);
        return IndexMap.of(to, Odometer.places(to, stretched(from, to.length), 0), Shapes.size(from));
    }

    /**
     * The entries of an array, repeated to fill a shape.
     *
     * @param operation what is done, for messages
     * @param values the array
     * @param shape the wanted shape
     * @return an entry for each place of the shape, in row-major order
     * @throws ShapeException if the array cannot be broadcast to the shape
     * @throws chumpy.TermException if there is no array
     */
    public static double[] stretched(String operation, NdArray values, int[] shape) {
        Arguments.given(operation, "values", values);
        return IndexMap.gather(
                Raw.data(values), map(operation, Raw.shape(values), shape).source());
    }
}
