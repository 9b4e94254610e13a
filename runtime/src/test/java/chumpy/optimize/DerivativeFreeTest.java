package chumpy.optimize;

import static chumpy.Chumpy.abs;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Constraint.atLeast;
import static chumpy.optimize.Constraint.exactly;
import static chumpy.optimize.Methods.augmentedLagrangian;
import static chumpy.optimize.Methods.cmaEs;
import static chumpy.optimize.Methods.cobyla;
import static chumpy.optimize.Methods.differentialEvolution;
import static chumpy.optimize.Methods.nelderMead;
import static chumpy.optimize.Methods.powell;
import static chumpy.optimize.Methods.slsqp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Powell's method, COBYLA, the method of multipliers and CMA-ES do with expressions. */
class DerivativeFreeTest {
    private static Ch rosenbrock(Ch x) {
        Ch a = x.get("1:").subtract(square(x.get(":-1")));
        return sum(square(a))
                .multiply(100)
                .add(sum(square(x.get(":-1").negative().add(1))));
    }

    private static Ch bowl(Ch x) {
        return sum(square(x.subtract(array(3, -2, 1)))).add(square(sum(x)));
    }

    static Stream<ScalarMethod> bounded() {
        return Stream.of(nelderMead(), powell(), cobyla(), slsqp(), augmentedLagrangian(slsqp()), cmaEs());
    }

    static Stream<HockSchittkowski> forMultipliers() {
        return HockSchittkowski.all().stream().filter(p -> !MULTIPLIERS_FAIL.contains(p.number()));
    }

    static Stream<HockSchittkowski> forCobyla() {
        return HockSchittkowski.all().stream().filter(p -> COBYLA_SOLVES.contains(p.number()));
    }

    /** They end at other local minima, or need more iterations than the inner method may take. */
    private static final Set<Integer> MULTIPLIERS_FAIL = Set.of(2, 3, 20, 33, 37, 39);

    /** Those of well scaled unknowns, at their first minimum. */
    private static final Set<Integer> COBYLA_SOLVES = Set.of(
            3, 4, 5, 6, 7, 9, 10, 11, 12, 14, 16, 17, 18, 19, 20, 21, 22, 23, 24, 27, 28, 29, 30, 31, 32, 33, 34, 35,
            36, 37, 39, 40, 41, 42, 43, 45, 48, 50, 51, 52, 53, 60, 63, 65, 66, 72, 73, 76, 77, 78, 79, 80, 81, 100,
            113);

    @ParameterizedTest
    @MethodSource("forCobyla")
    void cobylaSolvesProblemsOfHockAndSchittkowski(HockSchittkowski problem) {
        Ch x = problem.start();
        ScalarResult result = problem.over(x)
                .using(cobyla().tol(1e-6).catol(1e-6).maxiter(5000))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isCloseTo(problem.minimum(), within(1e-4 * Math.max(1, Math.abs(problem.minimum()))));
        assertThat(problem.violation(x)).isLessThan(2e-6);
    }

    @ParameterizedTest
    @MethodSource("forMultipliers")
    void multipliersSolveProblemsOfHockAndSchittkowski(HockSchittkowski problem) {
        Ch x = problem.start();
        ScalarResult result = problem.over(x)
                .using(augmentedLagrangian(slsqp().ftol(1e-10).maxiter(300)))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isCloseTo(problem.minimum(), within(1e-4 * Math.max(1, Math.abs(problem.minimum()))));
        assertThat(problem.violation(x)).isLessThan(2e-6);
    }

    /** The figures are those of {@code minimize(rosen, x0, method=...)} of SciPy 1.17.1, with limits out of the way. */
    @Test
    void powellNeedsNoMoreEvaluationsThanSciPy() {
        checkRosenbrock(powell(), array(-1.2, 1), 607, 1e-12);
        checkRosenbrock(powell(), array(-1.2, 1, -1.2, 1, -1.2, 1, -1.2, 1, -1.2, 1), 5448, 1e-12);
    }

    @Test
    void nelderMeadNeedsAsManyEvaluationsAsSciPy() {
        ScalarMethod method = nelderMead().maxiter(100_000).maxfev(100_000);
        checkRosenbrock(method, array(-1.2, 1), 159, 1e-8);
        checkRosenbrock(method, array(1.3, 0.7, 0.8, 1.9, 1.2), 243, 1e-4);
    }

