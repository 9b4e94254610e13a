package chumpy.optimize.scalar;

/** A way to minimise a function of one vector. Each run has an instance of its own. */
@FunctionalInterface
public interface Algorithm {
    /**
     * Minimises. The oracle remembers the best point, so nothing but the reason of the end is returned.
     *
     * @param oracle the function; what it throws must come through
     * @param x the start, which lies in the box; it may be written over
     * @return why it ended
     */
    Ending minimize(Oracle oracle, double[] x);
}
