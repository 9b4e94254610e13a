package chumpy.optimize.scalar;

/** A symmetric matrix A, of which {@code A + lambda I} is factored for one lambda after another. */
interface ShiftedMatrix {
    /** Its order. */
    int size();

    /** A number that no eigenvalue is below. */
    double least();

    /** A number that no eigenvalue is above. */
    double greatest();

    /** Factors {@code A + lambda I}; false if it is not positive definite. */
    boolean factor(double lambda);

    /** Solves with the last factors, in place. */
    void solve(double[] b);
}