    private static void checkRosenbrock(ScalarMethod method, Ch x, int evaluations, double value) {
        ScalarResult result = minimize(rosenbrock(x)).over(x).using(method).run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isLessThan(value);
        assertThat(result.evaluations()).isLessThanOrEqualTo(evaluations);
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void boundsAreKept(ScalarMethod method) {
        Ch x = array(-1.2, 1, 0.5);
        NdArray lower = NdArray.of(-2, -0.5, Double.NEGATIVE_INFINITY);
        NdArray upper = NdArray.of(0.5, Double.POSITIVE_INFINITY, 0.2);
        ScalarResult result = minimize(bowl(x))
                .over(x)
                .bounds(x, lower, upper)
                .using(method)
                .onIteration(i -> {
                    double[] at = x.r().toArray();
                    assertThat(at[0]).isBetween(-2.0, 0.5);
                    assertThat(at[1]).isGreaterThanOrEqualTo(-0.5);
                    assertThat(at[2]).isLessThanOrEqualTo(0.2);
                })
                .run();
        Ch y = array(-1.2, 1, 0.2);
        ScalarResult expected = minimize(bowl(y))
                .over(y)
                .bounds(y, lower, upper)
                .using(slsqp().ftol(1e-12))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isCloseTo(expected.cost(), within(5e-3));
    }

    @ParameterizedTest
    @MethodSource("bounded")
    void aFixedUnknownAndTrialsThatAreNotFiniteDoNoHarm(ScalarMethod method) {
        Ch x = array(3.0, 2.0);
        Ch f = sum(x.subtract(log(x)));
        minimize(f)
                .over(x)
                .bounds(x, NdArray.of(Double.NEGATIVE_INFINITY, 2), NdArray.of(10, 2))
                .using(method)
                .run();
        assertThat(x.r().toArray()[0]).isCloseTo(1, within(0.01));
        assertThat(x.r().toArray()[1]).isEqualTo(2);
    }

    @Test
    void whatCannotBeMetIsSaid() {
        for (ScalarMethod method : List.of(cobyla(), augmentedLagrangian(slsqp()))) {
            Ch x = array(1, 2);
            ScalarResult result = minimize(sum(square(x)))
                    .over(x)
                    .subjectTo(atLeast(sum(x), 3), exactly(sum(x), 1))
                    .using(method)
                    .run();
            assertThat(result.stop()).isEqualTo(Stop.INFEASIBLE);
            assertThat(result.constraintViolation()).isBetween(0.5, 2.5);
        }
    }

    @Test
    void multipliersWorkOverAMethodWithoutDerivatives() {
        Ch x = array(2, 0.5);
        ScalarResult result = minimize(sum(abs(x.subtract(array(2, 1)))))
                .over(x)
                .subjectTo(exactly(sum(square(x)), 1))
                .using(augmentedLagrangian(nelderMead().xatol(1e-9).fatol(1e-9).maxiter(2000))
                        .ctol(1e-5))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(sum(square(x)).r().item()).isCloseTo(1, within(1e-4));
        assertThat(result.cost()).isCloseTo(3 - Math.sqrt(2), within(1e-3));
    }

    @Test
    void limitsAndCancellationEndThem() {
        for (ScalarMethod method :
                List.of(powell().maxfev(40), cobyla().maxiter(40), cmaEs().maxfev(40), augmentedLagrangian(slsqp()))) {
            Ch x = array(-1.2, 1);
            AtomicInteger calls = new AtomicInteger();
            ScalarResult cancelled = minimize(rosenbrock(x))
                    .over(x)
                    .using(method)
                    .cancelledBy(() -> calls.incrementAndGet() > 10)
                    .run();
            assertThat(cancelled.stop()).isEqualTo(Stop.CANCELLED);
            x.set(NdArray.of(-1.2, 1));
            ScalarResult limited = minimize(rosenbrock(x)).over(x).using(method).run();
            assertThat(limited.stop().converged()).isEqualTo(method instanceof AugmentedLagrangian);
            assertThat(limited.cost()).isLessThan(24.2);
        }
    }

    @Test
    void optionsAreChecked() {
        assertThatThrownBy(() -> cobyla().rhobeg(-1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> cobyla().rhobeg(1e300)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> powell().xtol(0)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> cmaEs().popsize(1)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> cmaEs().popsize(Integer.MAX_VALUE)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> Methods.lBfgsB().maxcor(Integer.MAX_VALUE)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> differentialEvolution().popsize(1_000_000).algorithm(3000, true))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("popsize = 1000000 members for each of 3000 unknowns");
        assertThatThrownBy(() -> augmentedLagrangian(augmentedLagrangian(slsqp())))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("augmented-lagrangian");
        assertThat(powell().ftol(1e-8)).hasToString("powell (ftol 1.0E-8)");
    }
}
