package chumpy.optimize;

import static chumpy.optimize.Losses.arctan;
import static chumpy.optimize.Losses.cauchy;
import static chumpy.optimize.Losses.huber;
import static chumpy.optimize.Losses.softL1;
import static chumpy.optimize.Losses.tolerant;
import static chumpy.optimize.Losses.tukey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LossesTest {
    private static final double[] PLACES = {0, 1e-12, 1e-6, 0.01, 0.3, 0.99, 1.01, 2, 7, 100, 1e6, 1e12};

    private static double[] at(Loss loss, double s) {
        double[] rho = new double[3];
        loss.evaluate(s, rho);
        return rho;
    }

    static Stream<Arguments> definitions() {
        return Stream.of(
                definition(huber(2), s -> s <= 4 ? s : 4 * Math.sqrt(s) - 4),
                definition(softL1(2), s -> 8 * (Math.sqrt(1 + s / 4) - 1)),
                definition(cauchy(2), s -> 4 * Math.log(1 + s / 4)),
                definition(tukey(2), s -> s > 4 ? 4 / 3. : 4 / 3. * (1 - Math.pow(1 - s / 4, 3))),
                definition(arctan(2), s -> 4 * Math.atan(s / 4)),
                definition(
                        tolerant(3, 0.5),
                        s -> s > 300
                                ? s - 3 - 0.5 * Math.log(1 + Math.exp(-6))
                                : 0.5 * (Math.log(1 + Math.exp(2 * s - 6)) - Math.log(1 + Math.exp(-6)))),
                definition(huber(2).scaled(3), s -> 3 * (s <= 4 ? s : 4 * Math.sqrt(s) - 4)),
                definition(
                        cauchy(1).compose(tukey(3)),
                        s -> Math.log(1 + (s > 9 ? 3 : 3 * (1 - Math.pow(1 - s / 9, 3))))));
    }

    private static Arguments definition(Loss loss, DoubleUnaryOperator rho) {
        return Arguments.of(loss, rho);
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void valuesAreThoseOfTheDefinition(Loss loss, DoubleUnaryOperator rho) {
        for (double s : PLACES) {
            double wanted = rho.applyAsDouble(s);
            assertThat(at(loss, s)[0]).as("%s at %s", loss, s).isCloseTo(wanted, within(1e-13 * wanted + 1e-14));
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void derivativesAreThoseOfTheValues(Loss loss, DoubleUnaryOperator rho) {
        for (double s : PLACES) {
            if (s < 1e-6 || s > 1e3) {
                continue;
            }
            double h = 1e-4 * Math.min(s, 1);
            for (int order = 0; order < 2; order++) {
                double slope = (at(loss, s + h)[order] - at(loss, s - h)[order]) / (2 * h);
                double scale = Math.max(1e-3, Math.abs(at(loss, s)[order]) / s);
                assertThat(at(loss, s)[order + 1]).as("%s at %s", loss, s).isCloseTo(slope, within(1e-6 * scale));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void lossesNeitherFallNorLeaveTheNumbers(Loss loss, DoubleUnaryOperator rho) {
        assertThat(at(loss, 0)[0]).as("%s", loss).isZero();
        for (double s : new double[] {0, Double.MIN_VALUE, 1, 1e200, Double.MAX_VALUE}) {
            double[] found = at(loss, s);
            assertThat(found[0]).as("%s at %s", loss, s).isFinite().isNotNegative();
            assertThat(found[1]).as("%s at %s", loss, s).isFinite().isNotNegative();
            assertThat(found[2]).as("%s at %s", loss, s).isFinite();
        }
    }

    @Test
    void ownLossesAreWhatIsSaid() {
        Loss fourth = Loss.of(s -> s * s, s -> 2 * s, s -> 2);
        assertThat(at(fourth, 3)).containsExactly(9, 6, 2);
        assertThat(at(fourth.compose(huber(1)), 4)).containsExactly(9, 3, 2 * 0.25 + 6 * -1 / 16.);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void parametersMustBePositiveAndFinite(double a) {
        assertThatThrownBy(() -> huber(a)).isInstanceOf(OptionException.class).hasMessageContaining("huber: " + a);
        assertThatThrownBy(() -> tukey(a)).isInstanceOf(OptionException.class).hasMessageContaining("tukey: " + a);
        assertThatThrownBy(() -> huber(1).scaled(a)).isInstanceOf(OptionException.class);
        assertThatThrownBy(() -> tolerant(1, a)).isInstanceOf(OptionException.class);
    }
}
