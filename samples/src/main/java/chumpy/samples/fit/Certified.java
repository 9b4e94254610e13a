package chumpy.samples.fit;

/**
 * What the file certifies about the fit as a whole.
 *
 * @param residualSumOfSquares the sum of squares at the solution
 * @param residualDeviation the square root of that over the degrees of freedom
 * @param degreesOfFreedom as the file states them
 */
record Certified(double residualSumOfSquares, double residualDeviation, int degreesOfFreedom) {}
