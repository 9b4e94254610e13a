package chumpy.samples.bal;

import chumpy.optimize.LeastSquaresResult;
import java.io.PrintWriter;
import java.util.Locale;

/** A bundle adjustment in words and numbers, as far as the result of the minimisation does not say it. */
final class BalReport {
    private static final double MILLISECONDS = 1e3;
    /** Below this four decimals say too little. */
    private static final double SMALL = 0.001;

    private final PrintWriter out;

    BalReport(PrintWriter out) {
        this.out = out;
    }

    void problem(BalProblem problem, BalForm form, double seconds) {
        print("%s: made ready in %.3f s%n", problem.name(), seconds);
        print("  %-18s %,d of %d parameters%n", "cameras", problem.cameras().shape(0), Camera.SIZE);
        print("  %-18s %,d of 3 parameters%n", "points", problem.points().shape(0));
        print("  %-18s %,d of 2 residuals%n", "observations", problem.observations());
        print("  %-18s %s%n", "form", form);
        out.println();
    }

    void result(LeastSquaresResult result) {
        out.println();
        out.println(result.report());
        print(
                "%-18s%.3f ms of residuals, %.3f ms of Jacobian%n",
                "An evaluation",
                MILLISECONDS * result.timings().objective() / result.residualEvaluations(),
                MILLISECONDS * result.timings().derivatives() / Math.max(1, result.jacobianEvaluations()));
    }

    void errors(PixelErrors before, PixelErrors after) {
        out.println();
        print("%-34s %14s %14s%n", "Reprojection errors in pixels", "at the start", "at the end");
        row("root mean square of residuals", before.rms(), after.rms());
        row("median distance", before.quantile(0.5), after.quantile(0.5));
        row("99 of 100 distances are below", before.quantile(0.99), after.quantile(0.99));
        row("largest distance", before.quantile(1), after.quantile(1));
    }

    void truth(SyntheticScene scene, TruthDistance before, TruthDistance after) {
        print("  %-32s %14s %14s%n", "to be expected from the noise", "", number(scene.expectedRms()));
        out.println();
        print("%-34s %14s %14s%n", "Distance from the truth, RMS", "at the start", "at the end");
        row("points", before.points(), after.points());
        row("camera centres", before.centres(), after.centres());
        row("camera rotations, degrees", before.rotations(), after.rotations());
        row("focal lengths, percent", 100 * before.focalLengths(), 100 * after.focalLengths());
        out.println("  (the scene is 12 x 8 x 6; moved, turned and scaled onto the true points)");
    }

    private void row(String name, double before, double after) {
        print("  %-32s %14s %14s%n", name, number(before), number(after));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value == 0 || value >= SMALL ? "%.4f" : "%.3e", value);
    }

    private void print(String format, Object... values) {
        out.printf(Locale.ROOT, format, values);
    }
}
