package chumpy.optimize;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.array.Arguments;
import chumpy.optimize.scalar.Box;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be minimised, over what and within which limits: {@code minimize(f).over(x, y).using(bfgs()).run()}.
 *
 * <p>Whether f is taken for a number or for residuals does not depend on its size. {@code leastSquares(r)}, and {@code
 * minimize} of a list or map, mean residuals: a method for least squares minimises half the sum of their squares, any
 * other method the sum of their squares. {@code minimize(f)} leaves it to the method: one for least squares takes f for
 * residuals, any other takes f, which must have exactly one entry, for the number to be minimised.
 *
 * <p>Instances are immutable.
 */
public final class Minimization {
    private final Objective objective;
    private final Domain domain;

    private Minimization(Objective objective, Domain domain) {
        this.objective = objective;
        this.domain = domain;
    }

    /**
     * Begins to say what is to be minimised.
     *
     * @param objective any node
     * @return a minimisation over nothing yet
     */
    public static Minimization of(Ch objective) {
        Ch node = Arguments.given("minimize", "objective", objective);
        return new Minimization(Objectives.byMethod(node), Domain.EMPTY);
    }

    /**
     * Begins to say what is to be minimised: the cost of residuals, whatever the method.
     *
     * @param residuals one or more, whose costs are added
     * @return a minimisation over nothing yet
     * @throws OptionException if there are none
     */
    public static Minimization of(Residuals... residuals) {
        List<Residuals> all = Arguments.allGiven("minimize", "residuals", Arrays.asList(residuals));
        if (all.isEmpty()) {
            throw new OptionException("minimize: no residuals were given; there must be one or more");
        }
        return new Minimization(Objectives.residuals(List.copyOf(all)), Domain.EMPTY);
    }

    /**
     * Begins to say what is to be minimised.
     *
     * @param chunks residuals that are evaluated a chunk of rows at a time
     * @return a minimisation over nothing yet
     */
    public static Minimization of(RowChunks chunks) {
        RowChunks given = Arguments.given("minimize", "chunks", chunks);
        return new Minimization(Objectives.chunks(given), Domain.EMPTY);
    }

    /**
     * Says what may vary.
     *
     * @param variables leaves, or views of leaves (indices, reshapes, transpositions), of any shapes; they are checked
     *     when the minimisation runs
     * @return a minimisation over these and no others
     */
    public Minimization over(Ch... variables) {
        return over(Arrays.asList(Arguments.given("over", "variables", variables)));
    }

    /**
     * Says what may vary.
     *
     * @param variables leaves, or views of leaves (indices, reshapes, transpositions), of any shapes; they are checked
     *     when the minimisation runs
     * @return a minimisation over these and no others
     */
    public Minimization over(List<? extends Ch> variables) {
        return new Minimization(objective, domain.over(Arguments.allGiven("over", "variables", variables)));
    }

    /**
     * Bounds all entries of a variable. A start outside of bounds is moved to the nearest point within.
     *
     * @param variable one of those given to {@code over}, before or after
     * @param lower the least value; may be infinite
     * @param upper the greatest value; may be infinite
     * @return a minimisation with these bounds, beside those there are
     */
    public Minimization bounds(Ch variable, double lower, double upper) {
        return bounds(variable, NdArray.scalar(lower), NdArray.scalar(upper));
    }

    /**
     * Bounds the entries of a variable, each on its own.
     *
     * @param variable one of those given to {@code over}, before or after
     * @param lower the least values, of a shape that broadcasts to that of the variable; may be infinite
     * @param upper the greatest values
     * @return a minimisation with these bounds, beside those there are
     */
    public Minimization bounds(Ch variable, NdArray lower, NdArray upper) {
        return new Minimization(
                objective,
                domain.with(new Bound(
                        Arguments.given("bounds", "variable", variable),
                        Arguments.given("bounds", "lower", lower),
                        Arguments.given("bounds", "upper", upper))));
    }

    /**
     * Keeps a variable on a manifold, such as the unit quaternions. A variable with several times as many entries as a
     * point of the manifold has numbers, such as an n x 4 array of quaternions, is that many points, row after row.
     *
     * @param variable one of those given to {@code over}, before or after; without bounds
     * @param manifold such as {@link Manifolds#quaternion()}; the variable has to lie on it at the start
     * @return a minimisation with this manifold, beside those there are
     */
    public Minimization manifold(Ch variable, Manifold manifold) {
        return new Minimization(
                objective,
                domain.with(new Placement(
                        Arguments.given("manifold", "variable", variable),
                        Arguments.given("manifold", "manifold", manifold))));
    }

