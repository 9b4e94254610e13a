package chumpy.optimize.scalar;

/** Chooses how far to go along a ray. */
public interface LineSearch {
    /**
     * Goes to a point of a ray where the function is lower by enough.
     *
     * @param ray which
     * @param first the first trial
     * @param most how far it may go
     * @return whether it now stands at such a point; if not, it may stand anywhere
     */
    boolean search(Ray ray, double first, double most);
}
