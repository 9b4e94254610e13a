package chumpy.samples.fit;

/**
 * What the user may set about a run of the optimiser.
 *
 * @param optimizer which optimiser
 * @param tolerance when changes count as none, relative
 * @param maxIterations the most steps to take
 */
record Settings(Optimizer optimizer, double tolerance, int maxIterations) {}
