package chumpy.optimize.scalar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.optimize.Stop;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrustRegionDescentTest {
    private static final List<TrustRegionDescent.RegionFactory> REGIONS =
            List.of(SteihaugRegion::new, KrylovRegion::new, ExactRegion::new);

    static Stream<Long> seeds() {
        return LongStream.range(0, 30).boxed();
    }

    private static Algorithm descent(TrustRegionDescent.RegionFactory region, double gtol) {
        return new TrustRegionDescent(region, 1, 1000, 0.15, gtol);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void quadraticsAreMinimised(long seed) {
        for (TrustRegionDescent.RegionFactory region : REGIONS) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(12);
            double[] solution = Dense.gaussian(random, n);
            double[][] a = Dense.definite(random, n);
            double[] b = Dense.plus(new double[n], -1, Dense.times(a, solution));
            Oracle oracle = SmoothProblem.quadratic(a, b).oracle();
            Ending ending = oracle.run(descent(region, 1e-9), Dense.gaussian(random, n));
            assertThat(ending.stop()).isEqualTo(Stop.GRADIENT);
            assertThat(oracle.best()).containsExactly(solution, within(1e-8));
        }
    }

    @Test
    void aSaddleIsLeft() {
        SmoothProblem saddle = new SmoothProblem(
                2,
                x -> x[0] * x[0] - x[1] * x[1] + Math.pow(x[1], 4),
                x -> new double[] {2 * x[0], 4 * Math.pow(x[1], 3) - 2 * x[1]},
                (x, v) -> new double[] {2 * v[0], (12 * x[1] * x[1] - 2) * v[1]});
        for (TrustRegionDescent.RegionFactory region : REGIONS.subList(1, 3)) {
            Oracle oracle = saddle.oracle();
            oracle.run(descent(region, 1e-8), new double[] {1, 0});
            assertThat(oracle.bestValue()).isCloseTo(-0.25, within(1e-12));
        }
    }

    @Test
    void aTrialThatIsNotFiniteIsNotTaken() {
        SmoothProblem barrier =
                new SmoothProblem(1, x -> x[0] - Math.log(x[0]), x -> new double[] {1 - 1 / x[0]}, (x, v) ->
                        new double[] {v[0] / x[0] / x[0]});
        for (TrustRegionDescent.RegionFactory region : REGIONS) {
            Oracle oracle = barrier.oracle();
            assertThat(oracle.run(new TrustRegionDescent(region, 100, 1000, 0.15, 1e-9), new double[] {9})
                            .stop())
                    .isEqualTo(Stop.GRADIENT);
            assertThat(oracle.best()[0]).isCloseTo(1, within(1e-8));
        }
    }

    @Test
    void wrongDerivativesAndRoundingAreToldApart() {
        SmoothProblem wrong = new SmoothProblem(1, x -> x[0] * x[0], x -> new double[] {-2 * x[0]}, (x, v) -> v);
        SmoothProblem rounded = new SmoothProblem(
                1, x -> 1e8 + Math.abs(x[0]) * 1e-9, x -> new double[] {Math.copySign(1e-3, x[0])}, (x, v) ->
                        new double[] {2 * v[0]});
        for (TrustRegionDescent.RegionFactory region : REGIONS) {
            assertThat(wrong.oracle()
                            .run(descent(region, 1e-5), new double[] {1})
                            .stop())
                    .isEqualTo(Stop.RADIUS);
            assertThat(rounded.oracle()
                            .run(descent(region, 0), new double[] {1})
                            .stop())
                    .isEqualTo(Stop.PRECISION);
        }
    }
}
