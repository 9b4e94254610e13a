package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** What came of a minimisation of a sum of squares. The point itself is in the variables. */
public final class LeastSquaresResult extends Result {
    private final LeastSquaresMethod method;
    private final List<Ch> idle;
    private final Outcome outcome;
    private final String report;

    LeastSquaresResult(LeastSquaresProblem problem, LeastSquaresMethod method, Outcome outcome) {
        this.method = method;
        this.idle = problem.idle();
        this.outcome = outcome;
        this.report = new Report(problem, idle, method, outcome).toString();
    }

    @Override
    public LeastSquaresMethod method() {
        return method;
    }

    @Override
    public double cost() {
        return outcome.cost();
    }

    @Override
    public double initialCost() {
        return outcome.initialCost();
    }

    @Override
    public Stop stop() {
        return outcome.stop();
    }

    @Override
    public String reason() {
        return outcome.reason();
    }

    /** Steps that were tried: those taken and those rejected. */
    @Override
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

    /** The largest absolute entry of the gradient {@code J'r} at the end. */
    @Override
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

    @Override
    public Timings timings() {
        return outcome.timings();
    }

    @Override
    public List<Ch> idleVariables() {
        return idle;
    }

    @Override
    public String report() {
        return report;
    }

    /** A line: method, how it ended, costs, iterations. */
    @Override
    public String toString() {
        return Report.summary(method, outcome);
    }
}
