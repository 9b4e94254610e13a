package chumpy.linalg;

/** The numbers of a sparse Cholesky factor over an analysed pattern. */
interface Factor {
    /** That every pivot was positive and finite. */
    int DONE = Panel.DONE;

    /**
     * Factors.
     *
     * @param values the entries of the matrix, in the order of the analysed pattern
     * @return {@link #DONE}, or the place of a column whose pivot is not positive and finite
     */
    int factor(double[] values);

    /** {@code x = L^-1 x}. */
    void solveLower(double[] x);

    /** {@code x = L'^-1 x}. */
    void solveUpper(double[] x);

    /** The diagonal entry of L in a column. */
    double pivot(int column);
}
