package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.compress;
import static chumpy.Chumpy.leastSquares;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Constraint.atLeast;
import static chumpy.optimize.Constraint.atMost;
import static chumpy.optimize.Constraint.exactly;
import static chumpy.optimize.Methods.slsqp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SlsqpTest {
    /**
     * Problems, and the evaluations that SciPy 1.17.1 needs for them: {@code minimize(f, x0, jac=..., method="SLSQP")} with
     * exact derivatives. They are those that it solves to 1e-5.
     */
    private static final Map<Integer, Integer> SCIPY = new TreeMap<>();

    static {
        int[] pairs = {
            1, 24, 4, 2, 5, 8, 6, 11, 7, 12, 9, 6, 10, 12, 11, 9, 12, 12,
            14, 6, 15, 6, 17, 14, 18, 8, 19, 7, 21, 3, 22, 8, 23, 6, 24, 5,
            26, 26, 27, 25, 28, 5, 29, 15, 30, 12, 31, 9, 32, 3, 34, 8, 35, 7,
            36, 2, 37, 8, 38, 105, 39, 13, 40, 6, 41, 7, 42, 9, 43, 12, 45, 8,
            46, 14, 48, 7, 50, 15, 51, 5, 52, 7, 53, 8, 60, 10, 63, 13, 65, 8,
            66, 6, 71, 5, 72, 27, 73, 5, 76, 6, 77, 16, 78, 9, 79, 10, 80, 7,
            81, 8, 100, 20, 113, 15
        };
        for (int i = 0; i < pairs.length; i += 2) {
            SCIPY.put(pairs[i], pairs[i + 1]);
        }
    }

    static Stream<HockSchittkowski> solvable() {
        return HockSchittkowski.all().stream().filter(p -> SCIPY.containsKey(p.number()));
    }

    static Stream<HockSchittkowski> all() {
        return HockSchittkowski.all().stream();
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void solvesTheProblemsOfHockAndSchittkowski(HockSchittkowski problem) {
        Ch x = problem.start();
        ScalarResult result = problem.over(x).using(slsqp()).run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isCloseTo(problem.minimum(), within(1e-5 * Math.max(1, Math.abs(problem.minimum()))));
        assertThat(problem.violation(x)).isLessThan(1e-6);
        assertThat(result.evaluations()).isLessThanOrEqualTo(SCIPY.get(problem.number()) * 12 / 10 + 1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsWithinTheConstraintsOfEachProblem(HockSchittkowski problem) {
        Ch x = problem.start();
        ScalarResult result = problem.over(x).using(slsqp().ftol(1e-10)).run();
        assertThat(result.constraintViolation()).isZero();
        assertThat(problem.violation(x)).isLessThan(2e-9);
        assertThat(result.cost()).isGreaterThan(problem.minimum() - 1e-6 * Math.max(1, Math.abs(problem.minimum())));
    }

    @Test
    void constraintsOfAnyShapeAndSideOnSeveralVariables() {
        Ch a = array(new double[][] {{1, 2}, {3, 4}}).label("a");
        Ch b = array(7.0).label("b");
        ScalarResult result = leastSquares(chumpy.Chumpy.concatenate(a.reshape(-1), b.reshape(1)))
                .over(a, b)
                .subjectTo(exactly(sum(a).add(b), 5), atMost(a, 0.75), atLeast(b, 1.5))
                .using(slsqp().ftol(1e-12))
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(b.r().item()).isCloseTo(2, within(1e-5));
        assertThat(a.r().toArray()).containsExactly(new double[] {0.75, 0.75, 0.75, 0.75}, within(1e-5));
        assertThat(result.report()).contains("1 equalities, 5 inequalities");
    }

    @ParameterizedTest
    @CsvSource({"3, 1, 1", "1, 0, 0.5", "1, -1, 1", "1e-3, 0, 5e-4"})
    void whatCannotBeMetIsSaid(double least, double greatest, double violation) {
        Ch x = array(1, 2).label("x");
        ScalarResult result = minimize(sum(square(x)))
                .over(x)
                .subjectTo(atLeast(sum(x), least), atMost(sum(x), greatest))
                .using(slsqp())
                .run();
        assertThat(result.stop()).as("%s", result).isEqualTo(Stop.INFEASIBLE);
        assertThat(result.converged()).isFalse();
        assertThat(result.constraintViolation()).isGreaterThanOrEqualTo(violation * (1 - 1e-6));
        assertThat(result.iterations()).isLessThan(30);
    }

    @Test
    void aConstraintThatChangesItsShapeIsNamed() {
        Ch x = array(1, -2, 3);
        Ch positive = compress(x, x).label("positive");
        Ch f = sum(square(x.subtract(array(0, 1, 2))));
        x.set(NdArray.of(1, 0, 3));
        assertThatThrownBy(() -> minimize(f)
                        .over(x)
                        .subjectTo(atLeast(positive, 0.5))
                        .using(slsqp())
                        .run())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("positive")
                .hasMessageContaining("shapes cannot change");
    }

    @Test
    void aConstraintThatIsNotFiniteAtTheStartIsNamed() {
        Ch x = array(-1.0).label("x");
        assertThatThrownBy(() -> minimize(sum(square(x)))
                        .over(x)
                        .subjectTo(atLeast(sum(log(x)), 0))
                        .using(slsqp())
                        .run())
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("constraint")
                .hasMessageContaining("log");
    }

    @Test
    void limitsAndCancellationEndIt() {
        HockSchittkowski problem = HockSchittkowski.all().get(0);
        Ch x = problem.start();
        ScalarResult few = problem.over(x).using(slsqp().maxiter(3)).run();
        assertThat(few.stop()).isEqualTo(Stop.MAX_ITERATIONS);
        assertThat(few.iterations()).isEqualTo(3);
        AtomicInteger calls = new AtomicInteger();
        ScalarResult cancelled = problem.over(x)
                .using(slsqp())
                .cancelledBy(() -> calls.incrementAndGet() > 3)
                .run();
        assertThat(cancelled.stop()).isEqualTo(Stop.CANCELLED);
    }

    @Test
    void optionsAreChecked() {
        assertThat(slsqp().ftol(1e-9)).hasToString("slsqp (ftol 1.0E-9)");
        assertThatThrownBy(() -> slsqp().ftol(0)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> slsqp().maxiter(-1)).isInstanceOf(OptionException.class);
    }
}
