package chumpy.inspect;

import static chumpy.Chumpy.abs;
import static chumpy.Chumpy.arctan2;
import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.floor;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.maximum;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.sqrt;
import static chumpy.Chumpy.tanh;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {
    private static final double[] SCALES = {1e-6, 1e-4, 1e-2, 1, 1e2, 1e4, 1e6};

    /** Smooth functions and their derivatives, both to full accuracy at all scales. */
    static Stream<Arguments> smooth() {
        Map<String, DoubleUnaryOperator[]> functions = new LinkedHashMap<>();
        functions.put("sin", new DoubleUnaryOperator[] {Math::sin, Math::cos});
        functions.put("cos", new DoubleUnaryOperator[] {Math::cos, x -> -Math.sin(x)});
        functions.put("log", new DoubleUnaryOperator[] {Math::log, x -> 1 / x});
        functions.put("sqrt", new DoubleUnaryOperator[] {Math::sqrt, x -> 0.5 / Math.sqrt(x)});
        functions.put("reciprocal", new DoubleUnaryOperator[] {x -> 1 / x, x -> -1 / x / x});
        functions.put("cube", new DoubleUnaryOperator[] {x -> x * x * x, x -> 3 * x * x});
        functions.put("arctan", new DoubleUnaryOperator[] {Math::atan, x -> 1 / (1 + x * x)});
        functions.put("softplus", new DoubleUnaryOperator[] {
            x -> x > 30 ? x + Math.exp(-x) : Math.log1p(Math.exp(x)), x -> 1 / (1 + Math.exp(-x))
        });
        functions.put("narrow", new DoubleUnaryOperator[] {x -> Math.sin(100 * x) / 100, x -> Math.cos(100 * x)});
        functions.put("offset", new DoubleUnaryOperator[] {x -> x * x + 1000, x -> 2 * x});
        return functions.entrySet().stream()
                .flatMap(f -> Stream.of(Arguments.of(f.getKey(), f.getValue()[0], f.getValue()[1])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smooth")
    void smoothFunctionsPassAtManyScales(String name, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
        for (double scale : SCALES) {
            Ch x = array(around(scale));
            GradientReport report =
                    GradientCheck.of(elementwise(name, x, f, derivative, 1)).run();
            assertThat(report.passed()).as("scale %s: %s", scale, report).isTrue();
            assertThat(report.entries(Verdict.KINK))
                    .as("scale %s: %s", scale, report)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("smooth")
    void whatIsWrongByATenthOfAPercentFails(String name, DoubleUnaryOperator f, DoubleUnaryOperator derivative) {
        for (double scale : SCALES) {
            Ch x = array(around(scale));
            for (double factor : new double[] {0.999, 1.001}) {
                GradientReport report = GradientCheck.of(elementwise(name, x, f, derivative, factor))
                        .run();
                // Where the function hardly depends on its input, differences of its values show nothing.
                long visible = java.util.Arrays.stream(around(scale))
                        .filter(at ->
                                Math.abs(derivative.applyAsDouble(at) * at) > 1e-7 * Math.abs(f.applyAsDouble(at)))
                        .count();
                assertThat((long) report.entries(Verdict.DIFFERS).size())
                        .as("scale %s: %s", scale, report)
                        .isGreaterThanOrEqualTo(visible);
                assertThat(visible == 0 || !report.passed())
                        .as("scale %s", scale)
                        .isTrue();
            }
        }
    }

    @Test
    void oneWrongEntryIsPointedAt() {
        Ch x = array(1, 2, 3).label("x");
        double[][] a = {{1, 2, 3}, {4, 5, 6}};
        double[][] wrong = {{1, 2, 3}, {4, 5.005, 6}};
        Ch f = Chumpy.primitive("product")
                .dterm(x)
                .value(in -> NdArray.of(
                        1 * in.get(0).flat(0)
                                + 2 * in.get(0).flat(1)
                                + 3 * in.get(0).flat(2),
                        4 * in.get(0).flat(0)
                                + 5 * in.get(0).flat(1)
                                + 6 * in.get(0).flat(2)))
                .drWrt(in -> Jacobian.dense(wrong))
                .build();
        GradientReport report = GradientCheck.of(f, x).run();
        assertThat(report.entries(Verdict.DIFFERS)).singleElement().satisfies(entry -> {
            assertThat(entry.block()).isEqualTo("x");
            assertThat(entry.row()).isEqualTo(1);
            assertThat(entry.column()).isEqualTo(1);
            assertThat(entry.given()).isEqualTo(5.005);
            assertThat(entry.numeric()).isBetween(a[1][1] - 1e-9, a[1][1] + 1e-9);
        });
        assertThat(report.agreeing()).isEqualTo(5);
        assertThatThrownBy(report::assertPasses)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("FAILED, 1 entry differs")
                .hasMessageContaining("DIFFERS x, row 1, column 1: given 5.005000000, by differences 5.000000000");
        assertThat(x.r()).isEqualTo(NdArray.of(1, 2, 3));
    }

    @Test
    void missingDependenceAndFalseDependenceFail() {
        Ch x = array(1, 2);
        Ch none = Chumpy.primitive("forgotten")
                .dterm(x)
                .value(in -> NdArray.of(in.get(0).flat(0), in.get(0).flat(1)))
                .drWrt(in -> Jacobian.diagonal(1, 0))
                .build();
        assertThat(GradientCheck.of(none).run().entries(Verdict.DIFFERS))
                .singleElement()
                .satisfies(entry -> assertThat(entry.row()).isEqualTo(1));
        Ch invented = Chumpy.primitive("invented")
                .dterm(x)
                .value(in -> NdArray.of(in.get(0).flat(0), 5))
                .drWrt(in -> Jacobian.diagonal(1, 0.001))
                .build();
        assertThat(GradientCheck.of(invented).run().passed()).isFalse();
    }

    @Test
    void kinksAreReportedAndDoNotFail() {
        Ch x = array(-2, 0, 3, 1e-9);
        for (UnaryOperator<Ch> op : List.<UnaryOperator<Ch>>of(
                Chumpy::abs,
                y -> maximum(y, constant(0)),
                y -> abs(y).multiply(1000).add(1),
                y -> abs(y).sum())) {
            Ch f = op.apply(x);
            GradientReport report = GradientCheck.of(f, x).run();
            assertThat(report.passed()).as("%s", report).isTrue();
            assertThat(report.entries(Verdict.KINK))
                    .as("%s", report)
                    .extracting(GradientEntry::column)
                    .contains(1)
                    .isSubsetOf(1, 3);
        }
        assertThat(GradientCheck.of(floor(x), x).run().entries(Verdict.KINK))
                .extracting(GradientEntry::column)
                .contains(1);
    }

    @Test
    void aKinkElsewhereExcusesNothing() {
        Ch x = array(-2, 0, 3);
        Ch f = Chumpy.apply("abs", x, Math::abs, (at, value) -> 0.999 * Math.signum(at));
        GradientReport report = GradientCheck.of(f).run();
        assertThat(report.entries(Verdict.DIFFERS))
                .extracting(GradientEntry::column)
                .containsExactlyInAnyOrder(0, 2);
        assertThat(report.entries(Verdict.KINK))
                .extracting(GradientEntry::column)
                .containsExactly(1);
    }

    @Test
    void edgesOfTheDomainAreUncertain() {
        Ch x = array(0, 1);
        GradientReport report = GradientCheck.of(sqrt(x), x).run();
        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(report.conclusive()).isFalse();
        assertThat(report.entries(Verdict.UNCERTAIN))
                .extracting(GradientEntry::column)
                .contains(0);
        assertThat(report.agreeing()).isPositive();
    }

    static Stream<BinaryOperator<Ch>> expressions() {
        return Stream.of(
                (x, y) -> sin(x).multiply(exp(y.negative()))
                        .add(x.divide(y.power(2).add(1))),
                (x, y) -> x.T().dot(y).add(tanh(x.dot(y.T()).sum())),
                (x, y) -> concatenate(log(x.power(2).add(1)), arctan2(x, y)).get("::2, 1:"),
                (x, y) -> x.subtract(y).power(2).sum(),
                (x, y) -> cos(x).mean(0),
                (x, y) -> x.add(y).get("..., None").multiply(x.get("0")));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void expressionsPassForLeavesViewsAndIntermediateNodes(BinaryOperator<Ch> expression) {
        SplittableRandom random = new SplittableRandom(3);
        Ch x = array(NdArray.of(random.doubles(6, -2, 2).toArray(), new int[] {2, 3}));
        Ch y = array(NdArray.of(random.doubles(6, -2, 2).toArray(), new int[] {2, 3}));
        Ch inner = x.multiply(2).label("inner");
        Ch f = expression.apply(inner, y);
        NdArray before = x.r();
        NdArray value = f.r();
        GradientReport report =
                GradientCheck.of(f, List.of(x, y.get("1:, ::-1"), inner)).assertPasses();
        assertThat(report.conclusive()).as("%s", report).isTrue();
        GradientCheck.of(f).assertPasses();
        assertThat(x.r()).isSameAs(before);
        assertThat(inner.r()).isEqualTo(x.multiply(2).r());
        assertThat(f.r()).isEqualTo(value);
    }

    @Test
    void eachDtermIsCheckedOnItsOwn() {
        Ch x = array(1, 2);
        Ch y = exp(x);
        Ch wrongInSecond = Chumpy.primitive("times")
                .dterm(x)
                .dterm(y)
                .value(in -> NdArray.of(
                        in.get(0).flat(0) * in.get(1).flat(0),
                        in.get(0).flat(1) * in.get(1).flat(1)))
                .drWrt(in -> Jacobian.diagonal(in.get(1)))
                .drWrt(in -> Jacobian.diagonal(in.get(0)).scale(1.01))
                .build();
        GradientReport report = GradientCheck.of(wrongInSecond).run();
        assertThat(report.entries(Verdict.DIFFERS))
                .extracting(GradientEntry::block)
                .contains("inputs[1]");
    }

    @Test
    void oneNodeInTwoSlots() {
        Ch x = array(1, 2, 3);
        GradientReport report = GradientCheck.of(x.multiply(x)).assertPasses();
        assertThat(report.toString()).contains(" and ");
    }

    @Test
    void constantsAreNamedAndCannotBeVaried() {
        Ch x = array(1, 2);
        assertThat(GradientCheck.of(x.multiply(constant(3))).assertPasses().toString())
                .contains("constants");
        Ch three = constant(3);
        assertThatThrownBy(() -> GradientCheck.of(x.multiply(three), three)).isInstanceOf(CheckException.class);
        assertThatThrownBy(() -> GradientCheck.of(x, List.of())).isInstanceOf(CheckException.class);
        assertThatThrownBy(() -> GradientCheck.of(x, x).tolerance(0)).isInstanceOf(CheckException.class);
        assertThatThrownBy(() -> GradientCheck.of(x, x).maxColumns(0)).isInstanceOf(CheckException.class);
    }

    @Test
    void whateverIsThrownTheVariableIsAsBefore() {
        Ch x = array(1, 2);
        NdArray before = x.r();
        int[] calls = {0};
        Ch f = Chumpy.primitive("failing")
                .dterm(x)
                .value(in -> {
                    if (++calls[0] == 5) {
                        throw new UnsupportedOperationException("not today");
                    }
                    return in.get(0);
                })
                .drWrt(in -> Jacobian.identity(2))
                .build();
        assertThatThrownBy(() -> GradientCheck.of(f, x).run()).isInstanceOf(UnsupportedOperationException.class);
        assertThat(x.r()).isSameAs(before);
        assertThat(f.r()).isEqualTo(before);
    }

    @Test
    void productsThatDoNotFitTheMatrixAreNoticed() {
        Ch x = array(1, 2);
        Ch f = Chumpy.primitive("lopsided")
                .dterm(x)
                .value(in -> NdArray.of(in.get(0).flat(0), 3 * in.get(0).flat(1)))
                .drWrt(in -> Jacobian.operator(
                        2, 2, v -> NdArray.of(v.flat(0), 3 * v.flat(1)), g -> NdArray.of(g.flat(0), 3.1 * g.flat(1))))
                .build();
        GradientReport report = GradientCheck.of(f, x).run();
        assertThat(report.passed()).as("%s", report).isFalse();
        assertThat(report.complaints()).as("%s", report).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 400})
    void largeVariablesAreCheckedInPart(int columns) {
        Ch x = array(new SplittableRandom(1).doubles(400, 0.5, 2).toArray());
        GradientReport right = GradientCheck.of(log(x), x).maxColumns(columns).assertPasses();
        assertThat(right.agreeing()).isEqualTo(400L * columns);
        // Wrong in one place only: the random directions find it where no column was drawn.
        Ch wrong = Chumpy.primitive("log")
                .dterm(x)
                .value(in -> log(array(in.get(0))).r())
                .drWrt(in -> {
                    double[] slopes = new double[400];
                    for (int i = 0; i < 400; i++) {
                        slopes[i] = (i == 137 ? 1.001 : 1) / in.get(0).flat(i);
                    }
                    return Jacobian.diagonal(slopes);
                })
                .build();
        assertThat(GradientCheck.of(wrong, x).maxColumns(columns).run().passed())
                .isFalse();
    }

    @Test
    void reportsAreTheSameForTheSameSeed() {
        Ch x = array(new SplittableRandom(1).doubles(50, 0.5, 2).toArray());
        GradientCheck check = GradientCheck.of(abs(x.subtract(1)), x).maxColumns(10);
        assertThat(check.seed(3).run()).hasToString(check.seed(3).run().toString());
    }

    private static double[] around(double scale) {
        List<Double> points = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(17);
        for (int i = 0; i < 8; i++) {
            points.add(scale * (0.3 + 2 * random.nextDouble()));
        }
        return points.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static Ch elementwise(
            String name, Ch x, DoubleUnaryOperator f, DoubleUnaryOperator derivative, double factor) {
        return Chumpy.apply(name, x, f, (at, value) -> factor * derivative.applyAsDouble(at));
    }
}
