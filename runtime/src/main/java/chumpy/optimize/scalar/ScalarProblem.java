package chumpy.optimize.scalar;

/**
 * A function f of one vector, and constraints on it, as algorithms see them through an {@link Oracle}. Derivatives and
 * constraints are those at the point where f was evaluated last.
 */
public interface ScalarProblem {
    /**
     * The number of unknowns.
     *
     * @return at least 1
     */
    int size();

    /**
     * Evaluates f.
     *
     * @param x the point
     * @return f there; it may be anything, also not finite
     */
    double value(double[] x);

    /**
     * The gradient of f.
     *
     * @param gradient receives it; it may be anything
     */
    void gradient(double[] gradient);

    /**
     * The product of the Hessian of f, or of what stands for it (twice {@code J'J} for a sum of squares), with a vector.
     *
     * @param v the vector
     * @param product receives the product
     */
    void hessianTimes(double[] v, double[] product);

    /**
     * The number of constraints {@code c_i = 0}. They come before those of the other kind.
     *
     * @return 0 or more
     */
    int equalities();

    /**
     * The number of constraints {@code c_i >= 0}.
     *
     * @return 0 or more
     */
    int inequalities();

    /**
     * The constraints.
     *
     * @param c receives their values
     */
    void constraints(double[] c);

    /**
     * The Jacobian of the constraints.
     *
     * @param jacobian receives it, in rows
     */
    void constraintJacobian(double[] jacobian);
}
