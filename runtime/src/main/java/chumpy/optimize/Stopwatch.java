package chumpy.optimize;

import java.time.Duration;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Where the time of a run goes. */
final class Stopwatch {
    private static final double NANOSECONDS = 1e9;

    private final long began = System.nanoTime();
    private long objective;
    private long derivatives;
    private long linearSolver;

    void objective(Runnable work) {
        long from = System.nanoTime();
        work.run();
        objective += System.nanoTime() - from;
    }

    <T> T derivatives(Supplier<T> work) {
        long from = System.nanoTime();
        T result = work.get();
        derivatives += System.nanoTime() - from;
        return result;
    }

    void linearSolver(Runnable work) {
        long from = System.nanoTime();
        work.run();
        linearSolver += System.nanoTime() - from;
    }

    double solution(DoubleSupplier work) {
        long from = System.nanoTime();
        double result = work.getAsDouble();
        linearSolver += System.nanoTime() - from;
        return result;
    }

    /** Adds the time since then, by {@link System#nanoTime}, to that of values. */
    void addObjective(long from) {
        objective += System.nanoTime() - from;
    }

    /** Adds the time since then, by {@link System#nanoTime}, to that of derivatives. */
    void addDerivatives(long from) {
        derivatives += System.nanoTime() - from;
    }

    /** Nanoseconds since the run began. */
    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    Timings read() {
        return new Timings(
                (System.nanoTime() - began) / NANOSECONDS,
                objective / NANOSECONDS,
                derivatives / NANOSECONDS,
                linearSolver / NANOSECONDS);
    }
}
