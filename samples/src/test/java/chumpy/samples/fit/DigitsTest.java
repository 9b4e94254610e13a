package chumpy.samples.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigitsTest {
    @ParameterizedTest
    @CsvSource({
        "1.001, 1, 3",
        "-1.001, -1, 3",
        "1000.1, 1000, 4",
        "5, 5, 11",
        "1.0000000000001, 1, 11",
        "2, 1, 0",
        "50, 1, 0",
        "-1, 1, 0",
        "0, 0, 11",
        "1e-5, 0, 5",
        "NaN, 1, 0",
        "Infinity, 1, 0",
        "0, 1e-300, 0"
    })
    void countsTheDigitsThatAgree(double estimate, double certified, double digits) {
        assertThat(Digits.agreeing(estimate, certified)).isCloseTo(digits, within(1e-9));
    }
}
