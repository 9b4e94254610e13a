package chumpy.random;

/**
 * How many good ones are among those that are drawn, without putting back, from so many good and bad ones. Up to ten are
 * drawn one by one; more, by the ratio of uniforms, the algorithm HRUA* of E. Stadlober, The ratio of uniforms approach
 * for generating discrete random variates, Journal of Computational and Applied Mathematics 31 (1990) 181-189.
 */
final class Hypergeometric {
    private static final double ONE_BY_ONE_UP_TO = 10;
    /** {@code 2 sqrt(2/e)}. */
    private static final double D1 = 2 * Math.sqrt(2 / Math.E);
    /** {@code 3 - 2 sqrt(3/e)}. */
    private static final double D2 = 3 - 2 * Math.sqrt(3 / Math.E);

    final double good;
    final double bad;
    final double sample;
    private final double rarer;
    private final double commoner;
    /** The smaller of what is drawn and what is left. */
    private final double m;

    private final double centre;
    private final double width;
    private final double end;
    private final double peak;

    Hypergeometric(double good, double bad, double sample) {
        this.good = good;
        this.bad = bad;
        this.sample = sample;
        double all = good + bad;
        rarer = Math.min(good, bad);
        commoner = Math.max(good, bad);
        m = Math.min(sample, all - sample);
        double share = rarer / all;
        double deviation = Math.sqrt((all - m) * sample * share * (1 - share) / (all - 1) + 0.5);
        centre = m * share + 0.5;
        width = D1 * deviation + D2;
        end = Math.min(Math.min(m, rarer) + 1, Math.floor(centre + 16 * deviation));
        peak = logWeight(Math.floor((m + 1) * (rarer + 1) / (all + 2)));
    }

    /** The negative logarithm of the probability of z rarer ones among m, but for a constant. */
    private double logWeight(double z) {
        return LogFactorial.of(z)
                + LogFactorial.of(rarer - z)
                + LogFactorial.of(m - z)
                + LogFactorial.of(commoner - m + z);
    }

    double next(MersenneTwister twister) {
        return sample <= ONE_BY_ONE_UP_TO ? oneByOne(twister) : byRejection(twister);
    }

    private double oneByOne(MersenneTwister twister) {
        double left = rarer;
        for (double k = sample; k > 0 && left > 0; k--) {
            left -= Math.floor(twister.nextDouble() + left / (good + bad - sample + k));
        }
        double drawn = rarer - left;
        return good > bad ? sample - drawn : drawn;
    }

    private double byRejection(MersenneTwister twister) {
        double z = amongFewer(twister);
        double goodAmongM = good > bad ? m - z : z;
        return m < sample ? good - goodAmongM : goodAmongM;
    }

    private double amongFewer(MersenneTwister twister) {
        while (true) {
            double x = twister.nextDouble();
            double y = twister.nextDouble();
            double w = centre + width * (y - 0.5) / x;
            if (!(w >= 0 && w < end)) {
                continue;
            }
            double z = Math.floor(w);
            double t = peak - logWeight(z);
            if (x * (4 - x) - 3 <= t || (x * (x - t) < 1 && 2 * Logarithm.log(x) <= t)) {
                return z;
            }
        }
    }
}
