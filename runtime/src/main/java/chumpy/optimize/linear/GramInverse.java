package chumpy.optimize.linear;

import java.util.List;

/**
 * The inverse of {@code J'J}, column by column, or the directions in which there is none. Columns of J are scaled to
 * length 1 first, so that the units of the unknowns do not matter.
 */
public abstract sealed class GramInverse permits DenseGramInverse, SparseGramInverse {
    final double[] scale;

    GramInverse(JacobianMatrix jacobian) {
        this.scale = new double[jacobian.columns()];
        jacobian.columnNorms(scale);
        for (int j = 0; j < scale.length; j++) {
            scale[j] = scale[j] > 0 ? scale[j] : 1;
        }
    }

    /**
     * Prepares the inverse for a matrix, by singular values if it is held dense, by sparse Cholesky factorisation if it is
     * held sparse.
     *
     * @param jacobian J; not kept
     * @return its inverse
     */
    public static GramInverse of(JacobianMatrix jacobian) {
        return jacobian instanceof SparseMatrix sparse ? new SparseGramInverse(sparse) : new DenseGramInverse(jacobian);
    }

    /**
     * Directions p with {@code J p = 0} to rounding, at right angles to one another if J's columns are scaled to length
     * 1.
     *
     * @return none if J has full rank; if J is sparse, not necessarily all
     */
    public abstract List<double[]> undetermined();

    /**
     * A column of the inverse, if J has full rank.
     *
     * @param j its index
     * @param out receives it
     */
    public abstract void column(int j, double[] out);
}
