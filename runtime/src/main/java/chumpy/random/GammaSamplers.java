package chumpy.random;

import chumpy.NdArray;

/** Distributions that are made from gamma samples. */
abstract class GammaSamplers extends PositiveSamplers {
    private static final Distribution GAMMA = Distribution.of(
            "gamma", (s, p) -> p[1] * s.gamma(p[0]), Parameter.notNegative("shape"), Parameter.notNegative("scale"));
    private static final Distribution STANDARD_GAMMA =
            Distribution.of("standard_gamma", (s, p) -> s.gamma(p[0]), Parameter.notNegative("shape"));
    private static final Distribution BETA =
            Distribution.of("beta", (s, p) -> s.beta(p[0], p[1]), Parameter.positive("a"), Parameter.positive("b"));
    private static final Distribution CHISQUARE =
            Distribution.of("chisquare", (s, p) -> s.chisquare(p[0]), Parameter.positive("df"));
    private static final Distribution NONCENTRAL_CHISQUARE = Distribution.of(
            "noncentral_chisquare",
            (s, p) -> s.noncentralChisquare(p[0], p[1]),
            Parameter.positive("df"),
            Parameter.notNegative("nonc"));
    private static final Distribution F = Distribution.of(
            "f",
            (s, p) -> s.chisquare(p[0]) * p[1] / (s.chisquare(p[1]) * p[0]),
            Parameter.positive("dfnum"),
            Parameter.positive("dfden"));
    private static final Distribution NONCENTRAL_F = Distribution.of(
            "noncentral_f",
            (s, p) -> s.noncentralChisquare(p[0], p[2]) * p[1] / (s.chisquare(p[1]) * p[0]),
            Parameter.positive("dfnum"),
            Parameter.positive("dfden"),
            Parameter.notNegative("nonc"));
    private static final Distribution STANDARD_T = Distribution.of(
            "standard_t",
            (s, p) -> Math.sqrt(p[0] / 2) * s.gauss() / Math.sqrt(s.gamma(p[0] / 2)),
            Parameter.positive("df"));

    GammaSamplers(Source source) {
        super(source);
    }

    /**
     * A sample of the gamma distribution, of density {@code x^(shape-1) exp(-x / scale) / (scale^shape Gamma(shape))}.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param scale the scale, 0 or more
     * @return one sample
     */
    public double gamma(double shape, double scale) {
        return GAMMA.one(source, shape, scale);
    }

    /**
     * Samples of the gamma distribution, of density {@code x^(shape-1) exp(-x / scale) / (scale^shape Gamma(shape))}.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param scale the scale, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray gamma(double shape, double scale, int... size) {
        return GAMMA.many(source, size, shape, scale);
    }

    /**
     * Samples of the gamma distribution, of density {@code x^(shape-1) exp(-x / scale) / (scale^shape Gamma(shape))},
     * one for each entry of the parameters.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param scale the scale, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray gamma(NdArray shape, NdArray scale, int... size) {
        return GAMMA.each(source, size, shape, scale);
    }

    /**
     * A sample of the gamma distribution of scale 1.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @return one sample
     */
    public double standardGamma(double shape) {
        return STANDARD_GAMMA.one(source, shape);
    }

    /**
     * Samples of the gamma distribution of scale 1.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray standardGamma(double shape, int... size) {
        return STANDARD_GAMMA.many(source, size, shape);
    }

    /**
     * Samples of the gamma distribution of scale 1, one for each entry of the parameters.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray standardGamma(NdArray shape, int... size) {
        return STANDARD_GAMMA.each(source, size, shape);
    }

    /**
     * A sample of the beta distribution on {@code [0, 1]}, of density {@code x^(a-1) (1 - x)^(b-1) / B(a, b)}.
     *
     * @param a the exponent at 0, above 0
     * @param b the exponent at 1, above 0
     * @return one sample
     */
    public double beta(double a, double b) {
        return BETA.one(source, a, b);
    }

    /**
     * Samples of the beta distribution on {@code [0, 1]}, of density {@code x^(a-1) (1 - x)^(b-1) / B(a, b)}.
     *
     * @param a the exponent at 0, above 0
     * @param b the exponent at 1, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray beta(double a, double b, int... size) {
        return BETA.many(source, size, a, b);
    }

    /**
     * Samples of the beta distribution on {@code [0, 1]}, of density {@code x^(a-1) (1 - x)^(b-1) / B(a, b)}, one for
     * each entry of the parameters.
     *
     * @param a the exponent at 0, above 0
     * @param b the exponent at 1, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray beta(NdArray a, NdArray b, int... size) {
        return BETA.each(source, size, a, b);
    }

    /**
     * A sample of the chi-square distribution, that of a sum of df squares of standard normal samples.
     *
     * @param df the degrees of freedom, above 0
     * @return one sample
     */
    public double chisquare(double df) {
        return CHISQUARE.one(source, df);
    }

