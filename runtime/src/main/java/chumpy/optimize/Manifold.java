package chumpy.optimize;

/**
 * A surface that some numbers are to stay on, such as the unit quaternions: {@code minimize(r).over(q).manifold(q,
 * Manifolds.quaternion())}. Each step is made in as many coordinates as the surface has dimensions, {@code x + delta} is
 * understood as a point of the surface, and a matrix says how the numbers move with the coordinates.
 *
 * <p>The common ones are in {@link Manifolds}. Implementations must not keep the arrays they are given.
 *
 * @see <a href="https://doi.org/10.1016/j.inffus.2011.08.003">Hertzberg, Wagner, Frese and Schröder, Integrating generic
 *     sensor fusion algorithms with sound state representations through encapsulation of manifolds</a>
 */
public interface Manifold {
    /**
     * The count of numbers that make up a point.
     *
     * @return n, 1 or more
     */
    int ambientSize();

    /**
     * The dimension of the surface.
     *
     * @return k, from 0 to n
     */
    int tangentSize();

    /**
     * Whether numbers are a point of the surface, or nearly; asked where a minimisation starts, so that none runs beside
     * the surface unnoticed.
     *
     * @param x n numbers
     * @return true unless an implementation says otherwise
     */
    default boolean contains(double[] x) {
        return true;
    }

    /**
     * Goes from a point along a step: {@code out = x + delta}.
     *
     * @param x n numbers, a point
     * @param delta k numbers; with zeros, out is x
     * @param out receives n numbers; another array than x
     */
    void plus(double[] x, double[] delta, double[] out);

    /**
     * The derivative of {@code x + delta} with respect to delta, where delta is zero.
     *
     * @param x n numbers, a point
     * @param jacobian receives n x k numbers, row-major
     */
    void plusJacobian(double[] x, double[] jacobian);

    /**
     * The step from one point to another: the smallest delta with {@code x + delta = y}.
     *
     * @param y n numbers, a point
     * @param x n numbers, a point
     * @param delta receives k numbers
     */
    void minus(double[] y, double[] x, double[] delta);

    /**
     * The derivative of the step from x to y with respect to y, where y is x.
     *
     * @param x n numbers, a point
     * @param jacobian receives k x n numbers, row-major
     */
    void minusJacobian(double[] x, double[] jacobian);
}
