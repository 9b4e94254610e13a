package chumpy.samples.fit;

import java.util.List;

/**
 * A data set fitted from one start.
 *
 * @param data the data set
 * @param start which of the starting values, 1 or 2
 * @param optimizer the optimiser
 * @param regression the expression, its parameters at the estimates
 * @param estimates the estimates
 * @param deviations their standard deviations
 * @param residualSumOfSquares the sum of squares at the estimates
 * @param outcome how the optimiser's run ended
 * @param seconds the time it took
 */
record Fit(
        DataSet data,
        int start,
        Optimizer optimizer,
        Regression regression,
        List<Double> estimates,
        Deviations deviations,
        double residualSumOfSquares,
        Outcome outcome,
        double seconds) {
    double residualDeviation() {
        return Math.sqrt(residualSumOfSquares / data.degreesOfFreedom());
    }

    /** The digits of an estimate that agree with the certified ones. */
    double digits(int parameter) {
        return Digits.agreeing(
                estimates.get(parameter), data.parameters().get(parameter).certified());
    }

    /** The digits of the parameter that agrees least: what such solvers are compared by. */
    double worstDigits() {
        double worst = Digits.MOST;
        for (int i = 0; i < estimates.size(); i++) {
            worst = Math.min(worst, digits(i));
        }
        return worst;
    }

    double meanDigits() {
        double sum = 0;
        for (int i = 0; i < estimates.size(); i++) {
            sum += digits(i);
        }
        return sum / estimates.size();
    }

    boolean agrees() {
        return worstDigits() > Digits.ENOUGH;
    }
}
