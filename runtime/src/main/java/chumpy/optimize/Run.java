package chumpy.optimize;

import chumpy.array.Arguments;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A minimisation that is ready to run, from wherever its variables then are, and as often as one likes.
 *
 * <p>Instances are immutable.
 *
 * @param <R> what comes of it
 */
public final class Run<R extends Result> {
    private final Execution<R> execution;
    private final Hooks hooks;

    /** What is done when it runs. */
    @FunctionalInterface
    interface Execution<R extends Result> {
        R run(Hooks hooks, Stopwatch clock);
    }

    Run(Execution<R> execution) {
        this(execution, Hooks.NONE);
    }

    private Run(Execution<R> execution, Hooks hooks) {
        this.execution = execution;
        this.hooks = hooks;
    }

    /**
     * Asks to be told of the start and of each iteration.
     *
     * @param listener called in the thread of the run; one more beside those there are
     * @return a run with this listener
     */
    public Run<R> onIteration(IterationListener listener) {
        List<IterationListener> listeners = new ArrayList<>(hooks.listeners());
        listeners.add(Arguments.given("onIteration", "listener", listener));
        return new Run<>(execution, new Hooks(listeners, hooks.cancelled(), hooks.timeLimit()));
    }

    /**
     * Lets others end the run: {@code cancelledBy(flag::get)} with an {@code AtomicBoolean} that another thread sets, or
     * {@code cancelledBy(Thread.currentThread()::isInterrupted)}.
     *
     * @param cancelled asked before each evaluation of the objective, except that of the start
     * @return a run that also ends when this is true
     */
    public Run<R> cancelledBy(BooleanSupplier cancelled) {
        Arguments.given("cancelledBy", "cancelled", cancelled);
        BooleanSupplier before = hooks.cancelled();
        return new Run<>(
                execution,
                new Hooks(
                        hooks.listeners(), () -> before.getAsBoolean() || cancelled.getAsBoolean(), hooks.timeLimit()));
    }

    /**
     * Limits the time. It is looked at before each evaluation of the objective, except that of the start, and no
     * evaluation is cut short.
     *
     * @param limit more than nothing
     * @return a run that also ends when this time has passed since its beginning
     * @throws OptionException if it is zero or negative
     */
    public Run<R> timeLimit(Duration limit) {
        Arguments.given("timeLimit", "limit", limit);
        if (limit.isZero() || limit.isNegative()) {
            throw new OptionException("timeLimit: " + limit + " was given; it must be more than nothing");
        }
        return new Run<>(execution, new Hooks(hooks.listeners(), hooks.cancelled(), limit));
    }

    /**
     * Minimises. Whether this returns or throws, the variables then hold the best point that was found. What a
     * listener, a computation or a derivative throws comes through.
     *
     * @return what came of it; also if a limit was reached or the run was cancelled
     * @throws VariableException if a variable is no leaf or view of one, is a constant, or overlaps with another; if
     *     there is none; if bounds contradict each other
     * @throws OptionException if the method cannot keep to the bounds or constraints that were given, or cannot take
     *     the objective
     * @throws NotFiniteException if the objective, or the Jacobian of residuals, is not finite at the start
     * @throws chumpy.ShapeException if the objective has not the shape that the method needs, or if a shape changes
     *     during the run
     */
    public R run() {
        return execution.run(hooks, new Stopwatch());
    }
}
