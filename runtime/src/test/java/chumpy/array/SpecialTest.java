package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.numbers.gamma.Trigamma;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialTest {
    private static Offset<Double> near(double value) {
        return within(4e-14 * (1 + Math.abs(value)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.7, 1, 3.9, 4.1, 11, 24.9, 25.1, 40, 1000, 123456.7})
    void besselFunctionsFulfilTheirIntegralsAndTheirSymmetry(double x) {
        // J_n(x) is the mean of cos(n t - x sin t) over a period, and the trapezoidal rule is exact for enough points.
        if (x < 2000) {
            int n = 8192;
            double zero = 0;
            double one = 0;
            for (int i = 0; i < n; i++) {
                double t = 2 * Math.PI * i / n;
                zero += Math.cos(x * Math.sin(t)) / n;
                one += Math.cos(t - x * Math.sin(t)) / n;
            }
            assertThat(Special.j0(x)).isCloseTo(zero, within(2e-14));
            assertThat(Special.j1(x)).isCloseTo(one, within(2e-14));
        }
        assertThat(Special.j0(-x)).isEqualTo(Special.j0(x));
        assertThat(Special.j1(-x)).isEqualTo(-Special.j1(x));
        assertThat(Math.abs(Special.j0(x))).isLessThan(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.3, 1, 1.4616, 2.5, 7, 30, 1e6, -0.5, -1.25, -7.9})
    void polygammasFulfilTheirRecurrence(double x) {
        double sign = -1;
        double factorial = 1;
        for (int n = 0; n <= 6; n++) {
            // psi^(n)(x + 1) = psi^(n)(x) + (-1)^n n! / x^(n+1)
            sign = -sign;
            factorial *= Math.max(n, 1);
            double step = sign * factorial / Math.pow(x, n + 1);
            double here = PolygammaSeries.of(n, x);
            double scale = 1 + Math.abs(here) + Math.abs(step);
            assertThat(PolygammaSeries.of(n, x + 1)).as("order " + n).isCloseTo(here + step, within(2e-13 * scale));
        }
    }

    /** By the sum over all poles, with mpmath at 300 digits. */
    @ParameterizedTest
    @CsvSource({
        "20, -6.5, -1.1049321493589162",
        "10, -20.5, -2.1531748492994133e-8",
        "6, -170.5, -4.7993076826361536e-12",
        "2, -1000.5, -9.9800274700264396e-7",
        "168, 5, -1.8902342846977859e184",
        "200, 300, -2.0343035127674901e-123",
        "101, -3.25, 2.4235062493571302e221"
    })
    void polygammasOfHighOrderAndBetweenPoles(int n, double x, double value) {
        assertThat(PolygammaSeries.of(n, x)).isCloseTo(value, within(1e-12 * Math.abs(value)));
    }

    @Test
    void polygammasThatOverflowDoSo() {
        for (double x : new double[] {-0.25, -5.75, -1e-320}) {
            assertThat(PolygammaSeries.of(1001, x)).isEqualTo(Double.POSITIVE_INFINITY);
        }
        // The poles at 0 and -1 cancel; the next ones are 1.5 away and overflow: 1000! 1.5^-1001.
        assertThat(PolygammaSeries.of(1000, -0.5)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(PolygammaSeries.of(0, -1e-320)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(PolygammaSeries.of(1, -1e-320)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(PolygammaSeries.of(1000, Double.POSITIVE_INFINITY)).isZero();
    }

    @Test
    void digitsAreKeptWhereTheyAreFew() {
        assertThat(Special.logGamma(-1e-320)).isCloseTo(736.82724089097391, within(1e-12));
        assertThat(Special.logit(0.5 + 1e-10)).isCloseTo(4.000000330961484e-10, within(1e-25));
        assertThat(Special.logit(0.31)).isCloseTo(-0.80011930011211315, within(3e-16));
        assertThat(Special.logit(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Special.logit(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.logit(-0.1)).isNaN();
    }

    @Test
    void knownConstants() {
        double euler = 0.5772156649015329;
        assertThat(Special.digamma(1)).isCloseTo(-euler, near(1));
        assertThat(Special.digamma(0.5)).isCloseTo(-euler - 2 * Math.log(2), near(2));
        assertThat(PolygammaSeries.of(1, 1)).isCloseTo(Math.PI * Math.PI / 6, near(1.6));
        assertThat(PolygammaSeries.of(2, 1)).isCloseTo(-2 * 1.2020569031595942, near(2.4));
        assertThat(PolygammaSeries.of(3, 1)).isCloseTo(Math.pow(Math.PI, 4) / 15, near(6.5));
        assertThat(PolygammaSeries.of(1, 3.7)).isCloseTo(Trigamma.value(3.7), within(1e-9));
        assertThat(Special.gamma(0.5)).isCloseTo(Math.sqrt(Math.PI), near(2));
        assertThat(Special.logGamma(-0.5)).isCloseTo(Math.log(2 * Math.sqrt(Math.PI)), near(1.3));
    }

    @Test
    void polesAndInfinities() {
        assertThat(Special.digamma(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Special.digamma(-0.0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.digamma(-3)).isNaN();
        assertThat(Special.gamma(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.gamma(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThat(Special.gamma(-3)).isNaN();
        assertThat(PolygammaSeries.of(1, Double.NaN)).isNaN();
        assertThat(Special.logGamma(-2)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.logGamma(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Special.j0(Double.POSITIVE_INFINITY)).isZero();
        assertThat(Special.j1(0)).isZero();
        assertThat(Special.j0(Double.NaN)).isNaN();
        assertThat(Special.expit(-800)).isZero();
        assertThat(Special.expit(800)).isEqualTo(1);
        assertThat(Special.ofOrderOne(0, 1, 0)).isEqualTo(0.5);
    }
}
