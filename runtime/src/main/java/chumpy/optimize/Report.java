package chumpy.optimize;

import chumpy.Ch;
import chumpy.graph.Engine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of {@link Result#report()}. */
final class Report {
    private static final int NAMED_VARIABLES = 8;

    private final List<String> lines = new ArrayList<>();

    Report(LeastSquaresProblem problem, List<Ch> idle, LeastSquaresMethod method, Outcome outcome) {
        lines.add(summary(method, outcome));
        lines.add("");
        line("Residuals", "%,d: %s", outcome.rows(), problem.objective());
        line("Unknowns", "%,d in %s", outcome.columns(), names(problem.variables()));
        if (!idle.isEmpty()) {
            line("Without influence", "%s; the residuals do not depend on them, they stayed as they were", names(idle));
        }
        lines.add("");
        line("Given", "%s; %s", method, problem.given());
        used(outcome);
        lines.add("");
        line("Cost", "%.9e at the start, %.9e at the end", outcome.initialCost(), outcome.cost());
        line(
                "Gradient",
                "%.3e in its largest entry; greatest cosine between residuals and a column of J: %.3e",
                outcome.gradientNorm(),
                outcome.gradientAngle());
        line(
                "Iterations",
                "%d: %d steps taken, %d rejected",
                outcome.accepted() + outcome.rejected(),
                outcome.accepted(),
                outcome.rejected());
        lines.add("");
        times(outcome);
        lines.add("");
        line("Stopped", "%s: %s", outcome.stop(), outcome.reason());
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
        line(
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
        line("Seconds", "%10.6f", t.total());
        line("  residuals", "%10.6f in %d evaluations", t.residuals(), outcome.residualEvaluations());
        line("  Jacobian", "%10.6f in %d evaluations", t.jacobian(), outcome.jacobianEvaluations());
        line("  linear solver", "%10.6f", t.linearSolver());
        line("  other", "%10.6f", t.other());
    }

    private static String names(List<Ch> nodes) {
        String names =
                nodes.stream().limit(NAMED_VARIABLES).map(Engine::describe).collect(Collectors.joining("; "));
        String more = nodes.size() > NAMED_VARIABLES ? "; and so on" : "";
        return nodes.size() + (nodes.size() == 1 ? " variable (" : " variables (") + names + more + ")";
    }

    private void line(String name, String format, Object... values) {
        lines.add(String.format(Locale.ROOT, "%-18s", name) + String.format(Locale.ROOT, format, values));
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
