package chumpy.random;

import chumpy.NdArray;

/** Distributions of counts. Single samples are {@code long}; one beyond is given as the greatest. */
abstract class CountSamplers extends GammaSamplers {
    /** Beyond, the counts would not fit a {@code long}. */
    private static final double LARGEST_MEAN = 0x1p63 - 10 * Math.sqrt(0x1p63);

    private static final Distribution BINOMIAL = Distribution.of(
            "binomial", (s, p) -> s.binomial(p[0], p[1]), Parameter.count("n"), Parameter.probability("p"));
    private static final Distribution NEGATIVE_BINOMIAL = Distribution.of(
            "negative_binomial",
            (s, p) -> s.poisson(s.gamma(p[0]) * ((1 - p[1]) / p[1])),
            Parameter.positive("n"),
            Parameter.positiveProbability("p"));
    private static final Distribution GEOMETRIC =
            Distribution.of("geometric", (s, p) -> Counts.geometric(s, p[0]), Parameter.positiveProbability("p"));
    /** Up to this, all whole numbers are numbers of 64 bits. */
    private static final double MOST_TO_DRAW_FROM = 0x1p53;

    private static final Distribution HYPERGEOMETRIC = Distribution.of(
                    "hypergeometric",
                    (s, p) -> s.hypergeometric(p[0], p[1], p[2]),
                    Parameter.count("ngood"),
                    Parameter.count("nbad"),
                    Parameter.count("nsample"))
            .refusing(p -> p[2] > p[0] + p[1]
                    ? "nsample is " + p[2] + " of ngood + nbad = " + (p[0] + p[1])
                            + "; no more can be drawn than there are"
                    : p[0] + p[1] > MOST_TO_DRAW_FROM
                            ? "ngood + nbad is " + (p[0] + p[1]) + ", and at most " + MOST_TO_DRAW_FROM
                                    + " can be told apart; draw from the binomial distribution"
                            : null);
    private static final Distribution POISSON = Distribution.of(
            "poisson",
            (s, p) -> s.poisson(p[0]),
            new Parameter("lam", x -> x >= 0 && x <= LARGEST_MEAN, "from 0 to " + LARGEST_MEAN));
    private static final Distribution LOGSERIES = Distribution.of(
            "logseries",
            (s, p) -> Counts.logseries(s, p[0]),
            new Parameter("p", x -> x >= 0 && x < 1, "from 0 to below 1"));
    private static final Distribution ZIPF =
            Distribution.of("zipf", (s, p) -> Counts.zipf(s, p[0]), new Parameter("a", x -> x > 1, "above 1"));

    CountSamplers(Source source) {
        super(source);
    }

    /**
     * A sample of the binomial distribution of the number of successes in n trials.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @return one sample
     */
    public long binomial(long n, double p) {
        return (long) BINOMIAL.one(source, (double) n, p);
    }

    /**
     * Samples of the binomial distribution of the number of successes in n trials.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray binomial(long n, double p, int... size) {
        return BINOMIAL.many(source, size, (double) n, p);
    }

    /**
     * Samples of the binomial distribution of the number of successes in n trials, one for each entry of the
     * parameters.
     *
     * @param n the number of trials
     * @param p the probability of success
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray binomial(NdArray n, NdArray p, int... size) {
        return BINOMIAL.each(source, size, n, p);
    }

    /**
     * A sample of the negative binomial distribution of the number of failures before the n-th success.
     *
     * @param n the number of successes, above 0, which need not be whole
     * @param p the probability of success, not 0
     * @return one sample
     */
    public long negativeBinomial(double n, double p) {
        return (long) NEGATIVE_BINOMIAL.one(source, n, p);
    }

    /**
     * Samples of the negative binomial distribution of the number of failures before the n-th success.
     *
     * @param n the number of successes, above 0, which need not be whole
     * @param p the probability of success, not 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray negativeBinomial(double n, double p, int... size) {
        return NEGATIVE_BINOMIAL.many(source, size, n, p);
    }

    /**
     * Samples of the negative binomial distribution of the number of failures before the n-th success, one for each
     * entry of the parameters.
     *
     * @param n the number of successes, above 0, which need not be whole
     * @param p the probability of success, not 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray negativeBinomial(NdArray n, NdArray p, int... size) {
        return NEGATIVE_BINOMIAL.each(source, size, n, p);
    }

    /**
     * A sample of the geometric distribution of the number of trials up to the first success, that one included.
     *
     * @param p the probability of success, not 0
     * @return one sample
     */
    public long geometric(double p) {
        return (long) GEOMETRIC.one(source, p);
    }

