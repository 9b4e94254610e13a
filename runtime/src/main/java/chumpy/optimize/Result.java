package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** What came of a minimisation. The point itself is in the variables. */
public final class Result {
    private final LeastSquaresMethod method;
    private final List<Ch> idle;
    private final Outcome outcome;
    private final String report;

    Result(LeastSquaresProblem problem, LeastSquaresMethod method, Outcome outcome) {
        this.method = method;
        this.idle = problem.idle();
        this.outcome = outcome;
        this.report = new Report(problem, idle, method, outcome).toString();
    }

    /**
     * The method that was used.
     *
     * @return with its options
     */
    public LeastSquaresMethod method() {
        return method;
    }

    /**
     * Half the sum of squares at the end.
     *
     * @return the cost of the best point found
     */
    public double cost() {
        return outcome.cost();
    }

    /**
     * Half the sum of squares at the start.
     *
     * @return the cost
     */
    public double initialCost() {
        return outcome.initialCost();
    }

    /**
     * Whether it ended as is expected at a minimum.
     *
     * @return {@code stop().converged()}
     */
    public boolean converged() {
        return outcome.stop().converged();
    }

    /**
     * Why it ended.
     *
     * @return the reason's kind
     */
    public Stop stop() {
        return outcome.stop();
    }

    /**
     * Why it ended, with the numbers.
     *
     * @return a sentence
     */
    public String reason() {
        return outcome.reason();
    }

    /**
     * Steps that were tried.
     *
     * @return those taken and those rejected
     */
    public int iterations() {
        return outcome.accepted() + outcome.rejected();
    }

    /**
     * Steps that were taken.
     *
     * @return their number
     */
    public int accepted() {
        return outcome.accepted();
    }

    /**
     * Steps that were tried and not taken.
     *
     * @return their number
     */
    public int rejected() {
        return outcome.rejected();
    }

    /**
     * Evaluations of the residuals.
     *
     * @return their number, the start included
     */
    public int residualEvaluations() {
        return outcome.residualEvaluations();
    }

    /**
     * Evaluations of the Jacobian.
     *
     * @return their number, the start included
     */
    public int jacobianEvaluations() {
        return outcome.jacobianEvaluations();
    }

    /**
     * The largest absolute entry of the gradient {@code J'r} at the end.
     *
     * @return its size
     */
    public double gradientNorm() {
        return outcome.gradientNorm();
    }

    /**
     * The greatest cosine between the residuals and a column of the Jacobian at the end.
     *
     * @return from 0 to 1
     */
    public double gradientAngle() {
        return outcome.gradientAngle();
    }

    /**
     * The solver that was used for the linear problems.
     *
     * @return in words
     */
    public String linearSolver() {
        return outcome.linearSolver();
    }

    /**
     * Where the time went.
     *
     * @return seconds
     */
    public Timings timings() {
        return outcome.timings();
    }

    /**
     * Variables that the objective does not depend on. They stayed as they were.
     *
     * @return those, in the order in which they were given
     */
    public List<Ch> idleVariables() {
        return idle;
    }

    /**
     * All of this to be read: what was given, what was used, where the time went, and why it ended.
     *
     * @return several lines
     */
    public String report() {
        return report;
    }

    /** A line: method, how it ended, costs, iterations. */
    @Override
    public String toString() {
        return Report.summary(method, outcome);
    }
}
