package chumpy.benchmarks.report;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import chumpy.benchmarks.functions.Subject;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;

/**
 * Times every function in turn with the loop by hand, in this process: round after round, so that what disturbs one
 * disturbs the other. What is allocated is counted over all threads.
 */
final class FunctionRun {
    /** Where the figures go; behind it come a family, a function, and what was measured. */
    static final String FUNCTIONS = "functions/";

    static final String VALUE = "/value";
    static final String VALUE_BY_HAND = "/valueByHand";
    static final String PRODUCT = "/product";
    static final String PRODUCT_BY_HAND = "/productByHand";
    static final String VALUE_MEMORY = "/valueMemory";
    static final String PRODUCT_MEMORY = "/productMemory";
    static final String FIRST_MEMORY = "/firstMemory";

    /** Of the larger of the argument and the result. */
    static final String SIZE = "/size";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Effort effort;
    private final Figures figures;
    private Object sink = "";

    private FunctionRun(Effort effort, Figures figures) {
        this.effort = effort;
        this.figures = figures;
    }

    /**
     * Runs them.
     *
     * @param effort how much of it
     * @param figures where the figures go; sizes are in bytes
     */
    static void run(Effort effort, Figures figures) {
        FunctionRun run = new FunctionRun(effort, figures);
        for (Subject subject : Subject.all(effort.side())) {
            run.time(subject);
        }
        if (run.sink.equals(run)) { // never: but the JVM cannot know that the results are not wanted
            throw new IllegalStateException();
        }
    }

    private void time(Subject subject) {
        String name = FUNCTIONS + subject.name();
        Ch x = Chumpy.array(subject.input());
        double[] entries = subject.input().toArray();
        figures.add(name + SIZE, 8.0 * Math.max(entries.length, subject.byHand().value(entries).length), Unit.SIZE);
        long start = System.nanoTime();
        if (subject.expression() == null) {
            for (int i = 0; isWanted(i, start); i++) {
                measure(
                        i,
                        name + VALUE,
                        name + VALUE_MEMORY,
                        () -> Objects.requireNonNull(subject.plain()).apply(x));
                measure(i, name + VALUE_BY_HAND, "", () -> subject.byHand().value(entries));
            }
            return;
        }
        Ch f = subject.expression().apply(x);
        long before = allocated();
        NdArray r = f.r();
        double[] weights = new SplittableRandom(4).doubles(r.size()).toArray();
        NdArray v = NdArray.adopt(weights, r.shape());
        double[] value = r.toArray();
        Subject.Adjoint adjoint = subject.adjoint();
        if (adjoint != null) {
            sink = f.vjp(x, v);
            figures.add(name + FIRST_MEMORY, (allocated() - before) - 16.0 * value.length, Unit.SIZE);
        }
        for (int i = 0; isWanted(i, start); i++) {
            x.set(subject.input());
            measure(i, name + VALUE, name + VALUE_MEMORY, f::r);
            measure(i, name + VALUE_BY_HAND, "", () -> subject.byHand().value(entries));
            if (adjoint != null) {
                measure(i, name + PRODUCT, name + PRODUCT_MEMORY, () -> f.vjp(x, v));
                measure(i, name + PRODUCT_BY_HAND, "", () -> adjoint.product(entries, value, weights));
            }
        }
    }

    /** Rounds until the time is over, but some at least; the first ones only warm up. */
    private boolean isWanted(int round, long start) {
        return round < effort.leastRounds() || System.nanoTime() - start < effort.secondsEach() * 1e9;
    }

    private void measure(int round, String time, String memory, Callable<?> work) {
        long before = memory.isEmpty() ? 0 : allocated();
        long start = System.nanoTime();
        try {
            sink = work.call();
        } catch (Exception e) {
            throw new IllegalStateException(time, e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (round >= effort.leastRounds() / 2) {
            figures.add(time, seconds, Unit.TIME);
            if (!memory.isEmpty()) {
                figures.add(memory, (double) (allocated() - before), Unit.SIZE);
            }
        }
    }

    private static long allocated() {
        return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
                .filter(bytes -> bytes > 0)
                .sum();
    }
}
