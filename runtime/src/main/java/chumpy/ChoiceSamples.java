package chumpy;

import chumpy.array.Arguments;
import org.jspecify.annotations.Nullable;

/** Uniform and standard normal numbers, whole numbers, choices and permutations. */
abstract class ChoiceSamples extends SharedRandom {
    /** Nobody makes one. */
    ChoiceSamples() {}

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch rand(int... size) {
        return leaf(state -> state.rand(size));
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch randomSample(int... size) {
        return leaf(state -> state.randomSample(size));
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch random(int... size) {
        return leaf(state -> state.random(size));
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch ranf(int... size) {
        return leaf(state -> state.ranf(size));
    }

    /**
     * Uniform numbers in {@code [0, 1)}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch sample(int... size) {
        return leaf(state -> state.sample(size));
    }

    /**
     * Numbers of the normal distribution of mean 0 and standard deviation 1.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch randn(int... size) {
        return leaf(state -> state.randn(size));
    }

    /**
     * A whole number in {@code [0, high)}, each equally probable.
     *
     * @param high the end, not reached
     * @return a leaf of shape {@code ()}
     */
    public static Ch randint(long high) {
        return randint(0, high);
    }

    /**
     * Whole numbers in {@code [low, high)}, each equally probable.
     *
     * @param low the least number
     * @param high the end, not reached
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch randint(long low, long high, int... size) {
        return leaf(state -> state.randint(low, high, size));
    }

    /**
     * Whole numbers in {@code [low, high)}, one for each entry of the ends.
     *
     * @param low the least numbers
     * @param high the ends, not reached
     * @param size the shape; none for that of the ends, broadcast together
     * @return a leaf of that shape
     */
    public static Ch randint(NdArray low, NdArray high, int... size) {
        return leaf(state -> state.randint(low, high, size));
    }

    /**
     * A whole number from 1 to {@code high}, both included.
     *
     * @param high the greatest number
     * @return a leaf of shape {@code ()}
     */
    public static Ch randomIntegers(long high) {
        return randomIntegers(1, high);
    }

    /**
     * Whole numbers from {@code low} to {@code high}, both included.
     *
     * @param low the least number
     * @param high the greatest number
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch randomIntegers(long low, long high, int... size) {
        return leaf(state -> state.randomIntegers(low, high, size));
    }

    /**
     * Random bytes.
     *
     * @param length how many
     * @return the bytes
     */
    public static byte[] bytes(int length) {
        return drawn(state -> state.bytes(length));
    }

    /**
     * Numbers of {@code 0 ... a - 1}, each equally probable, that may occur repeatedly.
     *
     * @param a how many there are to choose from
     * @param size the shape; none for one
     * @return a leaf of that shape
     */
    public static Ch choice(int a, int... size) {
        return choice(a, size, true, null);
    }

    /**
     * Numbers of {@code 0 ... a - 1}.
     *
     * @param a how many there are to choose from
     * @param size the shape
     * @param replace whether a number may be chosen repeatedly
     * @param p the probabilities, a vector that sums up to 1; null if all are the same
     * @return a leaf of that shape
     */
    public static Ch choice(int a, int[] size, boolean replace, @Nullable NdArray p) {
        return leaf(state -> state.choice(a, size, replace, p));
    }

    /**
     * Entries of a vector, each equally probable, that may occur repeatedly.
     *
     * @param a a vector
     * @param size the shape; none for one
     * @return a leaf of that shape
     */
    public static Ch choice(NdArray a, int... size) {
        return choice(a, size, true, null);
    }

    /**
     * Entries of a vector.
     *
     * @param a a vector
     * @param size the shape
     * @param replace whether an entry may be chosen repeatedly
     * @param p the probabilities, a vector that sums up to 1; null if all are the same
     * @return a leaf of that shape
     */
    public static Ch choice(NdArray a, int[] size, boolean replace, @Nullable NdArray p) {
        return leaf(state -> state.choice(a, size, replace, p));
    }

    /**
     * The numbers {@code 0 ... n - 1} in random order.
     *
     * @param n how many
     * @return a leaf that is a vector
     */
    public static Ch permutation(int n) {
        return leaf(state -> state.permutation(n));
    }

    /**
     * An array in random order along its first axis.
     *
     * @param a an array of at least one axis
     * @return a leaf of the same shape
     */
    public static Ch permutation(NdArray a) {
        return leaf(state -> state.permutation(a));
    }

    /**
     * Assigns to a leaf its entries in random order along its first axis.
     *
     * @param x a leaf, or a view of one, of at least one axis
     */
    public static void shuffle(Ch x) {
        NdArray present = Arguments.given("shuffle", "x", x).r();
        NdArray permuted = drawn(state -> state.permutation(present));
        x.set(permuted);
    }
}
