package chumpy.optimize.scalar;

/** Is told of each iteration of an algorithm. */
@FunctionalInterface
public interface Watcher {
    /**
     * Called at the start, with number 0, and after each iteration.
     *
     * @param iteration its number
     * @param best the best point so far; not to be changed
     * @param value f there
     * @param change by how much f fell in the iteration
     * @param gradientNorm the largest entry of the gradient; NaN if the algorithm does not know it
     * @param stepNorm the length of the step; NaN if there is no such thing
     */
    void iterated(int iteration, double[] best, double value, double change, double gradientNorm, double stepNorm);
}
