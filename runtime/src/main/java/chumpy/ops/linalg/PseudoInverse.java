package chumpy.ops.linalg;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.SingularMatrixException;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * Moore-Penrose inverses P of a stack of matrices. {@code dP = -P dA P + P P' dA' (I - A P) + (I - P A) dA' P' P}: G. Golub,
 * V. Pereyra, "The differentiation of pseudo-inverses and nonlinear least squares problems whose variables separate",
 * SIAM Journal on Numerical Analysis 10 (1973). Where the rank is not full the pseudo-inverse jumps, and there is no
 * derivative.
 */
@Primitive
public abstract class PseudoInverse extends SvdPart {
    /**
     * Up to which part of the largest a singular value counts as 0.
     *
     * @return NumPy's 1e-15 by default
     */
    @Term
    public double rcond() {
        return 1e-15;
    }

    private double[] inverse(int matrix) {
        Svd svd = svd(matrix);
        return svd.pseudoInverse(svd.rank(rcond()));
    }

    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        NdArray r = Engine.output(this, s.shape(s.columns(), s.rows()));
        for (int b = 0; b < s.count(); b++) {
            System.arraycopy(inverse(b), 0, Raw.data(r), b * s.area(), s.area());
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int m = s.rows();
        int n = s.columns();
        double[][] inverses = new double[s.count()][];
        Svd[] svds = new Svd[s.count()];
        for (int b = 0; b < inverses.length; b++) {
            requireFullRank(svd(b), rcond(), kindName(), s.name(b));
            svds[b] = svd(b);
            inverses[b] = inverse(b);
        }
        return StackJacobian.of(
                s.count(),
                s.area(),
                s.area(),
                (b, e) -> {
                    double[] p = inverses[b];
                    double[] pe = Matrices.times(p, e, n, m, n);
                    double[] out = Matrices.minus(new double[n * m], pe, p, n, n, m);
                    // dA' (I - A P) and (I - P A) dA', of which one is 0.
                    if (m > n) {
                        double[] across = offColumns(svds[b], Matrices.transpose(e, m, n));
                        Matrices.add(out, Matrices.times(Matrices.timesTranspose(p, p, n, m, n), across, n, n, m));
                    } else if (n > m) {
                        double[] across = offRows(svds[b], Matrices.transpose(e, m, n));
                        Matrices.add(out, Matrices.times(across, Matrices.transposeTimes(p, p, m, n, m), n, m, m));
                    }
                    return out;
                },
                (b, g) -> {
                    double[] p = inverses[b];
                    double[] pg = Matrices.transposeTimes(p, g, m, n, m);
                    double[] out = new double[m * n];
                    double[] product = Matrices.timesTranspose(pg, p, m, m, n);
                    for (int i = 0; i < out.length; i++) {
                        out[i] = -product[i];
                    }
                    if (m > n) {
                        double[] across = Matrices.transpose(offColumns(svds[b], g), n, m);
                        Matrices.add(out, Matrices.times(across, Matrices.timesTranspose(p, p, n, m, n), m, n, n));
                    } else if (n > m) {
                        double[] across = Matrices.transpose(offRows(svds[b], g), n, m);
                        Matrices.add(out, Matrices.times(Matrices.transposeTimes(p, p, m, n, m), across, m, m, n));
                    }
                    return out;
                });
    }

    /** {@code X (I - A P)} for an n x m matrix. */
    private static double[] offColumns(Svd svd, double[] x) {
        double[] inside = Matrices.times(x, svd.u, svd.n, svd.m, svd.k);
        double[] part = Matrices.timesTranspose(inside, svd.u, svd.n, svd.k, svd.m);
        double[] out = x.clone();
        for (int i = 0; i < out.length; i++) {
            out[i] -= part[i];
        }
        return out;
    }

    /** {@code (I - P A) X} for an n x m matrix. */
    private static double[] offRows(Svd svd, double[] x) {
        double[] inside = Matrices.transposeTimes(svd.v, x, svd.k, svd.n, svd.m);
        return Matrices.minus(x.clone(), svd.v, inside, svd.n, svd.k, svd.m);
    }

    /** Refuses a matrix of less than full rank; one that is not finite has no rank, and its derivative is NaN. */
    static void requireFullRank(Svd svd, double part, String operation, String name) {
        if (svd.k > 0 && Double.isNaN(svd.s[0])) {
            return;
        }
        int rank = svd.rank(Math.max(part, 4 * Math.max(svd.m, svd.n) * 0x1p-52));
        if (rank < svd.k) {
            throw new SingularMatrixException(operation + ": " + name + " has rank " + rank + ", not " + svd.k
                    + ", to working precision: the value jumps there and has no derivative; remove what is dependent, or"
                    + " add a multiple of the identity");
        }
    }
}
