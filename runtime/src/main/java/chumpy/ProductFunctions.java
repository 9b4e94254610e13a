package chumpy;

import chumpy.array.Arguments;
import chumpy.array.Shapes;
import chumpy.array.Subscripts;
import chumpy.ops.ChCross;
import chumpy.ops.ChDot;
import chumpy.ops.ChMatmul;
import chumpy.ops.Einsum;
import java.util.Arrays;
import java.util.List;

/** Products of arrays. */
abstract class ProductFunctions {
    /** Nobody makes one. */
    ProductFunctions() {}

    /**
     * NumPy's {@code dot}: of vectors the inner product, of matrices the matrix product, otherwise the sum of products
     * over the last axis of the first and the last but one of the second; with a 0-d operand, the product.
     *
     * @param a the first operand
     * @param b the second operand
     * @return the product
     */
    public static Ch dot(Ch a, Ch b) {
        return ChDot.of(Arguments.given("dot", "a", a), Arguments.given("dot", "b", b));
    }

    /**
     * NumPy's {@code matmul}: the matrix product, of stacks of matrices broadcast; a vector counts as a row on the left
     * and as a column on the right.
     *
     * @param a the first operand, not 0-d
     * @param b the second operand, not 0-d
     * @return the product
     */
    public static Ch matmul(Ch a, Ch b) {
        return ChMatmul.of(Arguments.given("matmul", "a", a), Arguments.given("matmul", "b", b));
    }

    /**
     * NumPy's {@code einsum}: sums of products in Einstein's notation, {@code einsum("ij,jk->ik", a, b)}. Letters name
     * axes; those that the result does not bear are summed over; {@code ...} stands for any further axes, which are
     * broadcast; a letter that comes twice in an operand takes its diagonal. Without an arrow the result bears the letters
     * that come once, in alphabetical order. Several operands are multiplied in the order that is cheapest.
     *
     * @param subscripts the notation
     * @param operands at least one array
     * @return the sums
     */
    public static Ch einsum(String subscripts, Ch... operands) {
        String text = Arguments.given("einsum", "subscripts", subscripts);
        List<Ch> all = Arguments.allGiven(
                "einsum", "operands", Arrays.asList(Arguments.given("einsum", "operands", operands)));
        return Einsum.of("einsum", all, shapes -> Subscripts.parse("einsum", text, shapes));
    }

    /**
     * Inner products over the last axes; with a 0-d operand, the product.
     *
     * @param a the first operand
     * @param b the second operand, its last axis as long
     * @return the axes of a and then those of b, but their last ones
     */
    public static Ch inner(Ch a, Ch b) {
        return Einsum.of("inner", operands("inner", a, b), shapes -> {
            boolean product = shapes[0].length == 0 || shapes[1].length == 0;
            return product ? contracted("inner", shapes, NONE, NONE) : contracted("inner", shapes, LAST, LAST);
        });
    }

    /**
     * All products of an entry of one array with an entry of another, which both count as vectors.
     *
     * @param a the first operand
     * @param b the second operand
     * @return a matrix with a row for each entry of a and a column for each of b
     */
    public static Ch outer(Ch a, Ch b) {
        return Einsum.of("outer", operands("outer", a, b), shapes -> {
            Subscripts all = contracted("outer", shapes, NONE, NONE);
            return new Subscripts(all.operands(), all.result(), new int[] {shapes[0].length, shapes[1].length});
        });
    }

    /**
     * The inner product of two arrays as vectors.
     *
     * @param a the first operand
     * @param b the second operand, of as many entries
     * @return a scalar
     */
    public static Ch vdot(Ch a, Ch b) {
        operands("vdot", a, b);
        return inner(ShapingFunctions.ravel(a), ShapingFunctions.ravel(b));
    }

    /**
     * The Kronecker product: a block for each entry of the first operand, that entry times the second.
     *
     * @param a the first operand
     * @param b the second operand; if one has fewer axes, axes of length 1 are put in front of it
     * @return along each axis the product of the lengths
     */
    public static Ch kron(Ch a, Ch b) {
        return Einsum.of("kron", operands("kron", a, b), shapes -> {
            int m = shapes[0].length;
            int n = shapes[1].length;
            int axes = Math.max(m, n);
            int[] result = new int[m + n];
            int[] merged = new int[axes];
            int next = 0;
            for (int k = 0; k < axes; k++) {
                int first = k - (axes - m);
                int second = k - (axes - n);
                int before = next;
                if (first >= 0) {
                    result[next++] = first;
                }
                if (second >= 0) {
                    result[next++] = m + second;
                }
                merged[k] = next - before;
            }
            return new Subscripts(new int[][] {range(0, m), range(m, m + n)}, result, merged);
        });
    }

    /**
     * Sums of products over the last axes of one array and the first of another.
     *
     * @param a the first operand
     * @param b the second operand
     * @param axes how many axes are summed over; 0 for the product of all entries with all
     * @return the axes that are left, those of a first
     */
    public static Ch tensordot(Ch a, Ch b, int axes) {
        return Einsum.of("tensordot", operands("tensordot", a, b), shapes -> {
            if (axes < 0 || axes > Math.min(shapes[0].length, shapes[1].length)) {
                throw new ShapeException("tensordot: operands of shapes " + Shapes.toString(shapes[0]) + " and "
                        + Shapes.toString(shapes[1]) + " have not " + axes + " axes to sum over");
            }
            return contracted("tensordot", shapes, range(-axes, 0), range(0, axes));
        });
    }

