package chumpy.ops.linalg;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.annotations.DrWrt;
import chumpy.annotations.Primitive;
import chumpy.array.Raw;
import chumpy.graph.Engine;

/**
 * The eigenvectors of a stack of matrices, as columns: {@code dV = V (F o (V^-1 dA V))} with {@code F_ij = 1 / (w_j - w_i)},
 * less what would change their length. Where eigenvalues coincide their vectors are undefined (NaN), and so are the
 * derivatives of what, to first order, depends on the choice; of what does not, they are right going back for symmetric
 * matrices.
 */
@Primitive
public abstract class Eigenvectors extends EigenPart {
    @Override
    protected NdArray computeR() {
        MatrixStack s = stack();
        NdArray r = Engine.output(this, s.shape(s.rows(), s.rows()));
        for (int b = 0; b < s.count(); b++) {
            System.arraycopy(factors().factored()[b].vectors, 0, Raw.data(r), b * s.area(), s.area());
        }
        return r;
    }

    @DrWrt("a")
    Jacobian drA() {
        boolean symmetric = factors().symmetric();
        return jacobian(stack().area(), new Maps() {
            @Override
            public double[] forward(Eigen eigen, Clusters clusters, double[] e) {
                int n = eigen.n;
                double[] turn = eigen.inside(e);
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        double gap = eigen.values[j] - eigen.values[i];
                        // What coincides is turned by an unknown angle by any change at all.
                        boolean lost = j != i && clusters.coincide(i, j) && Matrices.largest(e) != 0;
                        double part = lost ? Double.NaN : turn[i * n + j] / gap;
                        turn[i * n + j] = j == i || (turn[i * n + j] == 0 && !lost) ? 0 : part;
                    }
                }
                return upright(eigen, Matrices.times(eigen.vectors, turn, n, n, n), symmetric);
            }

            @Override
            public double[] back(Eigen eigen, Clusters clusters, double[] g) {
                int n = eigen.n;
                double scale = Matrices.largest(g);
                double[] upright = upright(eigen, g.clone(), symmetric);
                double[] slopes = Matrices.transposeTimes(eigen.vectors, upright, n, n, n);
                double[] parts = new double[n * n];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        if (j != i) {
                            double gap = eigen.values[j] - eigen.values[i];
                            double part = slopes[i * n + j];
                            // Of a symmetric matrix the parts of (i, j) and (j, i) meet again in the symmetric part.
                            double difference = symmetric ? 0.5 * (part - slopes[j * n + i]) : part;
                            parts[i * n + j] = clusters.divide(i, j, difference, gap, scale);
                        }
                    }
                }
                return eigen.outside(parts);
            }
        });
    }

    /** Takes from each column what lies along its vector; turning the vectors of a symmetric matrix adds none. */
    private static double[] upright(Eigen eigen, double[] a, boolean symmetric) {
        int n = eigen.n;
        for (int j = 0; j < n && !symmetric; j++) {
            double along = 0;
            for (int i = 0; i < n; i++) {
                along += a[i * n + j] * eigen.vectors[i * n + j];
            }
            for (int i = 0; i < n; i++) {
                a[i * n + j] -= along * eigen.vectors[i * n + j];
            }
        }
        return a;
    }
}
