package chumpy.random;

import chumpy.TermException;
import chumpy.array.Arguments;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * All that a {@link RandomState} remembers, as NumPy's {@code get_state} gives it. Immutable; written to a file and made
 * again, it lets a run go on where it stopped.
 *
 * @param key the 624 words of the Mersenne Twister
 * @param position how many of them have been used, from 0 to 624
 * @param hasGauss whether a second normal sample is kept
 * @param gauss that sample
 */
@SuppressWarnings("ArrayRecordComponent") // Copied in and out, and compared by its entries.
public record State(int[] key, int position, boolean hasGauss, double gauss) {
    /**
     * Checks and copies.
     *
     * @param key the 624 words of the Mersenne Twister; copied
     * @param position how many of them have been used, from 0 to 624
     * @param hasGauss whether a second normal sample is kept
     * @param gauss that sample
     * @throws TermException if the words are not 624 or the position is not among them
     */
    public State {
        if (Arguments.given("set_state", "key", key).length != MersenneTwister.WORDS) {
            throw new TermException(
                    "set_state: key has " + key.length + " words; it must have " + MersenneTwister.WORDS);
        }
        if (position < 0 || position > MersenneTwister.WORDS) {
            throw new TermException(
                    "set_state: position is " + position + "; it must be from 0 to " + MersenneTwister.WORDS);
        }
        key = key.clone();
    }

    /**
     * The words.
     *
     * @return a copy
     */
    @Override
    public int[] key() {
        return key.clone();
    }

    /** Equal in all, the words one by one. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State that
                && Arrays.equals(key, that.key)
                && position == that.position
                && hasGauss == that.hasGauss
                && Double.compare(gauss, that.gauss) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(key) + position;
    }

    @Override
    public String toString() {
        return "State(MT19937, position " + position + (hasGauss ? ", gauss " + gauss : "") + ")";
    }
}
