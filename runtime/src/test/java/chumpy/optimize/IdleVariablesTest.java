package chumpy.optimize;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.minimize;
import static chumpy.Chumpy.square;
import static chumpy.optimize.Methods.dogleg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.NdArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Variables without influence must have none, however large they are; and extremes at the start are told apart. */
class IdleVariablesTest {
    @ParameterizedTest
    @ValueSource(doubles = {0, 1, 1.7e12, 1e20, 1.5e308})
    void theSizeOfAnIdleVariableDoesNotMatter(double size) {
        Ch idle = array(size, size);
        Ch alone = array(3);
        Ch together = array(3);
        minimize(residuals(alone)).over(alone).using(dogleg()).run();
        LeastSquaresResult result = minimize(residuals(together))
                .over(idle, together)
                .using(dogleg())
                .run();
        assertThat(result.converged()).isTrue();
        assertThat(together.r().item()).isCloseTo(alone.r().item(), within(1e-9));
        assertThat(result.idleVariables()).containsExactly(idle);
        assertThat(idle.r()).isEqualTo(NdArray.of(size, size));
    }

    private static Ch residuals(Ch y) {
        return concatenate(square(y).subtract(2), exp(y));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
    void aVariableThatIsNotFiniteIsAnError(double value) {
        Ch idle = array(value);
        Ch y = array(3);
        assertThatThrownBy(() -> minimize(square(y).subtract(2))
                        .over(idle, y)
                        .using(dogleg())
                        .run())
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("[0] = " + value);
    }

    @Test
    void residualsWhoseSquaresVanishAreNotASolution() {
        Ch x = array(5);
        assertThatThrownBy(() -> minimize(x.subtract(1).multiply(1e-170))
                        .over(x)
                        .using(dogleg())
                        .run())
                .isInstanceOf(NotFiniteException.class)
                .hasMessageContaining("scale them up");
    }
}
