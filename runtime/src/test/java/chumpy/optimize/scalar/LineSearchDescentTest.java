package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.Stop;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineSearchDescentTest {
    private static final LineSearch EXACT = new MoreThuente(1e-6, 1e-5, 1e-14, 100);
    private static final LineSearch USUAL = new MoreThuente(1e-4, 0.9, 1e-14, 100);

    static Stream<Long> seeds() {
        return LongStream.range(0, 30).boxed();
    }

    private static Algorithm descent(LineSearchDescent.DirectionFactory direction, LineSearch search, double gtol) {
        return new LineSearchDescent(direction, search, Convergence.ofGradient(gtol, Double.POSITIVE_INFINITY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void conjugateGradientsMinimiseAQuadraticInAsManyStepsAsUnknowns(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(8);
        double[] eigenvalues = random.doubles(n, 1, 20).toArray();
        double[][] a = Dense.symmetric(eigenvalues, Dense.orthonormal(random, n));
        Oracle oracle = SmoothProblem.quadratic(a, Dense.gaussian(random, n)).oracle();
        Ending ending = oracle.run(descent(o -> new PolakRibiere(), EXACT, 1e-4), Dense.gaussian(random, n));
        assertThat(ending.stop()).isEqualTo(Stop.GRADIENT);
        assertThat(oracle.iterations()).isLessThanOrEqualTo(n);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void bfgsFindsTheInverseHessianOfAQuadratic(long seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(8);
        double[] eigenvalues = random.doubles(n, 1, 20).toArray();
        double[][] vectors = Dense.orthonormal(random, n);
        double[][] a = Dense.symmetric(eigenvalues, vectors);
        InverseBfgs[] used = new InverseBfgs[1];
        Oracle oracle = SmoothProblem.quadratic(a, Dense.gaussian(random, n)).oracle();
        Ending ending = oracle.run(
                descent(
                        o -> {
                            used[0] = new InverseBfgs(n, null);
                            return used[0];
                        },
                        EXACT,
                        1e-10),
                Dense.gaussian(random, n));
        assertThat(ending.stop()).isIn(Stop.GRADIENT, Stop.PRECISION);
        double[] inverseEigenvalues = new double[n];
        for (int i = 0; i < n; i++) {
            inverseEigenvalues[i] = 1 / eigenvalues[i];
        }
        double[][] inverse = Dense.symmetric(inverseEigenvalues, vectors);
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                assertThat(used[0].matrix()[i * n + j]).isCloseTo(inverse[i][j], within(1e-3));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void newtonDirectionsMinimiseAQuadraticOfAnyCondition(long seed) {
        Random random = new Random(seed);
        int n = 1 + random.nextInt(20);
        double[] solution = Dense.gaussian(random, n);
        double[][] a = Dense.definite(random, n);
        double[] b = Dense.plus(new double[n], -1, Dense.times(a, solution));
        Oracle oracle = SmoothProblem.quadratic(a, b).oracle();
        Ending ending = oracle.run(descent(NewtonDirection::new, USUAL, 1e-9), Dense.gaussian(random, n));
        assertThat(ending.stop().converged()).isTrue();
        assertThat(oracle.best()).containsExactly(solution, within(1e-7));
    }

    @Test
    void aFailureSaysWhetherAnythingWasLeftToGain() {
        SmoothProblem wrong = new SmoothProblem(1, x -> x[0] * x[0], x -> new double[] {-2 * x[0]}, (x, v) -> v);
        assertThat(wrong.oracle()
                        .run(descent(o -> new PolakRibiere(), USUAL, 1e-5), new double[] {1})
                        .stop())
                .isEqualTo(Stop.RADIUS);
        SmoothProblem rounded = new SmoothProblem(
                1, x -> 1e8 + x[0] * x[0], x -> new double[] {2 * x[0] + Math.copySign(1e-7, x[0])}, (x, v) ->
                        new double[] {2 * v[0]});
        Ending ending = rounded.oracle().run(descent(NewtonDirection::new, USUAL, 0), new double[] {1});
        assertThat(ending.stop()).isEqualTo(Stop.PRECISION);
        assertThat(ending.reason()).contains("rounding hides");
    }

    @Test
    void aFunctionThatFallsForEverIsUnbounded() {
        SmoothProblem line = new SmoothProblem(1, x -> -x[0], x -> new double[] {-1}, (x, v) -> new double[1]);
        assertThat(line.oracle()
                        .run(descent(o -> new InverseBfgs(1, null), USUAL, 1e-5), new double[1])
                        .stop())
                .isEqualTo(Stop.UNBOUNDED);
    }

    @Test
    void aSaddleIsLeftAlongNegativeCurvature() {
        SmoothProblem saddle = new SmoothProblem(
                2,
                x -> x[0] * x[0] - x[1] * x[1] + Math.pow(x[1], 4),
                x -> new double[] {2 * x[0], 4 * Math.pow(x[1], 3) - 2 * x[1]},
                (x, v) -> new double[] {2 * v[0], (12 * x[1] * x[1] - 2) * v[1]});
        Oracle oracle = saddle.oracle();
        oracle.run(descent(NewtonDirection::new, USUAL, 1e-8), new double[] {1e-3, 0.1});
        assertThat(oracle.bestValue()).isCloseTo(-0.25, within(1e-12));
    }
}
