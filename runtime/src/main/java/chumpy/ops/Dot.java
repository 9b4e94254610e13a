package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.IndexMap;
import chumpy.array.MatrixKernels;
import chumpy.array.Permutation;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * NumPy's {@code dot}: the sum of products over the last axis of the first operand and the last but one of the second
 * (its only one if it is a vector); with a 0-d operand, the product.
 *
 * <p>With the axes brought in order it is a matrix product {@code R = X Y} of a p x k and a k x q matrix, whose
 * Jacobians are the Kronecker products {@code dR/dX = I_p (x) Y'} and {@code dR/dY = X (x) I_q}; their entries are
 * formed only for who asks for them.
 */
@Primitive
public abstract class Dot extends Ch {
    private @Nullable Sides sides;

    /** How operands of two shapes make a matrix product, kept while the shapes stay. */
    private static final class Sides {
        final int[] left;
        final int[] right;
        final int[] shape;
        final int p;
        final int k;
        final int q;

        /** For each entry of the k x q matrix its place in the second operand, null if it has that order already. */
        final int @Nullable [] rightPlaces;

        final @Nullable Jacobian rightOrder;

        Sides(int[] left, int[] right) {
            this.left = left;
            this.right = right;
            int contracted = Math.max(0, right.length - 2);
            k = left[left.length - 1];
            if (right[contracted] != k) {
                throw new ShapeException("dot: " + Shapes.toString(left) + " and " + Shapes.toString(right)
                        + " do not fit: the last axis of the first has " + k + " entries and axis " + contracted
                        + " of the second " + right[contracted]);
            }
            int[] outer = Arrays.copyOf(left, left.length - 1);
            int[] order = Permutation.move(right.length, new int[] {contracted}, new int[] {0});
            int[] moved = Permutation.shape(right, order);
            p = Shapes.size(outer);
            q = Shapes.size(Arrays.copyOfRange(moved, 1, moved.length));
            shape = Arrays.copyOf(outer, outer.length + moved.length - 1);
            System.arraycopy(moved, 1, shape, outer.length, moved.length - 1);
            rightPlaces = right.length <= 2 ? null : Permutation.index(right, order);
            rightOrder = rightPlaces == null ? null : Jacobian.selection(rightPlaces, Shapes.size(right));
        }
    }

    /**
     * The first operand.
     *
     * @return an array of any shape
     */
    @DTerm
    public abstract Ch x();

    /**
     * The second operand.
     *
     * @return an array whose last axis but one has the length of the first operand's last
     */
    @DTerm
    public abstract Ch y();

    private boolean isScaling() {
        return value(x()).ndim() == 0 || value(y()).ndim() == 0;
    }

    private Sides sides() {
        int[] left = Raw.shape(value(x()));
        int[] right = Raw.shape(value(y()));
        Sides known = sides;
        if (known == null || !Arrays.equals(known.left, left) || !Arrays.equals(known.right, right)) {
            known = new Sides(left, right);
            sides = known;
        }
        return known;
    }

    /** The second operand as a k x q matrix. */
    private double[] rightMatrix(Sides s) {
        double[] data = Raw.data(value(y()));
        return s.rightPlaces == null ? data : IndexMap.gather(data, s.rightPlaces);
    }

    @Override
    protected NdArray computeR() {
        NdArray x = value(x());
        if (isScaling()) {
            NdArray y = value(y());
            NdArray r = Engine.output(this, Raw.shape(x.ndim() == 0 ? y : x));
            double factor = x.ndim() == 0 ? x.item() : y.item();
            BinaryFunction.MULTIPLY.value().apply(factor, Raw.data(x.ndim() == 0 ? y : x), Raw.data(r));
            return r;
        }
        Sides s = sides();
        NdArray r = Engine.output(this, s.shape);
        double[] out = Raw.data(r);
        if (s.q == 1) {
            MatrixKernels.gemv(false, s.p, s.k, 1, Raw.data(x), 0, rightMatrix(s), 0, 0, out, 0);
        } else {
            MatrixKernels.gemm(false, false, s.p, s.q, s.k, 1, Raw.data(x), 0, rightMatrix(s), 0, 0, out, 0);
        }
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        if (isScaling()) {
            return scaling(value(x()), value(y()));
        }
        Sides s = sides();
        double[] transposed = new double[s.k * s.q];
        Permutation.transpose(rightMatrix(s), s.k, s.q, transposed);
        return Jacobian.kronecker(s.p, NdArray.adopt(transposed, s.q, s.k));
    }

    @DrWrt("y")
    Jacobian drY() {
        if (isScaling()) {
            return scaling(value(y()), value(x()));
        }
        Sides s = sides();
        Jacobian product = Jacobian.kronecker(value(x()).reshape(s.p, s.k), s.q);
        return s.rightPlaces == null ? product : product.multiply(Objects.requireNonNull(s.rightOrder));
    }

    /** The derivative of {@code x y} by x where one of them is a number. */
    private static Jacobian scaling(NdArray x, NdArray y) {
        return y.size() == 1 && y.ndim() == 0
                ? Jacobian.scaled(x.size(), y.item())
                : Jacobian.dense(y.reshape(y.size(), 1));
    }

    @Override
    protected String kindName() {
        return "dot";
    }
}
