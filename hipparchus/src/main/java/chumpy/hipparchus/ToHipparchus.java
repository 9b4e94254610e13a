package chumpy.hipparchus;

import static chumpy.array.Arguments.given;

import chumpy.optimize.ResidualFunction;
import chumpy.optimize.ScalarFunction;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunctionGradient;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresBuilder;
import org.hipparchus.optim.nonlinear.vector.leastsquares.ValueAndJacobianFunction;

/**
 * What the optimisers of Hipparchus take, made from what {@link chumpy.optimize.Minimization#residualFunction()} and
 * {@link chumpy.optimize.Minimization#scalarFunction()} give.
 *
 * <pre>{@code
 * ResidualFunction f = minimize(r).over(x, y).residualFunction();
 * var optimum = new LevenbergMarquardtOptimizer().optimize(
 *         leastSquares(f).maxEvaluations(1000).maxIterations(1000).build());
 * f.assign(optimum.getPoint().toArray());                    // now x and y are there
 * }</pre>
 *
 * <p>Hipparchus evaluates where it likes, so the variables are at its last point afterwards, not at its best, until that
 * is assigned.
 */
public final class ToHipparchus {
    private ToHipparchus() {}

    /**
     * Residuals as a model, whose values Hipparchus may ask for without their Jacobian. Its Jacobians are dense.
     *
     * @param f residuals
     * @return the model
     */
    public static ValueAndJacobianFunction model(ResidualFunction f) {
        return new ResidualModel(given("model", "f", f));
    }

    /**
     * The beginning of a least squares problem: the model, the start where the variables are now, zeros as the target,
     * and Jacobians only where they are asked for. Hipparchus's least squares know no bounds.
     *
     * @param f residuals
     * @return what still lacks the greatest numbers of evaluations and iterations, and perhaps a checker
     */
    public static LeastSquaresBuilder leastSquares(ResidualFunction f) {
        return new LeastSquaresBuilder()
                .model(model(given("leastSquares", "f", f)))
                .target(new ArrayRealVector(f.rows()))
                .start(f.start())
                .lazyEvaluation(true);
    }

    /**
     * The function to be minimised or maximised.
     *
     * @param f a function
     * @return its values
     */
    public static ObjectiveFunction objective(ScalarFunction f) {
        return new ObjectiveFunction(given("objective", "f", f)::value);
    }

    /**
     * Its gradient, for those optimisers that take one.
     *
     * @param f a function
     * @return its gradients
     */
    public static ObjectiveFunctionGradient gradient(ScalarFunction f) {
        return new ObjectiveFunctionGradient(given("gradient", "f", f)::gradient);
    }

    /**
     * Where the variables are now.
     *
     * @param f a function
     * @return the start
     */
    public static InitialGuess start(ScalarFunction f) {
        return new InitialGuess(given("start", "f", f).start());
    }

    /**
     * The bounds of the variables, for those optimisers that know bounds.
     *
     * @param f a function
     * @return the bounds, infinite where there are none
     */
    public static SimpleBounds bounds(ScalarFunction f) {
        return new SimpleBounds(given("bounds", "f", f).lower(), f.upper());
    }
}
