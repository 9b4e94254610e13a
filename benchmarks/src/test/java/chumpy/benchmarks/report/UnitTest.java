package chumpy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    @ParameterizedTest
    @CsvSource({
        "TIME, 0, 0 ns",
        "TIME, 1.234e-9, 1.2 ns",
        "TIME, 4.6e-2, 46 ms",
        "TIME, 0.0099501, 10 ms",
        "TIME, 9.96e-4, 996 µs",
        "TIME, 9.9996e-4, 1.0 ms",
        "TIME, 62.4, 62 s",
        "TIME, 1234, 1234 s",
        "SIZE, 8.31e9, 8.3 GB",
        "COUNT, 50, 50",
        "COST, 18033.90351, 1.803390e+04",
        "DIGITS, 10.96, 11.0",
    })
    void writesTwoDigitsThatCount(Unit unit, double value, String text) {
        assertThat(unit.format(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"170.4, 170", "1.23, 1.2", "0.0234, 0.023", "0.0999, 0.10", "0.996, 1.0", "0, 0", "NaN, NaN"})
    void roundsRatios(double ratio, String text) {
        assertThat(Unit.rounded(ratio)).isEqualTo(text);
    }
}
