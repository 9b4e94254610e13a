package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.mean;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Methods.anneal;
import static chumpy.optimize.Methods.cmaEs;
import static chumpy.optimize.Methods.differentialEvolution;
import static chumpy.optimize.Methods.dualAnnealing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlobalSearchTest {
    private static Ch rastrigin(Ch x) {
        return sum(square(x).subtract(cos(x.multiply(2 * Math.PI)).multiply(10)).add(10));
    }

    private static Ch ackley(Ch x) {
        Ch hill = exp(sqrt(mean(square(x))).multiply(-0.2)).multiply(-20);
        return hill.subtract(exp(mean(cos(x.multiply(2 * Math.PI))))).add(20 + Math.E);
    }

    static Stream<ScalarMethod> methods() {
        return Stream.of(
                dualAnnealing().maxiter(100), differentialEvolution(), cmaEs().popsize(60), anneal().maxiter(200));
    }

    static Stream<ScalarMethod> searchers() {
        return Stream.of(
                dualAnnealing().maxiter(300).seed(5), differentialEvolution().seed(5));
    }

    @ParameterizedTest
    @MethodSource("searchers")
    void theLowestOfManyMinimaIsFound(ScalarMethod method) {
        Ch x = array(2.9, -3.1, 4.2, -0.9);
        ScalarResult result = minimize(rastrigin(x))
                .over(x)
                .bounds(x, -5.12, 5.12)
                .using(method)
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(result.cost()).isLessThan(1e-8);
        Ch y = array(12.3, -9.4, 20.2);
        minimize(ackley(y)).over(y).bounds(y, -32, 30).using(method).run();
        assertThat(y.r().toArray()).containsExactly(new double[] {0, 0, 0}, within(1e-4));
    }

    @Test
    void cmaFindsTheLowestOfManyMinima() {
        Ch x = array(2.9, -3.1, 4.2);
        ScalarResult result = minimize(rastrigin(x))
                .over(x)
                .bounds(x, -5.12, 5.12)
                .using(cmaEs().popsize(80))
                .run();
        assertThat(result.cost()).isLessThan(1e-8);
        Ch valley = array(-1.2, 1, -1.2, 1, -1.2);
        Ch a = valley.get("1:").subtract(square(valley.get(":-1")));
        Ch f = sum(square(a))
                .multiply(100)
                .add(sum(square(valley.get(":-1").negative().add(1))));
        ScalarResult ofValley = minimize(f).over(valley).using(cmaEs().seed(3)).run();
        assertThat(ofValley.converged()).isTrue();
        assertThat(Math.min(Math.abs(ofValley.cost()), Math.abs(ofValley.cost() - 3.930839)))
                .isLessThan(1e-5);
    }

    @ParameterizedTest
    @MethodSource("schedules")
    void annealingComesNear(AnnealingSchedule schedule) {
        Ch x = array(2.9, -3.1);
        ScalarResult result = minimize(rastrigin(x))
                .over(x)
                .bounds(x, -5.12, 5.12)
                .using(anneal().schedule(schedule).feps(0))
                .run();
        assertThat(result.cost()).isLessThan(2.5);
    }

    static Stream<AnnealingSchedule> schedules() {
        return Stream.of(AnnealingSchedule.values());
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theSameSeedGivesTheSamePoints(ScalarMethod method) {
        List<Double> first = values(method);
        assertThat(values(method)).isEqualTo(first).hasSizeGreaterThan(10);
    }

    private static List<Double> values(ScalarMethod method) {
        Ch x = array(2.9, -3.1);
        List<Double> values = new ArrayList<>();
        minimize(rastrigin(x))
                .over(x)
                .bounds(x, -5.12, 5.12)
                .using(method)
                .onIteration(i -> {
                    assertThat(x.r().toArray()[0]).isBetween(-5.12, 5.12);
                    values.add(i.cost());
                })
                .run();
        values.add(x.r().flat(0));
        return values;
    }

    @Test
    void anotherSeedGivesOthers() {
        assertThat(values(differentialEvolution().polish(false).seed(1)))
                .isNotEqualTo(values(differentialEvolution().polish(false).seed(2)));
    }

    @Test
    void aPopulationThatIsPartlyWhereNothingIsFiniteGoesOn() {
        Ch x = array(1, 1);
        ScalarResult result = minimize(sum(sqrt(x)))
                .over(x)
                .bounds(x, -5, 5)
                .using(differentialEvolution().polish(false))
                .run();
        assertThat(result.iterations()).isPositive();
        assertThat(result.cost()).isLessThan(1e-2);
    }

    @Test
    void boundsMustBeFinite() {
        Ch x = array(1, 2).label("x");
        for (ScalarMethod method : List.of(anneal(), dualAnnealing(), differentialEvolution())) {
            assertThatThrownBy(
                            () -> minimize(rastrigin(x)).over(x).using(method).run())
                    .isInstanceOf(OptionException.class)
                    .hasMessageContaining(method.name() + " searches between bounds")
                    .hasMessageContaining("entry 0 of")
                    .hasMessageContaining("\"x\"");
            assertThatThrownBy(() -> minimize(rastrigin(x))
                            .over(x)
                            .bounds(x, NdArray.of(0, 0), NdArray.of(1, Double.POSITIVE_INFINITY))
                            .using(method)
                            .run())
                    .isInstanceOf(OptionException.class)
                    .hasMessageContaining("entry 1 of");
        }
    }

    @ParameterizedTest
    @MethodSource("methods")
    void pointsWhereNothingIsFiniteAndFixedUnknownsDoNoHarm(ScalarMethod method) {
        Ch x = array(3.0, 2.0);
        minimize(sum(x.subtract(log(x))))
                .over(x)
                .bounds(x, NdArray.of(-10, 2), NdArray.of(10, 2))
                .using(method)
                .run();
        assertThat(x.r().toArray()[0]).isCloseTo(1, within(0.1));
        assertThat(x.r().toArray()[1]).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("methods")
    void theyCanBeCancelled(ScalarMethod method) {
        Ch x = array(3.0, 2.0);
        int[] calls = new int[1];
        ScalarResult result = minimize(rastrigin(x))
                .over(x)
                .bounds(x, -5.12, 5.12)
                .using(method)
                .cancelledBy(() -> ++calls[0] > 30)
                .run();
        assertThat(result.stop()).isEqualTo(Stop.CANCELLED);
        assertThat(result.cost()).isLessThanOrEqualTo(result.initialCost());
    }
}
