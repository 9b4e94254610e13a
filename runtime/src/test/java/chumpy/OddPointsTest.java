package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Derivatives where formulas that are right elsewhere lose their digits or their sense. */
class OddPointsTest {
    private static double slope(UnaryOperator<Ch> function, double at) {
        Ch x = scalar(at);
        return function.apply(x).drWrt(x).toArray().flat(0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-800, -38, -30, -20.5, -0.7, -0.1, 0, 3})
    void expm1HasTheSlopeOfExp(double x) {
        assertThat(slope(Chumpy::expm1, x)).isCloseTo(Math.exp(x), within(4e-16 * Math.exp(x)));
    }

    @Test
    void slopesAtZeroDoNotKnowItsSign() {
        for (UnaryOperator<Ch> function :
                new Functions[] {Chumpy::sqrt, Chumpy::log, Chumpy::log2, Chumpy::log10, Chumpy::logit, Chumpy::cbrt}) {
            assertThat(slope(function, 0.0)).isEqualTo(Double.POSITIVE_INFINITY);
            assertThat(slope(function, -0.0)).isEqualTo(Double.POSITIVE_INFINITY);
        }
    }

    private interface Functions extends UnaryOperator<Ch> {}

    /** The quotients that are rounded down are those of the decimals as they are stored: 1 / 0.1 is just below 10. */
    @ParameterizedTest
    @CsvSource({"1, 0.1, -9", "-1.5, 0.3, 6", "7, 2, -3", "-7, 2, 4"})
    void moduloFollowsTheQuotientThatItTakesAway(double a, double b, double slope) {
        assertThat(slope(x -> Chumpy.mod(scalar(a), x), b)).isEqualTo(slope);
    }

    @ParameterizedTest
    @CsvSource({"1, -0.1, 9", "-1.5, 0.3, 5", "7, 2, -3", "-7, 2, 3", "5, Infinity, 0"})
    void fmodLikewise(double a, double b, double slope) {
        assertThat(slope(x -> Chumpy.fmod(scalar(a), x), b)).isCloseTo(slope, within(0.0));
    }

    @Test
    void logSoftmaxOfAllEntriesIsTheLogarithmOfSoftmax() {
        Ch x = array(new double[][] {{1, 2, 3}, {0, -1, 5}});
        Ch direct = Chumpy.logSoftmax(x);
        Ch composed = Chumpy.log(Chumpy.softmax(x));
        assertThat(direct.r().toArray()).containsExactly(composed.r().toArray(), within(1e-14));
        assertThat(direct.drWrt(x).toArray().toArray())
                .containsExactly(composed.drWrt(x).toArray().toArray(), within(1e-14));
    }

    @Test
    void infiniteSumsAreSharedAsThoseOfTwoNumbers() {
        double inf = Double.POSITIVE_INFINITY;
        Ch x = array(new double[][] {{inf, 0, 1}, {-inf, -inf, -inf}, {0, 0, -inf}});
        assertThat(Chumpy.logsumexp(x, 1).drWrt(x).toArray())
                .hasToString(NdArray.of(new double[][] {
                            {1, 0, 0, 0, 0, 0, 0, 0, 0},
                            {0, 0, 0, 1 / 3.0, 1 / 3.0, 1 / 3.0, 0, 0, 0},
                            {0, 0, 0, 0, 0, 0, 0.5, 0.5, 0}
                        })
                        .toString());
    }

    @Test
    void aNormThatIsNanSaysWhoMadeItSo() {
        Ch x = array(3, Double.NaN);
        for (double order : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThat(Linalg.norm(x, order).drWrt(x).toArray()).hasToString("[[ 0. nan]]");
        }
    }

    @Test
    void whereABesselFunctionOverflowsItsSlopeDoesToo() {
        assertThat(slope(Chumpy::i1, 720)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(slope(Chumpy::i1, -720)).isEqualTo(Double.POSITIVE_INFINITY);
    }
}
