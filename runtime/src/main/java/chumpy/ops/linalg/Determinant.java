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
 * Determinants of a stack of matrices. The derivative is the transposed adjugate: {@code det(A) A^-T}, and of a singular
 * matrix {@code A = U S V'} it is {@code det(U) det(V) U adj(S) V'}.
 */
@Primitive
public abstract class Determinant extends Ch {
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
        NdArray r = Engine.output(this, s.shape());
        double[] out = Raw.data(r);
        for (int b = 0; b < out.length; b++) {
            out[b] = new Lu(s.matrix(a, b), s.rows()).determinant();
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] a = Raw.data(value(a()));
        double[] blocks = new double[a.length];
        for (int b = 0; b < s.count() && n > 0; b++) {
            double[] matrix = s.matrix(a, b);
            Lu lu = new Lu(matrix, n);
            double[] cofactors = lu.isSingular() ? cofactors(matrix, n) : regular(lu, n);
            System.arraycopy(cofactors, 0, blocks, b * n * n, n * n);
        }
        return n == 0 ? Jacobian.zeros(s.count(), 0) : StackJacobian.blocks(NdArray.adopt(blocks, s.count(), 1, n * n));
    }

    private static double[] regular(Lu lu, int n) {
        double[] cofactors = Matrices.transpose(lu.inverse(), n, n);
        lu.scaleByDeterminant(cofactors);
        return cofactors;
    }

    private static double[] cofactors(double[] matrix, int n) {
        Svd svd = new Svd(matrix, n, n);
        double sign = new Lu(svd.u, n).sign() * new Lu(svd.v, n).sign();
        double[] products = new double[n];
        for (int i = 0; i < n; i++) {
            products[i] = sign;
            for (int j = 0; j < n; j++) {
                products[i] *= j == i ? 1 : svd.s[j];
            }
        }
        return Matrices.timesTranspose(Matrices.scaleColumns(svd.u.clone(), products), svd.v, n, n, n);
    }

    @Override
    protected String kindName() {
        return "det";
    }
}
