package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sqrt;
import static chumpy.optimize.Methods.dogleg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.optimize.linear.Vectors;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoglegTest {
    @ParameterizedTest
    @EnumSource
    void findsTheMinimumOf(ClassicProblem problem) {
        Ch x = array(problem.start());
        Ch f = problem.residuals(x);
        List<Iteration> seen = new ArrayList<>();

        LeastSquaresResult result =
                minimize(f).over(x).using(dogleg()).onIteration(seen::add).run();

        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(2 * result.cost()).isCloseTo(problem.sumOfSquares(), within(1e-5 * problem.sumOfSquares() + 1e-20));
        assertThat(result.cost()).isEqualTo(cost(f));
        if (problem.minimum() != null) {
            for (int i = 0; i < x.size(); i++) {
                double wanted = problem.minimum()[i];
                assertThat(x.r().flat(i)).as("x[%d]", i).isCloseTo(wanted, within(1e-7 * Math.abs(wanted) + 1e-10));
            }
        }
        assertThat(seen).hasSize(result.iterations() + 1);
        for (int i = 1; i < seen.size(); i++) {
            double before = seen.get(i - 1).cost();
            boolean accepted = seen.get(i).accepted();
            assertThat(seen.get(i).cost() < before)
                    .as("iteration %d", i)
                    .isEqualTo(accepted && before > seen.get(i).cost());
            assertThat(seen.get(i).cost()).as("iteration %d", i).isLessThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-20, -3, 5, 30})
    void unitsOfTheVariablesDoNotMatter(int exponent) {
        double unit = Math.pow(2, exponent);
        Ch x = array(-1.2, 1);
        Ch scaled = array(-1.2 * unit, 1);

        LeastSquaresResult result = minimize(ClassicProblem.ROSENBROCK.residuals(x))
                .over(x)
                .using(dogleg())
                .run();
        Ch inUnits = scaled.multiply(array(1 / unit, 1));
        LeastSquaresResult other = minimize(ClassicProblem.ROSENBROCK.residuals(inUnits))
                .over(scaled)
                .using(dogleg())
                .run();

        assertThat(other.iterations()).isEqualTo(result.iterations());
        assertThat(other.cost()).isEqualTo(result.cost());
        assertThat(scaled.r().flat(0)).isEqualTo(x.r().flat(0) * unit);
    }

    @Test
    void shapeDoesNotMatterAndOneResidualIsSquaredToo() {
        Ch x = array(3);
        LeastSquaresResult single =
                minimize(x.subtract(1)).over(x).using(dogleg()).run();
        assertThat(x.r().item()).isEqualTo(1);
        assertThat(single.initialCost()).isEqualTo(2);
        assertThat(single.stop()).isEqualTo(Stop.ZERO_RESIDUAL);

        Ch y = array(new double[][] {{1, 2}, {3, 4}});
        Ch goal = array(new double[][] {{4, 3}, {2, 1}});
        minimize(y.subtract(goal)).over(y).using(dogleg()).run();
        assertThat(y.r()).isEqualTo(goal.r());
    }

    @Test
    void takesTheShortestStepWhereTheSolutionIsNotUnique() {
        // Both columns are equally long, so that the scaled norm is the plain one.
        Ch x = array(5, -1);
        Ch f = x.get("0:1").add(x.get("1:2")).subtract(array(2));
        LeastSquaresResult result = minimize(f).over(x).using(dogleg()).run();
        assertThat(result.converged()).isTrue();
        assertThat(x.r().flat(0)).isCloseTo(4, within(1e-12));
        assertThat(x.r().flat(1)).isCloseTo(-2, within(1e-12));
    }

    @Test
    void linearProblemsOfDeficientRankConverge() {
        SplittableRandom random = new SplittableRandom(11);
        double[][] a = new double[20][6];
        double[] b = new double[20];
        for (int i = 0; i < 20; i++) {
            for (int j = 0; j < 4; j++) {
                a[i][j] = random.nextDouble() - 0.5;
            }
            a[i][4] = a[i][0] + 2 * a[i][1];
            b[i] = random.nextDouble();
        }
        Ch x = array(1, 2, 3, 4, 5, 6);
        Ch f = array(a).dot(x).subtract(array(b));
        LeastSquaresResult result = minimize(f).over(x).using(dogleg()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(x.r().flat(5)).as("a column of zeros does not move").isEqualTo(6);
        double[] gradient = f.vjp(x, f.r()).toArray();
        assertThat(Vectors.largest(gradient)).isLessThan(1e-13);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-3, 1, 50, 1e4})
    void pointsWhereTheResidualsAreNotFiniteAreRejectedAndNothingElse(double start) {
        // Full steps from far out lead to negative numbers, whose logarithm and root are not numbers.
        Ch x = array(start);
        Ch f = concatenated(log(x), sqrt(x).subtract(1));
        LeastSquaresResult result =
                minimize(f).over(x).using(dogleg().initialRadius(100)).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(x.r().item()).isCloseTo(1, within(1e-12));
    }

    @Test
    void trialWhoseJacobianIsNotFiniteIsRejected() {
        // The first full step leads exactly to 0, where the root has no derivative.
        Ch x = array(4);
        Ch f = sqrt(x);
        List<Iteration> seen = new ArrayList<>();
        LeastSquaresResult result = minimize(concatenated(f, f.subtract(1)))
                .over(x)
                .using(dogleg())
                .onIteration(seen::add)
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(x.r().item()).isCloseTo(0.25, within(1e-9));
        assertThat(seen).allSatisfy(iteration -> assertThat(iteration.cost()).isFinite());
    }

    @Test
    void endsAtTheEdgeOfWhereTheObjectiveIsFinite() {
        // Wants to go to -1, but is not finite below 0.
        Ch x = array(1);
        Ch f = concatenated(x.add(1), sqrt(x).multiply(1e-9));
        LeastSquaresResult result = minimize(f).over(x).using(dogleg()).run();
        assertThat(result.stop()).as(result.report()).isIn(Stop.RADIUS, Stop.MAX_ITERATIONS);
        assertThat(result.converged()).isFalse();
        assertThat(x.r().item()).isBetween(0.0, 1e-6);
        assertThat(result.cost()).isEqualTo(cost(f));
    }

    @Test
    void sparseChainOfThousandsOfVariables() {
        int n = 5000;
        Ch x = array(NdArray.full(new int[] {n}, 0.5));
        Ch left = x.get(":-1");
        Ch right = x.get("1:");
        Ch f = concatenated(
                right.subtract(left.power(2)).multiply(10), left.negative().add(1));
        LeastSquaresResult result = minimize(f).over(x).using(dogleg()).run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.linearSolver()).contains("sparse");
        assertThat(result.cost()).isLessThan(1e-18);
        for (int i = 0; i < n; i++) {
            assertThat(x.r().flat(i)).as("x[%d]", i).isCloseTo(1, within(1e-8));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 10, 17})
    void evaluatesNoMoreOftenThanAllowed(int limit) {
        Ch x = array(-1.2, 1);
        int[] count = {0};
        Ch counted = Counting.of(ClassicProblem.ROSENBROCK.residuals(x), () -> count[0]++);
        LeastSquaresResult result =
                minimize(counted).over(x).using(dogleg().maxEvaluations(limit)).run();
        assertThat(result.stop()).isEqualTo(Stop.MAX_EVALUATIONS);
        assertThat(result.residualEvaluations()).isEqualTo(limit);
        assertThat(count[0]).isEqualTo(limit);
        assertThat(result.jacobianEvaluations()).isLessThanOrEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5})
    void iteratesNoMoreOftenThanAllowed(int limit) {
        Ch x = array(-1.2, 1);
        LeastSquaresResult result = minimize(ClassicProblem.ROSENBROCK.residuals(x))
                .over(x)
                .using(dogleg().maxIterations(limit))
                .run();
        assertThat(result.stop()).isEqualTo(Stop.MAX_ITERATIONS);
        assertThat(result.iterations()).isEqualTo(limit);
    }

    @Test
    void looserTolerancesEndEarlier() {
        Ch x = array(0.02, 4000, 250);
        Ch f = ClassicProblem.MEYER.residuals(x);
        LeastSquaresResult loose =
                minimize(f).over(x).using(dogleg().improvementTolerance(1e-3)).run();
        x.set(new double[] {0.02, 4000, 250});
        LeastSquaresResult tight = minimize(f).over(x).using(dogleg()).run();
        assertThat(loose.stop()).isEqualTo(Stop.IMPROVEMENT);
        assertThat(loose.iterations()).isLessThan(tight.iterations());
        assertThat(loose.cost()).isGreaterThan(tight.cost());
    }

    @Test
    void optionsThatMakeNoSenseAreRefused() {
        assertThatThrownBy(() -> dogleg().maxIterations(-1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> dogleg().maxEvaluations(0)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> dogleg().gradientTolerance(Double.NaN)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> dogleg().stepTolerance(-1e-9)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> dogleg().improvementTolerance(1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> dogleg().initialRadius(0))
                .isInstanceOf(OptionException.class)
                .hasMessage("initialRadius: 0.0 was given; it must be positive and finite");
    }

    @Test
    void optionsDoNotChangeTheMethodTheyAreSetOn() {
        Dogleg plain = dogleg();
        Dogleg limited = plain.maxIterations(7).columnScaling(false);
        assertThat(plain).hasToString("dogleg");
        assertThat(limited).hasToString("dogleg (maxIterations 7, columnScaling false)");
    }

    private static Ch concatenated(Ch... parts) {
        return chumpy.Chumpy.concatenate(parts);
    }

    private static double cost(Ch f) {
        double[] r = f.r().toArray();
        return Vectors.dot(r, r) / 2;
    }
}
