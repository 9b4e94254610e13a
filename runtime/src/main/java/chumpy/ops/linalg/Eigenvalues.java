package chumpy.ops.linalg;

import static chumpy.graph.Engine.value;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;

/**
 * The eigenvalues of a stack of matrices, ascending: {@code dw = diag(V^-1 dA V)}. A function of values that coincide has
 * a derivative where it treats them alike, going back; the single ones have none (NaN).
 */
@Primitive
public abstract class Eigenvalues extends EigenPart {
    @Override
    protected NdArray computeR() {
        return value(factors());
    }

    @DrWrt("a")
    Jacobian drA() {
        return jacobian(stack().rows(), new Maps() {
            @Override
            public double[] forward(Eigen eigen, Clusters clusters, double[] e) {
                return clusters.forward(eigen.inside(e));
            }

            @Override
            public double[] back(Eigen eigen, Clusters clusters, double[] g) {
                double[] slopes = clusters.back(g);
                double[] diagonal = new double[eigen.n * eigen.n];
                for (int i = 0; i < eigen.n; i++) {
                    diagonal[i * eigen.n + i] = slopes[i];
                }
                return eigen.outside(diagonal);
            }
        });
    }
}
