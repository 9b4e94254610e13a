package chumpy.ops.linalg;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.annotations.Term;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * The singular vectors of a stack of matrices, the left ones as columns or the right ones as rows. With
 * {@code K = U' dA V} and {@code F_ij = 1 / (s_j^2 - s_i^2)}, {@code dU = U (F o (K S + S K')) + (I - U U') dA V / S}, and V
 * likewise of the transpose: J. Townsend, "Differentiating the singular value decomposition" (2016).
 *
 * <p>Where singular values coincide their vectors are undefined (NaN), and so are the derivatives of what, to first order,
 * depends on the choice; of what does not, such as {@code U U'}, they are right going back.
 */
@Primitive
public abstract class SingularVectors extends SvdPart {
    private static final double NOTHING = 1e-9;

    /**
     * Which of them.
     *
     * @return true for the left ones
     */
    @Term
    public abstract boolean left();

    /** The decomposition whose left vectors are asked for. */
    private Svd decomposition(int matrix) {
        return left() ? svd(matrix) : svd(matrix).transposed();
    }

    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        int k = s.rank();
        NdArray r = Engine.output(this, left() ? s.shape(s.rows(), k) : s.shape(k, s.columns()));
        double[] out = Raw.data(r);
        int size = left() ? s.rows() * k : k * s.columns();
        for (int b = 0; b < s.count(); b++) {
            Svd svd = svd(b);
            double[] vectors = left() ? svd.u : Matrices.transpose(svd.v, svd.n, k);
            System.arraycopy(vectors, 0, out, b * size, size);
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int k = s.rank();
        int m = s.rows();
        int n = s.columns();
        boolean left = left();
        Svd[] svds = new Svd[s.count()];
        for (int b = 0; b < svds.length; b++) {
            svds[b] = decomposition(b);
        }
        int size = left ? m * k : k * n;
        StackJacobian.Map forward = (b, e) -> {
            double[] change = forward(svds[b], left ? e : Matrices.transpose(e, m, n));
            return left ? change : Matrices.transpose(change, n, k);
        };
        StackJacobian.Map back = (b, g) -> {
            double[] slopes = back(svds[b], left ? g : Matrices.transpose(g, k, n));
            return left ? slopes : Matrices.transpose(slopes, n, m);
        };
        boolean distinct = true;
        for (Svd svd : svds) {
            distinct &= svd.clusters().allDistinct();
        }
        return distinct
                ? StackJacobian.of(s.count(), size, s.area(), forward, back)
                : StackJacobian.operator(s.count(), size, s.area(), forward, back);
    }

    /** The change of the left vectors. */
    private static double[] forward(Svd svd, double[] e) {
        int k = svd.k;
        double[] s = svd.s;
        double[] inner = svd.inside(e);
        Clusters clusters = svd.clusters();
        double[] turn = new double[k * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                if (j != i && !clusters.coincide(i, j)) {
                    double sum = inner[i * k + j] * share(s, j, i) + share(s, i, j) * inner[j * k + i];
                    turn[i * k + j] = sum / (s[j] - s[i]);
                } else if (j != i && Matrices.largest(e) != 0) {
                    // What coincides is turned by an unknown angle by any change at all.
                    turn[i * k + j] = Double.NaN;
                }
            }
        }
        double[] change = Matrices.times(svd.u, turn, svd.m, k, k);
        if (svd.m > k) {
            double[] across = Matrices.times(e, svd.v, svd.m, svd.n, k);
            Matrices.minus(across, svd.u, inner, svd.m, k, k);
            Matrices.add(change, divided(svd, across));
        }
        return change;
    }

    private static double[] back(Svd svd, double[] g) {
        int k = svd.k;
        double[] s = svd.s;
        double[] inner = Matrices.transposeTimes(svd.u, g, k, svd.m, k);
        Clusters clusters = svd.clusters();
        double scale = Matrices.largest(g);
        double[] slopes = new double[k * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                if (j != i) {
                    double difference = inner[i * k + j] - inner[j * k + i];
                    slopes[i * k + j] = clusters.divide(i, j, difference, s[j] - s[i], scale) * share(s, j, i);
                }
            }
        }
        double[] out = svd.outside(slopes);
        if (svd.m > k) {
            double[] across = Matrices.minus(g.clone(), svd.u, inner, svd.m, k, k);
            Matrices.add(out, Matrices.timesTranspose(divided(svd, across), svd.v, svd.m, k, svd.n));
        }
        return out;
    }

    /**
     * {@code s_i / (s_i + s_j)}. The gap {@code s_j^2 - s_i^2} is divided by in two steps, by the sum and by the
     * difference, since squares of large values overflow and those of small ones vanish.
     */
    private static double share(double[] s, int i, int j) {
        return s[i] == 0 ? 0 : s[i] / (s[i] + s[j]);
    }

    /** Columns divided by their singular values; by 0 only what is nothing. */
    private static double[] divided(Svd svd, double[] across) {
        int k = svd.k;
        double scale = Matrices.largest(across);
        for (int i = 0; i < across.length; i++) {
            double s = svd.s[i % k];
            if (s > svd.rounding()) {
                across[i] /= s;
            } else {
                across[i] = Math.abs(across[i]) <= NOTHING * scale ? 0 : Double.NaN;
            }
        }
        return across;
    }
}
