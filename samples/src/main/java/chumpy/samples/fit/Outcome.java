package chumpy.samples.fit;

/**
 * How an optimiser's run ended.
 *
 * @param converged whether it ended at what it takes for a minimum, and not at a limit or a failure
 * @param kind why it ended, in a word
 * @param iterations the steps it took
 * @param residualEvaluations how often it evaluated the residuals
 * @param jacobianEvaluations how often it evaluated their Jacobian
 * @param reason why it ended, with the numbers
 */
record Outcome(
        boolean converged,
        String kind,
        int iterations,
        int residualEvaluations,
        int jacobianEvaluations,
        String reason) {}
