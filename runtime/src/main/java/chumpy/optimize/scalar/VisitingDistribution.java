package chumpy.optimize.scalar;

import java.util.Random;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Random jumps of the distribution of Tsallis and Stariolo, a Cauchy distribution with tails that a parameter q makes
 * lighter or heavier (Tsallis, Stariolo, Physica A 233, 1996, by the way of drawing of Schanze, Comput. Phys. Commun. 176,
 * 2007).
 */
final class VisitingDistribution {
    private static final double LONGEST = 1e8;

    private final double q;
    private final Random random;
    private final double scale;
    private final double spread;

    VisitingDistribution(double q, Random random) {
        this.q = q;
        this.random = random;
        double two = Math.exp((4 - q) * Math.log(q - 1));
        double three = Math.exp((2 - q) * Math.log(2) / (q - 1));
        this.scale = Math.sqrt(Math.PI) * two / (three * (3 - q));
        double five = 1 / (q - 1) - 0.5;
        this.spread = Math.PI * (1 - five) / Math.sin(Math.PI * (1 - five)) / Math.exp(LogGamma.value(2 - five));
    }

    /** A jump at a temperature. */
    double next(double temperature) {
        double four = scale * Math.exp(Math.log(temperature) / (q - 1));
        double sigma = Math.exp(-(q - 1) * Math.log(spread / four) / (3 - q));
        double jump =
                sigma * random.nextGaussian() / Math.exp((q - 1) * Math.log(Math.abs(random.nextGaussian())) / (3 - q));
        if (!(Math.abs(jump) <= LONGEST)) {
            return Math.copySign(LONGEST, jump) * random.nextDouble();
        }
        return jump;
    }
}
