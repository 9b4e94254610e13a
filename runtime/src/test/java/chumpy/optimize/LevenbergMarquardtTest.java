package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.maximum;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sqrt;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevenbergMarquardtTest {
    @ParameterizedTest
    @EnumSource
    void findsTheMinimumByARadiusOf(ClassicProblem problem) {
        Ch x = array(problem.start());
        LeastSquaresResult result = minimize(problem.residuals(x))
                .over(x)
                .using(levenbergMarquardt())
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(2 * result.cost()).isCloseTo(problem.sumOfSquares(), within(1e-5 * problem.sumOfSquares() + 2e-20));
    }

    @ParameterizedTest
    @EnumSource
    void findsTheMinimumByGainOf(ClassicProblem problem) {
        Ch x = array(problem.start());
        Ch f = problem.residuals(x);
        List<Iteration> seen = new ArrayList<>();

        LeastSquaresResult result = minimize(f)
                .over(x)
                .using(levenbergMarquardt().damping(Damping.GAIN))
                .onIteration(seen::add)
                .run();

        assertThat(result.converged()).as(result.report()).isTrue();
        // The square of the last bit of Brown's 1e6 is 1.4e-20.
        assertThat(2 * result.cost()).isCloseTo(problem.sumOfSquares(), within(1e-5 * problem.sumOfSquares() + 2e-20));
        if (problem.minimum() != null) {
            for (int i = 0; i < x.size(); i++) {
                double wanted = problem.minimum()[i];
                assertThat(x.r().flat(i)).as("x[%d]", i).isCloseTo(wanted, within(1e-7 * Math.abs(wanted) + 1e-10));
            }
        }
        assertThat(seen).hasSize(result.iterations() + 1);
        for (int i = 1; i < seen.size(); i++) {
            Iteration before = seen.get(i - 1);
            Iteration now = seen.get(i);
            assertThat(now.cost()).as("iteration %d", i).isLessThanOrEqualTo(before.cost());
            if (i + 1 < seen.size()) {
                double factor = seen.get(i + 1).radius() / now.radius();
                if (now.accepted()) {
                    assertThat(factor).as("iteration %d", i).isLessThanOrEqualTo(3 * (1 + 1e-12));
                } else {
                    assertThat(factor).as("iteration %d", i).isLessThanOrEqualTo(0.5);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 50, 1e4})
    void pointsWhereTheResidualsAreNotFiniteAreRejectedAndNothingElse(double start) {
        Ch x = array(start);
        Ch f = concatenate(log(x), sqrt(x).subtract(1));
        LeastSquaresResult result =
                minimize(f).over(x).using(levenbergMarquardt()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(x.r().item()).isCloseTo(1, within(1e-12));
    }

    @Test
    void aTrialWhoseJacobianIsNotFiniteIsRejectedAndTheNextStepStartsFromTheOldOne() {
        // Below 0 the first residuals are 0, which lowers the cost, and their derivative is 0 times infinity.
        Ch x = array(4);
        Ch root = sqrt(maximum(x, array(0)));
        LeastSquaresResult result = minimize(concatenate(root, root.subtract(0.1)))
                .over(x)
                .using(levenbergMarquardt().damping(Damping.GAIN))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.rejected()).isPositive();
        assertThat(x.r().item()).isCloseTo(0.0025, within(1e-9));
    }

    @Test
    void endsAtTheEdgeOfWhereTheObjectiveIsFinite() {
        // Wants to go to -1, but is not finite below 0.
        Ch x = array(1);
        Ch f = concatenate(x.add(1), sqrt(x).multiply(1e-9));
        LeastSquaresResult result =
                minimize(f).over(x).using(levenbergMarquardt()).run();
        assertThat(result.converged()).as(result.report()).isFalse();
        assertThat(x.r().item()).isBetween(0.0, 1e-6);
    }

    @Test
    void sparseChainOfThousandsOfVariables() {
        int n = 5000;
        Ch x = array(NdArray.full(new int[] {n}, 0.5));
        Ch left = x.get(":-1");
        Ch right = x.get("1:");
        Ch f = concatenate(
                right.subtract(left.power(2)).multiply(10), left.negative().add(1));
        LeastSquaresResult result =
                minimize(f).over(x).using(levenbergMarquardt()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.cost()).isLessThan(1e-18);
        for (int i = 0; i < n; i++) {
            assertThat(x.r().flat(i)).as("x[%d]", i).isCloseTo(1, within(1e-8));
        }
    }

    @Test
    void solversThatWereAskedForAreUsedAndAgree() {
        for (LinearSolverKind kind : LinearSolverKind.values()) {
            Ch x = array(-1.2, 1);
            LeastSquaresResult result = minimize(ClassicProblem.ROSENBROCK.residuals(x))
                    .over(x)
                    .using(levenbergMarquardt().linearSolver(kind))
                    .run();
            assertThat(result.converged()).as(result.report()).isTrue();
            assertThat(x.r().toArray()).as("%s", kind).containsExactly(new double[] {1, 1}, within(1e-6));
        }
    }

    @Test
    void badOptionsAreErrors() {
        assertThatThrownBy(() -> levenbergMarquardt().initialRadius(0)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> levenbergMarquardt().gradientTolerance(1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> levenbergMarquardt().maxIterations(-1)).isInstanceOf(OptionException.class);
        assertThat(levenbergMarquardt().maxIterations(3).initialRadius(7).toString())
                .isEqualTo("Levenberg-Marquardt (maxIterations 3, initialRadius 7.0)");
    }
}
