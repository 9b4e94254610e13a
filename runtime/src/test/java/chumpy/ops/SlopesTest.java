package chumpy.ops;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives keep their digits where the obvious formula loses them. */
class SlopesTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.3, -1, 2.5, -2.9, 3, 3.1, 5, -9, 20, 40, 300, -355})
    void tanh(double x) {
        double cosh = Math.cosh(x);
        assertThat(Slopes.tanh(x, Math.tanh(x))).isCloseTo(1 / cosh / cosh, relative(1 / cosh / cosh));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-9, 0.3, -1, 4.5, 4.7, -9, 20, 40, 300, -355, 700, -700})
    void expit(double x) {
        double e = Math.exp(-Math.abs(x));
        double expected = e / (1 + e) / (1 + e);
        assertThat(Slopes.expit(x, 1 / (1 + Math.exp(-x)))).isPositive().isCloseTo(expected, relative(expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1e-300, 0.3, -1, 1e9, -1e153, 1e155, -1e300})
    void arcsinh(double x) {
        double expected = 1 / Math.hypot(x, 1);
        assertThat(Slopes.arcsinh(x)).isCloseTo(expected, relative(expected));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1e-160, 1e160, 1e-300, 1e300})
    void anglesOfPointsNearAndFar(double size) {
        assertThat(Slopes.angle(3 * size, 4 * size)).isCloseTo(4.0 / 25 / size, relative(4.0 / 25 / size));
    }

    @Test
    void infinitelyFar() {
        assertThat(Slopes.arcsinh(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(Slopes.tanh(Double.POSITIVE_INFINITY, 1)).isZero();
        assertThat(Slopes.expit(Double.POSITIVE_INFINITY, 1)).isZero();
        assertThat(Slopes.expit(Double.NEGATIVE_INFINITY, 0)).isZero();
        assertThat(Slopes.tanh(Double.NaN, Double.NaN)).isNaN();
        assertThat(Slopes.expit(Double.NaN, Double.NaN)).isNaN();
    }

    private static Offset<Double> relative(double expected) {
        return Offset.offset(3e-14 * Math.abs(expected));
    }
}
