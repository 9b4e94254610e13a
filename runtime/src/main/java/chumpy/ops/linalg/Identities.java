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

/** The power 0 of a stack of matrices: identities, whatever the entries. */
@Primitive
public abstract class Identities extends Ch {
    /**
     * The matrices.
     *
     * @return a stack of square matrices
     */
    @DTerm
    public abstract Ch a();

    @Override
    protected NdArray computeR() {
        MatrixStack s = MatrixStack.square(kindName(), Raw.shape(value(a())));
        NdArray r = Engine.output(this, Raw.shape(value(a())));
        double[] out = Raw.data(r);
        for (int i = 0; i < out.length; i++) {
            out[i] = i % s.area() % (s.rows() + 1) == 0 ? 1 : 0;
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        int n = value(a()).size();
        return Jacobian.zeros(n, n);
    }

    @Override
    protected String kindName() {
        return "matrix_power";
    }
}
