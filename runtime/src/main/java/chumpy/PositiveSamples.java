package chumpy;

/** Distributions on the positive half of the line that are made from one exponential or normal sample. */
abstract class PositiveSamples extends RealSamples {
    /** Nobody makes one. */
    PositiveSamples() {}

    /**
     * Samples of the exponential distribution, of density {@code exp(-x / scale) / scale}.
     *
     * @param scale the mean, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch exponential(double scale, int... size) {
        return leaf(state -> state.exponential(scale, size));
    }

    /**
     * Samples of the exponential distribution, of density {@code exp(-x / scale) / scale}, one for each entry of the
     * parameters.
     *
     * @param scale the mean, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch exponential(NdArray scale, int... size) {
        return leaf(state -> state.exponential(scale, size));
    }

    /**
     * Samples of the exponential distribution of mean 1.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch standardExponential(int... size) {
        return leaf(state -> state.standardExponential(size));
    }

    /**
     * Samples of the log-normal distribution, whose logarithm is normal.
     *
     * @param mean the mean of the logarithm
     * @param sigma its standard deviation, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch lognormal(double mean, double sigma, int... size) {
        return leaf(state -> state.lognormal(mean, sigma, size));
    }

    /**
     * Samples of the log-normal distribution, whose logarithm is normal, one for each entry of the parameters.
     *
     * @param mean the mean of the logarithm
     * @param sigma its standard deviation, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch lognormal(NdArray mean, NdArray sigma, int... size) {
        return leaf(state -> state.lognormal(mean, sigma, size));
    }

    /**
     * Samples of the Lomax or Pareto II distribution, {@code P(X > x) = (1 + x)^-a}; add 1 for the classical Pareto
     * distribution.
     *
     * @param a the exponent, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch pareto(double a, int... size) {
        return leaf(state -> state.pareto(a, size));
    }

    /**
     * Samples of the Lomax or Pareto II distribution, {@code P(X > x) = (1 + x)^-a}; add 1 for the classical Pareto
     * distribution, one for each entry of the parameters.
     *
     * @param a the exponent, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch pareto(NdArray a, int... size) {
        return leaf(state -> state.pareto(a, size));
    }

    /**
     * Samples of the power distribution on {@code [0, 1]}, of density {@code a x^(a-1)}.
     *
     * @param a the exponent, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch power(double a, int... size) {
        return leaf(state -> state.power(a, size));
    }

    /**
     * Samples of the power distribution on {@code [0, 1]}, of density {@code a x^(a-1)}, one for each entry of the
     * parameters.
     *
     * @param a the exponent, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch power(NdArray a, int... size) {
        return leaf(state -> state.power(a, size));
    }

    /**
     * Samples of the Rayleigh distribution, {@code P(X > x) = exp(-(x / scale)^2 / 2)}.
     *
     * @param scale the mode, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch rayleigh(double scale, int... size) {
        return leaf(state -> state.rayleigh(scale, size));
    }

    /**
     * Samples of the Rayleigh distribution, {@code P(X > x) = exp(-(x / scale)^2 / 2)}, one for each entry of the
     * parameters.
     *
     * @param scale the mode, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch rayleigh(NdArray scale, int... size) {
        return leaf(state -> state.rayleigh(scale, size));
    }

    /**
     * Samples of the Wald or inverse Gaussian distribution, of density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x -
     * mean)^2 / (2 mean^2 x))}.
     *
     * @param mean the mean, above 0
     * @param scale the scale, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch wald(double mean, double scale, int... size) {
        return leaf(state -> state.wald(mean, scale, size));
    }

    /**
     * Samples of the Wald or inverse Gaussian distribution, of density {@code sqrt(scale / (2 pi x^3)) exp(-scale (x -
     * mean)^2 / (2 mean^2 x))}, one for each entry of the parameters.
     *
     * @param mean the mean, above 0
     * @param scale the scale, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch wald(NdArray mean, NdArray scale, int... size) {
        return leaf(state -> state.wald(mean, scale, size));
    }

    /**
     * Samples of the Weibull distribution of scale 1, {@code P(X > x) = exp(-x^a)}.
     *
     * @param a the exponent, 0 or more; all samples are 0 for 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch weibull(double a, int... size) {
        return leaf(state -> state.weibull(a, size));
    }

    /**
     * Samples of the Weibull distribution of scale 1, {@code P(X > x) = exp(-x^a)}, one for each entry of the
     * parameters.
     *
     * @param a the exponent, 0 or more; all samples are 0 for 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch weibull(NdArray a, int... size) {
        return leaf(state -> state.weibull(a, size));
    }
}
