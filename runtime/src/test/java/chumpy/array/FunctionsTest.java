package chumpy.array;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@link Elementary}, {@link Arithmetic} and {@link Truth} against true values and NumPy's edge cases. */
class FunctionsTest {
    private static final Map<String, DoubleUnaryOperator> ONE = Map.ofEntries(
            entry("asinh", Elementary::asinh),
            entry("acosh", Elementary::acosh),
            entry("atanh", Elementary::atanh),
            entry("tanh", Elementary::tanh),
            entry("exp2", Elementary::exp2),
            entry("log2", Elementary::log2),
            entry("sinc", Elementary::sinc),
            entry("sincDerivative", x -> Elementary.sincDerivative(x, Elementary.sinc(x))),
            entry("i0", Elementary::i0),
            entry("i1", Elementary::i1),
            entry("sign", Elementary::sign),
            entry("trunc", Elementary::trunc),
            entry("nanToNum", Elementary::nanToNum),
            entry("signbit", Elementary::signbit),
            entry("square", Elementary::square),
            entry("reciprocal", Elementary::reciprocal),
            entry("degrees", Elementary::degrees),
            entry("radians", Elementary::radians),
            entry("isFinite", Truth::isFinite),
            entry("isInf", Truth::isInf),
            entry("isNan", Truth::isNan),
            entry("isPosInf", Truth::isPosInf),
            entry("isNegInf", Truth::isNegInf),
            entry("logicalNot", Truth::logicalNot));

    private static final Map<String, DoubleBinaryOperator> TWO = Map.ofEntries(
            entry("around", Elementary::around),
            entry("power", Arithmetic::power),
            entry("fmax", Arithmetic::fmax),
            entry("fmin", Arithmetic::fmin),
            entry("hypot", Arithmetic::hypot),
            entry("logAddExp", Arithmetic::logAddExp),
            entry("logAddExp2", Arithmetic::logAddExp2),
            entry("mod", Arithmetic::mod),
            entry("fmod", Arithmetic::fmod),
            entry("floorDivide", Arithmetic::floorDivide),
            entry("heaviside", Arithmetic::heaviside),
            entry("greater", Truth::greater),
            entry("greaterEqual", Truth::greaterEqual),
            entry("less", Truth::less),
            entry("lessEqual", Truth::lessEqual),
            entry("equal", Truth::equal),
            entry("notEqual", Truth::notEqual),
            entry("logicalAnd", Truth::logicalAnd),
            entry("logicalOr", Truth::logicalOr),
            entry("logicalXor", Truth::logicalXor));

    /** Units in the last place by which a value may be off; 2 where nothing is said. */
    private static final Map<String, Integer> ULPS = Map.of("i0", 3, "i1", 3, "sincDerivative", 4);

    static Stream<String> functions() {
        return Stream.concat(ONE.keySet().stream(), TWO.keySet().stream()).sorted();
    }

    @ParameterizedTest
    @MethodSource("functions")
    void hasTheTrueValues(String name) throws IOException {
        List<String> lines = Fixtures.lines("functions.txt").stream()
                .filter(line -> line.split(" ")[1].equals(name))
                .toList();
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            String[] words = line.split(" ");
            double[] numbers = Arrays.stream(words)
                    .skip(2)
                    .filter(word -> !word.equals("->"))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double expected = numbers[numbers.length - 1];
            double value = numbers.length == 2
                    ? ONE.get(name).applyAsDouble(numbers[0])
                    : TWO.get(name).applyAsDouble(numbers[0], numbers[1]);
            if (words[0].equals("same")) {
                assertThat(value).as(line).isEqualTo(Double.valueOf(expected));
            } else {
                double ulps = Math.abs(value - expected) / Math.ulp(expected);
                // The derivative of sinc is a difference near its zeros: there it is held to an absolute error.
                boolean small = name.equals("sincDerivative") && Math.abs(value - expected) < 1e-15;
                assertThat(small || ulps <= ULPS.getOrDefault(name, 2))
                        .as("%s: %s, off by %s ulp", line, value, ulps)
                        .isTrue();
            }
        }
    }

    @Test
    void extremesAreAsTheyShouldBe() {
        assertThat(Elementary.nanToNum(Double.NaN, 7, 8, 9)).isEqualTo(7);
        assertThat(Elementary.nanToNum(Double.NEGATIVE_INFINITY, 7, 8, 9)).isEqualTo(9);
        assertThat(Elementary.around(1e300, 10)).isEqualTo(1e300);
        assertThat(Elementary.around(2.5, 400)).isEqualTo(2.5);
        assertThat(Elementary.around(-2.5, -400)).isEqualTo(-0.0);
        assertThat(Elementary.around(Double.POSITIVE_INFINITY, -400)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.i0(Double.NEGATIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.i1(Double.NEGATIVE_INFINITY)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Elementary.i0(1e6)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Elementary.i0(Double.NaN)).isNaN();
        assertThat(Arithmetic.ldexp(3, -1)).isEqualTo(1.5);
        assertThat(Arithmetic.ldexp(3, 0.5)).isNaN();
        assertThat(Arithmetic.ldexp(3, Double.NaN)).isNaN();
        assertThat(Arithmetic.ldexp(3, 1e10)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Arithmetic.ldexp(3, Double.NEGATIVE_INFINITY)).isZero();
    }

    @Test
    void isExactAtIntegers() {
        for (int n = -1074; n < 1024; n++) {
            assertThat(Elementary.log2(Math.scalb(1.0, n))).isEqualTo(n);
        }
        for (int n = 1; n < 100; n++) {
            assertThat(Math.abs(Elementary.sinc(n))).isZero();
        }
    }
}
