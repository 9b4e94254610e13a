package chumpy.samples.fit;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.stream.Collectors;

/** A fit in words and numbers, beside what is certified. */
final class Report {
    private static final String ROW = "  %-10s %18s %18s %7s   %18s %18s %7s%n";

    private final PrintWriter out;

    Report(PrintWriter out) {
        this.out = out;
    }

    void dataSet(DataSet data) {
        out.println(data.name() + ": " + data.formula());
        out.print(Words.count(data.columns().rows(), "observation") + ", "
                + Words.count(data.parameters().size(), "parameter"));
        out.println(
                data.level().isEmpty() ? "" : ", " + data.level().toLowerCase(Locale.ROOT) + " level of difficulty");
        int stated = data.certified().degreesOfFreedom();
        if (stated != data.degreesOfFreedom()) {
            out.println("the file states " + stated + " degrees of freedom; observations less parameters, "
                    + data.degreesOfFreedom() + ", are used");
        }
    }

    void fit(Fit fit) {
        out.println();
        out.println("from start " + fit.start() + ": "
                + fit.data().parameters().stream()
                        .map(p -> p.name() + " = " + plain(p.start(fit.start())))
                        .collect(Collectors.joining(", ")));
        out.printf(Locale.ROOT, ROW, "", "estimate", "certified", "digits", "std. deviation", "certified", "digits");
        for (int i = 0; i < fit.estimates().size(); i++) {
            Parameter parameter = fit.data().parameters().get(i);
            double deviation = fit.deviations().values().get(i);
            boolean known = Double.isFinite(deviation);
            row(
                    parameter.name(),
                    fit.estimates().get(i),
                    parameter.certified(),
                    known ? number(deviation) : "none",
                    number(parameter.deviation()),
                    known ? digits(Digits.agreeing(deviation, parameter.deviation())) : "");
        }
        Certified certified = fit.data().certified();
        row("RSS", fit.residualSumOfSquares(), certified.residualSumOfSquares(), "", "", "");
        row("RSD", fit.residualDeviation(), certified.residualDeviation(), "", "", "");
        if (!fit.deviations().fault().isEmpty()) {
            out.println("  no standard deviations: " + fit.deviations().fault());
        }
        outcome(fit);
    }

    /** What the short words in the tables mean. */
    void legend() {
        out.println();
        out.println("RSS: residual sum of squares; RSD: residual standard deviation, the square root of RSS over the"
                + " degrees of freedom;");
        out.printf(
                Locale.ROOT,
                "digits: -log10 of the relative error against the certified value, at most %.0f.%n",
                Digits.MOST);
    }

    private void row(String name, double value, double certified, String deviation, String known, String agreeing) {
        String digits = digits(Digits.agreeing(value, certified));
        String line = String.format(
                Locale.ROOT, ROW, name, number(value), number(certified), digits, deviation, known, agreeing);
        out.println(line.stripTrailing());
    }

    private void outcome(Fit fit) {
        Outcome outcome = fit.outcome();
        out.printf(
                Locale.ROOT,
                "%s %s after %s (%s of the residuals, %d of the Jacobian) in %.3f s:%n  %s%n",
                fit.optimizer(),
                outcome.converged() ? "converged" : "did not converge",
                Words.count(outcome.iterations(), "iteration"),
                Words.count(outcome.residualEvaluations(), "evaluation"),
                outcome.jacobianEvaluations(),
                fit.seconds(),
                outcome.reason());
        out.println(
                fit.agrees()
                        ? "every parameter agrees to more than 4 digits"
                        : "NOT every parameter agrees to more than 4 digits");
    }

    static String number(double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, "%.10E", value) : Double.toString(value);
    }

    static String digits(double digits) {
        return String.format(Locale.ROOT, "%.1f", digits);
    }

    /** A starting value as somebody would write it. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%.0f", value)
                : Double.toString(value);
    }
}
