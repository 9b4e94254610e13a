package chumpy.random;

import chumpy.TermException;
import chumpy.array.Arguments;
import java.security.SecureRandom;

/**
 * A generator of random numbers with a method for each distribution, as NumPy's {@code RandomState} of the same seed: what
 * is drawn, in which order, and by which algorithm is the same, so whole numbers, permutations, uniform, normal and
 * exponential numbers are equal bit for bit (to those of NumPy with glibc on a processor with fused multiply-add), and
 * others are but for the last bits, in which the exponentials and powers of Java and of C may differ.
 * {@link #multivariateNormal} is equal in distribution only.
 *
 * <p>A method without {@code size} gives one number; {@code int... size} is the shape of an array of samples. Parameters
 * may be arrays, which are broadcast. One that is not allowed is refused with a {@link TermException}, shapes that do not
 * fit with a {@link chumpy.ShapeException}; then nothing has been drawn.
 *
 * <p>To be used by one thread at a time. Threads that shall draw independently of each other have each their own, seeded
 * by different arrays. {@link chumpy.Random} shares one among threads.
 */
public final class RandomState extends JointSamplers {
    private static final long LARGEST_SEED = 0xffffffffL;
    private static final int WORDS_OF_ENTROPY = 16;

    /** A generator that nobody can foretell: seeded by the system's entropy. */
    public RandomState() {
        this(entropy());
    }

    /**
     * A generator seeded by a number.
     *
     * @param seed from 0 to 2^32 - 1
     */
    public RandomState(long seed) {
        super(new Source(new MersenneTwister()));
        reseed(seed);
    }

    /**
     * A generator seeded by words.
     *
     * @param seed at least one word of 32 bits
     */
    public RandomState(int[] seed) {
        super(new Source(new MersenneTwister()));
        reseed(seed);
    }

    private RandomState(State state) {
        super(new Source(new MersenneTwister()));
        source.restore(state);
    }

    private static int[] entropy() {
        return new SecureRandom().ints(WORDS_OF_ENTROPY).toArray();
    }

    /** Begins anew from the system's entropy. */
    public void seed() {
        reseed(entropy());
    }

    /**
     * Begins anew.
     *
     * @param seed from 0 to 2^32 - 1
     */
    public void seed(long seed) {
        reseed(seed);
    }

    /**
     * Begins anew.
     *
     * @param seed at least one word of 32 bits
     */
    public void seed(int[] seed) {
        reseed(seed);
    }

    /**
     * All that is remembered.
     *
     * @return a copy
     */
    public State getState() {
        return source.state();
    }

    /**
     * Goes on from what was remembered.
     *
     * @param state what {@link #getState} gave, here or elsewhere
     */
    public void setState(State state) {
        source.restore(Arguments.given("set_state", "state", state));
    }

    /**
     * Another generator that will give the same numbers as this one.
     *
     * @return a copy
     */
    public RandomState copy() {
        return new RandomState(getState());
    }

    private void reseed(long seed) {
        if (seed < 0 || seed > LARGEST_SEED) {
            throw new TermException("seed: seed is " + seed + "; it must be from 0 to 2^32 - 1, or an array of words");
        }
        source.twister.seed((int) seed);
        source.forget();
    }

    private void reseed(int[] seed) {
        if (Arguments.given("seed", "seed", seed).length == 0) {
            throw new TermException("seed: seed is empty; give at least one word");
        }
        source.twister.seed(seed);
        source.forget();
    }
}
