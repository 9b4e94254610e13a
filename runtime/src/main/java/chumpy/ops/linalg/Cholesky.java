package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.MatrixException;
import chumpy.NdArray;
import chumpy.annotations.DTerm;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;
import org.ejml.interfaces.decomposition.CholeskyDecomposition_F64;

/**
 * Lower triangular factors L of a stack of symmetric positive definite matrices, {@code A = L L'}. {@code dL = L Phi(L^-1 dA
 * L^-T)}, where Phi takes the lower triangle with half the diagonal: I. Murray, "Differentiation of the Cholesky
 * decomposition" (2016). The derivative is that of the symmetric part of A.
 */
@Primitive
public abstract class Cholesky extends Ch {
    /**
     * The matrices.
     *
     * @return a stack of symmetric matrices
     */
    @DTerm
    public abstract Ch a();

    private MatrixStack stack() {
        return MatrixStack.square(kindName(), Raw.shape(value(a())));
    }

    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] a = Raw.data(value(a()));
        NdArray r = Engine.output(this, Raw.shape(value(a())));
        for (int b = 0; b < s.count() && n > 0; b++) {
            double[] matrix = Symmetric.of(s.matrix(a, b), n, kindName(), s.name(b));
            CholeskyDecomposition_F64<DMatrixRMaj> cholesky = DecompositionFactory_DDRM.chol(n, true);
            if (!cholesky.decompose(DMatrixRMaj.wrap(n, n, matrix))) {
                throw new MatrixException(kindName() + ": " + s.name(b)
                        + " is not positive definite; add a multiple of the identity, or use eigh");
            }
            System.arraycopy(cholesky.getT(null).data, 0, Raw.data(r), b * n * n, n * n);
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int n = s.rows();
        double[][] factors = new double[s.count()][];
        double[][] inverses = new double[s.count()][];
        for (int b = 0; b < factors.length; b++) {
            factors[b] = s.matrix(Raw.data(value(this)), b);
            inverses[b] = inverse(factors[b], n);
        }
        return StackJacobian.of(
                s.count(),
                s.area(),
                s.area(),
                (b, e) -> {
                    double[] half = Matrices.times(inverses[b], Matrices.symmetric(e, n), n, n, n);
                    double[] inside = Matrices.timesTranspose(half, inverses[b], n, n, n);
                    return Matrices.times(factors[b], halved(inside, n), n, n, n);
                },
                (b, g) -> {
                    double[] inside = halved(Matrices.transposeTimes(factors[b], g, n, n, n), n);
                    double[] half = Matrices.transposeTimes(inverses[b], inside, n, n, n);
                    return Matrices.symmetric(Matrices.times(half, inverses[b], n, n, n), n);
                });
    }

    /** The lower triangle with half the diagonal. */
    private static double[] halved(double[] a, int n) {
        for (int i = 0; i < n; i++) {
            a[i * n + i] *= 0.5;
            for (int j = i + 1; j < n; j++) {
                a[i * n + j] = 0;
            }
        }
        return a;
    }

    private static double[] inverse(double[] lower, int n) {
        double[] x = Matrices.identity(n);
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                for (int j = 0; j <= k; j++) {
                    x[i * n + j] -= lower[i * n + k] * x[k * n + j];
                }
            }
            for (int j = 0; j <= i; j++) {
                x[i * n + j] /= lower[i * n + i];
            }
        }
        return x;
    }

    @Override
    protected String kindName() {
        return "cholesky";
    }
}
