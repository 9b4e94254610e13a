package chumpy;

import chumpy.array.Arguments;
import chumpy.random.RandomState;
import chumpy.random.State;

/**
 * Leaves of random numbers, as NumPy's {@code random} has them: {@code Random.seed(42); Ch noise = Random.randn(3, 4);}.
 * What is drawn is said at {@link RandomState}. All functions share one generator that is seeded by the system's entropy
 * until {@link #seed(long)} is called; any number of threads may call them, but which of them gets which numbers is then a
 * matter of chance. Results that shall be repeated come from a {@link RandomState} of one's own, or from one thread.
 */
public final class Random extends CountSamples {
    private Random() {}

    /** Seeds anew from the system's entropy. */
    public static void seed() {
        setState(new RandomState().getState());
    }

    /**
     * Seeds anew.
     *
     * @param seed from 0 to 2^32 - 1
     */
    public static void seed(long seed) {
        setState(new RandomState(seed).getState());
    }

    /**
     * Seeds anew.
     *
     * @param seed at least one word of 32 bits
     */
    public static void seed(int[] seed) {
        setState(new RandomState(seed).getState());
    }

    /**
     * All that the shared generator remembers.
     *
     * @return a copy
     */
    public static State getState() {
        return drawn(RandomState::getState);
    }

    /**
     * Lets the shared generator go on from what was remembered.
     *
     * @param state what {@link #getState} gave, here or at a {@link RandomState}
     */
    public static void setState(State state) {
        Arguments.given("set_state", "state", state);
        drawn(shared -> {
            shared.setState(state);
            return state;
        });
    }

    /**
     * Samples of the Dirichlet distribution: vectors of positive numbers that sum up to 1.
     *
     * @param alpha the exponents, a vector of numbers above 0
     * @param size the shape of samples; none for one
     * @return a leaf of the shape {@code size} and a last axis as long as alpha
     */
    public static Ch dirichlet(NdArray alpha, int... size) {
        return leaf(state -> state.dirichlet(alpha, size));
    }

    /**
     * Samples of the multinomial distribution: how often each of several outcomes occurs in n trials.
     *
     * @param n the number of trials
     * @param pvals the probabilities of the outcomes, a vector; the last outcome has what the others leave of 1
     * @param size the shape of samples; none for one
     * @return a leaf of the shape {@code size} and a last axis as long as pvals
     */
    public static Ch multinomial(long n, NdArray pvals, int... size) {
        return leaf(state -> state.multinomial(n, pvals, size));
    }

    /**
     * Samples of the multivariate normal distribution.
     *
     * @param mean the means, a vector
     * @param cov the covariances, a symmetric and positive semidefinite matrix
     * @param size the shape of samples; none for one
     * @return a leaf of the shape {@code size} and a last axis as long as mean
     * @throws MatrixException if cov is not symmetric and positive semidefinite
     */
    public static Ch multivariateNormal(NdArray mean, NdArray cov, int... size) {
        return leaf(state -> state.multivariateNormal(mean, cov, size));
    }
}
