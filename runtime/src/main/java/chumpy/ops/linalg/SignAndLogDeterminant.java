package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * Signs and logarithms of the sizes of determinants, side by side along a last axis of length 2. The sign is a step, with
 * derivative 0; the derivative of the logarithm is the transposed inverse.
 */
@Primitive
public abstract class SignAndLogDeterminant extends Ch {
    private Lu[] factored = {};

    /**
     * The matrices.
     *
     * @return a stack of square matrices
     */
    @DTerm
    public abstract Ch a();

    private MatrixStack stack() {
        return MatrixStack.square(kindName(), Raw.shape(value(a())));
    }

    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        double[] a = Raw.data(value(a()));
        NdArray r = Engine.output(this, s.shape(2));
        double[] out = Raw.data(r);
        Lu[] lus = new Lu[s.count()];
        for (int b = 0; b < lus.length; b++) {
            lus[b] = new Lu(s.matrix(a, b), s.rows());
            out[2 * b] = lus[b].sign();
            out[2 * b + 1] = lus[b].logDeterminant();
        }
        factored = lus;
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] blocks = new double[2 * s.count() * s.area()];
        for (int b = 0; b < s.count() && n > 0; b++) {
            factored[b].requireRegular(kindName() + ": the derivative", s.name(b));
            double[] slopes = Matrices.transpose(factored[b].inverse(), n, n);
            System.arraycopy(slopes, 0, blocks, (2 * b + 1) * n * n, n * n);
        }
        return n == 0
                ? Jacobian.zeros(2 * s.count(), 0)
                : StackJacobian.blocks(NdArray.adopt(blocks, s.count(), 2, n * n));
    }

    @Override
    protected String kindName() {
        return "slogdet";
    }
}
