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
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;

/**
 * The X of least norm among those that minimise {@code |A X - B|}: {@code X = P B} with the pseudo-inverse P, and
 * {@code dX = P (dB - dA X) + P P' dA' (B - A X) + (I - P A) dA' P' X} (Golub, Pereyra 1973; see {@link PseudoInverse}).
 */
@Primitive
public abstract class LeastSquaresSolution extends SvdPart {
    /**
     * The right sides.
     *
     * @return a vector or a matrix with as many rows as {@link #a}
     */
    @DTerm
    public abstract Ch b();

    /**
     * Up to which part of the largest a singular value counts as 0.
     *
     * @return negative for rounding: the machine's precision times the longer side
     */
    @Term
    public double rcond() {
        return -1;
    }

    private double part() {
        MatrixStack s = stack();
        return rcond() < 0 ? Math.max(s.rows(), s.columns()) * 0x1p-52 : rcond();
    }

    /** The number of right sides. */
    private int sides() {
        int[] a = Raw.shape(value(a()));
        int[] b = Raw.shape(value(b()));
        if (a.length != 2 || b.length < 1 || b.length > 2 || b[0] != a[0]) {
            throw new ShapeException(kindName() + ": " + Shapes.toString(a) + " and " + Shapes.toString(b)
                    + " do not fit: a is one matrix, and b a vector or a matrix of as many rows");
        }
        return b.length == 1 ? 1 : b[1];
    }

    @Override
    protected NdArray computeR() {
        int q = sides();
        MatrixStack s = stack();
        Svd svd = svd(0);
        int rank = svd.rank(part());
        double[] inside = Matrices.transposeTimes(svd.u, Raw.data(value(b())), svd.k, svd.m, q);
        for (int i = 0; i < inside.length; i++) {
            inside[i] = i / q < rank ? inside[i] / svd.s[i / q] : 0;
        }
        boolean vector = value(b()).ndim() == 1;
        NdArray r = vector ? Engine.output(this, s.columns()) : Engine.output(this, s.columns(), q);
        System.arraycopy(Matrices.times(svd.v, inside, svd.n, svd.k, q), 0, Raw.data(r), 0, svd.n * q);
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        int q = sides();
        Svd svd = svd(0);
        PseudoInverse.requireFullRank(svd, part(), kindName(), stack().name(0));
        int m = svd.m;
        int n = svd.n;
        double[] p = svd.pseudoInverse(svd.k);
        double[] a = Raw.data(value(a()));
        double[] x = Raw.data(value(this)).clone();
        double[] residuals = Matrices.minus(Raw.data(value(b())).clone(), a, x, m, n, q);
        double[] px = Matrices.transposeTimes(p, x, m, n, q);
        return StackJacobian.of(
                1,
                n * q,
                m * n,
                (i, e) -> {
                    double[] er = Matrices.transposeTimes(e, residuals, n, m, q);
                    double[] right = Matrices.transposeTimes(p, er, m, n, q);
                    Matrices.minus(right, e, x, m, n, q);
                    double[] out = Matrices.times(p, right, n, m, q);
                    return Matrices.add(out, across(svd, Matrices.transposeTimes(e, px, n, m, q), q));
                },
                (i, g) -> {
                    double[] pg = Matrices.transposeTimes(p, g, m, n, q);
                    double[] ppg = Matrices.times(p, pg, n, m, q);
                    double[] out = Matrices.timesTranspose(residuals, ppg, m, q, n);
                    Matrices.minus(out, pg, Matrices.transpose(x, n, q), m, q, n);
                    return Matrices.add(out, Matrices.timesTranspose(px, across(svd, g, q), m, q, n));
                });
    }

    /** {@code (I - P A) Y} for an n x q matrix. */
    private static double[] across(Svd svd, double[] y, int q) {
        double[] inside = Matrices.transposeTimes(svd.v, y, svd.k, svd.n, q);
        return Matrices.minus(y.clone(), svd.v, inside, svd.n, svd.k, q);
    }

    @DrWrt("b")
    Jacobian drB() {
        int q = sides();
        Svd svd = svd(0);
        double[] p = svd.pseudoInverse(svd.rank(part()));
        return Jacobian.kronecker(NdArray.adopt(p, svd.n, svd.m), q);
    }
}
