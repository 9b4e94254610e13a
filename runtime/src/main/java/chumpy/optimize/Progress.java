package chumpy.optimize;

import chumpy.array.Arguments;
import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prints lines about a run: iteration, seconds, cost, gradient and step, and behind them the sum of squares of each block
 * of residuals by its label, if there are several. Nothing is printed unless it is asked for:
 *
 * <pre>{@code
 * minimize(r).over(x).using(dogleg()).onIteration(Progress.onTerminal()).run();
 * }</pre>
 */
public final class Progress implements IterationListener {
    private static final double NANOSECONDS = 1e9;
    private static final Duration EACH_SECOND = Duration.ofSeconds(1);

    private final PrintStream out;
    private final long interval;
    private long began;
    private long last;

    private Progress(PrintStream out, Duration interval) {
        this.out = out;
        this.interval = interval.toNanos();
    }

    /**
     * A line per iteration.
     *
     * @param out where to
     * @return a listener for one run at a time
     */
    public static IterationListener to(PrintStream out) {
        return to(out, Duration.ZERO);
    }

    /**
     * A line for the start, and then for an iteration when so much time has passed since the last line.
     *
     * @param out where to
     * @param interval zero for a line per iteration
     * @return a listener for one run at a time
     * @throws OptionException if the interval is negative
     */
    public static IterationListener to(PrintStream out, Duration interval) {
        Arguments.given("Progress.to", "out", out);
        if (Arguments.given("Progress.to", "interval", interval).isNegative()) {
            throw new OptionException("Progress.to: the interval " + interval + " is negative; zero prints every line");
        }
        return new Progress(out, interval);
    }

    /**
     * At most a line per second on the standard error stream, if somebody sits at a terminal; nothing otherwise.
     *
     * @return a listener for one run at a time
     */
    public static IterationListener onTerminal() {
        return isTerminal(System.console()) ? to(System.err, EACH_SECOND) : iteration -> {};
    }

    /** From Java 22 on there is a console also without a terminal, and a method that tells which. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true; // an older Java, whose consoles are terminals
        }
    }

    @Override
    public void onIteration(Iteration iteration) {
        long now = System.nanoTime();
        boolean start = iteration.iteration() == 0;
        if (start) {
            began = now;
            out.printf(Locale.ROOT, "%9s %9s %13s %10s %10s%n", "iteration", "seconds", "cost", "|gradient|", "|step|");
        }
        if (start || now - last >= interval) {
            last = now;
            out.println(line(iteration, (now - began) / NANOSECONDS));
        }
    }

    private static String line(Iteration iteration, double seconds) {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%9d %9.3f %13.6e %10.2e %10s",
                iteration.iteration(),
                seconds,
                iteration.cost(),
                iteration.gradientNorm(),
                iteration.iteration() == 0 ? "" : String.format(Locale.ROOT, "%.2e", iteration.stepNorm())));
        Map<String, Double> squares = iteration.residualSquares();
        if (squares.size() > 1) {
            squares.forEach((label, sum) -> line.append(String.format(Locale.ROOT, " | %s %.3e", label, sum)));
        }
        return line.toString();
    }
}
