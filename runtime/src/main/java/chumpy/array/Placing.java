package chumpy.array;

import chumpy.ShapeException;
import java.util.Arrays;

/**
 * Where each entry of a result comes from, where some are 0 or another number and come from nowhere: triangles of
 * matrices, vectors on diagonals, arrays in larger ones. Immutable.
 */
public final class Placing implements Relocation {
    private final int[] shape;
    private final int[] source;
    private final int sourceSize;
    private final double fill;

    private Placing(int[] shape, int[] source, int sourceSize) {
        this(shape, source, sourceSize, 0);
    }

    private Placing(int[] shape, int[] source, int sourceSize, double fill) {
        this.shape = shape;
        this.source = source;
        this.sourceSize = sourceSize;
        this.fill = fill;
    }

    /**
     * A plan from its parts.
     *
     * @param shape the result's shape; not copied
     * @param source for each entry of the result its place in the source, or -1; not copied, not checked
     * @param sourceSize the number of entries of the source
     * @param fill what stands where none of them comes to stand
     * @return the plan
     */
    public static Placing of(int[] shape, int[] source, int sourceSize, double fill) {
        return new Placing(shape, source, sourceSize, fill);
    }

    @Override
    public int[] shape() {
        return shape;
    }

    @Override
    public int[] source() {
        return source;
    }

    @Override
    public int sourceSize() {
        return sourceSize;
    }

    /**
     * What stands where no entry of the source comes to stand.
     *
     * @return mostly 0
     */
    public double fill() {
        return fill;
    }

    @Override
    public void apply(double[] in, double[] out) {
        Parallel.forRange(source.length, UnaryLoop.CHUNK, (from, to) -> {
            for (int i = from; i < to; i++) {
                out[i] = source[i] < 0 ? fill : in[source[i]];
            }
        });
    }

    /**
     * NumPy's {@code diag}: of a vector the matrix that has it on a diagonal, of a matrix a diagonal.
     *
     * @param shape the original's shape
     * @param k which diagonal: positive above the main one
     * @return the plan
     * @throws ShapeException if the array is neither 1-d nor 2-d
     */
    public static Placing diag(int[] shape, int k) {
        if (shape.length == 1) {
            return onDiagonal(shape[0], k);
        }
        if (shape.length != 2) {
            throw new ShapeException("diag: an array of shape " + Shapes.toString(shape)
                    + " is neither a vector nor a matrix; see diagonal and diagflat");
        }
        IndexMap map = Rearranging.diagonal("diag", shape, k, 0, 1);
        return new Placing(map.shape(), map.source(), map.sourceSize());
    }

    /**
     * A square matrix with the entries of an array on a diagonal.
     *
     * @param length the number of entries
     * @param k which diagonal
     * @return the plan
     */
    public static Placing onDiagonal(int length, int k) {
        int n = Creation.diagSize(length, k);
        int[] source = new int[Shapes.size(n, n)];
        Arrays.fill(source, -1);
        int[] places = Creation.diagPlaces(length, k);
        for (int i = 0; i < length; i++) {
            source[places[i]] = i;
        }
        return new Placing(new int[] {n, n}, source, length);
    }

    /**
     * The matrices over the last two axes without what is on one side of a diagonal. A vector counts as a square matrix
     * of equal rows, as NumPy has it.
     *
     * @param operation named in the exception
     * @param shape the original's shape
     * @param k which diagonal, which stays
     * @param lower whether what is below stays, otherwise what is above
     * @return the plan
     * @throws ShapeException if the array is 0-d
     */
    public static Placing triangle(String operation, int[] shape, int k, boolean lower) {
        int n = shape.length;
        if (n == 0) {
            throw new ShapeException(operation + ": a 0-d array has no triangle; an array of at least one axis has");
        }
        int columns = shape[n - 1];
        int rows = n == 1 ? columns : shape[n - 2];
        int[] result = n == 1 ? new int[] {rows, columns} : shape;
        int[] source = new int[Shapes.size(result)];
        for (int at = 0; at < source.length; at++) {
            int j = at % columns;
            long above = (long) j - at / columns % rows;
            boolean stays = lower ? above <= k : above >= k;
            source[at] = stays ? n == 1 ? j : at : -1;
        }
        return new Placing(result, source, Shapes.size(shape));
    }

    /**
     * Another shape, filled with the entries in their order again and again; with zeros if there are none.
     *
     * @param shape the original's shape
     * @param wanted the result's
     * @return the plan
     */
    public static Placing resize(int[] shape, int... wanted) {
        int n = Shapes.size(shape);
        int[] source = new int[Shapes.size(wanted)];
        Arrays.setAll(source, i -> n == 0 ? -1 : i % n);
        return new Placing(wanted.clone(), source, n);
    }
}
