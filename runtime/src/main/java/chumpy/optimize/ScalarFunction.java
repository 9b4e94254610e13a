package chumpy.optimize;

import chumpy.Ch;
import chumpy.ShapeException;
import chumpy.array.Arguments;
import chumpy.optimize.scalar.Box;
import java.util.List;

/**
 * The objective of a {@link Minimization} as a function {@code f(x)} of one vector with one number for its value, with
 * its gradient: what optimisers of other libraries ask for. x holds the entries of all variables, end to end in the order
 * in which they were given, each in row-major order.
 *
 * <p>To evaluate is to assign: afterwards the variables hold the point that was evaluated last. What is asked for again
 * at the same point is not computed again. Like the expression itself it is for one thread at a time.
 */
public final class ScalarFunction {
    private final ScalarGraph problem;
    private final Box box;

    ScalarFunction(ScalarGraph problem, Box box) {
        this.problem = problem;
        this.box = box;
    }

    /**
     * The number of unknowns.
     *
     * @return entries of x
     */
    public int size() {
        return problem.size();
    }

    /**
     * The variables.
     *
     * @return as they were given
     */
    public List<Ch> variables() {
        return problem.variables();
    }

    /**
     * The variables' values as they are now.
     *
     * @return x
     */
    public double[] start() {
        return problem.start();
    }

    /**
     * The bounds from below.
     *
     * @return a number for each unknown, minus infinity where there is none
     */
    public double[] lower() {
        return box.lower().clone();
    }

    /**
     * The bounds from above.
     *
     * @return a number for each unknown, infinity where there is none
     */
    public double[] upper() {
        return box.upper().clone();
    }

    /**
     * Goes to a point, such as the one that an optimiser found, without evaluating anything there.
     *
     * @param x the values of the variables
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public void assign(double[] x) {
        problem.moveTo(checked("assign", "x", x));
    }

    /**
     * The objective at a point; for residuals the sum of their squares, or twice the sum of their losses.
     *
     * @param x the point
     * @return f, which may be anything, also not finite
     * @throws ShapeException if there are more or fewer numbers than unknowns, or if the expression changed its shape
     */
    public double value(double[] x) {
        return problem.value(checked("value", "x", x));
    }

    /**
     * The gradient at a point, by one reverse sweep.
     *
     * @param x the point
     * @return a number for each unknown
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public double[] gradient(double[] x) {
        problem.value(checked("gradient", "x", x));
        double[] gradient = new double[size()];
        problem.gradient(gradient);
        return gradient;
    }

    /**
     * The product of the Hessian at a point with a vector: by differences of gradients, but for a sum of squares
     * {@code 2 J'J v}, which leaves the second derivatives of the residuals out.
     *
     * @param x the point
     * @param v the vector
     * @return a number for each unknown
     * @throws ShapeException if there are more or fewer numbers than unknowns
     */
    public double[] hessianTimes(double[] x, double[] v) {
        problem.value(checked("hessianTimes", "x", x));
        double[] product = new double[size()];
        problem.hessianTimes(checked("hessianTimes", "v", v), product);
        return product;
    }

    private double[] checked(String operation, String name, double[] numbers) {
        Arguments.given(operation, name, numbers);
        if (numbers.length != size()) {
            throw new ShapeException(operation + ": " + name + " has " + numbers.length + " numbers for " + size()
                    + " unknowns; give the entries of all variables, end to end");
        }
        return numbers;
    }
}
