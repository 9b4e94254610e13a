package chumpy.random;

/**
 * The generator MT19937, of period 2^19937 - 1 and equidistributed in 623 dimensions, with both of its authors' ways of
 * seeding (version of 2002/1/26).
 *
 * <p>M. Matsumoto and T. Nishimura, Mersenne Twister: a 623-dimensionally equidistributed uniform pseudo-random number
 * generator, ACM Transactions on Modeling and Computer Simulation 8 (1998) 3-30.
 */
final class MersenneTwister {
    /** Words of state. */
    static final int WORDS = 624;

    private static final int MIDDLE = 397;
    private static final int TWIST = 0x9908b0df;
    private static final double TO_UNIT = 0x1p-53;

    private final int[] key = new int[WORDS];
    /** What is handed out for each word of the key, made for all together since that takes vector instructions. */
    private final int[] tempered = new int[WORDS];

    private int position = WORDS;

    /** Seeds by one number of 32 bits. */
    void seed(int seed) {
        key[0] = seed;
        for (int i = 1; i < WORDS; i++) {
            key[i] = 1812433253 * (key[i - 1] ^ (key[i - 1] >>> 30)) + i;
        }
        position = WORDS;
    }

    /** Seeds by any number of words, at least one. */
    void seed(int[] words) {
        seed(19650218);
        int i = 1;
        int j = 0;
        for (int k = Math.max(WORDS, words.length); k > 0; k--) {
            key[i] = (key[i] ^ (key[i - 1] ^ (key[i - 1] >>> 30)) * 1664525) + words[j] + j;
            i = following(i);
            j = j + 1 == words.length ? 0 : j + 1;
        }
        for (int k = WORDS - 1; k > 0; k--) {
            key[i] = (key[i] ^ (key[i - 1] ^ (key[i - 1] >>> 30)) * 1566083941) - i;
            i = following(i);
        }
        key[0] = 1 << 31;
    }

    /** The next place after {@code i} of a walk round the state that hands the last word on to the first. */
    private int following(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        key[0] = key[WORDS - 1];
        return 1;
    }

    /** The words of state; a copy. */
    int[] key() {
        return key.clone();
    }

    /** How many of the words have been handed out since they were last renewed. */
    int position() {
        return position;
    }

    void restore(int[] savedKey, int savedPosition) {
        System.arraycopy(savedKey, 0, key, 0, WORDS);
        temper();
        position = savedPosition;
    }

    /** 32 random bits. */
    int nextInt() {
        if (position == WORDS) {
            renew();
        }
        return tempered[position++];
    }

    /** 64 random bits, the upper ones first. */
    long nextLong() {
        long upper = nextInt();
        return (upper << 32) | (nextInt() & 0xffffffffL);
    }

    /** A multiple of 2^-53 in [0, 1). */
    double nextDouble() {
        int upper = nextInt() >>> 5;
        return (((long) upper << 26) + (nextInt() >>> 6)) * TO_UNIT;
    }

    /**
     * A whole number from 0 to {@code max}, both included and taken as unsigned: as many bits as {@code max} has, until
     * they are not above it.
     */
    long upTo(long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        long value;
        do {
            value = (max >>> 32 == 0 ? nextInt() & 0xffffffffL : nextLong()) & mask;
        } while (Long.compareUnsigned(value, max) > 0);
        return value;
    }

    private void renew() {
        for (int i = 0; i < WORDS - MIDDLE; i++) {
            key[i] = key[i + MIDDLE] ^ twisted(key[i], key[i + 1]);
        }
        for (int i = WORDS - MIDDLE; i < WORDS - 1; i++) {
            key[i] = key[i + MIDDLE - WORDS] ^ twisted(key[i], key[i + 1]);
        }
        key[WORDS - 1] = key[MIDDLE - 1] ^ twisted(key[WORDS - 1], key[0]);
        temper();
        position = 0;
    }

    private void temper() {
        for (int i = 0; i < WORDS; i++) {
            int y = key[i];
            y ^= y >>> 11;
            y ^= (y << 7) & 0x9d2c5680;
            y ^= (y << 15) & 0xefc60000;
            tempered[i] = y ^ (y >>> 18);
        }
    }

    private static int twisted(int upper, int lower) {
        int y = (upper & 0x80000000) | (lower & 0x7fffffff);
        return (y >>> 1) ^ (-(y & 1) & TWIST);
    }
}
