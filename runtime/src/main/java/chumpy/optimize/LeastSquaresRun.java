package chumpy.optimize;

import chumpy.Ch;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * A least squares minimisation that is ready to run, from wherever its variables then are, and as often as one likes.
 *
 * <p>Instances are immutable.
 */
public final class LeastSquaresRun {
    private final Objective objective;
    private final List<Ch> variables;
    private final LeastSquaresMethod method;
    private final Hooks hooks;

    LeastSquaresRun(Objective objective, List<Ch> variables, LeastSquaresMethod method, Hooks hooks) {
        this.objective = objective;
        this.variables = variables;
        this.method = method;
        this.hooks = hooks;
    }

    /**
     * Asks to be told of the start and of each iteration.
     *
     * @param listener called in the thread of the run; one more beside those there are
     * @return a run with this listener
     */
    public LeastSquaresRun onIteration(IterationListener listener) {
        List<IterationListener> listeners = new ArrayList<>(hooks.listeners());
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return new LeastSquaresRun(objective, variables, method, new Hooks(listeners, hooks.cancelled()));
    }

    /**
     * Lets others end the run: {@code cancelledBy(flag::get)} with an {@code AtomicBoolean} that another thread sets, or
     * {@code cancelledBy(Thread.currentThread()::isInterrupted)}.
     *
     * @param cancelled asked before each evaluation of the residuals, except that of the start
     * @return a run that also ends when this is true
     */
    public LeastSquaresRun cancelledBy(BooleanSupplier cancelled) {
        Objects.requireNonNull(cancelled, "cancelled");
        BooleanSupplier before = hooks.cancelled();
        return new LeastSquaresRun(
                objective,
                variables,
                method,
                new Hooks(hooks.listeners(), () -> before.getAsBoolean() || cancelled.getAsBoolean()));
    }

    /**
     * Minimises. Whether this returns or throws, the variables then hold the best point that was found. What a
     * listener, a computation or a derivative throws comes through.
     *
     * @return what came of it; also if a limit was reached or the run was cancelled
     * @throws VariableException if a variable is no leaf or view of one, is a constant, or overlaps with another; if
     *     there is none
     * @throws NotFiniteException if the residuals, or their Jacobian, are not finite at the start
     * @throws chumpy.ShapeException if there are no residuals, or if a shape changes during the run
     */
    public Result run() {
        Stopwatch clock = new Stopwatch();
        LeastSquaresProblem problem = objective.residuals(variables, method.linearSolver());
        Outcome outcome = method.minimize(problem, hooks, clock);
        return new Result(problem, method, outcome);
    }
}
