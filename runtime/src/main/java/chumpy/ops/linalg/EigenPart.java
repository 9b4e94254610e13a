package chumpy.ops.linalg;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.annotations.DTerm;
import chumpy.annotations.Term;

/** What is computed of matrices with their eigenvalue decompositions. */
public abstract class EigenPart extends Ch {
    /**
     * The matrices.
     *
     * @return a stack of square matrices
     */
    @DTerm
    public abstract Ch a();

    /**
     * Their decompositions.
     *
     * @return those of {@link #a}
     */
    @Term
    public abstract EigenFactors factors();

    final MatrixStack stack() {
        return factors().stack();
    }

    /** A pair of linear maps for one of the matrices. */
    interface Maps {
        double[] forward(Eigen eigen, Clusters clusters, double[] e);

        double[] back(Eigen eigen, Clusters clusters, double[] g);
    }

    /** The Jacobian of p entries a matrix; where values coincide, what is undefined depends on what is asked for. */
    final Jacobian jacobian(int p, Maps maps) {
        MatrixStack s = stack();
        Eigen[] eigens = factors().factored();
        Clusters[] clusters = new Clusters[eigens.length];
        boolean distinct = true;
        for (int b = 0; b < eigens.length; b++) {
            clusters[b] = eigens[b].clusters();
            distinct &= clusters[b].allDistinct();
        }
        StackJacobian.Map forward = (b, e) -> maps.forward(eigens[b], clusters[b], eigens[b].direction(e));
        StackJacobian.Map back = (b, g) -> eigens[b].direction(maps.back(eigens[b], clusters[b], g));
        return distinct
                ? StackJacobian.of(s.count(), p, s.area(), forward, back)
                : StackJacobian.operator(s.count(), p, s.area(), forward, back);
    }

    @Override
    protected String kindName() {
        return factors().operation();
    }
}
