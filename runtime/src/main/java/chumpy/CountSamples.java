package chumpy;

/** Distributions of counts. */
abstract class CountSamples extends GammaSamples {
    /** Nobody makes one. */
    CountSamples() {}

    /**
     * Samples of the binomial distribution of the number of successes in n trials.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch binomial(long n, double p, int... size) {
        return leaf(state -> state.binomial(n, p, size));
    }

    /**
     * Samples of the binomial distribution of the number of successes in n trials, one for each entry of the
     * parameters.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch binomial(NdArray n, NdArray p, int... size) {
        return leaf(state -> state.binomial(n, p, size));
    }

    /**
     * Samples of the negative binomial distribution of the number of failures before the n-th success.
     *
     * @param n the number of successes, above 0, which need not be whole
     * @param p the probability of success, not 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch negativeBinomial(double n, double p, int... size) {
        return leaf(state -> state.negativeBinomial(n, p, size));
    }

    /**
     * Samples of the negative binomial distribution of the number of failures before the n-th success, one for each
     * entry of the parameters.
     *
     * @param n the number of successes, above 0, which need not be whole
     * @param p the probability of success, not 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch negativeBinomial(NdArray n, NdArray p, int... size) {
        return leaf(state -> state.negativeBinomial(n, p, size));
    }

    /**
     * Samples of the geometric distribution of the number of trials up to the first success, that one included.
     *
     * @param p the probability of success, not 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch geometric(double p, int... size) {
        return leaf(state -> state.geometric(p, size));
    }

    /**
     * Samples of the geometric distribution of the number of trials up to the first success, that one included, one
     * for each entry of the parameters.
     *
     * @param p the probability of success, not 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch geometric(NdArray p, int... size) {
        return leaf(state -> state.geometric(p, size));
    }

    /**
     * Samples of the hypergeometric distribution of the number of good ones among those drawn without putting back.
     *
     * @param ngood how many are good
     * @param nbad how many are bad
     * @param nsample how many are drawn, at most all
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch hypergeometric(long ngood, long nbad, long nsample, int... size) {
        return leaf(state -> state.hypergeometric(ngood, nbad, nsample, size));
    }

    /**
     * Samples of the hypergeometric distribution of the number of good ones among those drawn without putting back,
     * one for each entry of the parameters.
     *
     * @param ngood how many are good
     * @param nbad how many are bad
     * @param nsample how many are drawn, at most all
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch hypergeometric(NdArray ngood, NdArray nbad, NdArray nsample, int... size) {
        return leaf(state -> state.hypergeometric(ngood, nbad, nsample, size));
    }

    /**
     * Samples of the Poisson distribution, {@code P(X = k) = lam^k exp(-lam) / k!}.
     *
     * @param lam the mean, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch poisson(double lam, int... size) {
        return leaf(state -> state.poisson(lam, size));
    }

    /**
     * Samples of the Poisson distribution, {@code P(X = k) = lam^k exp(-lam) / k!}, one for each entry of the
     * parameters.
     *
     * @param lam the mean, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch poisson(NdArray lam, int... size) {
        return leaf(state -> state.poisson(lam, size));
    }

    /**
     * Samples of the logarithmic series distribution, {@code P(X = k) = -p^k / (k ln(1 - p))} for k from 1 on.
     *
     * @param p from 0 to below 1
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch logseries(double p, int... size) {
        return leaf(state -> state.logseries(p, size));
    }

    /**
     * Samples of the logarithmic series distribution, {@code P(X = k) = -p^k / (k ln(1 - p))} for k from 1 on, one for
     * each entry of the parameters.
     *
     * @param p from 0 to below 1
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch logseries(NdArray p, int... size) {
        return leaf(state -> state.logseries(p, size));
    }

    /**
     * Samples of the zeta or Zipf distribution, {@code P(X = k) = k^-a / zeta(a)} for k from 1 on.
     *
     * @param a the exponent, above 1
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch zipf(double a, int... size) {
        return leaf(state -> state.zipf(a, size));
    }

    /**
     * Samples of the zeta or Zipf distribution, {@code P(X = k) = k^-a / zeta(a)} for k from 1 on, one for each entry
     * of the parameters.
     *
     * @param a the exponent, above 1
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch zipf(NdArray a, int... size) {
        return leaf(state -> state.zipf(a, size));
    }
}
