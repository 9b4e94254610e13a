package chumpy.random;

import org.jspecify.annotations.Nullable;

/**
 * Single samples of the distributions that others are made from. Draws as many uniform numbers and in the same order as
 * NumPy's {@code RandomState} does, so that its samples are met.
 */
final class Source {
    final MersenneTwister twister;
    private boolean hasGauss;
    private double gauss;
    // The distributions of counts with the numbers that their algorithms begin with, kept while the parameters stay.
    private @Nullable Poisson poisson;
    private @Nullable Binomial binomial;
    private @Nullable Hypergeometric hypergeometric;

    Source(MersenneTwister twister) {
        this.twister = twister;
    }

    State state() {
        return new State(twister.key(), twister.position(), hasGauss, gauss);
    }

    void restore(State state) {
        twister.restore(state.key(), state.position());
        hasGauss = state.hasGauss();
        gauss = state.gauss();
    }

    /** Forgets the kept second normal sample, as seeding does. */
    void forget() {
        hasGauss = false;
        gauss = 0;
    }

    /** Uniform in [0, 1). */
    double uniform() {
        return twister.nextDouble();
    }

    /**
     * Standard normal, by the polar method, which makes two samples at a time: G. Marsaglia and T. A. Bray, A convenient
     * method for generating normal variables, SIAM Review 6 (1964) 260-264.
     */
    double gauss() {
        if (hasGauss) {
            double kept = gauss;
            forget();
            return kept;
        }
        double x;
        double y;
        double r2;
        do {
            x = 2 * uniform() - 1;
            y = 2 * uniform() - 1;
            r2 = x * x + y * y;
        } while (r2 >= 1 || r2 == 0);
        double f = Math.sqrt(-2 * Logarithm.log(r2) / r2);
        gauss = f * x;
        hasGauss = true;
        return f * y;
    }

    /** Standard exponential, by inversion. */
    double exponential() {
        return -Logarithm.log(1 - uniform());
    }

    /**
     * Gamma of scale 1. From shape 1 on: G. Marsaglia and W. W. Tsang, A simple method for generating gamma variables, ACM
     * Transactions on Mathematical Software 26 (2000) 363-372. Below: rejection from a power and an exponential tail, in
     * the manner of J. H. Ahrens and U. Dieter, Computer methods for sampling from gamma, beta, Poisson and binomial
     * distributions, Computing 12 (1974) 223-246.
     */
    double gamma(double shape) {
        if (shape == 1) {
            return exponential();
        }
        if (shape == 0) {
            return 0;
        }
        return shape < 1 ? gammaBelowOne(shape) : gammaFromOne(shape);
    }

    private double gammaBelowOne(double shape) {
        while (true) {
            double u = uniform();
            double v = exponential();
            if (u <= 1 - shape) {
                double x = Math.pow(u, 1 / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                double y = -Logarithm.log((1 - u) / shape);
                double x = Math.pow(1 - shape + shape * y, 1 / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    private double gammaFromOne(double shape) {
        double d = shape - 1 / 3.0;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double x = gauss();
            double v = 1 + c * x;
            if (v <= 0) {
                continue;
            }
            v = v * v * v;
            double u = uniform();
            double x2 = x * x;
            if (u < 1 - 0.0331 * x2 * x2 || Logarithm.log(u) < 0.5 * x2 + d * (1 - v + Logarithm.log(v))) {
                return d * v;
            }
        }
    }

    double chisquare(double df) {
        return 2 * gamma(df / 2);
    }

    /** A square of a shifted normal and a chi-square of the other degrees, or a Poisson mixture of chi-squares. */
    double noncentralChisquare(double df, double nonc) {
        if (nonc == 0) {
            return chisquare(df);
        }
        if (df > 1) {
            double squares = chisquare(df - 1);
            double shifted = gauss() + Math.sqrt(nonc);
            return squares + shifted * shifted;
        }
        double central = chisquare(df + 2 * poisson(nonc / 2));
        return Double.isNaN(nonc) ? nonc : central;
    }

    /**
     * Beta: for parameters up to 1 by M. D. Jöhnk, Erzeugung von betaverteilten und gammaverteilten Zufallszahlen, Metrika
     * 8 (1964) 5-15; else from two gammas.
     */
    double beta(double a, double b) {
        if (!(a <= 1 && b <= 1)) {
            double x = gamma(a);
            return x / (x + gamma(b));
        }
        while (true) {
            double u = uniform();
            double v = uniform();
            double x = Math.pow(u, 1 / a);
            double sum = x + Math.pow(v, 1 / b);
            if (sum > 1) {
                continue;
            }
            if (sum > 0) {
                return x / sum;
            }
            // Both powers are too small for a double: their ratio by logarithms.
            double excess = Logarithm.log(v) / b - Logarithm.log(u) / a;
            return 1 / (1 + Math.exp(excess));
        }
    }

    /**
     * Inverse Gaussian, by one of the two roots of a transformation: J. R. Michael, W. R. Schucany and R. W. Haas,
     * Generating random variates using transformations with multiple roots, The American Statistician 30 (1976) 88-90.
     */
    double wald(double mean, double scale) {
        double y = gauss();
        y = mean * y * y;
        double x = mean + mean / (2 * scale) * (y - Math.sqrt(4 * scale * y + y * y));
        return uniform() <= mean / (mean + x) ? x : mean * mean / x;
    }

    double poisson(double lam) {
        if (!Poisson.isLarge(lam)) {
            return Poisson.small(lam, twister);
        }
        Poisson last = poisson;
        if (last == null || last.lam != lam) {
            last = new Poisson(lam);
            poisson = last;
        }
        return last.next(twister);
    }

    double binomial(double n, double p) {
        Binomial last = binomial;
        if (last == null || last.n != n || last.p != p) {
            last = new Binomial(n, p);
            binomial = last;
        }
        return last.next(twister);
    }

    double hypergeometric(double good, double bad, double sample) {
        Hypergeometric last = hypergeometric;
        if (last == null || last.good != good || last.bad != bad || last.sample != sample) {
            last = new Hypergeometric(good, bad, sample);
            hypergeometric = last;
        }
        return last.next(twister);
    }
}
