package chumpy.random;

import chumpy.NdArray;
import org.jspecify.annotations.Nullable;

/** Distributions on the whole real line, an interval or the circle. */
abstract class RealSamplers extends ChoiceSamplers {
    private static final Distribution UNIFORM = Distribution.of(
                    "uniform",
                    (s, p) -> p[0] + (p[1] - p[0]) * s.uniform(),
                    Parameter.any("low"),
                    Parameter.any("high"))
            .refusing(p -> Double.isFinite(p[1] - p[0])
                    ? null
                    : "high - low is " + (p[1] - p[0]) + " for low " + p[0] + " and high " + p[1]
                            + "; it must be finite");
    private static final Distribution NORMAL = Distribution.of(
            "normal", (s, p) -> p[0] + p[1] * s.gauss(), Parameter.any("loc"), Parameter.notNegative("scale"));
    private static final Distribution STANDARD_NORMAL = Distribution.of("standard_normal", (s, p) -> s.gauss());
    private static final Distribution LAPLACE = Distribution.of(
            "laplace",
            (s, p) -> p[0] + p[1] * standardLaplace(s),
            Parameter.any("loc"),
            Parameter.notNegative("scale"));
    private static final Distribution LOGISTIC = Distribution.of(
            "logistic",
            (s, p) -> p[0] + p[1] * standardLogistic(s),
            Parameter.any("loc"),
            Parameter.notNegative("scale"));
    private static final Distribution GUMBEL = Distribution.of(
            "gumbel",
            (s, p) -> p[0] - p[1] * Logarithm.log(-Logarithm.log(1 - positive(s))),
            Parameter.any("loc"),
            Parameter.notNegative("scale"));
    private static final Distribution TRIANGULAR = Distribution.of(
                    "triangular",
                    (s, p) -> triangle(s, p[0], p[1], p[2]),
                    Parameter.any("left"),
                    Parameter.any("mode"),
                    Parameter.any("right"))
            .refusing(RealSamplers::triangleFault);
    private static final Distribution STANDARD_CAUCHY = Distribution.of("standard_cauchy", (s, p) -> ratioOfNormals(s));
    private static final Distribution VONMISES = Distribution.of(
            "vonmises", (s, p) -> VonMises.next(s, p[0], p[1]), Parameter.any("mu"), Parameter.notNegative("kappa"));

    RealSamplers(Source source) {
        super(source);
    }

    /**
     * A sample of the uniform distribution on {@code [low, high)}, of density {@code 1 / (high - low)}.
     *
     * @param low the lower end
     * @param high the upper end
     * @return one sample
     */
    public double uniform(double low, double high) {
        return UNIFORM.one(source, low, high);
    }

    /**
     * Samples of the uniform distribution on {@code [low, high)}, of density {@code 1 / (high - low)}.
     *
     * @param low the lower end
     * @param high the upper end
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray uniform(double low, double high, int... size) {
        return UNIFORM.many(source, size, low, high);
    }

    /**
     * Samples of the uniform distribution on {@code [low, high)}, of density {@code 1 / (high - low)}, one for each
     * entry of the parameters.
     *
     * @param low the lower end
     * @param high the upper end
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray uniform(NdArray low, NdArray high, int... size) {
        return UNIFORM.each(source, size, low, high);
    }

    /**
     * A sample of the normal distribution, of density {@code exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi))}.
     *
     * @param loc the mean
     * @param scale the standard deviation, 0 or more
     * @return one sample
     */
    public double normal(double loc, double scale) {
        return NORMAL.one(source, loc, scale);
    }

    /**
     * Samples of the normal distribution, of density {@code exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi))}.
     *
     * @param loc the mean
     * @param scale the standard deviation, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray normal(double loc, double scale, int... size) {
        return NORMAL.many(source, size, loc, scale);
    }

    /**
     * Samples of the normal distribution, of density {@code exp(-((x - loc) / scale)^2 / 2) / (scale sqrt(2 pi))}, one
     * for each entry of the parameters.
     *
     * @param loc the mean
     * @param scale the standard deviation, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray normal(NdArray loc, NdArray scale, int... size) {
        return NORMAL.each(source, size, loc, scale);
    }

    /**
     * A sample of the normal distribution of mean 0 and standard deviation 1.
     *
     * @return one sample
     */
    public double standardNormal() {
        return STANDARD_NORMAL.one(source);
    }

    /**
     * Samples of the normal distribution of mean 0 and standard deviation 1.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray standardNormal(int... size) {
        return STANDARD_NORMAL.many(source, size);
    }

    /**
     * A sample of the Laplace distribution, of density {@code exp(-|x - loc| / scale) / (2 scale)}.
     *
     * @param loc the peak
     * @param scale the mean distance from it, 0 or more
     * @return one sample
     */
    public double laplace(double loc, double scale) {
        return LAPLACE.one(source, loc, scale);
    }

    /**
     * Samples of the Laplace distribution, of density {@code exp(-|x - loc| / scale) / (2 scale)}.
     *
     * @param loc the peak
     * @param scale the mean distance from it, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray laplace(double loc, double scale, int... size) {
        return LAPLACE.many(source, size, loc, scale);
    }

    /**
     * Samples of the Laplace distribution, of density {@code exp(-|x - loc| / scale) / (2 scale)}, one for each entry
     * of the parameters.
     *
     * @param loc the peak
     * @param scale the mean distance from it, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray laplace(NdArray loc, NdArray scale, int... size) {
        return LAPLACE.each(source, size, loc, scale);
    }

    /**
     * A sample of the logistic distribution, {@code P(X <= x) = 1 / (1 + exp(-(x - loc) / scale))}.
     *
     * @param loc the mean
     * @param scale the scale, 0 or more
     * @return one sample
     */
    public double logistic(double loc, double scale) {
        return LOGISTIC.one(source, loc, scale);
    }

