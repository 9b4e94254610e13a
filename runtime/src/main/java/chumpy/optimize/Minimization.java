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
    private final Objective objective;
    private final List<Ch> variables;

    private Minimization(Objective objective, List<Ch> variables) {
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
        Objects.requireNonNull(objective, "objective");
        return new Minimization((variables, solver) -> new GraphProblem(objective, variables, solver), List.of());
    }

    /**
     * Begins to say what is to be minimised.
     *
     * @param chunks residuals that are evaluated a chunk of rows at a time
     * @return a minimisation over nothing yet
     */
    public static Minimization of(RowChunks chunks) {
        Objects.requireNonNull(chunks, "chunks");
        return new Minimization((variables, solver) -> new ChunkedProblem(chunks, variables, solver), List.of());
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
