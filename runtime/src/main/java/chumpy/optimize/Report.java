package chumpy.optimize;

import chumpy.Ch;
import java.util.List;
import java.util.Locale;

/** The text of {@link Result#report()}. */
final class Report {
    private final ReportLines lines = new ReportLines();

    Report(LeastSquaresProblem problem, List<Ch> idle, LeastSquaresMethod method, Outcome outcome) {
        lines.text(summary(method, outcome));
        lines.blank();
        lines.line("Residuals", "%,d: %s", outcome.rows(), problem.objective());
        lines.line("Unknowns", "%,d in %s", outcome.columns(), ReportLines.names(problem.variables()));
        if (!idle.isEmpty()) {
            lines.line(
                    "Without influence",
                    "%s; the residuals do not depend on them, they stayed as they were",
                    ReportLines.names(idle));
        }
        lines.blank();
        lines.line("Given", "%s; %s", method, problem.given());
        used(outcome);
        lines.blank();
        lines.line("Cost", "%.9e at the start, %.9e at the end", outcome.initialCost(), outcome.cost());
        lines.line(
                "Gradient",
                "%.3e in its largest entry; greatest cosine between residuals and a column of J: %.3e",
                outcome.gradientNorm(),
                outcome.gradientAngle());
        lines.line(
                "Iterations",
                "%d: %d steps taken, %d rejected",
                outcome.accepted() + outcome.rejected(),
                outcome.accepted(),
                outcome.rejected());
        lines.blank();
        times(outcome);
        lines.blank();
        lines.line("Stopped", "%s: %s", outcome.stop(), outcome.reason());
    }

    static String summary(LeastSquaresMethod method, Outcome outcome) {
        return String.format(
                Locale.ROOT,
                "Least squares by %s: %s (%s) after %d iterations, cost %.6e -> %.6e",
                method.name(),
                outcome.stop().converged() ? "converged" : "not converged",
                outcome.stop(),
                outcome.accepted() + outcome.rejected(),
                outcome.initialCost(),
                outcome.cost());
    }

    private void used(Outcome outcome) {
        long area = (long) outcome.rows() * outcome.columns();
        long stored = outcome.stored();
        lines.line(
                "Used",
                "%s, %s: %,d x %,d with %,d entries stored (%.3g %%)",
                outcome.linearSolver(),
                outcome.solverReason(),
                outcome.rows(),
                outcome.columns(),
                stored,
                100.0 * stored / area);
    }

    private void times(Outcome outcome) {
        Timings t = outcome.timings();
        lines.line("Seconds", "%10.6f", t.total());
        lines.line("  residuals", "%10.6f in %d evaluations", t.objective(), outcome.residualEvaluations());
        lines.line("  Jacobian", "%10.6f in %d evaluations", t.derivatives(), outcome.jacobianEvaluations());
        lines.line("  linear solver", "%10.6f", t.linearSolver());
        lines.line("  other", "%10.6f", t.other());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
