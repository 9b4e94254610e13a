package chumpy.optimize;

import chumpy.Ch;
import chumpy.graph.Engine;
import java.util.List;
import java.util.Locale;

/** The text of {@link ScalarResult#report()}. */
final class ScalarReport {
    private final ReportLines lines = new ReportLines();

    ScalarReport(ScalarGraph problem, Domain domain, List<Ch> idle, ScalarMethod method, ScalarOutcome outcome) {
        lines.text(summary(method, outcome));
        lines.blank();
        lines.line("Objective", "%s", Engine.describe(problem.objective()));
        lines.line("Unknowns", "%,d in %s", problem.size(), ReportLines.names(problem.variables()));
        if (!domain.bounds().isEmpty()) {
            lines.line("Bounds", "on %d variables", domain.bounds().size());
        }
        if (!domain.constraints().isEmpty()) {
            lines.line(
                    "Constraints",
                    "%d equalities, %d inequalities; greatest violation at the end: %.3e",
                    problem.equalities(),
                    problem.inequalities(),
                    outcome.violation());
        }
        if (!idle.isEmpty()) {
            lines.line(
                    "Without influence",
                    "%s; the objective does not depend on them, they stayed as they were",
                    ReportLines.names(idle));
        }
        lines.line("Given", "%s", method);
        lines.blank();
        lines.line("Value", "%.9e at the start, %.9e at the end", outcome.initialValue(), outcome.value());
        if (!Double.isNaN(outcome.gradientNorm())) {
            lines.line("Gradient", "%.3e in its largest entry", outcome.gradientNorm());
        }
        lines.line("Iterations", "%d", outcome.iterations());
        lines.blank();
        times(outcome);
        lines.blank();
        lines.line("Stopped", "%s: %s", outcome.stop(), outcome.reason());
    }

    static String summary(ScalarMethod method, ScalarOutcome outcome) {
        return String.format(
                Locale.ROOT,
                "Minimisation by %s: %s (%s) after %d iterations, value %.6e -> %.6e",
                method.name(),
                outcome.stop().converged() ? "converged" : "not converged",
                outcome.stop(),
                outcome.iterations(),
                outcome.initialValue(),
                outcome.value());
    }

    private void times(ScalarOutcome outcome) {
        Timings t = outcome.timings();
        lines.line("Seconds", "%10.6f", t.total());
        lines.line("  values", "%10.6f in %d evaluations", t.objective(), outcome.evaluations());
        lines.line(
                "  derivatives",
                "%10.6f in %d gradients and %d products with the Hessian",
                t.derivatives(),
                outcome.gradients(),
                outcome.hessianProducts());
        lines.line("  other", "%10.6f", t.other());
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
