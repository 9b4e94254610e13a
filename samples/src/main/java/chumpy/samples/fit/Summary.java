package chumpy.samples.fit;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Many fits: one line each, then how many succeeded. */
final class Summary {
    private static final String ROW = "%-12s %5s %10s %7s %7s %17s %17s %6s %6s %8s  %s%n";

    private final PrintWriter out;
    private final List<Fit> fits = new ArrayList<>();

    Summary(PrintWriter out) {
        this.out = out;
    }

    void head() {
        out.printf(
                Locale.ROOT,
                ROW,
                "data set",
                "start",
                "agreeing",
                "worst",
                "mean",
                "RSS",
                "certified",
                "steps",
                "evals",
                "seconds",
                "ended");
    }

    void add(Fit fit) {
        fits.add(fit);
        int n = fit.estimates().size();
        int agreeing = 0;
        for (int i = 0; i < n; i++) {
            agreeing += fit.digits(i) > Digits.ENOUGH ? 1 : 0;
        }
        out.printf(
                Locale.ROOT,
                ROW,
                fit.data().name(),
                fit.start(),
                agreeing + " of " + n,
                Report.digits(fit.worstDigits()),
                Report.digits(fit.meanDigits()),
                Report.number(fit.residualSumOfSquares()),
                Report.number(fit.data().certified().residualSumOfSquares()),
                fit.outcome().iterations(),
                fit.outcome().residualEvaluations(),
                String.format(Locale.ROOT, "%.3f", fit.seconds()),
                fit.outcome().kind());
    }

    void foot() {
        long succeeded = fits.stream().filter(Fit::agrees).count();
        double worst = fits.stream().mapToDouble(Fit::worstDigits).average().orElse(0);
        double mean = fits.stream().mapToDouble(Fit::meanDigits).average().orElse(0);
        out.println();
        out.printf(
                Locale.ROOT,
                "%d of %s agree with the certified values in every parameter to more than %.0f digits.%n",
                succeeded,
                Words.count(fits.size(), "run"),
                Digits.ENOUGH);
        out.printf(
                Locale.ROOT,
                "Digits on average, of each run's worst parameter: %.2f; of all its parameters: %.2f (capped at %.0f).%n",
                worst,
                mean,
                Digits.MOST);
    }
}
