package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;

/**
 * Solutions X of {@code A X = B}, stacks being broadcast: {@code dX = A^-1 (dB - dA X)}, so that the Jacobians are
 * Kronecker products {@code -A^-1 (x) X'} and {@code A^-1 (x) I}.
 */
@Primitive
public abstract class Solve extends Ch {
    private Lu[] factored = {};

    /** How the shapes fit together. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Plan(MatrixStack matrices, int q, int[] shape, int[] left, int[] right, int rightCount) {
        int n() {
            return matrices.rows();
        }
    }

    /**
     * The matrices.
     *
     * @return a stack of square matrices
     */
    @DTerm
    public abstract Ch a();

    /**
     * The right sides.
     *
     * @return a vector, or with one axis less than {@link #a} a stack of vectors; else matrices
     */
    @DTerm
    public abstract Ch b();

    /**
     * Whether {@link #a} is one map, whose first axes are those of {@link #b}.
     *
     * @return false by default
     */
    @Term
    public boolean tensor() {
        return false;
    }

    private Plan plan() {
        int[] a = Raw.shape(value(a()));
        int[] b = Raw.shape(value(b()));
        if (tensor()) {
            return tensorPlan(a, b);
        }
        MatrixStack matrices = MatrixStack.square(kindName(), a);
        boolean vectors = b.length == 1 || b.length == a.length - 1;
        int n = matrices.rows();
        int rows = vectors ? b.length - 1 : b.length - 2;
        if (rows < 0 || b[rows] != n) {
            throw misfit(a, b, "the right sides have not " + n + " rows");
        }
        int q = vectors ? 1 : b[b.length - 1];
        int[] stackB = Arrays.copyOf(b, rows);
        int[] stack = Broadcast.shape(kindName(), matrices.lengths(), stackB);
        int[] shape = Arrays.copyOf(stack, stack.length + (vectors ? 1 : 2));
        shape[stack.length] = n;
        if (!vectors) {
            shape[stack.length + 1] = q;
        }
        return new Plan(
                matrices,
                q,
                shape,
                Broadcast.map(kindName(), matrices.lengths(), stack).source(),
                Broadcast.map(kindName(), stackB, stack).source(),
                Shapes.size(stackB));
    }

    private Plan tensorPlan(int[] a, int[] b) {
        int n = Shapes.size(b);
        int[] shape = Arrays.copyOfRange(a, Math.min(b.length, a.length), a.length);
        if (b.length > a.length || !Arrays.equals(Arrays.copyOf(a, b.length), b) || Shapes.size(shape) != n) {
            throw misfit(
                    a, b, "the first axes must be those of the right side, and the others make up a square matrix");
        }
        return new Plan(new MatrixStack(new int[0], 1, n, n), 1, shape, new int[1], new int[1], 1);
    }

    private ShapeException misfit(int[] a, int[] b, String reason) {
        return new ShapeException(
                kindName() + ": " + Shapes.toString(a) + " and " + Shapes.toString(b) + " do not fit: " + reason);
    }

    @Override
    protected NdArray computeR() {
        Plan p = plan();
        double[] a = Raw.data(value(a()));
        double[] b = Raw.data(value(b()));
        Lu[] lus = new Lu[p.matrices.count()];
        for (int i = 0; i < lus.length; i++) {
            lus[i] = new Lu(p.matrices.matrix(a, i), p.n());
            lus[i].requireRegular(kindName(), p.matrices.name(i));
        }
        factored = lus;
        NdArray r = Engine.output(this, p.shape);
        double[] out = Raw.data(r);
        int size = p.n() * p.q;
        for (int i = 0; i < p.left.length; i++) {
            double[] right = Arrays.copyOfRange(b, p.right[i] * size, (p.right[i] + 1) * size);
            System.arraycopy(lus[p.left[i]].solve(right, p.q), 0, out, i * size, size);
        }
        return r;
    }

    /** The inverses, {@code sign} times, for each of the common stack. */
    private NdArray inverses(Plan p, int sign) {
        int n = p.n();
        double[] out = new double[p.left.length * n * n];
        double[][] inverses = new double[factored.length][];
        for (int i = 0; i < p.left.length; i++) {
            double[] inverse = inverses[p.left[i]];
            if (inverse == null) {
                inverse = factored[p.left[i]].inverse();
                inverses[p.left[i]] = inverse;
            }
            for (int k = 0; k < n * n; k++) {
                out[i * n * n + k] = sign * inverse[k];
            }
        }
        return NdArray.adopt(out, p.left.length, n, n);
    }

    @DrWrt("a")
    Jacobian drA() {
        Plan p = plan();
        int n = p.n();
        double[] x = Raw.data(value(this));
        double[] turned = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            int at = i % (n * p.q);
            turned[i - at + at % p.q * n + at / p.q] = x[i];
        }
        Jacobian each = StackJacobian.sandwich(inverses(p, -1), NdArray.adopt(turned, p.left.length, p.q, n));
        return repeated(each, p.left, p.matrices.count(), n * n);
    }

    @DrWrt("b")
    Jacobian drB() {
        Plan p = plan();
        int n = p.n();
        int count = p.left.length;
        if (count == 1) {
            return Jacobian.kronecker(inverses(p, 1).reshape(n, n), p.q);
        }
        double[] identities = new double[count * p.q * p.q];
        for (int i = 0; i < count * p.q; i++) {
            identities[i * p.q + i % p.q] = 1;
        }
        Jacobian each = StackJacobian.sandwich(inverses(p, 1), NdArray.adopt(identities, count, p.q, p.q));
        return repeated(each, p.right, p.rightCount, n * p.q);
    }

    /** The derivative by an operand whose parts are repeated in the common stack. */
    private static Jacobian repeated(Jacobian each, int[] places, int count, int size) {
        boolean inOrder = places.length == count;
        for (int i = 0; i < places.length && inOrder; i++) {
            inOrder = places[i] == i;
        }
        if (inOrder) {
            return each;
        }
        int[] columns = new int[places.length * size];
        Arrays.setAll(columns, k -> places[k / size] * size + k % size);
        return each.multiply(Jacobian.selection(columns, count * size));
    }

    @Override
    protected String kindName() {
        return tensor() ? "tensorsolve" : "solve";
    }
}
