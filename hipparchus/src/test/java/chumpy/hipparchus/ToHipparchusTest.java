package chumpy.hipparchus;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.leastSquares;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.scalar;
import static chumpy.optimize.Methods.bfgs;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Methods.trustRegionReflective;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.optimize.LevenbergMarquardt;
import chumpy.optimize.Minimization;
import chumpy.optimize.ResidualFunction;
import chumpy.optimize.ScalarFunction;
import java.util.Random;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.SimpleVectorValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer;
import org.hipparchus.optim.nonlinear.scalar.gradient.NonLinearConjugateGradientOptimizer.Formula;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.GaussNewtonOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LeastSquaresOptimizer.Optimum;
import org.hipparchus.optim.nonlinear.vector.leastsquares.LevenbergMarquardtOptimizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToHipparchusTest {
    private static final LevenbergMarquardt PRECISE =
            levenbergMarquardt().stepTolerance(1e-12).gradientTolerance(1e-12).improvementTolerance(1e-20);

    /** {@code y = scale exp(-rate t) + offset}, with noise. */
    private static final class Decay {
        private final Ch scaleAndRate = array(1, 1);
        private final Ch offset = scalar(0);
        private final Ch residuals;

        Decay(long seed) {
            Random random = new Random(seed);
            double[] t = new double[40];
            double[] y = new double[40];
            for (int i = 0; i < t.length; i++) {
                t[i] = i / 10.0;
                y[i] = 3 * Math.exp(-1.5 * t[i]) + 0.5 + 0.05 * random.nextGaussian();
            }
            Ch model = exp(constant(NdArray.of(t))
                            .multiply(scaleAndRate.get("1"))
                            .negative())
                    .multiply(scaleAndRate.get("0"))
                    .add(offset);
            residuals = model.subtract(NdArray.of(y));
        }

        Minimization fit() {
            return leastSquares(residuals).over(scaleAndRate, offset);
        }

        double[] point() {
            return fit().residualFunction().start();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void leastSquaresOfHipparchusAgreeWithOurs(long seed) {
        Decay ours = new Decay(seed);
        ours.fit().using(PRECISE).run();
        LeastSquaresOptimizer marquardt = new LevenbergMarquardtOptimizer()
                .withCostRelativeTolerance(1e-15)
                .withParameterRelativeTolerance(1e-13)
                .withOrthoTolerance(1e-14);
        for (LeastSquaresOptimizer optimizer : new LeastSquaresOptimizer[] {marquardt, new GaussNewtonOptimizer()}) {
            Decay theirs = new Decay(seed);
            ResidualFunction f = theirs.fit().residualFunction();

            Optimum optimum = optimizer.optimize(ToHipparchus.leastSquares(f)
                    .maxEvaluations(1000)
                    .maxIterations(1000)
                    .checkerPair(new SimpleVectorValueChecker(1e-12, 1e-12))
                    .build());
            f.assign(optimum.getPoint().toArray());

            assertThat(theirs.point()).containsExactly(ours.point(), within(1e-7));
            double cost = optimum.getCost();
            assertThat(cost * cost / 2)
                    .isCloseTo(ours.fit().using(PRECISE).run().cost(), within(1e-10));
        }
    }

    @Test
    void bobyqaAgreesWithOursWithinBounds() {
        Decay ours = new Decay(5);
        ours.fit().bounds(ours.offset, 0.6, 9).using(trustRegionReflective()).run();
        Decay theirs = new Decay(5);
        theirs.offset.set(1);
        ScalarFunction f = theirs.fit()
                .bounds(theirs.offset, 0.6, 9)
                .bounds(theirs.scaleAndRate, -10, 10)
                .scalarFunction();

        PointValuePair optimum = new BOBYQAOptimizer(2 * f.size() + 1, 0.3, 1e-9)
                .optimize(
                        new MaxEval(10000),
                        GoalType.MINIMIZE,
                        ToHipparchus.objective(f),
                        ToHipparchus.start(f),
                        ToHipparchus.bounds(f));
        f.assign(optimum.getPoint());

        assertThat(theirs.point()).containsExactly(ours.point(), within(1e-5));
        assertThat(theirs.offset.r().item()).isEqualTo(0.6);
    }

    @Test
    void conjugateGradientsAgreeWithOurs() {
        Ch x = array(-0.5, 2, 1);
        Ch objective = exp(x.subtract(1)).subtract(x).sum();
        ScalarFunction f = minimize(objective).over(x).scalarFunction();

        PointValuePair optimum = new NonLinearConjugateGradientOptimizer(
                        Formula.POLAK_RIBIERE, new SimpleValueChecker(1e-15, 1e-15))
                .optimize(
                        new MaxEval(10000),
                        GoalType.MINIMIZE,
                        ToHipparchus.objective(f),
                        ToHipparchus.gradient(f),
                        ToHipparchus.start(f));

        minimize(objective).over(x).using(bfgs()).run();
        assertThat(optimum.getPoint()).containsExactly(x.r().toArray(), within(1e-5));
        assertThat(optimum.getPoint()).containsExactly(new double[] {1, 1, 1}, within(1e-5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void thereAndBackAgainIsTheSameFunction(long seed) {
        Decay decay = new Decay(seed);
        Ch parameters = array(1, 1, 0);
        Ch back =
                FromHipparchus.primitive("decay", ToHipparchus.model(decay.fit().residualFunction()), parameters);

        double[] at = new Random(seed).doubles(3).toArray();
        parameters.set(NdArray.of(at));

        ResidualFunction f = new Decay(seed).fit().residualFunction();
        assertThat(back.r().toArray()).isEqualTo(f.value(at));
        RealMatrix jacobian =
                ToHipparchus.model(f).value(new ArrayRealVector(at)).getSecond();
        assertThat(back.drWrt(parameters).toArray()).isEqualTo(NdArray.of(jacobian.getData()));
        minimize(back).over(parameters).using(PRECISE).run();
        Decay direct = new Decay(seed);
        direct.fit().using(PRECISE).run();
        assertThat(parameters.r().toArray()).containsExactly(direct.point(), within(1e-7));
    }
}
