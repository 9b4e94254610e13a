package chumpy.benchmarks.functions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.NdArray;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is compared does the same. */
class SubjectTest {
    static Stream<Arguments> subjects() {
        return Subject.all(8).stream().map(subject -> Arguments.of(subject.name(), subject));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("subjects")
    void theLoopDoesTheSame(String name, Subject subject) {
        Ch x = Chumpy.array(subject.input());
        double[] entries = subject.input().toArray();
        double[] byHand = subject.byHand().value(entries);
        if (subject.expression() == null) {
            assertClose(numbers(Objects.requireNonNull(subject.plain()).apply(x)), byHand);
            return;
        }
        Ch f = subject.expression().apply(x);
        double[] value = f.r().toArray();
        assertClose(value, byHand);
        if (subject.adjoint() != null) {
            double[] weights = new SplittableRandom(4).doubles(value.length).toArray();
            assertClose(
                    f.vjp(x, NdArray.adopt(weights, f.shape())).toArray(),
                    subject.adjoint().product(entries, value, weights));
        }
    }

    private static double[] numbers(Object answer) {
        if (answer instanceof NdArray array) {
            return array.toArray();
        }
        return new double[] {answer instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) answer).doubleValue()};
    }

    private static void assertClose(double[] actual, double[] expected) {
        assertThat(actual).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(1e-9 * (1 + Math.abs(expected[i]))));
        }
    }
}
