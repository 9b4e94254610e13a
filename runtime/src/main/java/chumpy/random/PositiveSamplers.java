package chumpy.random;

import chumpy.NdArray;

/** Distributions on the positive half of the line that are made from one exponential or normal sample. */
abstract class PositiveSamplers extends RealSamplers {
    private static final Distribution EXPONENTIAL =
            Distribution.of("exponential", (s, p) -> p[0] * s.exponential(), Parameter.notNegative("scale"));
    private static final Distribution STANDARD_EXPONENTIAL =
            Distribution.of("standard_exponential", (s, p) -> s.exponential());
    private static final Distribution LOGNORMAL = Distribution.of(
            "lognormal",
            (s, p) -> Math.exp(p[0] + p[1] * s.gauss()),
            Parameter.any("mean"),
            Parameter.notNegative("sigma"));
    private static final Distribution PARETO =
            Distribution.of("pareto", (s, p) -> Math.exp(s.exponential() / p[0]) - 1, Parameter.positive("a"));
    private static final Distribution POWER = Distribution.of(
            "power", (s, p) -> Math.pow(1 - Math.exp(-s.exponential()), 1 / p[0]), Parameter.positive("a"));
    private static final Distribution RAYLEIGH = Distribution.of(
            "rayleigh", (s, p) -> p[0] * Math.sqrt(-2 * Math.log1p(-s.uniform())), Parameter.notNegative("scale"));
    private static final Distribution WALD = Distribution.of(
            "wald", (s, p) -> s.wald(p[0], p[1]), Parameter.positive("mean"), Parameter.positive("scale"));
    private static final Distribution WEIBULL = Distribution.of(
            "weibull", (s, p) -> p[0] == 0 ? 0 : Math.pow(s.exponential(), 1 / p[0]), Parameter.notNegative("a"));

    PositiveSamplers(Source source) {
        super(source);
    }

    /**
     * A sample of the exponential distribution, of density {@code exp(-x / scale) / scale}.
     *
     * @param scale the mean, 0 or more
     * @return one sample
     */
    public double exponential(double scale) {
        return EXPONENTIAL.one(source, scale);
    }

    /**
     * Samples of the exponential distribution, of density {@code exp(-x / scale) / scale}.
     *
     * @param scale the mean, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray exponential(double scale, int... size) {
        return EXPONENTIAL.many(source, size, scale);
    }

    /**
     * Samples of the exponential distribution, of density {@code exp(-x / scale) / scale}, one for each entry of the
     * parameters.
     *
     * @param scale the mean, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray exponential(NdArray scale, int... size) {
        return EXPONENTIAL.each(source, size, scale);
    }

    /**
     * A sample of the exponential distribution of mean 1.
     *
     * @return one sample
     */
    public double standardExponential() {
        return STANDARD_EXPONENTIAL.one(source);
    }

    /**
     * Samples of the exponential distribution of mean 1.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray standardExponential(int... size) {
        return STANDARD_EXPONENTIAL.many(source, size);
    }

    /**
     * A sample of the log-normal distribution, whose logarithm is normal.
     *
     * @param mean the mean of the logarithm
     * @param sigma its standard deviation, 0 or more
     * @return one sample
     */
    public double lognormal(double mean, double sigma) {
        return LOGNORMAL.one(source, mean, sigma);
    }

    /**
     * Samples of the log-normal distribution, whose logarithm is normal.
     *
     * @param mean the mean of the logarithm
     * @param sigma its standard deviation, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray lognormal(double mean, double sigma, int... size) {
        return LOGNORMAL.many(source, size, mean, sigma);
    }

    /**
     * Samples of the log-normal distribution, whose logarithm is normal, one for each entry of the parameters.
     *
     * @param mean the mean of the logarithm
     * @param sigma its standard deviation, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray lognormal(NdArray mean, NdArray sigma, int... size) {
        return LOGNORMAL.each(source, size, mean, sigma);
    }

    /**
     * A sample of the Lomax or Pareto II distribution, {@code P(X > x) = (1 + x)^-a}; add 1 for the classical Pareto
     * distribution.
     *
     * @param a the exponent, above 0
     * @return one sample
     */
    public double pareto(double a) {
        return PARETO.one(source, a);
    }

