package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;

/**
 * The singular values of a stack of matrices, descending: {@code ds_i = u_i' dA v_i}. A function of values that coincide
 * has a derivative where it treats them alike, going back; the single ones have none (NaN), and one that is 0 has none.
 */
@Primitive
public abstract class SingularValues extends SvdPart {
    @Override
    protected NdArray computeR() {
        return value(factors());
    }

    @DrWrt("a")
    Jacobian drA() {
        MatrixStack s = stack();
        int k = s.rank();
        boolean smooth = true;
        Clusters[] clusters = new Clusters[s.count()];
        for (int b = 0; b < clusters.length; b++) {
            Svd svd = svd(b);
            clusters[b] = svd.clusters();
            smooth &= clusters[b].allDistinct() && (k == 0 || svd.s[k - 1] > svd.rounding());
        }
        StackJacobian.Map forward = (b, e) -> {
            Svd svd = svd(b);
            return withoutZeros(svd, clusters[b].forward(Matrices.symmetric(svd.inside(e), k)), Matrices.largest(e));
        };
        StackJacobian.Map back = (b, g) -> {
            Svd svd = svd(b);
            double[] slopes = withoutZeros(svd, clusters[b].back(g), Matrices.largest(g));
            return Matrices.timesTranspose(Matrices.scaleColumns(svd.u.clone(), slopes), svd.v, svd.m, k, svd.n);
        };
        return smooth
                ? StackJacobian.of(s.count(), k, s.area(), forward, back)
                : StackJacobian.operator(s.count(), k, s.area(), forward, back);
    }

    /** NaN for what goes with singular values that are 0, unless it is nothing. */
    private static double[] withoutZeros(Svd svd, double[] slopes, double scale) {
        for (int i = 0; i < slopes.length; i++) {
            if (svd.s[i] <= svd.rounding() && scale != 0) {
                slopes[i] = slopes[i] == 0 ? 0 : Double.NaN;
            }
        }
        return slopes;
    }
}
