package chumpy.test;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.log;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.sin;
import static chumpy.test.GradientAssertions.assertGradients;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.inspect.CheckException;
import chumpy.inspect.GradientCheck;
import java.util.Arrays;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

class GradientAssertionsTest {
    private final Ch x = array(0.5, 1.5, 2.5).label("x");

    /** The square, with a derivative of somebody's making. */
    private Ch square(Function<double[], Jacobian> derivative) {
        return primitive("square")
                .dterm(x)
                .value(in -> NdArray.of(
                        Arrays.stream(in.get(0).toArray()).map(v -> v * v).toArray()))
                .drWrt(in -> derivative.apply(
                        Arrays.stream(in.get(0).toArray()).map(v -> 2 * v).toArray()))
                .build();
    }

    @Test
    void rightDerivativesPass() {
        assertThat(assertGradients(square(Jacobian::diagonal)).agreeing()).isEqualTo(9);
        assertThat(assertGradients(sin(x).add(log(x)), x, x.get("1:")).conclusive())
                .isTrue();
        assertGradients(GradientCheck.of(log(x.multiply(1e-300)), x).tolerance(1e-5));
    }

    @Test
    void aTenthOfAPercentFailsInAllForms() {
        Ch sparse = square(
                d -> Jacobian.diagonal(Arrays.stream(d).map(v -> v * 1.001).toArray()));
        Ch dense = square(d -> Jacobian.dense(new double[][] {{d[0], 0, 0}, {0, d[1] * 0.999, 0}, {0, 0, d[2]}}));
        Ch entry = square(d -> Jacobian.sparse(
                3, 3, new int[] {0, 1, 2, 0}, new int[] {0, 1, 2, 2}, new double[] {d[0], d[1], d[2], 1e-3}));
        assertThatThrownBy(() -> assertGradients(sparse))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("3 entries differ");
        assertThatThrownBy(() -> assertGradients(dense))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("row 1, column 1: given 2.997000000, by differences 3.000000000");
        assertThatThrownBy(() -> assertGradients(entry, x))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("row 0, column 2");
    }

    @Test
    void whatComparesNothingDoesNotPass() {
        assertThatThrownBy(() -> assertGradients(x)).isInstanceOf(CheckException.class);
        Ch nothing = array(new double[0]);
        assertThatThrownBy(() -> assertGradients(sin(nothing)))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("nothing was compared");
        Ch outside = array(-1, -2);
        assertThatThrownBy(() -> assertGradients(log(outside).sum(), outside))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("nothing was compared");
    }
}
