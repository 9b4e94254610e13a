package chumpy.optimize;

/** Is told of each iteration. */
@FunctionalInterface
public interface IterationListener {
    /**
     * Called at the start and after each iteration, in the thread that runs the minimisation. The variables hold the
     * best point so far; they may be read, and what depends on them too. What is assigned to them is overwritten. What else
     * the residuals depend on must not be changed: the cost is not computed again. An exception ends the minimisation and reaches its caller.
     *
     * @param iteration what happened
     */
    void onIteration(Iteration iteration);
}