    /**
     * Samples of the Lomax or Pareto II distribution, {@code P(X > x) = (1 + x)^-a}; add 1 for the classical Pareto
     * distribution.
     *
     * @param a the exponent, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray pareto(double a, int... size) {
        return PARETO.many(source, size, a);
    }

    /**
     * Samples of the Lomax or Pareto II distribution, {@code P(X > x) = (1 + x)^-a}; add 1 for the classical Pareto
     * distribution, one for each entry of the parameters.
     *
     * @param a the exponent, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray pareto(NdArray a, int... size) {
        return PARETO.each(source, size, a);
    }

    /**
     * A sample of the power distribution on {@code [0, 1]}, of density {@code a x^(a-1)}.
     *
     * @param a the exponent, above 0
     * @return one sample
     */
    public double power(double a) {
        return POWER.one(source, a);
    }

    /**
     * Samples of the power distribution on {@code [0, 1]}, of density {@code a x^(a-1)}.
     *
     * @param a the exponent, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray power(double a, int... size) {
        return POWER.many(source, size, a);
    }

    /**
     * Samples of the power distribution on {@code [0, 1]}, of density {@code a x^(a-1)}, one for each entry of the
     * parameters.
     *
     * @param a the exponent, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray power(NdArray a, int... size) {
        return POWER.each(source, size, a);
    }

    /**
     * A sample of the Rayleigh distribution, {@code P(X > x) = exp(-(x / scale)^2 / 2)}.
     *
     * @param scale the mode, 0 or more
     * @return one sample
     */
    public double rayleigh(double scale) {
        return RAYLEIGH.one(source, scale);
    }

    /**
     * Samples of the Rayleigh distribution, {@code P(X > x) = exp(-(x / scale)^2 / 2)}.
     *
     * @param scale the mode, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray rayleigh(double scale, int... size) {
        return RAYLEIGH.many(source, size, scale);
    }

    /**
     * Samples of the Rayleigh distribution, {@code P(X > x) = exp(-(x / scale)^2 / 2)}, one for each entry of the
     * parameters.
     *
     * @param scale the mode, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray rayleigh(NdArray scale, int... size) {
        return RAYLEIGH.each(source, size, scale);
    }

    /**
     * A sample of the Wald or inverse Gaussian distribution, of density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x
     * - mean)^2 / (2 mean^2 x))}.
     *
     * @param mean the mean, above 0
     * @param scale the scale, above 0
     * @return one sample
     */
    public double wald(double mean, double scale) {
        return WALD.one(source, mean, scale);
    }

    /**
     * Samples of the Wald or inverse Gaussian distribution, of density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x -
     * mean)^2 / (2 mean^2 x))}.
     *
     * @param mean the mean, above 0
     * @param scale the scale, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray wald(double mean, double scale, int... size) {
        return WALD.many(source, size, mean, scale);
    }

    /**
     * Samples of the Wald or inverse Gaussian distribution, of density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x -
     * mean)^2 / (2 mean^2 x))}, one for each entry of the parameters.
     *
     * @param mean the mean, above 0
     * @param scale the scale, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray wald(NdArray mean, NdArray scale, int... size) {
        return WALD.each(source, size, mean, scale);
    }

    /**
     * A sample of the Weibull distribution of scale 1, {@code P(X > x) = exp(-x^a)}.
     *
     * @param a the exponent, 0 or more; all samples are 0 for 0
     * @return one sample
     */
    public double weibull(double a) {
        return WEIBULL.one(source, a);
    }

    /**
     * Samples of the Weibull distribution of scale 1, {@code P(X > x) = exp(-x^a)}.
     *
     * @param a the exponent, 0 or more; all samples are 0 for 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray weibull(double a, int... size) {
        return WEIBULL.many(source, size, a);
    }

    /**
     * Samples of the Weibull distribution of scale 1, {@code P(X > x) = exp(-x^a)}, one for each entry of the
     * parameters.
     *
     * @param a the exponent, 0 or more; all samples are 0 for 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray weibull(NdArray a, int... size) {
        return WEIBULL.each(source, size, a);
    }
}
