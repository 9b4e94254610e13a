package chumpy.samples.fit;

import chumpy.optimize.IterationListener;

/**
 * What the user may set about a run of the optimiser.
 *
 * @param optimizer which optimiser
 * @param tolerance when changes count as none, relative
 * @param maxIterations the most steps to take
 * @param listener is told of each step
 */
record Settings(Optimizer optimizer, double tolerance, int maxIterations, IterationListener listener) {
    Settings(Optimizer optimizer, double tolerance, int maxIterations) {
        this(optimizer, tolerance, maxIterations, iteration -> {});
    }
}
