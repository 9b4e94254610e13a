package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.Stop;
import org.junit.jupiter.api.Test;

class SequentialQuadraticTest {
    private static double rosenbrock(double[] x) {
        double a = x[1] - x[0] * x[0];
        return 100 * a * a + (1 - x[0]) * (1 - x[0]);
    }

    private static Ending run(Oracle oracle, double... start) {
        oracle.value(start);
        return oracle.run(new SequentialQuadratic(1e-8), start);
    }

    @Test
    void nothingIsEvaluatedOutsideOfTheBounds() {
        PlainProblem problem =
                new PlainProblem(2, SequentialQuadraticTest::rosenbrock, 0, x -> new double[] {x[0] + x[1] - 0.1});
        Oracle oracle = problem.oracle(PlainProblem.box(new double[] {-1.5, 0.3}, new double[] {0.5, 1}));
        assertThat(run(oracle, 0, 1).stop()).isEqualTo(Stop.IMPROVEMENT);
        assertThat(problem.seen()).allSatisfy(x -> {
            assertThat(x[0]).isBetween(-1.5, 0.5);
            assertThat(x[1]).isBetween(0.3, 1.0);
        });
        assertThat(oracle.best()).containsExactly(new double[] {0.5, 0.3}, within(0.02));
    }

    @Test
    void contradictionsEndIt() {
        PlainProblem linear =
                new PlainProblem(2, x -> x[0] * x[0], 0, x -> new double[] {x[0] + x[1] - 3, 1 - x[0] - x[1]});
        Oracle oracle = linear.oracle(Box.unbounded(2));
        assertThat(run(oracle, 5, -3).stop()).isEqualTo(Stop.INFEASIBLE);
        assertThat(oracle.bestViolation()).isCloseTo(1, within(0.5));
        PlainProblem round = new PlainProblem(
                2, x -> x[0] * x[0] + x[1] * x[1], 1, x -> new double[] {x[0] * x[0] + x[1] * x[1] + 1});
        assertThat(run(round.oracle(Box.unbounded(2)), 5, 3).stop()).isEqualTo(Stop.INFEASIBLE);
    }

    @Test
    void contradictionsOfLinearizationsOnlyAreOvercome() {
        PlainProblem problem = new PlainProblem(2, x -> x[0] + x[1], 0, x ->
                new double[] {x[0] * x[0] - 1, x[1] * x[1] - 1, x[0] - x[1] * x[1] - 2});
        Oracle oracle = problem.oracle(Box.unbounded(2));
        run(oracle, 0, -0.1);
        assertThat(oracle.bestViolation()).isZero();
        assertThat(oracle.best()).containsExactly(new double[] {3, -1}, within(1e-4));
    }

    @Test
    void trialsThatAreNotFiniteAreCutBack() {
        PlainProblem problem =
                new PlainProblem(2, x -> x[0] > 2 ? Double.NaN : -Math.log(3 - x[0]) - 4 * x[0] + x[1] * x[1], 0, x ->
                        new double[] {Math.sqrt(1.5 - x[0])});
        Oracle oracle = problem.oracle(Box.unbounded(2));
        run(oracle, -1, 1);
        assertThat(oracle.best()[0]).isCloseTo(1.5, within(0.01));
        assertThat(oracle.best()[1]).isCloseTo(0, within(0.1));
    }

    @Test
    void moreEquationsThanUnknownsAreSolvedIfTheyDepend() {
        PlainProblem problem =
                new PlainProblem(2, x -> x[0], 3, x -> new double[] {x[0] * x[0] - 1, x[1] - 2, 2 * x[1] - 4});
        Oracle oracle = problem.oracle(Box.unbounded(2));
        run(oracle, 5, 5);
        assertThat(oracle.best()).containsExactly(new double[] {1, 2}, within(1e-5));
        assertThat(oracle.bestViolation()).isZero();
    }
}
