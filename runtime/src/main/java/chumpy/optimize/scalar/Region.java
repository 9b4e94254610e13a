package chumpy.optimize.scalar;

/** Minimises the quadratic model {@code m(p) = g'p + p'H p / 2} of a function within {@code |p| <= radius}, or nearly so. */
public interface Region {
    /**
     * Takes up a point.
     *
     * @param x the point; not to be changed as long as it is in use
     * @param gradient the gradient g there, which is not zero; not to be changed either
     */
    void begin(double[] x, double[] gradient);

    /**
     * Minimises.
     *
     * @param radius the length that is allowed
     * @param step receives p
     * @return the decrease {@code -m(p)} that the model promises
     */
    double solve(double radius, double[] step);

    /**
     * Whether the radius kept the last step from being longer.
     *
     * @return false if it lies inside
     */
    boolean isRestricted();
}
