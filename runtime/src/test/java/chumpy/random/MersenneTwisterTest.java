package chumpy.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MersenneTwisterTest {
    private static MersenneTwister seeded(int seed) {
        MersenneTwister twister = new MersenneTwister();
        twister.seed(seed);
        return twister;
    }

    /** The value that the C++ standard requires of {@code std::mt19937}. */
    @Test
    void theTenThousandthWordIsThatOfTheStandard() {
        MersenneTwister twister = seeded(5489);
        for (int i = 1; i < 10_000; i++) {
            twister.nextInt();
        }
        assertThat(Integer.toUnsignedLong(twister.nextInt())).isEqualTo(4123659995L);
    }

    /** The first words of the authors' own output, {@code mt19937ar.out}. */
    @Test
    void seededByAnArrayItGivesWhatItsAuthorsPublished() {
        MersenneTwister twister = new MersenneTwister();
        twister.seed(new int[] {0x123, 0x234, 0x345, 0x456});
        long[] words = new long[5];
        Arrays.setAll(words, i -> Integer.toUnsignedLong(twister.nextInt()));
        assertThat(words).containsExactly(1067595299L, 955945823L, 477289528L, 4107218783L, 4228976476L);
    }

    @Test
    void aRestoredOneGoesOn() {
        MersenneTwister twister = seeded(3);
        for (int i = 0; i < 1000; i++) {
            twister.nextInt();
        }
        MersenneTwister other = new MersenneTwister();
        other.restore(twister.key(), twister.position());
        for (int i = 0; i < 2000; i++) {
            assertThat(other.nextInt()).isEqualTo(twister.nextInt());
        }
    }

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, 2, 6, 255, 256, 0x7fffffffL, 0xffffffffL, 0x1ffffffffL, 3L << 40, Long.MAX_VALUE, -2, -1})
    void boundedNumbersAreNotAboveTheirBound(long max) {
        MersenneTwister twister = seeded(9);
        long all = 0;
        for (int i = 0; i < 2000; i++) {
            long value = twister.upTo(max);
            assertThat(Long.compareUnsigned(value, max)).isNotPositive();
            all |= value;
        }
        assertThat(Long.numberOfLeadingZeros(all))
                .as("the upper bit is used")
                .isEqualTo(Long.numberOfLeadingZeros(max));
    }
}
