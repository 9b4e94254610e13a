package chumpy.optimize;

/** How the linear least squares problems inside a method are solved. The names are those of Ceres Solver. */
public enum LinearSolverKind {
    /** Chosen by form, size and structure of the Jacobian; the report says what and why. */
    AUTOMATIC,

    /** Householder QR with column pivoting of the dense Jacobian: the most exact, for up to some hundred unknowns. */
    DENSE_QR,

    /** Cholesky factorisation of the dense normal equations {@code J'J}: for many residuals of few unknowns. */
    DENSE_NORMAL_CHOLESKY,

    /** Sparse Cholesky factorisation of the normal equations in an order that keeps the factor sparse. */
    SPARSE_NORMAL_CHOLESKY,

    /**
     * Elimination of the many small blocks of unknowns that no residual shares with one another (points in bundle
     * adjustment), and dense Cholesky factorisation of the Schur complement that remains.
     */
    DENSE_SCHUR,

    /** The same elimination, and sparse Cholesky factorisation of the Schur complement. */
    SPARSE_SCHUR,

    /**
     * The same elimination, and preconditioned conjugate gradients on the Schur complement, which is never formed: for
     * the largest problems.
     */
    ITERATIVE_SCHUR,

    /** Preconditioned conjugate gradients on the normal equations, which are never formed. */
    CGNR;

    /** Whether it works on a dense Jacobian. */
    boolean isDense() {
        return this == DENSE_QR || this == DENSE_NORMAL_CHOLESKY;
    }
}
