package chumpy.optimize;

import static chumpy.Chumpy.arctan;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Methods.gaussNewton;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GaussNewtonTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void linearProblemsTakeOneStep(int seed) {
        Random random = new Random(seed);
        Ch x = array(NdArray.zeros(4));
        Ch a = constant(NdArray.of(random.doubles(40, -1, 1).toArray()).reshape(10, 4));
        Ch r = a.dot(x).subtract(constant(random.doubles(10, -1, 1).toArray()));
        LeastSquaresResult result = minimize(r).over(x).using(gaussNewton()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.accepted()).isEqualTo(1);
        for (double entry : a.T().dot(r).r().toArray()) {
            assertThat(entry).as("seed %d", seed).isCloseTo(0, within(1e-13));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ROSENBROCK", "POWELL_SINGULAR"})
    void findsTheMinimumOf(ClassicProblem problem) {
        Ch x = array(problem.start());
        List<Double> costs = new ArrayList<>();
        LeastSquaresResult result = minimize(problem.residuals(x))
                .over(x)
                .using(gaussNewton())
                .onIteration(i -> costs.add(i.cost()))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(2 * result.cost()).isCloseTo(problem.sumOfSquares(), within(1e-5 * problem.sumOfSquares() + 2e-20));
        for (int i = 1; i < costs.size(); i++) {
            assertThat(costs.get(i)).isLessThanOrEqualTo(costs.get(i - 1));
        }
    }

    @Test
    void whereFullStepsLeadAwayTheyAreShortened() {
        // Newton's method for arctan(x) = 0 goes farther away at each step from 1.4 on.
        Ch x = array(3);
        LeastSquaresResult result =
                minimize(concatenate(arctan(x))).over(x).using(gaussNewton()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.rejected()).isPositive();
        assertThat(x.r().item()).isCloseTo(0, within(1e-12));
    }
}