    /**
     * Sums of products over chosen axes.
     *
     * @param a the first operand
     * @param b the second operand
     * @param axesA axes of a to sum over; negative ones count from the back
     * @param axesB for each the axis of b that goes with it
     * @return the axes that are left, those of a first
     */
    public static Ch tensordot(Ch a, Ch b, int[] axesA, int[] axesB) {
        int[] first = Arguments.given("tensordot", "axesA", axesA).clone();
        int[] second = Arguments.given("tensordot", "axesB", axesB).clone();
        return Einsum.of(
                "tensordot", operands("tensordot", a, b), shapes -> contracted("tensordot", shapes, first, second));
    }

    /**
     * Vector products over the last axes, the others being broadcast.
     *
     * @param a vectors of 3 or 2 components along the last axis
     * @param b vectors of 3 or 2 components along the last axis; a missing third one counts as 0
     * @return the vector products; of vectors of 2 components only the third component, without an axis
     */
    public static Ch cross(Ch a, Ch b) {
        return ChCross.of(Arguments.given("cross", "a", a), Arguments.given("cross", "b", b));
    }

    /**
     * Vector products over any axes.
     *
     * @param a vectors of 3 or 2 components along an axis; how many they are now counts
     * @param b vectors of 3 or 2 components along an axis; a missing third one counts as 0
     * @param axisA the axis of a
     * @param axisB the axis of b
     * @param axisC where the axis of the products stands; of vectors of 2 components there is none
     * @return the vector products
     */
    public static Ch cross(Ch a, Ch b, int axisA, int axisB, int axisC) {
        operands("cross", a, b);
        Ch last = cross(ShapingFunctions.moveaxis(a, axisA, -1), ShapingFunctions.moveaxis(b, axisB, -1));
        boolean plane = a.r().shape(axisA) == 2 && b.r().shape(axisB) == 2;
        return plane ? last : ShapingFunctions.moveaxis(last, -1, axisC);
    }

    /**
     * Inner products over the last axes, the others being broadcast.
     *
     * @param a vectors along the last axis
     * @param b vectors along the last axis
     * @return without this axis
     * @throws ShapeException when a value is asked for, if the vectors differ in length
     */
    public static Ch vecdot(Ch a, Ch b) {
        return alongOne("vecdot", "...i,...i->...", a, 1, b, 1);
    }

    /**
     * Products of matrices and vectors, the axes before being broadcast.
     *
     * @param a matrices over the last two axes
     * @param b vectors along the last axis
     * @return vectors along the last axis
     */
    public static Ch matvec(Ch a, Ch b) {
        return alongOne("matvec", "...ij,...j->...i", a, 1, b, 1);
    }

    /**
     * Products of vectors and matrices, the axes before being broadcast.
     *
     * @param a vectors along the last axis
     * @param b matrices over the last two axes
     * @return vectors along the last axis
     */
    public static Ch vecmat(Ch a, Ch b) {
        return alongOne("vecmat", "...i,...ij->...j", a, 1, b, 2);
    }

    /** A sum over one axis of each operand, counted from the back, which is not broadcast; all before it are. */
    private static Ch alongOne(String operation, String subscripts, Ch a, int ofA, Ch b, int ofB) {
        return Einsum.of(operation, operands(operation, a, b), shapes -> {
            int[] first = shapes[0];
            int[] second = shapes[1];
            if (first.length >= ofA
                    && second.length >= ofB
                    && first[first.length - ofA] != second[second.length - ofB]) {
                throw new ShapeException(operation + ": " + Shapes.toString(first) + " and " + Shapes.toString(second)
                        + " do not fit: the axes that are summed over have " + first[first.length - ofA] + " and "
                        + second[second.length - ofB] + " entries");
            }
            return Subscripts.parse(operation, subscripts, shapes);
        });
    }

    private static final int[] NONE = {};
    private static final int[] LAST = {-1};

    private static List<Ch> operands(String operation, Ch a, Ch b) {
        return List.of(Arguments.given(operation, "a", a), Arguments.given(operation, "b", b));
    }

    private static int[] range(int from, int to) {
        int[] range = new int[to - from];
        Arrays.setAll(range, i -> from + i);
        return range;
    }

    /** The labels of two operands that are summed over some axes. */
    private static Subscripts contracted(String operation, int[][] shapes, int[] axesA, int[] axesB) {
        if (axesA.length != axesB.length) {
            throw new ShapeException(operation + ": " + axesA.length + " axes of the first operand go with "
                    + axesB.length + " of the second; give as many");
        }
        int m = shapes[0].length;
        int[] left = range(0, m);
        int[] right = range(m, m + shapes[1].length);
        boolean[] gone = new boolean[m];
        for (int k = 0; k < axesA.length; k++) {
            int i = Shapes.axis(operation, axesA[k], m);
            int j = Shapes.axis(operation, axesB[k], right.length);
            if (shapes[0][i] != shapes[1][j]) {
                throw new ShapeException(operation + ": " + Shapes.toString(shapes[0]) + " and "
                        + Shapes.toString(shapes[1]) + " do not fit: axis " + i + " of the first has " + shapes[0][i]
                        + " entries and axis " + j + " of the second " + shapes[1][j]);
            }
            if (gone[i] || right[j] < m) {
                throw new IndexException(operation + ": an axis is summed over twice");
            }
            gone[i] = true;
            right[j] = i;
        }
        int[] result = new int[m + right.length - 2 * axesA.length];
        int next = 0;
        for (int label : left) {
            if (!gone[label]) {
                result[next++] = label;
            }
        }
        for (int label : right) {
            if (label >= m) {
                result[next++] = label;
            }
        }
        return new Subscripts(new int[][] {left, right}, result);
    }
}
