package chumpy;

/** Distributions that are made from gamma samples. */
abstract class GammaSamples extends PositiveSamples {
    /** Nobody makes one. */
    GammaSamples() {}

    /**
     * Samples of the gamma distribution, of density {@code x^(shape-1) exp(-x / scale) / (scale^shape Gamma(shape))}.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param scale the scale, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch gamma(double shape, double scale, int... size) {
        return leaf(state -> state.gamma(shape, scale, size));
    }

    /**
     * Samples of the gamma distribution, of density {@code x^(shape-1) exp(-x / scale) / (scale^shape Gamma(shape))},
     * one for each entry of the parameters.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param scale the scale, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch gamma(NdArray shape, NdArray scale, int... size) {
        return leaf(state -> state.gamma(shape, scale, size));
    }

    /**
     * Samples of the gamma distribution of scale 1.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch standardGamma(double shape, int... size) {
        return leaf(state -> state.standardGamma(shape, size));
    }

    /**
     * Samples of the gamma distribution of scale 1, one for each entry of the parameters.
     *
     * @param shape the shape, 0 or more; all samples are 0 for 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch standardGamma(NdArray shape, int... size) {
        return leaf(state -> state.standardGamma(shape, size));
    }

    /**
     * Samples of the beta distribution on {@code [0, 1]}, of density {@code x^(a-1) (1 - x)^(b-1) / B(a, b)}.
     *
     * @param a the exponent at 0, above 0
     * @param b the exponent at 1, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch beta(double a, double b, int... size) {
        return leaf(state -> state.beta(a, b, size));
    }

    /**
     * Samples of the beta distribution on {@code [0, 1]}, of density {@code x^(a-1) (1 - x)^(b-1) / B(a, b)}, one for
     * each entry of the parameters.
     *
     * @param a the exponent at 0, above 0
     * @param b the exponent at 1, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch beta(NdArray a, NdArray b, int... size) {
        return leaf(state -> state.beta(a, b, size));
    }

    /**
     * Samples of the chi-square distribution, that of a sum of df squares of standard normal samples.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch chisquare(double df, int... size) {
        return leaf(state -> state.chisquare(df, size));
    }

    /**
     * Samples of the chi-square distribution, that of a sum of df squares of standard normal samples, one for each
     * entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch chisquare(NdArray df, int... size) {
        return leaf(state -> state.chisquare(df, size));
    }

    /**
     * Samples of the noncentral chi-square distribution, that of a sum of squares of normal samples of variance 1
     * whose means have squares that sum to nonc.
     *
     * @param df the degrees of freedom, above 0
     * @param nonc the noncentrality, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch noncentralChisquare(double df, double nonc, int... size) {
        return leaf(state -> state.noncentralChisquare(df, nonc, size));
    }

    /**
     * Samples of the noncentral chi-square distribution, that of a sum of squares of normal samples of variance 1
     * whose means have squares that sum to nonc, one for each entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param nonc the noncentrality, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch noncentralChisquare(NdArray df, NdArray nonc, int... size) {
        return leaf(state -> state.noncentralChisquare(df, nonc, size));
    }

    /**
     * Samples of Fisher's F distribution, that of a ratio of two chi-square samples, each over its degrees of freedom.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch f(double dfnum, double dfden, int... size) {
        return leaf(state -> state.f(dfnum, dfden, size));
    }

    /**
     * Samples of Fisher's F distribution, that of a ratio of two chi-square samples, each over its degrees of freedom,
     * one for each entry of the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch f(NdArray dfnum, NdArray dfden, int... size) {
        return leaf(state -> state.f(dfnum, dfden, size));
    }

    /**
     * Samples of the noncentral F distribution, an F distribution with a noncentral numerator.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param nonc the numerator's noncentrality, 0 or more
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch noncentralF(double dfnum, double dfden, double nonc, int... size) {
        return leaf(state -> state.noncentralF(dfnum, dfden, nonc, size));
    }

    /**
     * Samples of the noncentral F distribution, an F distribution with a noncentral numerator, one for each entry of
     * the parameters.
     *
     * @param dfnum the degrees of freedom of the numerator, above 0
     * @param dfden those of the denominator, above 0
     * @param nonc the numerator's noncentrality, 0 or more
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch noncentralF(NdArray dfnum, NdArray dfden, NdArray nonc, int... size) {
        return leaf(state -> state.noncentralF(dfnum, dfden, nonc, size));
    }

    /**
     * Samples of Student's t distribution.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape; none for one sample
     * @return a leaf of that shape
     */
    public static Ch standardT(double df, int... size) {
        return leaf(state -> state.standardT(df, size));
    }

    /**
     * Samples of Student's t distribution, one for each entry of the parameters.
     *
     * @param df the degrees of freedom, above 0
     * @param size the shape; none for that of the parameters, broadcast together
     * @return a leaf of that shape
     */
    public static Ch standardT(NdArray df, int... size) {
        return leaf(state -> state.standardT(df, size));
    }
}
