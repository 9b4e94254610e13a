package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.square;
import static chumpy.Chumpy.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.ShapeException;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HessianTest {
    static Stream<Long> seeds() {
        return LongStream.range(0, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofRosenbrockToTwelveDigits(long seed) {
        double[] at = new Random(seed).doubles(2, -2, 2).toArray();
        Ch x = array(at);
        Ch f = sum(square(ClassicProblem.ROSENBROCK.residuals(x)));
        double[] h = Hessian.of(f, x).toArray();
        double scale = 1200 * at[0] * at[0] + 400;
        assertThat(h[0]).isCloseTo(1200 * at[0] * at[0] - 400 * at[1] + 2, within(1e-11 * scale));
        assertThat(h[1]).isCloseTo(-400 * at[0], within(1e-11 * scale)).isEqualTo(h[2]);
        assertThat(h[3]).isCloseTo(200, within(1e-11 * scale));
        assertThat(x.r()).isEqualTo(NdArray.of(at));
        double[] product = Hessian.times(f, x, NdArray.of(1, -2)).toArray();
        assertThat(product[0]).isCloseTo(h[0] - 2 * h[1], within(1e-11 * scale));
        assertThat(product[1]).isCloseTo(h[2] - 2 * h[3], within(1e-11 * scale));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void ofExponentialsAndLogarithms(long seed) {
        double[] at = new Random(seed).doubles(3, 0.05, 2).toArray();
        Ch x = array(at);
        double[] h = Hessian.of(sum(exp(x)).add(sum(log(x))), x).toArray();
        for (int i = 0; i < 3; i++) {
            double expected = Math.exp(at[i]) - 1 / at[i] / at[i];
            double scale = Math.exp(at[i]) + 1 / at[i] / at[i];
            assertThat(h[4 * i]).isCloseTo(expected, within(1e-10 * scale));
        }
        assertThat(h[1]).isCloseTo(0, within(1e-10));
    }

    @Test
    void itIsTheWholeHessianOfASumOfSquares() {
        Ch x = array(3.0);
        Ch f = sum(square(square(x).subtract(1)));
        assertThat(Hessian.of(f, x).toArray()[0]).isCloseTo(12 * 9 - 4, within(1e-9));
    }

    @Test
    void whatIsNoNumberHasNone() {
        Ch x = array(1.0, 2);
        assertThatThrownBy(() -> Hessian.of(square(x), x)).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Hessian.times(sum(x), x, NdArray.of(1.0)))
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("2 entries");
        assertThatThrownBy(() -> Hessian.of(sum(x), x.add(1))).isInstanceOf(VariableException.class);
    }
}
