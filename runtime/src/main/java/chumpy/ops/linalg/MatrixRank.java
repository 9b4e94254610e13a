package chumpy.ops.linalg;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/** Ranks of a stack of matrices: how many singular values are more than rounding beside the largest. A step. */
@Primitive
public abstract class MatrixRank extends SvdPart {
    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        NdArray r = Engine.output(this, s.shape());
        for (int b = 0; b < s.count(); b++) {
            Raw.data(r)[b] = svd(b).rank(Math.max(s.rows(), s.columns()) * 0x1p-52);
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        return Jacobian.zeros(s.count(), s.count() * s.area());
    }
}
