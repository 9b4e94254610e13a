package chumpy.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "<= 5 ms, 0.005, , yes",
        "<= 5 ms, 0.0051, , **no**",
        "<= 200 ns, 1e-7, , yes",
        "<= 1 GB, 1.1e9, , **no**",
        "<= 1.2 x, 6, 5, yes",
        "<= 1.2 x, 6.1, 5, **no**",
        "<= 1.2 x, 6, , not run",
        "<= +3, 8, 5, yes",
        "<= +3, 9, 5, **no**",
        "<= 3, , 5, not run",
        "<= 3, NaN, 5, **no**",
    })
    void judges(String limit, Double measured, Double compared, String verdict) {
        assertThat(Limit.all(limit))
                .singleElement()
                .extracting(one -> one.verdict(Optional.ofNullable(measured), Optional.ofNullable(compared)))
                .isEqualTo(verdict);
    }

    @Test
    void mayBeAbsent() {
        assertThat(Limit.all(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5 ms", "< 5 ms", "<= five", "<= 5 years"})
    void refusesWhatItCannotRead(String limit) {
        assertThatThrownBy(() -> Limit.all(limit)).isInstanceOf(IllegalArgumentException.class);
    }
}
