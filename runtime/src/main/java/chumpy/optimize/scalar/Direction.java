package chumpy.optimize.scalar;

/** Chooses where to go from each point of a descent. Each run has an instance of its own. */
public interface Direction {
    /**
     * Chooses.
     *
     * @param x the point
     * @param gradient the gradient there
     * @param direction receives the direction; if it does not descend, the steepest descent is taken in its place
     */
    void choose(double[] x, double[] gradient, double[] direction);

    /**
     * Learns of a step that was taken.
     *
     * @param step from the last point to the next
     * @param gradient at the last point
     * @param next at the next point
     */
    void learn(double[] step, double[] gradient, double[] next);

    /** Forgets all it has learnt, after a search along its direction failed. */
    void forget();

    /**
     * Whether its length means something: then the first trial is all of it. Otherwise the last decrease tells what is to
     * be expected.
     *
     * @return true for Newton's
     */
    boolean isNatural();
}
