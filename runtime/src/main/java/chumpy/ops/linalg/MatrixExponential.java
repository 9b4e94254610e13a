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
import java.util.Arrays;

/**
 * Exponentials of a stack of matrices, by the Pade approximant of degree 13 with scaling and squaring: N. Higham, "The
 * scaling and squaring method for the matrix exponential revisited" (2005). The change with E is the upper right block of
 * {@code exp((A E; 0 A))}, and its transpose is that with A': A. Al-Mohy, N. Higham, "Computing the Frechet derivative of
 * the matrix exponential" (2009).
 */
@Primitive
public abstract class MatrixExponential extends Ch {
    /** The largest 1-norm for which the approximant is exact to rounding. */
    private static final double THETA = 5.371920351148152;

    private static final double[] PADE = {
        64764752532480000.0,
        32382376266240000.0,
        7771770303897600.0,
        1187353796428800.0,
        129060195264000.0,
        10559470521600.0,
        670442572800.0,
        33522128640.0,
        1323241920.0,
        40840800.0,
        960960.0,
        16380.0,
        182.0,
        1.0
    };

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
        NdArray r = Engine.output(this, Raw.shape(value(a())));
        for (int b = 0; b < s.count(); b++) {
            System.arraycopy(exponential(s.matrix(a, b), s.rows()), 0, Raw.data(r), b * s.area(), s.area());
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int n = s.rows();
        double[] a = Raw.data(value(a())).clone();
        return StackJacobian.of(
                s.count(),
                s.area(),
                s.area(),
                (b, e) -> change(s.matrix(a, b), e, n),
                (b, g) -> change(Matrices.transpose(s.matrix(a, b), n, n), g, n));
    }

    private static double[] change(double[] a, double[] e, int n) {
        // The block is scaled down to the size of the matrix: the change is linear in it.
        double size = Matrices.largest(e);
        double scale = size == 0 ? 1 : Math.max(Matrices.largest(a), 1) / size;
        double[] blocks = new double[4 * n * n];
        for (int i = 0; i < n; i++) {
            System.arraycopy(a, i * n, blocks, i * 2 * n, n);
            System.arraycopy(a, i * n, blocks, (n + i) * 2 * n + n, n);
            for (int j = 0; j < n; j++) {
                blocks[i * 2 * n + n + j] = scale * e[i * n + j];
            }
        }
        double[] both = exponential(blocks, 2 * n);
        double[] out = new double[n * n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                out[i * n + j] = both[i * 2 * n + n + j] / scale;
            }
        }
        return out;
    }

    private static double[] exponential(double[] matrix, int n) {
        double norm = 0;
        for (int j = 0; j < n; j++) {
            double column = 0;
            for (int i = 0; i < n; i++) {
                column += Math.abs(matrix[i * n + j]);
            }
            norm = Math.max(norm, column);
        }
        double[] result = new double[n * n];
        if (!Double.isFinite(norm)) {
            Arrays.fill(result, Double.NaN);
            return result;
        }
        int squarings = norm <= THETA ? 0 : Math.getExponent(norm / THETA) + 1;
        double[] a = new double[n * n];
        for (int i = 0; i < a.length; i++) {
            a[i] = Math.scalb(matrix[i], -squarings);
        }
        result = pade(a, n);
        for (int i = 0; i < squarings; i++) {
            result = Matrices.times(result, result, n, n, n);
        }
        return result;
    }

    /** {@code (V - U)^-1 (V + U)} with the odd powers in U and the even ones in V. */
    private static double[] pade(double[] a, int n) {
        double[] a2 = Matrices.times(a, a, n, n, n);
        double[] a4 = Matrices.times(a2, a2, n, n, n);
        double[] a6 = Matrices.times(a4, a2, n, n, n);
        double[] high = Matrices.times(a6, sum(n, a2, a4, a6, 0, PADE[9], PADE[11], PADE[13]), n, n, n);
        double[] u =
                Matrices.times(a, Matrices.add(high, sum(n, a2, a4, a6, PADE[1], PADE[3], PADE[5], PADE[7])), n, n, n);
        double[] v = Matrices.times(a6, sum(n, a2, a4, a6, 0, PADE[8], PADE[10], PADE[12]), n, n, n);
        Matrices.add(v, sum(n, a2, a4, a6, PADE[0], PADE[2], PADE[4], PADE[6]));
        double[] numerator = Matrices.add(v.clone(), u);
        for (int i = 0; i < v.length; i++) {
            v[i] -= u[i];
        }
        return new Lu(v, n).solve(numerator, n);
    }

    private static double[] sum(int n, double[] a2, double[] a4, double[] a6, double... c) {
        double[] out = new double[n * n];
        for (int i = 0; i < out.length; i++) {
            out[i] = c[1] * a2[i] + c[2] * a4[i] + c[3] * a6[i] + (i % (n + 1) == 0 ? c[0] : 0);
        }
        return out;
    }

    @Override
    protected String kindName() {
        return "expm";
    }
}