    /**
     * Restricts the minimum.
     *
     * @param constraints conditions on expressions of the variables
     * @return a minimisation with these constraints, beside those there are
     */
    public Minimization subjectTo(Constraint... constraints) {
        return new Minimization(
                objective,
                domain.with(Arguments.allGiven(
                        "subjectTo",
                        "constraints",
                        Arrays.asList(Arguments.given("subjectTo", "constraints", constraints)))));
    }

    /**
     * Tells how well the residuals determine the variables where they are now, which should be a minimum.
     *
     * @return the covariance of all variables
     * @throws chumpy.SingularMatrixException if the residuals do not determine the variables; its message names the
     *     directions
     * @throws VariableException if the variables cannot be varied
     * @throws NotFiniteException if the residuals, or their Jacobian, are not finite
     */
    public Covariance covariance() {
        return Covariance.of(objective.residuals(domain, LinearSolverKind.AUTOMATIC));
    }

    /**
     * The residuals as a function of one vector, for an optimiser of another library. Bounds are handed on.
     *
     * @return the function, whose variables are these
     * @throws OptionException if there are losses, manifolds or constraints, which such a function does not tell of, or
     *     if the residuals come in chunks of rows
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if there are no residuals
     */
    public ResidualFunction residualFunction() {
        domain.checkPlain("residualFunction");
        LeastSquaresProblem problem = objective.residuals(domain, LinearSolverKind.AUTOMATIC);
        if (!(problem instanceof GraphProblem graph)) {
            throw new OptionException("residualFunction: chunks of rows are never held whole; minimize the expression"
                    + " for all rows, or use a method of this library");
        }
        if (!problem.cost().isSumOfSquares()) {
            throw new OptionException("residualFunction: the residuals have losses, which the other library would not"
                    + " know of; scalarFunction() has them in its value");
        }
        return new ResidualFunction(graph);
    }

    /**
     * The objective as a function of one vector whose value is one number, for an optimiser of another library. Bounds
     * are handed on. Residuals are taken for the sum of their squares, or twice that of their losses.
     *
     * @return the function, whose variables are these
     * @throws OptionException if there are manifolds or constraints, which such a function does not tell of, or if the
     *     residuals come in chunks of rows
     * @throws VariableException if the variables cannot be varied
     * @throws chumpy.ShapeException if the objective is no number and was not said to be residuals
     */
    public ScalarFunction scalarFunction() {
        domain.checkPlain("scalarFunction");
        return new ScalarFunction(objective.scalar(domain), domain.box());
    }

    /**
     * Says how: the objective is then an array of residuals, of any size and shape, and what is minimised is half the
     * sum of their squares.
     *
     * @param method such as {@link Methods#dogleg()}
     * @return what can be run
     */
    public Run<LeastSquaresResult> using(LeastSquaresMethod method) {
        Arguments.given("using", "method", method);
        return new Run<>((hooks, clock) -> {
            domain.checkFor(method);
            LeastSquaresProblem problem = objective.residuals(domain, method.linearSolver());
            domain.checkRoom(domain.box());
            return new LeastSquaresResult(problem, method, method.minimize(problem, hooks, clock));
        });
    }

    /**
     * Says how: the objective is then a number, or residuals whose sum of squares is minimised if that was said.
     *
     * @param method such as {@link Methods#nelderMead()}
     * @return what can be run
     */
    public Run<ScalarResult> using(ScalarMethod method) {
        Arguments.given("using", "method", method);
        return new Run<>((hooks, clock) -> {
            domain.checkFor(method);
            ScalarGraph problem = objective.scalar(domain);
            Box box = domain.box();
            domain.checkSearchable(method, box);
            ScalarOutcome outcome = method.minimize(problem, box, hooks, clock);
            return new ScalarResult(problem, domain, method, outcome);
        });
    }

    /**
     * Says how, by a method of any kind.
     *
     * @param method such as what {@link Methods#named} gives
     * @return what can be run
     */
    public Run<? extends Result> using(Method method) {
        Arguments.given("using", "method", method);
        return method instanceof LeastSquaresMethod squares ? using(squares) : using((ScalarMethod) method);
    }
}
