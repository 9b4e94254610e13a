package chumpy;

import chumpy.array.Arguments;
import chumpy.ops.ChMean;
import chumpy.ops.ChSum;
import chumpy.optimize.Hessian;
import chumpy.optimize.Methods;
import chumpy.optimize.Minimization;
import chumpy.optimize.Residuals;
import chumpy.optimize.Result;
import chumpy.optimize.RowChunks;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The functions: {@code import static chumpy.Chumpy.*;} reads like {@code from chumpy import *}. They bear NumPy's names
 * and its parameters' names in camelCase. What they return is an expression that is computed when asked for; shapes that
 * do not fit are found out then.
 *
 * <p>The functions are inherited from a chain of classes, one for each kind, since Java has no other way to spread the
 * names of one import over several files.
 */
public final class Chumpy extends PolynomialFunctions {
    private Chumpy() {}

    /**
     * The sum of all entries, added up pairwise.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch sum(Ch x) {
        return ChSum.of(Arguments.given("sum", "x", x));
    }

    /**
     * Sums along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; none for none of them
     * @return without these axes
     */
    public static Ch sum(Ch x, int... axes) {
        return sum(x, axes, false);
    }

    /**
     * Sums along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the sums
     */
    public static Ch sum(Ch x, int @Nullable [] axes, boolean keepDims) {
        return ChSum.builder()
                .x(Arguments.given("sum", "x", x))
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * The mean of all entries; NaN if there are none.
     *
     * @param x an array
     * @return a scalar
     */
    public static Ch mean(Ch x) {
        return ChMean.of(Arguments.given("mean", "x", x));
    }

    /**
     * Means along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; none for none of them
     * @return without these axes
     */
    public static Ch mean(Ch x, int... axes) {
        return mean(x, axes, false);
    }

    /**
     * Means along axes.
     *
     * @param x an array
     * @param axes the axes; negative ones count from the back; null for all of them
     * @param keepDims whether the axes stay, with length 1
     * @return the means
     */
    public static Ch mean(Ch x, int @Nullable [] axes, boolean keepDims) {
        return ChMean.builder()
                .x(Arguments.given("mean", "x", x))
                .axes(axes)
                .keepDims(keepDims)
                .build();
    }

    /**
     * Begins a minimisation: {@code minimize(f).over(x, y).using(bfgs()).run()}. What f is taken for depends on the
     * method, never on its size: a method for least squares takes it for residuals, of any size and shape, and minimises
     * half the sum of their squares; any other takes it for the number to be minimised, and it must have one entry.
     *
     * @param objective f
     * @return to be told over which variables and by which method
     */
    public static Minimization minimize(Ch objective) {
        return Minimization.of(Arguments.given("minimize", "objective", objective));
    }

    /**
     * Begins a minimisation of what residuals cost, with losses, weights and labels of their own: {@code
     * minimize(residuals(f).loss(huber(1)), residuals(prior).weight(0.1)).over(x).using(levenbergMarquardt()).run()}.
     * Methods for least squares minimise the cost, other methods twice the cost.
     *
     * @param residuals one or more, whose costs are added
     * @return to be told over which variables and by which method
     * @throws chumpy.optimize.OptionException if there are none
     */
    public static Minimization minimize(Residuals... residuals) {
        return Minimization.of(Arguments.given("minimize", "residuals", residuals));
    }

    /**
     * Begins a minimisation of the sum of the squares of residuals, whatever the method.
     *
     * @param residuals of any shapes, one behind the other
     * @return to be told over which variables and by which method
     */
    public static Minimization minimize(List<? extends Ch> residuals) {
        return leastSquares(
                Arguments.allGiven("minimize", "residuals", residuals).toArray(new Ch[0]));
    }

    /**
     * Begins a minimisation of the sum of the squares of residuals, whatever the method.
     *
     * @param residuals by names, which become their labels where they have none; of any shapes, one behind the other
     * @return to be told over which variables and by which method
     */
    public static Minimization minimize(Map<String, ? extends Ch> residuals) {
        Arguments.given("minimize", "residuals", residuals).forEach((name, node) -> {
            if (Arguments.given("minimize", name, node).label() == null) {
                node.label(name);
            }
        });
        return minimize(List.copyOf(residuals.values()));
    }

    /**
     * Begins a minimisation of the sum of the squares of residuals: half of it by methods for least squares, all of it by
     * other methods.
     *
     * @param residuals of any shapes, one behind the other
     * @return to be told over which variables and by which method
     */
    public static Minimization leastSquares(Ch... residuals) {
        List<Ch> given = Arrays.asList(Arguments.given("leastSquares", "residuals", residuals));
        return Minimization.of(Arguments.allGiven("leastSquares", "residuals", given).stream()
                .map(Residuals::residuals)
                .toArray(Residuals[]::new));
    }

    /**
     * Minimises at once, for those who come from Python: {@code minimize(f, List.of(x, y), "bfgs")}.
     *
     * @param objective f, which is a number or an array of residuals as the method takes it
     * @param variables leaves, or views of leaves
     * @param method the name of a method, as in SciPy or chumpy
     * @return what came of it
     * @throws chumpy.optimize.OptionException if no method is called so
     */
    public static Result minimize(Ch objective, List<? extends Ch> variables, String method) {
        return minimize(objective).over(variables).using(Methods.named(method)).run();
    }

    /**
     * The matrix of second derivatives of a number, by extrapolated differences of its gradient: some twelve digits are
     * right; see {@link Hessian}.
     *
     * @param f a node with one entry
     * @param x a leaf or a view of one, of n entries; while this runs it is varied, and then it is as it was
     * @return n x n and symmetric
     */
    public static NdArray hessian(Ch f, Ch x) {
        return Hessian.of(f, x);
    }

    /**
     * The product of the matrix of second derivatives of a number with a vector; see {@link Hessian}.
     *
     * @param f a node with one entry
     * @param x a leaf or a view of one; while this runs it is varied, and then it is as it was
     * @param v as many numbers as x has
     * @return of the shape of v
     */
    public static NdArray hessianTimes(Ch f, Ch x, NdArray v) {
        return Hessian.times(f, x, Arguments.given("hessian_times", "v", v));
    }

    /**
     * Begins a minimisation of the sum of squares of residuals that are evaluated a chunk of rows at a time: {@code
     * minimize(chunks).over(x, y).using(levenbergMarquardt()).run()}.
     *
     * @param chunks the residuals
     * @return a minimisation over nothing yet
     */
    public static Minimization minimize(RowChunks chunks) {
        return Minimization.of(Arguments.given("minimize", "chunks", chunks));
    }
}
