package chumpy;

/** Distributions on the whole real line, an interval or the circle. */
abstract class RealSamples extends ChoiceSamples {
    /** Nobody makes one. */
    RealSamples() {}

    /**
     * Samples of the uniform distribution on {@code [low, high)}, of density {@code 1 / (high - low)}.
     *
     * @param low the lower end
     * @param high the upper end
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch uniform(double low, double high, int... size) {
        return leaf(state -> state.uniform(low, high, size));
    }

    /**
     * Samples of the uniform distribution on {@code [low, high)}, of density {@code 1 / (high - low)}, one for each
     * entry of the parameters.
     *
     * @param low the lower end
     * @param high the upper end
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch uniform(NdArray low, NdArray high, int... size) {
        return leaf(state -> state.uniform(low, high, size));
    }

    /**
     * Samples of the normal distribution, of density {@code exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi))}.
     *
     * @param loc the mean
     * @param scale the standard deviation, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch normal(double loc, double scale, int... size) {
        return leaf(state -> state.normal(loc, scale, size));
    }

    /**
     * Samples of the normal distribution, of density {@code exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi))}, one
     * for each entry of the parameters.
     *
     * @param loc the mean
     * @param scale the standard deviation, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch normal(NdArray loc, NdArray scale, int... size) {
        return leaf(state -> state.normal(loc, scale, size));
    }

    /**
     * Samples of the normal distribution of mean 0 and standard deviation 1.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch standardNormal(int... size) {
        return leaf(state -> state.standardNormal(size));
    }

    /**
     * Samples of the Laplace distribution, of density {@code exp(-|x - loc| / scale) / (2 scale)}.
     *
     * @param loc the peak
     * @param scale the mean distance from it, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch laplace(double loc, double scale, int... size) {
        return leaf(state -> state.laplace(loc, scale, size));
    }

    /**
     * Samples of the Laplace distribution, of density {@code exp(-|x - loc| / scale) / (2 scale)}, one for each entry
     * of the parameters.
     *
     * @param loc the peak
     * @param scale the mean distance from it, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch laplace(NdArray loc, NdArray scale, int... size) {
        return leaf(state -> state.laplace(loc, scale, size));
    }

    /**
     * Samples of the logistic distribution, {@code P(X <= x) = 1 / (1 + exp(-(x - loc) / scale))}.
     *
     * @param loc the mean
     * @param scale the scale, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch logistic(double loc, double scale, int... size) {
        return leaf(state -> state.logistic(loc, scale, size));
    }

    /**
     * Samples of the logistic distribution, {@code P(X <= x) = 1 / (1 + exp(-(x - loc) / scale))}, one for each entry
     * of the parameters.
     *
     * @param loc the mean
     * @param scale the scale, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch logistic(NdArray loc, NdArray scale, int... size) {
        return leaf(state -> state.logistic(loc, scale, size));
    }

    /**
     * Samples of the Gumbel distribution, {@code P(X <= x) = exp(-exp(-(x - loc) / scale))}.
     *
     * @param loc the mode
     * @param scale the scale, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch gumbel(double loc, double scale, int... size) {
        return leaf(state -> state.gumbel(loc, scale, size));
    }

    /**
     * Samples of the Gumbel distribution, {@code P(X <= x) = exp(-exp(-(x - loc) / scale))}, one for each entry of the
     * parameters.
     *
     * @param loc the mode
     * @param scale the scale, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch gumbel(NdArray loc, NdArray scale, int... size) {
        return leaf(state -> state.gumbel(loc, scale, size));
    }

    /**
     * Samples of the triangular distribution, whose density rises from left to mode and falls to right.
     *
     * @param left the lower end
     * @param mode the peak, not below left
     * @param right the upper end, not below mode and above left
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch triangular(double left, double mode, double right, int... size) {
        return leaf(state -> state.triangular(left, mode, right, size));
    }

    /**
     * Samples of the triangular distribution, whose density rises from left to mode and falls to right, one for each
     * entry of the parameters.
     *
     * @param left the lower end
     * @param mode the peak, not below left
     * @param right the upper end, not below mode and above left
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch triangular(NdArray left, NdArray mode, NdArray right, int... size) {
        return leaf(state -> state.triangular(left, mode, right, size));
    }

    /**
     * Samples of the Cauchy distribution, of density {@code 1 / (pi (1 + x^2))}.
     *
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch standardCauchy(int... size) {
        return leaf(state -> state.standardCauchy(size));
    }

    /**
     * Samples of the von Mises distribution on {@code [-pi, pi]}, of density {@code exp(kappa cos(x - mu)) / (2 pi
     * I0(kappa))}.
     *
     * @param mu the mean direction, in radians
     * @param kappa the concentration, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch vonmises(double mu, double kappa, int... size) {
        return leaf(state -> state.vonmises(mu, kappa, size));
    }

    /**
     * Samples of the von Mises distribution on {@code [-pi, pi]}, of density {@code exp(kappa cos(x - mu)) / (2 pi
     * I0(kappa))}, one for each entry of the parameters.
     *
     * @param mu the mean direction, in radians
     * @param kappa the concentration, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch vonmises(NdArray mu, NdArray kappa, int... size) {
        return leaf(state -> state.vonmises(mu, kappa, size));
    }
}
