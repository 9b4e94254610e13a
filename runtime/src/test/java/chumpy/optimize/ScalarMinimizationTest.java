package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.leastSquares;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static chumpy.optimize.Methods.nelderMead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScalarMinimizationTest {
    private final Ch x = array(-1.2, 1).label("x");
    private final Ch residuals = ClassicProblem.ROSENBROCK.residuals(x);
    private final Ch value = sum(square(residuals));

    @Test
    void aNumberAndItsResidualsHaveTheSameMinimum() {
        ScalarResult ofNumber = minimize(value).over(x).using(nelderMead()).run();
        double[] minimum = x.r().toArray();
        x.set(NdArray.of(-1.2, 1));
        ScalarResult ofSquares =
                leastSquares(residuals).over(x).using(nelderMead()).run();
        assertThat(ofNumber.converged()).isTrue();
        assertThat(minimum[0]).isCloseTo(1, within(1e-3));
        assertThat(minimum[1]).isCloseTo(1, within(1e-3));
        assertThat(ofSquares.cost()).isLessThan(1e-6);
        assertThat(ofSquares.initialCost()).isCloseTo(24.2, within(1e-12));
    }

    @Test
    void residualsMayComeInAListOrAMapOfAnyShapes() {
        Ch a = array(new double[][] {{3, 1}}).label("a");
        Ch b = array(5.0);
        Map<String, Ch> parts = new LinkedHashMap<>();
        parts.put("first", a.subtract(1));
        parts.put("second", b.add(2));
        minimize(parts).over(a, b).using(Methods.dogleg()).run();
        assertThat(a.r()).isEqualTo(NdArray.of(new double[][] {{1, 1}}));
        assertThat(b.r().flat(0)).isEqualTo(-2);
        assertThat(parts.get("first").label()).isEqualTo("first");
        a.set("0, 0", 0);
        minimize(List.of(a.subtract(1), b)).over(a).using(nelderMead()).run();
        assertThat(a.r().flat(0)).isCloseTo(1, within(1e-3));
    }

    @Test
    void anArrayIsNoNumberAndOneResidualIsSquared() {
        assertThatThrownBy(() -> minimize(residuals).over(x).using(nelderMead()).run())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("(2,)")
                .hasMessageContaining("leastSquares(...)");
        Ch y = array(3.0);
        leastSquares(y.subtract(5)).over(y).using(nelderMead()).run();
        assertThat(y.r().flat(0)).isCloseTo(5, within(1e-3));
    }

    @Test
    void methodsHaveNames() {
        Result result = minimize(value, List.of(x), "Nelder-Mead");
        assertThat(result.method()).isSameAs(nelderMead());
        assertThat(Methods.named("nelder_mead")).isSameAs(nelderMead());
        assertThatThrownBy(() -> Methods.named("newton"))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("\"newton\"")
                .hasMessageContaining("dogleg");
    }

    @Test
    void boundsBroadcastAndAreKept() {
        Ch y = array(new double[][] {{3, 3}, {3, 3}}).label("y");
        Ch far = sum(square(y.subtract(10)));
        List<Double> seen = new ArrayList<>();
        minimize(far)
                .over(y)
                .bounds(y, NdArray.of(0, 1), NdArray.of(new double[][] {{2}, {8}}))
                .using(nelderMead().maxiter(2000).maxfev(2000))
                .onIteration(i -> seen.add(y.get("0, 1").r().item()))
                .run();
        assertThat(y.r().flat(0)).isCloseTo(2, within(1e-3));
        assertThat(y.r().flat(2)).isCloseTo(8, within(1e-3));
        assertThat(seen).isNotEmpty().allSatisfy(entry -> assertThat(entry).isBetween(1.0, 2.0));
    }

    @Test
    void theLargestNumbersAreNoBounds() {
        Ch x = array(1.0);
        minimize(square(x.subtract(3)).sum())
                .over(x)
                .bounds(x, -Double.MAX_VALUE, Double.MAX_VALUE)
                .using(Methods.powell())
                .run();
        assertThat(x.r().flat(0)).isCloseTo(3, within(1e-6));
    }

    @Test
    void aRegionThatIsTooSmallForAnyStepIsNoMinimum() {
        for (ScalarMethod method : List.of(
                Methods.trustNcg().initialTrustRadius(1e-17),
                Methods.trustKrylov().maxTrustRadius(1e-300),
                Methods.trustExact().initialTrustRadius(1e-17))) {
            Ch x = array(3.0, 4.0);
            ScalarResult result = minimize(sum(square(x))).over(x).using(method).run();
            assertThat(result.converged()).as(method.name()).isFalse();
            assertThat(result.stop()).isEqualTo(Stop.RADIUS);
        }
    }

    @Test
    void aTimeLimitMayBeForEver() {
        Ch x = array(1.0);
        assertThat(minimize(square(x.subtract(3)).sum())
                        .over(x)
                        .using(Methods.bfgs())
                        .timeLimit(Duration.ofSeconds(Long.MAX_VALUE))
                        .run()
                        .converged())
                .isTrue();
    }

    @Test
    void boundsThatMakeNoSenseAreRefused() {
        Ch other = array(1.0).label("other");
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .bounds(other, 0, 1)
                        .using(nelderMead())
                        .run())
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("\"other\"");
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .bounds(x, 1, 0)
                        .using(nelderMead())
                        .run())
                .isInstanceOf(VariableException.class)
                .hasMessageContaining("at least 1.0 and at most 0.0");
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .bounds(x, Double.NaN, 0)
                        .using(nelderMead())
                        .run())
                .isInstanceOf(VariableException.class);
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .bounds(x, NdArray.of(1, 2, 3), NdArray.scalar(5))
                        .using(nelderMead())
                        .run())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("bounds");
    }

    @Test
    void whatAMethodCannotTakeIsRefused() {
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .subjectTo(Constraint.exactly(x, 1))
                        .using(nelderMead())
                        .run())
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("nelder-mead knows no constraints");
        assertThatThrownBy(() -> Minimization.of((Ch) null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> minimize(value).over((Ch[]) null)).isInstanceOf(TermException.class);
    }

    @Test
    void aStartThatIsNotFiniteIsNamedAndATrialThatIsNotFiniteIsWorse() {
        Ch z = array(-1.0).label("z");
        Ch f = sum(log(z).multiply(z));
        assertThatThrownBy(() -> minimize(f).over(z).using(nelderMead()).run())
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("log");
        z.set(0.01);
        minimize(f).over(z).using(nelderMead()).run();
        assertThat(z.r().flat(0)).isCloseTo(Math.exp(-1), within(1e-3));
    }

    @Test
    void limitsAndCancellationEndItAtTheBestPoint() {
        ScalarResult few =
                minimize(value).over(x).using(nelderMead().maxfev(20)).run();
        assertThat(few.stop()).isEqualTo(Stop.MAX_EVALUATIONS);
        assertThat(few.evaluations()).isEqualTo(20);
        assertThat(value.r().item()).isEqualTo(few.cost()).isLessThan(24.2);
        ScalarResult none =
                minimize(value).over(x).using(nelderMead().maxiter(0)).run();
        assertThat(none.stop()).isEqualTo(Stop.MAX_ITERATIONS);
        AtomicInteger calls = new AtomicInteger();
        ScalarResult cancelled = minimize(value)
                .over(x)
                .using(nelderMead())
                .cancelledBy(() -> calls.incrementAndGet() > 5)
                .run();
        assertThat(cancelled.stop()).isEqualTo(Stop.CANCELLED);
        ScalarResult late = minimize(value)
                .over(x)
                .using(nelderMead())
                .timeLimit(Duration.ofNanos(1))
                .run();
        assertThat(late.stop()).isEqualTo(Stop.TIME_LIMIT);
        assertThat(late.evaluations()).isEqualTo(1);
    }

    @Test
    void whatIsThrownLeavesTheBestPoint() {
        double start = value.r().item();
        assertThatThrownBy(() -> minimize(value)
                        .over(x)
                        .using(nelderMead())
                        .onIteration(i -> {
                            x.set(NdArray.of(100, 100));
                            if (i.iteration() == 30) {
                                throw new IllegalStateException("stop");
                            }
                        })
                        .run())
                .hasMessage("stop");
        assertThat(value.r().item()).isLessThan(start);
    }

    @Test
    void listenersChangeNothing() {
        ScalarResult alone = minimize(value).over(x).using(nelderMead()).run();
        x.set(NdArray.of(-1.2, 1));
        ScalarResult watched = minimize(value)
                .over(x)
                .using(nelderMead())
                .onIteration(i -> x.set(NdArray.of(7, 7)))
                .run();
        assertThat(watched.evaluations()).isEqualTo(alone.evaluations());
        assertThat(watched.cost()).isEqualTo(alone.cost());
        assertThat(watched.report()).contains("nelder-mead", "STEP", "Unknowns");
    }
}
