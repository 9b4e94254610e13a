package chumpy.inspect;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.DoublePredicate;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Functions whose values are not as exact as their type: rounded to float, read from tables, left over from cancelling. */
class NoisyGradientCheckTest {
    private static final double[] SCALES = {1e-6, 1e-3, 1, 1e3, 1e6};

    /** What changes by less is small beside the value, and its derivative is not looked at too closely. */
    private static final double NEGLIGIBLE = 2e-8;

    /** What becomes of f(x), and by which part it is off: of f(x), or of what x contributes to it. */
    private enum Noise {
        VALUE_ROUNDED((f, x) -> (float) f.applyAsDouble(x), 6e-8, 0),
        INPUT_ROUNDED((f, x) -> f.applyAsDouble((float) x), 0, 6e-8),
        HALF_ROUNDED((f, x) -> 0.5 * f.applyAsDouble(x) + (float) (0.5 * f.applyAsDouble(x)), 3e-8, 0),
        CANCELLED(
                (f, x) -> {
                    double value = f.applyAsDouble(x);
                    double large = 1e8 * Math.scalb(1, Math.getExponent(value));
                    return large + value - large;
                },
                2e-8,
                0),
        SCATTERED(
                (f, x) -> {
                    double random = new SplittableRandom(Double.doubleToLongBits(x)).nextDouble();
                    return f.applyAsDouble(x) * (1 + 2e-9 * (random - 0.5));
                },
                1e-9,
                0);

        private final Disturbance disturbance;
        private final double ofValue;
        private final double ofInput;

        Noise(Disturbance disturbance, double ofValue, double ofInput) {
            this.disturbance = disturbance;
            this.ofValue = ofValue;
            this.ofInput = ofInput;
        }
    }

    private interface Disturbance {
        double apply(DoubleUnaryOperator f, double x);
    }

