package chumpy.ops.linalg;

import chumpy.Ch;
import chumpy.annotations.DTerm;
import chumpy.annotations.Term;

/** What is computed of matrices with their singular value decompositions. */
public abstract class SvdPart extends Ch {
    /**
     * The matrices.
     *
     * @return a stack of matrices
     */
    @DTerm
    public abstract Ch a();

    /**
     * Their decompositions.
     *
     * @return those of {@link #a}
     */
    @Term
    public abstract SvdFactors factors();

    final MatrixStack stack() {
        return factors().stack();
    }

    final Svd svd(int matrix) {
        return factors().factored()[matrix];
    }

    @Override
    protected String kindName() {
        return factors().operation();
    }
}
