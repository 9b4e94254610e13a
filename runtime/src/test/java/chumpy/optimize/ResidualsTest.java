package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.optimize.Losses.arctan;
import static chumpy.optimize.Losses.cauchy;
import static chumpy.optimize.Losses.huber;
import static chumpy.optimize.Losses.softL1;
import static chumpy.optimize.Methods.dogleg;
import static chumpy.optimize.Methods.levenbergMarquardt;
import static chumpy.optimize.Residuals.residuals;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ResidualsTest {
    private static final double[] T = new double[15];
    private static final double[] Y = new double[15];

    static {
        for (int i = 0; i < T.length; i++) {
            T[i] = i / 5.0;
            Y[i] = 2.5 * Math.exp(-1.3 * T[i]) + 0.5 + 0.05 * Math.sin(7 * i);
        }
        Y[3] += 2;
        Y[9] -= 1.5;
        Y[12] += 4;
    }

    /**
     * By {@code scipy.optimize.least_squares(f, [1, 1, 0], jac=j, loss=..., f_scale=0.1, xtol=1e-15, ftol=1e-15,
     * gtol=1e-15)} of SciPy 1.17.
     */
    static Stream<Arguments> scipy() {
        return Stream.of(
                Arguments.of(
                        huber(0.1), 2.537709924545421, 1.2998737553238395, 0.49839778381343164, 0.7476547327217942),
                Arguments.of(
                        softL1(0.1), 2.5390308128637193, 1.2961354225250579, 0.4972273810192001, 0.7330435109945133),
                Arguments.of(
                        cauchy(0.1), 2.5302906070633715, 1.3129184013270825, 0.49717912103388134, 0.10013527111838799),
                Arguments.of(
                        arctan(0.1), 2.5270439975293852, 1.3176761535203518, 0.5006522653272875, 0.02990988627288122));
    }

    @ParameterizedTest
    @MethodSource("scipy")
    void robustCurvesAreSciPys(Loss loss, double a, double b, double c, double cost) {
        for (LeastSquaresMethod method : List.of(levenbergMarquardt(), dogleg())) {
            Ch p = array(1, 1, 0);
            Ch curve = p.get("0")
                    .multiply(exp(constant(T).multiply(p.get("1").negative())))
                    .add(p.get("2"));
            LeastSquaresResult result = minimize(
                            residuals(curve.subtract(constant(Y))).loss(loss))
                    .over(p)
                    .using(method)
                    .run();
            assertThat(result.converged()).as(result.report()).isTrue();
            assertThat(result.cost()).isCloseTo(cost, within(1e-13));
            double[] wanted = {a, b, c};
            for (int k = 0; k < 3; k++) {
                assertThat(p.r().flat(k)).as("%s: p[%d]", loss, k).isCloseTo(wanted[k], within(2e-7));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AUTOMATIC"})
    void pointsAreJudgedByTheirDistancesWithEachSolver(LinearSolverKind solver) {
        Random random = new Random(3);
        int n = 40;
        double[] seen = new double[2 * n];
        for (int i = 0; i < n; i++) {
            seen[2 * i] = Math.cos(i) + 0.01 * random.nextGaussian() + (i % 9 == 0 ? 3 : 0);
            seen[2 * i + 1] = Math.sin(i) + 0.01 * random.nextGaussian() - (i % 9 == 0 ? 2 : 0);
        }
        double[] circle = new double[2 * n];
        for (int i = 0; i < n; i++) {
            circle[2 * i] = Math.cos(i);
            circle[2 * i + 1] = Math.sin(i);
        }
        Ch centre = array(0.3, -0.2);
        Ch radius = array(2);
        Ch r = constant(NdArray.of(circle).reshape(n, 2))
                .multiply(radius)
                .add(centre)
                .subtract(constant(NdArray.of(seen).reshape(n, 2)));
        LeastSquaresResult result = minimize(residuals(r).perRow().loss(huber(0.05)))
                .over(centre, radius)
                .using(levenbergMarquardt().linearSolver(solver))
                .run();
        assertThat(result.converged()).as(result.report()).isTrue();
        assertThat(radius.r().item()).isCloseTo(1, within(0.02));
        double[] slope = new double[3];
        double[] left = r.r().toArray();
        double cost = 0;
        for (int i = 0; i < n; i++) {
            double x = left[2 * i];
            double y = left[2 * i + 1];
            double length = Math.hypot(x, y);
            double first = Math.min(1, 0.05 / length);
            slope[0] += first * x;
            slope[1] += first * y;
            slope[2] += first * (x * circle[2 * i] + y * circle[2 * i + 1]);
            cost += length <= 0.05 ? length * length / 2 : 0.05 * length - 0.05 * 0.05 / 2;
        }
        assertThat(result.cost()).isCloseTo(cost, within(1e-13));
        assertThat(Arrays.stream(slope).map(Math::abs).max().orElseThrow()).isLessThan(1e-7);
    }

    @ParameterizedTest
    @MethodSource("scipy")
    void asANumberLossesAddUpToTwiceTheCost(Loss loss, double a, double b, double c, double cost) {
        Ch p = array(a, b, c);
        Ch curve = p.get("0")
                .multiply(exp(constant(T).multiply(p.get("1").negative())))
                .add(p.get("2"));
        RobustCost robust = new RobustCost(List.of(new RobustCost.Part(0, T.length, 1, loss)));
        RobustSum sum = new RobustSum(curve.subtract(constant(Y)), robust, Domain.EMPTY.over(List.of(p)));
        assertThat(sum.value(new double[] {a, b, c})).isCloseTo(2 * cost, within(1e-13));
        double[] slope = new double[3];
        sum.gradient(slope);
        assertThat(slope).usingComparatorWithPrecision(1e-6).containsExactly(0, 0, 0);
    }

    @Test
    void chunksOfRowsHaveTheSameLossAsTheWhole() {
        Random random = new Random(5);
        double[] x = random.doubles(500, 0, 2).toArray();
        double[] y = Arrays.stream(x)
                .map(v -> 3 * Math.exp(-v) + 0.01 * random.nextGaussian() + (random.nextInt(10) == 0 ? 1 : 0))
                .toArray();
        Ch a = array(1);
        Ch b = array(-0.5);
        RowChunks chunks = RowChunks.of(
                        rows -> a.multiply(exp(b.multiply(rows.get(0)))).subtract(rows.get(1)),
                        NdArray.of(x),
                        NdArray.of(y))
                .rowsInChunk(64)
                .loss(cauchy(0.05));
        double cost =
                minimize(chunks).over(a, b).using(levenbergMarquardt()).run().cost();
        double[] found = {a.r().item(), b.r().item()};
        a.set(1);
        b.set(-0.5);
        Ch whole = a.multiply(exp(b.multiply(constant(x)))).subtract(constant(y));
        LeastSquaresResult result = minimize(residuals(whole).loss(cauchy(0.05)))
                .over(a, b)
                .using(levenbergMarquardt())
                .run();
        assertThat(cost).isCloseTo(result.cost(), within(1e-12));
        assertThat(found[0]).isCloseTo(a.r().item(), within(1e-6));
        assertThat(found[1]).isCloseTo(b.r().item(), within(1e-6));
        assertThat(found[0]).isCloseTo(3, within(0.05));
    }

    @Test
    void costsOfSeveralResidualsAddUp() {
        Ch x = array(5);
        LeastSquaresResult result = minimize(
                        residuals(x.subtract(1)).weight(2),
                        residuals(x.subtract(array(4, 4, 7))).weight(NdArray.of(1, 0, 0)))
                .over(x)
                .using(dogleg())
                .run();
        // 4 (x - 1)^2 + (x - 4)^2 has its minimum at 8 / 5.
        assertThat(x.r().item()).isCloseTo(1.6, within(1e-14));
        assertThat(result.cost()).isCloseTo((4 * 0.36 + 2.4 * 2.4) / 2, within(1e-14));
        assertThat(result.initialCost()).isCloseTo((4 * 16 + 1) / 2., within(1e-14));
    }

    @Test
    void theRootOfTheInformationMakesResidualsIndependent() {
        NdArray w = NdArray.of(new double[][] {{2, 1}, {0, 3}});
        Ch x = array(0, 0, 0, 0);
        Ch target = constant(NdArray.of(1, 2, 3, 4));
        Residuals r = residuals(x.subtract(target).reshape(2, 2)).squareRootInformation(w);
        double cost = minimize(r).over(x).using(dogleg().maxIterations(0)).run().cost();
        assertThat(cost).isCloseTo((16 + 36 + 100 + 144) / 2., within(1e-12));
        LeastSquaresResult result = minimize(r).over(x).using(dogleg()).run();
        assertThat(result.cost()).isCloseTo(0, within(1e-25));
    }

    @Test
    void whatCannotBeWeighedIsSaid() {
        Residuals r = residuals(array(1, 2, 3));
        assertThatThrownBy(() -> r.weight(NdArray.of(1, 2)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(2,)");
        assertThatThrownBy(() -> r.weight(NdArray.zeros(2, 3)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("do not broadcast");
        assertThatThrownBy(() -> r.weight(Double.NaN)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> r.squareRootInformation(NdArray.zeros(2, 2))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> r.blocks(0)).isInstanceOf(OptionException.class);
        Ch x = array(1, 2, 3);
        assertThatThrownBy(() -> minimize(residuals(x).blocks(2).loss(huber(1)))
                        .over(x)
                        .using(dogleg())
                        .run())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("blocks of 2");
        assertThatThrownBy(() -> minimize(new Residuals[0])).isInstanceOf(OptionException.class);
    }

    @Test
    void iterationsTellTheSumsOfSquaresByLabels() {
        Ch x = array(3, 4);
        List<Iteration> seen = new ArrayList<>();
        minimize(
                        residuals(x).label("data"),
                        residuals(x.subtract(1).label("prior")).weight(2),
                        residuals(x).label("data"))
                .over(x)
                .using(dogleg())
                .onIteration(seen::add)
                .run();
        assertThat(seen.get(0).residualSquares().keySet()).containsExactly("data", "prior");
        assertThat(seen.get(0).residualSquares().get("data")).isEqualTo(50);
        assertThat(seen.get(0).residualSquares().get("prior")).isEqualTo(4 * 4 + 4 * 9);
        Iteration last = seen.get(seen.size() - 1);
        double sum =
                last.residualSquares().values().stream().mapToDouble(s -> s).sum();
        assertThat(sum).isCloseTo(2 * last.cost(), within(1e-13));
    }

    @Test
    void reportsNameLossesAndLabels() {
        Ch x = array(1, 2);
        LeastSquaresResult result = minimize(
                        residuals(x).label("observations").loss(huber(3)).perRow(),
                        residuals(x).weight(0.1))
                .over(x)
                .using(dogleg())
                .run();
        assertThat(result.report())
                .contains("\"observations\" with Huber[a=3.0] by rows")
                .contains(", weighted")
                .doesNotContain("weighted,");
    }
}
