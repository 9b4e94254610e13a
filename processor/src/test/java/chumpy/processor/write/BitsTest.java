package chumpy.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BitsTest {
    static LongStream sets() {
        SplittableRandom random = new SplittableRandom(7);
        LongStream edges = LongStream.of(0, 1, 0xff, 0x100, Long.MAX_VALUE, Long.MIN_VALUE, -1);
        return LongStream.concat(
                edges,
                LongStream.generate(() -> random.nextLong() >>> random.nextInt(64))
                        .limit(100));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void aLiteralIsTheSet(long set) {
        String literal = Bits.literal(set);
        assertThat(literal).endsWith("L");
        String digits = literal.substring(0, literal.length() - 1);
        long read = digits.startsWith("0b")
                ? Long.parseUnsignedLong(digits.substring(2), 2)
                : digits.startsWith("0x") ? Long.parseUnsignedLong(digits.substring(2), 16) : Long.parseLong(digits);
        assertThat(read).isEqualTo(set);
    }

    @ParameterizedTest
    @CsvSource({"5, 0b101L", "255, 0b11111111L", "256, 0x100L", "-1, -1L"})
    void shortSetsAreBinary(long set, String literal) {
        assertThat(Bits.literal(set)).isEqualTo(literal);
    }
}
