package chumpy.samples.bal;

import chumpy.optimize.Iteration;
import chumpy.optimize.IterationListener;
import java.io.PrintWriter;
import java.util.Locale;

/** Prints a line for each iteration, with the columns of Ceres Solver. */
final class IterationTable implements IterationListener {
    private static final double MILLISECONDS = 1e6;
    private static final double SECONDS = 1e9;

    private final PrintWriter out;
    private final long began = System.nanoTime();
    private long last = began;

    /** A table that begins now. */
    IterationTable(PrintWriter out) {
        this.out = out;
        out.printf(
                Locale.ROOT,
                "%4s %13s %12s %12s %10s %10s %10s %10s %9s%n",
                "iter",
                "cost",
                "cost_change",
                "|gradient|",
                "|step|",
                "tr_ratio",
                "tr_radius",
                "iter_ms",
                "total_s");
    }

    @Override
    public void onIteration(Iteration iteration) {
        long now = System.nanoTime();
        out.printf(
                Locale.ROOT,
                "%4d %13.6e %12.2e %12.2e %10.2e %10.2e %10.2e %10.1f %9.3f%n",
                iteration.iteration(),
                iteration.cost(),
                iteration.costChange(),
                iteration.gradientNorm(),
                iteration.stepNorm(),
                iteration.gainRatio(),
                iteration.radius(),
                (now - last) / MILLISECONDS,
                (now - began) / SECONDS);
        out.flush();
        last = now;
    }
}
