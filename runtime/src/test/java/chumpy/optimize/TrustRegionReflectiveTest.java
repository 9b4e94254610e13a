package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Losses.softL1;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Methods.trustRegionReflective;
import static chumpy.optimize.Residuals.residuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustRegionReflectiveTest {
    private static final double INFINITE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @EnumSource
    void withoutBoundsFindsTheMinimumOf(ClassicProblem problem) {
        Ch x = array(problem.start());
        LeastSquaresResult result = minimize(problem.residuals(x))
                .over(x)
                .using(trustRegionReflective())
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(2 * result.cost()).isCloseTo(problem.sumOfSquares(), within(1e-5 * problem.sumOfSquares() + 2e-20));
        if (problem.minimum() != null) {
            for (int i = 0; i < x.size(); i++) {
                double wanted = problem.minimum()[i];
                assertThat(x.r().flat(i)).as("x[%d]", i).isCloseTo(wanted, within(1e-7 * Math.abs(wanted) + 1e-10));
            }
        }
    }

    /**
     * By {@code scipy.optimize.least_squares(f, x0, bounds=(lower, upper), xtol=1e-15, ftol=1e-15, gtol=1e-15)} of SciPy
     * 1.17.
     */
    static Stream<Arguments> rosenbrock() {
        return Stream.of(
                bounded(-2, 1, -INFINITE, 1.5, INFINITE, INFINITE, -1.2210262421447662, 1.5, 2.4706146589945925),
                bounded(-2, 1, -INFINITE, -INFINITE, 0.5, 0.8, 0.5, 0.25, 0.125),
                bounded(-2, 0.5, -3, -1, 3, 0.5, 0.708559503749926, 0.5, 0.04268025550836251),
                bounded(2, 1, 1.5, -10, 3, 10, 1.5, 2.25, 0.125));
    }

    private static Arguments bounded(double... all) {
        return Arguments.of((Object) all);
    }

    @ParameterizedTest
    @MethodSource("rosenbrock")
    void boundedValleysHaveSciPysMinima(double[] c) {
        Ch x = array(c[0], c[1]);
        LeastSquaresResult result = minimize(ClassicProblem.ROSENBROCK.residuals(x))
                .over(x)
                .bounds(x, NdArray.of(c[2], c[3]), NdArray.of(c[4], c[5]))
                .using(trustRegionReflective())
                .onIteration(i -> {
                    for (int k = 0; k < 2; k++) {
                        assertThat(x.r().flat(k)).isGreaterThan(c[2 + k]).isLessThan(c[4 + k]);
                    }
                })
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.cost()).isCloseTo(c[8], within(1e-12));
        assertThat(x.r().flat(0)).isCloseTo(c[6], within(1e-7));
        assertThat(x.r().flat(1)).isCloseTo(c[7], within(1e-7));
    }

    static Stream<Arguments> curves() {
        return Stream.of(
                bounded(0, 0, 0, 2, 5, 1, 2, 1.344226763342587, 0.6647975406885456, 0.17767489933519479),
                bounded(0, 1.5, 0, 9, 9, 0.3, 3.0004040936502907, 1.5, 0.3, 0.3480759811406621),
                bounded(3, 0, -1, 5, 1, 0.2, 3, 1, 0.1719701414112726, 0.15677293309881296),
                bounded(
                        0,
                        0,
                        0,
                        9,
                        9,
                        9,
                        2.522903343174445,
                        1.313596391494922,
                        0.5065389027374217,
                        0.007829932524302566));
    }

    @ParameterizedTest
    @MethodSource("curves")
    void boundedCurvesAreSciPys(double[] c) {
        double[] t = new double[15];
        double[] y = new double[15];
        for (int i = 0; i < t.length; i++) {
            t[i] = i / 5.0;
            y[i] = 2.5 * Math.exp(-1.3 * t[i]) + 0.5 + 0.05 * Math.sin(7 * i);
        }
        Ch p = array(1, 1, 0.1);
        Ch curve = p.get("0")
                .multiply(exp(constant(t).multiply(p.get("1").negative())))
                .add(p.get("2"));
        LeastSquaresResult result = minimize(curve.subtract(constant(y)))
                .over(p)
                .bounds(p, NdArray.of(c[0], c[1], c[2]), NdArray.of(c[3], c[4], c[5]))
                .using(trustRegionReflective())
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(result.cost()).isCloseTo(c[9], within(1e-12));
        for (int k = 0; k < 3; k++) {
            assertThat(p.r().flat(k)).as("p[%d]", k).isCloseTo(c[6 + k], within(1e-7));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void linearProblemsMeetTheConditionsOfOptimality(int seed) {
        Random random = new Random(seed);
        int n = 2 + random.nextInt(20);
        int m = n + random.nextInt(20);
        double[] a = random.doubles((long) m * n, -1, 1).toArray();
        Ch x = array(NdArray.zeros(n));
        NdArray lower = NdArray.of(random.doubles(n, -1, 0).toArray());
        NdArray upper = NdArray.of(random.doubles(n, 0.01, 1).toArray());
        Ch r = constant(NdArray.of(a).reshape(m, n))
                .dot(x)
                .subtract(constant(random.doubles(m, -3, 3).toArray()));
        LeastSquaresResult result = minimize(r)
                .over(x)
                .bounds(x, lower, upper)
                .using(trustRegionReflective())
                .run();
        assertThat(result.converged()).as("seed %d: %s", seed, result.report()).isTrue();
        double[] left = r.r().toArray();
        for (int k = 0; k < n; k++) {
            double g = 0;
            for (int i = 0; i < m; i++) {
                g += a[i * n + k] * left[i];
            }
            double at = x.r().flat(k);
            double room = g > 0 ? at - lower.flat(k) : upper.flat(k) - at;
            assertThat(Math.min(Math.abs(g), room))
                    .as("seed %d, unknown %d", seed, k)
                    .isLessThan(1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUTOMATIC"})
    void eachSolverKeepsToTheBounds(LinearSolverKind solver) {
        Ch points = array(NdArray.zeros(12, 2));
        Ch shift = array(0, 0);
        Random random = new Random(1);
        Ch target = constant(NdArray.of(random.doubles(24, -1, 1).toArray()).reshape(12, 2));
        Ch r = concatenate(
                points.add(shift).subtract(target).ravel(),
                points.ravel().multiply(0.1),
                shift.subtract(constant(NdArray.of(2, -3))));
        LeastSquaresResult result = minimize(r)
                .over(points, shift)
                .bounds(shift, -0.5, 0.25)
                .using(trustRegionReflective().linearSolver(solver))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(shift.r().flat(0)).isCloseTo(0.25, within(1e-9));
        assertThat(shift.r().flat(1)).isCloseTo(-0.5, within(1e-9));
        // Each point then minimises |p + shift - target|^2 + 0.01 |p|^2 alone.
        for (int k = 0; k < 24; k++) {
            double wanted = (target.r().flat(k) - (k % 2 == 0 ? 0.25 : -0.5)) / 1.01;
            assertThat(points.r().flat(k)).as("%s: %d", solver, k).isCloseTo(wanted, within(1e-6));
        }
    }

    @Test
    void aStartOutsideTheBoundsIsMovedWithin() {
        Ch x = array(100, -100);
        LeastSquaresResult result = minimize(residuals(x).loss(softL1(1)))
                .over(x)
                .bounds(x, 1, 2)
                .using(trustRegionReflective())
                .run();
        assertThat(result.initialCost()).isLessThan(5);
        assertThat(x.r().flat(0)).isCloseTo(1, within(1e-9));
        assertThat(x.r().flat(1)).isCloseTo(1, within(1e-9));
    }

    @Test
    void boundsWithoutRoomAndMethodsWithoutBoundsAreRefused() {
        Ch x = array(1, 2);
        assertThatThrownBy(() -> minimize(x)
                        .over(x)
                        .bounds(x, 3, 3)
                        .using(trustRegionReflective())
                        .run())
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("nothing in between");
        Ch fixed = array(7.0).label("fixed");
        assertThatThrownBy(() -> minimize(x.subtract(fixed))
                        .over(x, fixed)
                        .bounds(x, 0, 9)
                        .bounds(fixed, 7, 7)
                        .using(trustRegionReflective())
                        .run())
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("entry 0 of \"fixed\"")
                .hasMessageContaining("leave it out");
        for (LeastSquaresMethod method : List.of(dogleg(), levenbergMarquardt())) {
            assertThatThrownBy(() ->
                            minimize(x).over(x).bounds(x, 0, 3).using(method).run())
                    .isInstanceOf(OptionException.class)
                    .hasMessageContaining("methods that do: trust-region-reflective");
        }
    }
}