    /**
     * Samples of the chi-square distribution, that of a sum of df squares of standard normal samples.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray chisquare(double df, int... size) {
        return CHISQUARE.many(source, size, df);
    }

    /**
     * Samples of the chi-square distribution, that of a sum of df squares of standard normal samples, one for each
     * entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray chisquare(NdArray df, int... size) {
        return CHISQUARE.each(source, size, df);
    }

    /**
     * A sample of the noncentral chi-square distribution, that of a sum of squares of normal samples of variance 1
     * whose means have squares that sum to nonc.
     *
     * @param df the degrees of freedom, above 0
     * @param nonc the noncentrality, 0 or more
     * @return one sample
     */
    public double noncentralChisquare(double df, double nonc) {
        return NONCENTRAL_CHISQUARE.one(source, df, nonc);
    }

    /**
     * Samples of the noncentral chi-square distribution, that of a sum of squares of normal samples of variance 1
     * whose means have squares that sum to nonc.
     *
     * @param df the degrees of freedom, above 0
     * @param nonc the noncentrality, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray noncentralChisquare(double df, double nonc, int... size) {
        return NONCENTRAL_CHISQUARE.many(source, size, df, nonc);
    }

    /**
     * Samples of the noncentral chi-square distribution, that of a sum of squares of normal samples of variance 1
     * whose means have squares that sum to nonc, one for each entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param nonc the noncentrality, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray noncentralChisquare(NdArray df, NdArray nonc, int... size) {
        return NONCENTRAL_CHISQUARE.each(source, size, df, nonc);
    }

    /**
     * A sample of Fisher's F distribution, that of a ratio of two chi-square samples, each over its degrees of
     * freedom.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @return one sample
     */
    public double f(double dfnum, double dfden) {
        return F.one(source, dfnum, dfden);
    }

    /**
     * Samples of Fisher's F distribution, that of a ratio of two chi-square samples, each over its degrees of freedom.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray f(double dfnum, double dfden, int... size) {
        return F.many(source, size, dfnum, dfden);
    }

    /**
     * Samples of Fisher's F distribution, that of a ratio of two chi-square samples, each over its degrees of freedom,
     * one for each entry of the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray f(NdArray dfnum, NdArray dfden, int... size) {
        return F.each(source, size, dfnum, dfden);
    }

    /**
     * A sample of the noncentral F distribution, an F distribution with a noncentral numerator.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param nonc the numerator's noncentrality, 0 or more
     * @return one sample
     */
    public double noncentralF(double dfnum, double dfden, double nonc) {
        return NONCENTRAL_F.one(source, dfnum, dfden, nonc);
    }

    /**
     * Samples of the noncentral F distribution, an F distribution with a noncentral numerator.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param nonc the numerator's noncentrality, 0 or more
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray noncentralF(double dfnum, double dfden, double nonc, int... size) {
        return NONCENTRAL_F.many(source, size, dfnum, dfden, nonc);
    }

    /**
     * Samples of the noncentral F distribution, an F distribution with a noncentral numerator, one for each entry of
     * the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param nonc the numerator's noncentrality, 0 or more
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray noncentralF(NdArray dfnum, NdArray dfden, NdArray nonc, int... size) {
        return NONCENTRAL_F.each(source, size, dfnum, dfden, nonc);
    }

    /**
     * A sample of Student's t distribution.
     *
     * @param df the degrees of freedom, above 0
     * @return one sample
     */
    public double standardT(double df) {
        return STANDARD_T.one(source, df);
    }

    /**
     * Samples of Student's t distribution.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape of the result
     * @return samples of that shape
     */
    public NdArray standardT(double df, int... size) {
        return STANDARD_T.many(source, size, df);
    }

    /**
     * Samples of Student's t distribution, one for each entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape of the result; none for that of the parameters, broadcast together
     * @return samples of that shape
     */
    public NdArray standardT(NdArray df, int... size) {
        return STANDARD_T.each(source, size, df);
    }
}
