package chumpy.ops;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Broadcast;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Vector products over the last axes, of length 3 or 2, the others being broadcast. A vector of length 2 has the third
 * component 0; of two such only the third component of the product is given. The Jacobians are rows of blocks, the
 * skew-symmetric matrices of the other operand.
 */
@Primitive
public abstract class Cross extends Ch {
    private final SlopeBuffer byX = new SlopeBuffer();
    private final SlopeBuffer byY = new SlopeBuffer();
    private @Nullable Vectors vectors;

    /** Which vectors meet, kept while the shapes stay. */
    private static final class Vectors {
        final int[] left;
        final int[] right;
        final int m;
        final int n;

        /** Components of the product: 3 or 1. */
        final int components;

        final int[] shape;

        /** For each product the number of its first operand, and of its second. */
        final int[] x;

        final int[] y;

        Vectors(int[] left, int[] right) {
            this.left = left;
            this.right = right;
            m = length(left, right, left);
            n = length(left, right, right);
            int[] stackX = Arrays.copyOf(left, left.length - 1);
            int[] stackY = Arrays.copyOf(right, right.length - 1);
            int[] stack = Broadcast.shape("cross", stackX, stackY);
            x = Broadcast.map("cross", stackX, stack).source();
            y = Broadcast.map("cross", stackY, stack).source();
            components = m == 2 && n == 2 ? 1 : 3;
            shape = Arrays.copyOf(stack, stack.length + (components == 3 ? 1 : 0));
            if (components == 3) {
                shape[stack.length] = 3;
            }
        }

        private static int length(int[] left, int[] right, int[] operand) {
            int last = operand.length == 0 ? 0 : operand[operand.length - 1];
            if (last != 2 && last != 3) {
                throw new ShapeException(
                        "cross: " + Shapes.toString(left) + " and " + Shapes.toString(right)
                                + ": vectors of 2 or 3 components are multiplied, and they lie along the last axis; use moveaxis");
            }
            return last;
        }
    }

    /**
     * The first operand.
     *
     * @return vectors along its last axis
     */
    @DTerm
    public abstract Ch x();

    /**
     * The second operand.
     *
     * @return vectors along its last axis
     */
    @DTerm
    public abstract Ch y();

    private Vectors vectors() {
        int[] left = Raw.shape(value(x()));
        int[] right = Raw.shape(value(y()));
        Vectors known = vectors;
        if (known == null || !Arrays.equals(known.left, left) || !Arrays.equals(known.right, right)) {
            known = new Vectors(left, right);
            vectors = known;
        }
        return known;
    }

    @Override
    protected NdArray computeR() {
        Vectors v = vectors();
        NdArray r = Engine.output(this, v.shape);
        double[] x = Raw.data(value(x()));
        double[] y = Raw.data(value(y()));
        double[] out = Raw.data(r);
        for (int i = 0; i < v.x.length; i++) {
            int a = v.x[i] * v.m;
            int b = v.y[i] * v.n;
            double third = x[a] * y[b + 1] - x[a + 1] * y[b];
            if (v.components == 1) {
                out[i] = third;
                continue;
            }
            double x2 = v.m == 3 ? x[a + 2] : 0;
            double y2 = v.n == 3 ? y[b + 2] : 0;
            out[3 * i] = x[a + 1] * y2 - x2 * y[b + 1];
            out[3 * i + 1] = x2 * y[b] - x[a] * y2;
            out[3 * i + 2] = third;
        }
        return r;
    }

    @DrWrt("x")
    Jacobian drX() {
        Vectors v = vectors();
        return skew(v, v.x, v.m, value(x()).size(), value(y()), v.y, v.n, -1, byX);
    }

    @DrWrt("y")
    Jacobian drY() {
        Vectors v = vectors();
        return skew(v, v.y, v.n, value(y()).size(), value(x()), v.x, v.m, 1, byY);
    }

    /** {@code sign} times the matrices that multiply a vector of q components by the others from the left. */
    private static Jacobian skew(
            Vectors v,
            int[] places,
            int q,
            int size,
            NdArray others,
            int[] which,
            int n,
            int sign,
            SlopeBuffer buffer) {
        int p = v.components;
        NdArray slopes = buffer.take(places.length * p * q);
        double[] s = Raw.data(slopes);
        double[] o = Raw.data(others);
        for (int i = 0; i < places.length; i++) {
            int from = which[i] * n;
            double a = sign * o[from];
            double b = sign * o[from + 1];
            int at = i * p * q;
            if (p == 1) {
                s[at] = -b;
                s[at + 1] = a;
                continue;
            }
            double c = n == 3 ? sign * o[from + 2] : 0;
            s[at] = 0;
            s[at + 1] = -c;
            s[at + q] = c;
            s[at + q + 1] = 0;
            s[at + 2 * q] = -b;
            s[at + 2 * q + 1] = a;
            if (q == 3) {
                s[at + 2] = b;
                s[at + q + 2] = -a;
                s[at + 2 * q + 2] = 0;
            }
        }
        return Jacobian.rowBlocks(p, q, places, slopes, size);
    }

    @Override
    protected String kindName() {
        return "cross";
    }
}
