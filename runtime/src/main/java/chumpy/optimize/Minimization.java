package chumpy.optimize;

import chumpy.Ch;
import java.util.List;
import java.util.Objects;

/**
 * What is to be minimised, and over what: {@code minimize(f).over(x, y).using(dogleg()).run()}. The method says whether
 * f is taken for residuals or for a scalar.
 *
 * <p>Instances are immutable.
 */
public final class Minimization {
    private final Ch objective;
    private final List<Ch> variables;

    private Minimization(Ch objective, List<Ch> variables) {
        this.objective = objective;
        this.variables = variables;
    }

    /**
     * Begins to say what is to be minimised.
     *
     * @param objective any node
     * @return a minimisation over nothing yet
     */
    public static Minimization of(Ch objective) {
        return new Minimization(Objects.requireNonNull(objective, "objective"), List.of());
    }

    /**
     * Says what may vary.
     *
     * @param variables leaves, or views of leaves (indices, reshapes, transpositions), of any shapes; they are checked
     *     when the minimisation runs
     * @return a minimisation over these and no others
     */
    public Minimization over(Ch... variables) {
        return over(List.of(variables));
    }

    /**
     * Says what may vary.
     *
     * @param variables leaves, or views of leaves (indices, reshapes, transpositions), of any shapes; they are checked
     *     when the minimisation runs
     * @return a minimisation over these and no others
     */
    public Minimization over(List<? extends Ch> variables) {
        return new Minimization(objective, List.copyOf(variables));
    }

    /**
     * Says how: the objective is then an array of residuals, of any size and shape, and what is minimised is half the
     * sum of their squares.
     *
     * @param method such as {@link Methods#dogleg()}
     * @return what can be run
     */
    public LeastSquaresRun using(LeastSquaresMethod method) {
        return new LeastSquaresRun(objective, variables, Objects.requireNonNull(method, "method"), Hooks.NONE);
    }
}