    /**
     * Samples of the logistic distribution, {@code P(X <= x) = 1 / (1 + exp(-(x - loc) / scale))}.
     *
     * @param loc the mean
     * @param scale the scale, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray logistic(double loc, double scale, int... size) {
        return LOGISTIC.many(source, size, loc, scale);
    }

    /**
     * Samples of the logistic distribution, {@code P(X <= x) = 1 / (1 + exp(-(x - loc) / scale))}, one for each entry
     * of the parameters.
     *
     * @param loc the mean
     * @param scale the scale, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray logistic(NdArray loc, NdArray scale, int... size) {
        return LOGISTIC.each(source, size, loc, scale);
    }

    /**
     * A sample of the Gumbel distribution, {@code P(X <= x) = exp(-exp(-(x - loc) / scale))}.
     *
     * @param loc the mode
     * @param scale the scale, 0 or more
     * @return one sample
     */
    public double gumbel(double loc, double scale) {
        return GUMBEL.one(source, loc, scale);
    }

    /**
     * Samples of the Gumbel distribution, {@code P(X <= x) = exp(-exp(-(x - loc) / scale))}.
     *
     * @param loc the mode
     * @param scale the scale, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray gumbel(double loc, double scale, int... size) {
        return GUMBEL.many(source, size, loc, scale);
    }

    /**
     * Samples of the Gumbel distribution, {@code P(X <= x) = exp(-exp(-(x - loc) / scale))}, one for each entry of the
     * parameters.
     *
     * @param loc the mode
     * @param scale the scale, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray gumbel(NdArray loc, NdArray scale, int... size) {
        return GUMBEL.each(source, size, loc, scale);
    }

    /**
     * A sample of the triangular distribution, whose density rises from left to mode and falls to right.
     *
     * @param left the lower end
     * @param mode the peak, not below left
     * @param right the upper end, not below mode and above left
     * @return one sample
     */
    public double triangular(double left, double mode, double right) {
        return TRIANGULAR.one(source, left, mode, right);
    }

    /**
     * Samples of the triangular distribution, whose density rises from left to mode and falls to right.
     *
     * @param left the lower end
     * @param mode the peak, not below left
     * @param right the upper end, not below mode and above left
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray triangular(double left, double mode, double right, int... size) {
        return TRIANGULAR.many(source, size, left, mode, right);
    }

    /**
     * Samples of the triangular distribution, whose density rises from left to mode and falls to right, one for each
     * entry of the parameters.
     *
     * @param left the lower end
     * @param mode the peak, not below left
     * @param right the upper end, not below mode and above left
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray triangular(NdArray left, NdArray mode, NdArray right, int... size) {
        return TRIANGULAR.each(source, size, left, mode, right);
    }

    /**
     * A sample of the Cauchy distribution, of density {@code 1 / (pi (1 + x^2))}.
     *
     * @return one sample
     */
    public double standardCauchy() {
        return STANDARD_CAUCHY.one(source);
    }

    /**
     * Samples of the Cauchy distribution, of density {@code 1 / (pi (1 + x^2))}.
     *
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray standardCauchy(int... size) {
        return STANDARD_CAUCHY.many(source, size);
    }

    /**
     * A sample of the von Mises distribution on {@code [-pi, pi]}, of density {@code exp(kappa cos(x - mu)) / (2 pi
     * I0(kappa))}.
     *
     * @param mu the mean direction, in radians
     * @param kappa the concentration, 0 or more
     * @return one sample
     */
    public double vonmises(double mu, double kappa) {
        return VONMISES.one(source, mu, kappa);
    }

    /**
     * Samples of the von Mises distribution on {@code [-pi, pi]}, of density {@code exp(kappa cos(x - mu)) / (2 pi
     * I0(kappa))}.
     *
     * @param mu the mean direction, in radians
     * @param kappa the concentration, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray vonmises(double mu, double kappa, int... size) {
        return VONMISES.many(source, size, mu, kappa);
    }

    /**
     * Samples of the von Mises distribution on {@code [-pi, pi]}, of density {@code exp(kappa cos(x - mu)) / (2 pi
     * I0(kappa))}, one for each entry of the parameters.
     *
     * @param mu the mean direction, in radians
     * @param kappa the concentration, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray vonmises(NdArray mu, NdArray kappa, int... size) {
        return VONMISES.each(source, size, mu, kappa);
    }

    /** Uniform in (0, 1). */
    private static double positive(Source source) {
        double u;
        do {
            u = source.uniform();
        } while (u == 0);
        return u;
    }

    private static double ratioOfNormals(Source source) {
        double numerator = source.gauss();
        return numerator / source.gauss();
    }

    private static double standardLaplace(Source source) {
        double u = positive(source);
        return u >= 0.5 ? -Logarithm.log(2 - u - u) : Logarithm.log(u + u);
    }

    private static double standardLogistic(Source source) {
        double u = positive(source);
        return Logarithm.log(u / (1 - u));
    }

    /** By inversion. */
    private static double triangle(Source source, double left, double mode, double right) {
        double base = right - left;
        double u = source.uniform();
        return u <= (mode - left) / base
                ? left + Math.sqrt(u * ((mode - left) * base))
                : right - Math.sqrt((1 - u) * ((right - mode) * base));
    }

    private static @Nullable String triangleFault(double[] p) {
        if (p[0] > p[1] || p[1] > p[2] || p[0] == p[2]) {
            return "left " + p[0] + ", mode " + p[1] + ", right " + p[2]
                    + ": they must not fall, and left must be below right";
        }
        return null;
    }
}