    /**
     * A smooth function.
     *
     * @param length over which it varies at x
     */
    private record Smooth(
            String name, DoubleUnaryOperator value, DoubleUnaryOperator derivative, DoubleUnaryOperator length) {
        static Smooth of(String name, DoubleUnaryOperator value, DoubleUnaryOperator derivative) {
            return new Smooth(name, value, derivative, x -> x);
        }

        /** By how much it changes over its length, in units of the noise. */
        double shown(Noise noise, double x) {
            double slope = Math.abs(derivative.applyAsDouble(x));
            double off =
                    Math.max(noise.ofValue, NEGLIGIBLE) * Math.abs(value.applyAsDouble(x)) + noise.ofInput * slope * x;
            return slope * length.applyAsDouble(x) / off;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arguments> functions() {
        return Stream.of(
                        new Smooth("sin", Math::sin, Math::cos, x -> Math.min(x, 1)),
                        Smooth.of("log", Math::log, x -> 1 / x),
                        Smooth.of("sqrt", Math::sqrt, x -> 0.5 / Math.sqrt(x)),
                        Smooth.of("reciprocal", x -> 1 / x, x -> -1 / x / x),
                        Smooth.of("cube", x -> x * x * x, x -> 3 * x * x),
                        Smooth.of("arctan", Math::atan, x -> 1 / (1 + x * x)),
                        Smooth.of("offset", x -> x * x + 1000, x -> 2 * x),
                        Smooth.of("linear", x -> 3 * x, x -> 3))
                .flatMap(f -> Arrays.stream(Noise.values()).map(noise -> Arguments.of(f, noise)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("functions")
    void noiseRaisesNoAlarm(Smooth f, Noise noise) {
        for (double scale : SCALES) {
            double[] points = around(scale, x -> f.shown(noise, x) > 100);
            GradientReport report = GradientCheck.of(noisy(f, noise, points, 1)).run();
            assertThat(report.passed()).as("scale %s: %s", scale, report).isTrue();
            assertThat(report.entries(Verdict.KINK))
                    .as("scale %s: %s", scale, report)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("functions")
    void whatIsWrongByATenthOfAPercentFailsAllTheSame(Smooth f, Noise noise) {
        for (double scale : SCALES) {
            double[] points = around(scale, x -> f.shown(noise, x) > 1e5);
            for (double factor : new double[] {0.999, 1.001}) {
                GradientReport report =
                        GradientCheck.of(noisy(f, noise, points, factor)).run();
                assertThat(report.entries(Verdict.DIFFERS))
                        .as("scale %s: %s", scale, report)
                        .hasSize(points.length)
                        .allSatisfy(entry -> assertThat(entry.numeric() * factor / entry.given())
                                .isCloseTo(1, within(5e-4)));
            }
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("functions")
    void directionsAreComparedWithNoiseToo(Smooth f, Noise noise) {
        double[] points = around(1, x -> f.shown(noise, x) > 1e5);
        for (double factor : new double[] {1, 0.99}) {
            Ch check = noisy(f, noise, points, factor);
            GradientReport report = GradientCheck.of(check).maxColumns(2).run();
            assertThat(report.passed()).as("%s", report).isEqualTo(points.length < 3 || factor == 1);
        }
    }

    @Test
    void kinksAreSeenThroughRounding() {
        Ch x = array(-2, 0, 3);
        for (double factor : new double[] {1, 0.999}) {
            GradientReport report = GradientCheck.of(Chumpy.apply(
                            "abs", x, at -> (float) Math.abs(at) + 1e-9f, (at, value) -> factor * Math.signum(at)))
                    .run();
            assertThat(report.entries(Verdict.KINK))
                    .as("%s", report)
                    .extracting(GradientEntry::column)
                    .containsExactly(1);
            assertThat(report.entries(Verdict.DIFFERS)).as("%s", report).hasSize(factor == 1 ? 0 : 2);
        }
    }

    @Test
    void stepsAreFlatAndNotNoisy() {
        Ch x = array(2.5, -30.25, 7.125);
        GradientReport straightThrough = GradientCheck.of(Chumpy.apply("round", x, Math::floor, (at, value) -> 1))
                .run();
        assertThat(straightThrough.entries(Verdict.DIFFERS))
                .as("%s", straightThrough)
                .hasSize(3);
        GradientCheck.of(Chumpy.apply("round", x, Math::floor, (at, value) -> 0))
                .assertPasses();
    }

    @Test
    void aSumInFloatOfManyInputsPasses() {
        SplittableRandom random = new SplittableRandom(11);
        Ch x = array(random.doubles(200, 0.5, 2).toArray());
        for (double factor : new double[] {1, 1.01}) {
            Ch norm = Chumpy.primitive("norm")
                    .dterm(x)
                    .value(in -> {
                        float sum = 0;
                        for (int i = 0; i < in.get(0).size(); i++) {
                            float entry = (float) in.get(0).flat(i);
                            sum += entry * entry;
                        }
                        return NdArray.of((float) Math.sqrt(sum));
                    })
                    .drWrt(in -> {
                        double[] v = in.get(0).toArray();
                        double length =
                                Math.sqrt(Arrays.stream(v).map(e -> e * e).sum());
                        return Jacobian.dense(new double[][] {
                            Arrays.stream(v).map(e -> factor * e / length).toArray()
                        });
                    })
                    .build();
            GradientReport report = GradientCheck.of(norm, x).maxColumns(20).run();
            assertThat(report.passed()).as("%s", report).isEqualTo(factor == 1);
        }
    }

    private static double[] around(double scale, DoublePredicate shown) {
        return new SplittableRandom(Double.doubleToLongBits(scale))
                .doubles(24, 0.3 * scale, 2.3 * scale)
                .filter(shown)
                .toArray();
    }

    private static Ch noisy(Smooth f, Noise noise, double[] x, double factor) {
        return Chumpy.apply(
                f.name(),
                array(x),
                at -> noise.disturbance.apply(f.value(), at),
                (at, value) -> factor * f.derivative().applyAsDouble(at));
    }
}
