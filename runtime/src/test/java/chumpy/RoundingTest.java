package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {
    @ParameterizedTest
    @CsvSource({
        "2.5, 0, 2",
        "0.125, 2, 0.12",
        "1250, -2, 1200",
        "1e300, 10, 1e300",
        "2.5, 400, 2.5",
        "2.5, -400, 0.0",
        "2.5, -2147483648, 0",
        "Infinity, 3, Infinity",
        "-Infinity, -400, -Infinity",
        "NaN, -400, NaN"
    })
    void decimalsBeyondTheRangeOfNumbersLeaveThemOrNothing(double x, int decimals, double rounded) {
        Ch y = Chumpy.scalar(x);
        Ch r = Chumpy.around(y, decimals);
        assertThat(r.r().item()).isEqualTo(Double.valueOf(rounded));
        assertThat(r.drWrt(y).toArray().item()).isZero();
        assertThat(r.toString()).startsWith("around");
    }

    @Test
    void whatStandsForNanAndInfinitiesMayBeChosen() {
        Ch x = Chumpy.array(Double.NaN, 1, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);
        Ch finite = Chumpy.nanToNum(x, 7, 8, 9);
        assertThat(finite.r()).isEqualTo(NdArray.of(7, 1, 8, 9));
        assertThat(finite.sum().gradient(x)).isEqualTo(NdArray.of(0, 1, 0, 0));
    }
}
