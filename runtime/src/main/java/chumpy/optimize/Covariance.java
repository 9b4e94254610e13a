package chumpy.optimize;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.SingularMatrixException;
import chumpy.array.Arguments;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.optimize.linear.GramInverse;
import chumpy.optimize.linear.JacobianMatrix;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How well residuals determine the variables where they are now: {@code (J'J)^-1}, the covariance matrix of the estimates
 * if the residuals are independent with variance 1 and nearly linear. With losses, J is that of the model that the methods
 * use. Bounds are not taken into account.
 *
 * <pre>{@code
 * Minimization fit = leastSquares(r).over(a, b);
 * fit.using(levenbergMarquardt()).run();
 * NdArray errors = fit.covariance().scaledByResiduals().standardErrors(a);
 * }</pre>
 *
 * <p>For a sparse J only the columns that are asked for are computed. For a variable on a manifold, the matrices are those
 * of its numbers, and have the rank of its tangent space.
 *
 * <p>Instances are immutable: they describe the point at which they were made.
 */
public final class Covariance {
    private static final int NAMED_DIRECTIONS = 5;
    private static final int NAMED_ENTRIES = 6;
    private static final double SMALL_ENTRY = 1e-3;

    private final List<Ch> variables;
    private final Chart chart;
    private final double[] x;
    private final GramInverse inverse;
    private final int rows;
    private final double cost;
    private final double factor;

    private Covariance(
            List<Ch> variables, Chart chart, double[] x, GramInverse inverse, int rows, double cost, double factor) {
        this.variables = variables;
        this.chart = chart;
        this.x = x;
        this.inverse = inverse;
        this.rows = rows;
        this.cost = cost;
        this.factor = factor;
    }

    /** Computes what all covariances need. */
    static Covariance of(LeastSquaresProblem problem) {
        Chart chart = problem.chart();
        Point point = new Point(problem.start(), chart, problem.rows(), problem.cost());
        problem.residuals(point.x, point.residuals);
        if (!point.measure()) {
            throw problem.residualsNotFinite();
        }
        JacobianMatrix jacobian = problem.jacobian();
        if (!point.differentiate(jacobian)) {
            throw problem.jacobianNotFinite();
        }
        GramInverse inverse = GramInverse.of(jacobian);
        if (!inverse.undetermined().isEmpty()) {
            throw undetermined(problem, inverse.undetermined());
        }
        return new Covariance(problem.variables(), chart, point.x, inverse, problem.rows(), point.cost, 1);
    }

    private static SingularMatrixException undetermined(LeastSquaresProblem problem, List<double[]> directions) {
        Chart chart = problem.chart();
        String named = directions.stream()
                .limit(NAMED_DIRECTIONS)
                .map(direction -> describe(direction, problem.variables(), chart))
                .collect(Collectors.joining("; "));
        return new SingularMatrixException(
                "covariance: the residuals do not determine the variables: they do not change,"
                        + " to rounding, along " + directions.size()
                        + (directions.size() == 1 ? " direction: " : " directions: ")
                        + named + "; add residuals that do, such as a prior, or leave variables out");
    }

    /** The largest entries of a direction, with its largest as unit. */
    private static String describe(double[] direction, List<Ch> variables, Chart chart) {
        double largest = IntStream.range(0, direction.length)
                .mapToDouble(j -> Math.abs(direction[j]))
                .max()
                .orElse(1);
        List<Integer> order = IntStream.range(0, direction.length)
                .boxed()
                .filter(j -> Math.abs(direction[j]) > SMALL_ENTRY * largest)
                .sorted(Comparator.comparingDouble(j -> -Math.abs(direction[j])))
                .toList();
        String sum = order.stream()
                .limit(NAMED_ENTRIES)
                .map(j -> String.format(Locale.ROOT, "%+.3g %s", direction[j] / largest, name(j, variables, chart)))
                .collect(Collectors.joining(" "));
        return order.size() > NAMED_ENTRIES ? sum + " and so on" : sum;
    }

    private static String name(int unknown, List<Ch> variables, Chart chart) {
        int i = 0;
        while (unknown >= chart.firstUnknown(i) + chart.unknowns(i)) {
            i++;
        }
        String label = variables.get(i).label();
        return (label == null ? "variable " + i : label) + "[" + (unknown - chart.firstUnknown(i)) + "]";
    }

    /**
     * Multiplies by the variance of the residuals, as it is estimated from themselves:
     * {@code sum r^2 / (m - n)} (twice the cost, with losses) for m residuals and n unknowns. Right if they all have the
     * same unknown variance.
     *
     * @return the scaled covariance
     * @throws OptionException if there are not more residuals than unknowns
     */
    public Covariance scaledByResiduals() {
        return new Covariance(variables, chart, x, inverse, rows, cost, residualVariance());
    }

    /**
     * The variance of the residuals, as it is estimated from themselves.
     *
     * @return {@code sum r^2 / (m - n)}
     * @throws OptionException if there are not more residuals than unknowns
     */
    public double residualVariance() {
        if (degreesOfFreedom() <= 0) {
            throw new OptionException("covariance: " + rows + " residuals of " + chart.unknowns()
                    + " unknowns tell nothing of their own variance; there must be more of them");
        }
        return 2 * cost / degreesOfFreedom();
    }

    /**
     * The number of residuals less that of unknowns.
     *
     * @return m - n; may be negative
     */
    public int degreesOfFreedom() {
        return rows - chart.unknowns();
    }

    /**
     * The covariance of the entries of a variable.
     *
     * @param variable one of those that were given, of k entries
     * @return k x k, symmetric
     * @throws VariableException if it is none of the variables
     */
    public NdArray of(Ch variable) {
        return of(variable, variable);
    }

    /**
     * The covariance of the entries of a variable with those of another.
     *
     * @param first one of those that were given, of k entries
     * @param second one of those that were given, of l entries
     * @return k x l
     * @throws VariableException if one is none of the variables
     */
    public NdArray of(Ch first, Ch second) {
        int i = index(first);
        int k = index(second);
        double[] block = new double[chart.unknowns(i) * chart.unknowns(k)];
        double[] column = new double[chart.unknowns()];
        for (int j = 0; j < chart.unknowns(k); j++) {
            inverse.column(chart.firstUnknown(k) + j, column);
            for (int row = 0; row < chart.unknowns(i); row++) {
                block[row * chart.unknowns(k) + j] = factor * column[chart.firstUnknown(i) + row];
            }
        }
        double[] lifted = lift(transposed(lift(block, chart.unknowns(k), i), chart.unknowns(k)), chart.numbers(i), k);
        return NdArray.of(transposed(lifted, chart.numbers(i))).reshape(chart.numbers(i), chart.numbers(k));
    }

    /** The product of the derivative of the numbers of a variable with a matrix that has so many columns. */
    private double[] lift(double[] block, int columns, int i) {
        return chart.isFlat() ? block : chart.lift(i, x, block, columns);
    }

    private static double[] transposed(double[] matrix, int columns) {
        int rows = columns == 0 ? 0 : matrix.length / columns;
        double[] out = new double[matrix.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                out[j * rows + i] = matrix[i * columns + j];
            }
        }
        return out;
    }

    /**
     * The standard errors of the entries of a variable: the roots of the diagonal of its covariance.
     *
     * @param variable one of those that were given
     * @return an array of its shape
     * @throws VariableException if it is none of the variables
     */
    public NdArray standardErrors(Ch variable) {
        double[] matrix = Raw.data(of(variable));
        int[] shape = Engine.value(variable).shape();
        int n = chart.numbers(index(variable));
        double[] errors = new double[n];
        for (int k = 0; k < n; k++) {
            errors[k] = Math.sqrt(Math.max(0, matrix[k * n + k]));
        }
        return NdArray.of(errors).reshape(shape);
    }

    private int index(Ch variable) {
        Arguments.given("covariance", "variable", variable);
        for (int i = 0; i < variables.size(); i++) {
            if (variables.get(i) == variable) {
                return i;
            }
        }
        throw new VariableException("covariance: " + Engine.describe(variable)
                + " is not one of the variables; ask for one of the nodes that were given to over(...)");
    }
}
