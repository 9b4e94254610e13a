package chumpy.samples.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1000, 1000",
        "0.30000000000000004, 0.3",
        "-2.5, -2.5",
        "1234567, 1234570",
        "25000000, 2.5E7",
        "0.0001, 0.0001",
        "-0.00002, -2E-5"
    })
    void ticksAreShort(double value, String text) {
        assertThat(Panels.tick(value)).isEqualTo(text);
    }
}