    /**
     * Samples of the geometric distribution of the number of trials up to the first success, that one included.
     *
     * @param p the probability of success, not 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray geometric(double p, int... size) {
        return GEOMETRIC.many(source, size, p);
    }

    /**
     * Samples of the geometric distribution of the number of trials up to the first success, that one included, one
     * for each entry of the parameters.
     *
     * @param p the probability of success, not 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray geometric(NdArray p, int... size) {
        return GEOMETRIC.each(source, size, p);
    }

    /**
     * A sample of the hypergeometric distribution of the number of good ones among those drawn without putting back.
     *
     * @param ngood how many are good
     * @param nbad how many are bad
     * @param nsample how many are drawn, at most all
     * @return one sample
     * @throws chumpy.TermException if more are drawn than there are, or there are more than 2^53
     */
    public long hypergeometric(long ngood, long nbad, long nsample) {
        return (long) HYPERGEOMETRIC.one(source, (double) ngood, (double) nbad, (double) nsample);
    }

    /**
     * Samples of the hypergeometric distribution of the number of good ones among those drawn without putting back.
     *
     * @param ngood how many are good
     * @param nbad how many are bad
     * @param nsample how many are drawn, at most all
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray hypergeometric(long ngood, long nbad, long nsample, int... size) {
        return HYPERGEOMETRIC.many(source, size, (double) ngood, (double) nbad, (double) nsample);
    }

    /**
     * Samples of the hypergeometric distribution of the number of good ones among those drawn without putting back,
     * one for each entry of the parameters.
     *
     * @param ngood how many are good
     * @param nbad how many are bad
     * @param nsample how many are drawn, at most all
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray hypergeometric(NdArray ngood, NdArray nbad, NdArray nsample, int... size) {
        return HYPERGEOMETRIC.each(source, size, ngood, nbad, nsample);
    }

    /**
     * A sample of the Poisson distribution, {@code P(X = k) = lam^k exp(-lam) / k!}.
     *
     * @param lam the mean, 0 or more
     * @return one sample
     */
    public long poisson(double lam) {
        return (long) POISSON.one(source, lam);
    }

    /**
     * Samples of the Poisson distribution, {@code P(X = k) = lam^k exp(-lam) / k!}.
     *
     * @param lam the mean, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray poisson(double lam, int... size) {
        return POISSON.many(source, size, lam);
    }

    /**
     * Samples of the Poisson distribution, {@code P(X = k) = lam^k exp(-lam) / k!}, one for each entry of the
     * parameters.
     *
     * @param lam the mean, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray poisson(NdArray lam, int... size) {
        return POISSON.each(source, size, lam);
    }

    /**
     * A sample of the logarithmic series distribution, {@code P(X = k) = -p^k / (k ln(1 - p))} for k from 1 on.
     *
     * @param p from 0 to below 1
     * @return one sample
     */
    public long logseries(double p) {
        return (long) LOGSERIES.one(source, p);
    }

    /**
     * Samples of the logarithmic series distribution, {@code P(X = k) = -p^k / (k ln(1 - p))} for k from 1 on.
     *
     * @param p from 0 to below 1
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray logseries(double p, int... size) {
        return LOGSERIES.many(source, size, p);
    }

    /**
     * Samples of the logarithmic series distribution, {@code P(X = k) = -p^k / (k ln(1 - p))} for k from 1 on, one for
     * each entry of the parameters.
     *
     * @param p from 0 to below 1
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray logseries(NdArray p, int... size) {
        return LOGSERIES.each(source, size, p);
    }

    /**
     * A sample of the zeta or Zipf distribution, {@code P(X = k) = k^-a / zeta(a)} for k from 1 on.
     *
     * @param a the exponent, above 1
     * @return one sample
     */
    public long zipf(double a) {
        return (long) ZIPF.one(source, a);
    }

    /**
     * Samples of the zeta or Zipf distribution, {@code P(X = k) = k^-a / zeta(a)} for k from 1 on.
     *
     * @param a the exponent, above 1
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray zipf(double a, int... size) {
        return ZIPF.many(source, size, a);
    }

    /**
     * Samples of the zeta or Zipf distribution, {@code P(X = k) = k^-a / zeta(a)} for k from 1 on, one for each entry
     * of the parameters.
     *
     * @param a the exponent, above 1
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray zipf(NdArray a, int... size) {
        return ZIPF.each(source, size, a);
    }
}
