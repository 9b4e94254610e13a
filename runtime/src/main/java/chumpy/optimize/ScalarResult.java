package chumpy.optimize;

import chumpy.Ch;
import java.util.List;

/** What came of the minimisation of a number. The point itself is in the variables. */
public final class ScalarResult extends Result {
    private final ScalarMethod method;
    private final List<Ch> idle;
    private final ScalarOutcome outcome;
    private final String report;

    ScalarResult(ScalarGraph problem, Domain domain, ScalarMethod method, ScalarOutcome outcome) {
        this.method = method;
        this.idle = problem.idle();
        this.outcome = outcome;
        this.report = new ScalarReport(problem, domain, idle, method, outcome).toString();
    }

    @Override
    public ScalarMethod method() {
        return method;
    }

    @Override
    public double cost() {
        return outcome.value();
    }

    @Override
    public double initialCost() {
        return outcome.initialValue();
    }

    @Override
    public Stop stop() {
        return outcome.stop();
    }

    @Override
    public String reason() {
        return outcome.reason();
    }

    @Override
    public int iterations() {
        return outcome.iterations();
    }

    /**
     * Evaluations of the objective.
     *
     * @return their number, the start included
     */
    public int evaluations() {
        return outcome.evaluations();
    }

    /**
     * Evaluations of the gradient.
     *
     * @return their number, the start included
     */
    public int gradientEvaluations() {
        return outcome.gradients();
    }

    /**
     * Products of the Hessian with a vector. For an objective that is not a sum of squares each is made from two more
     * gradients, which are not counted elsewhere.
     *
     * @return their number
     */
    public int hessianProducts() {
        return outcome.hessianProducts();
    }

    /**
     * The greatest violation of a constraint at the end.
     *
     * @return 0 if there are none, or if it is within what the method tolerates
     */
    public double constraintViolation() {
        return outcome.violation();
    }

    @Override
    public double gradientNorm() {
        return outcome.gradientNorm();
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

    @Override
    public String toString() {
        return ScalarReport.summary(method, outcome);
    }
}
