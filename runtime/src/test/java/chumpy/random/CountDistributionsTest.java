package chumpy.random;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.NdArray;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.LogGamma;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pearson's chi-square test of counts against probabilities, at a level of one in a thousand. */
class CountDistributionsTest {
    private static final int SAMPLES = 20_000;
    private static final double LEVEL = 1e-3;
    /** A cell of the test has at least as many expected samples. */
    private static final double CELL = 20;

    /** A sampler and the probabilities that its samples must have. */
    record Case(String name, ToDoubleFunction<RandomState> sampler, DoubleUnaryOperator probability) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, ToDoubleFunction<RandomState> sampler, DoubleUnaryOperator probability) {
        return new Case(name, sampler, probability);
    }

    private static double logChoose(double n, double k) {
        return LogGamma.value(n + 1) - LogGamma.value(k + 1) - LogGamma.value(n - k + 1);
    }

    private static double binomial(double n, double p, double k) {
        return k > n ? 0 : Math.exp(logChoose(n, k) + k * Math.log(p) + (n - k) * Math.log1p(-p));
    }

    private static double negativeBinomial(double n, double p, double k) {
        return Math.exp(LogGamma.value(n + k)
                - LogGamma.value(n)
                - LogGamma.value(k + 1)
                + n * Math.log(p)
                + k * Math.log1p(-p));
    }

    private static double poisson(double lam, double k) {
        return Math.exp(k * Math.log(lam) - lam - LogGamma.value(k + 1));
    }

    private static double hypergeometric(double good, double bad, double sample, double k) {
        return k > good || k > sample || sample - k > bad
                ? 0
                : Math.exp(logChoose(good, k) + logChoose(bad, sample - k) - logChoose(good + bad, sample));
    }

    /** Euler's and Maclaurin's sum. */
    private static double zeta(double a) {
        double sum = 0;
        int n = 1000;
        for (int k = 1; k < n; k++) {
            sum += Math.pow(k, -a);
        }
        return sum + Math.pow(n, 1 - a) / (a - 1) + 0.5 * Math.pow(n, -a) + a / 12 * Math.pow(n, -a - 1);
    }

    static Stream<Case> cases() {
        double[] p = {0.05, 0.25, 0, 0.5, 0.2};
        return Stream.of(
                of("randint", s -> s.randint(10), k -> k < 10 ? 0.1 : 0),
                of("randint wide", s -> s.randint(-(1L << 40), 1L << 40) + (1L << 40) >>> 38, k -> k < 8 ? 0.125 : 0),
                of("random_integers", s -> s.randomIntegers(6), k -> k >= 1 && k <= 6 ? 1 / 6.0 : 0),
                of("choice", s -> s.choice(7), k -> k < 7 ? 1 / 7.0 : 0),
                of(
                        "choice of p",
                        s -> s.choice(5, new int[0], true, NdArray.of(p)).item(),
                        k -> k < 5 ? p[(int) k] : 0),
                of("choice once", s -> s.choice(6, new int[] {3}, false, null).flat(2), k -> k < 6 ? 1 / 6.0 : 0),
                of("permutation", s -> s.permutation(5).flat(3), k -> k < 5 ? 0.2 : 0),
                of("bytes", s -> s.bytes(7)[5] & 0xff, k -> k < 256 ? 1 / 256.0 : 0),
                of("binomial, inversion", s -> s.binomial(20, 0.3), k -> binomial(20, 0.3, k)),
                of("binomial, rare failures", s -> s.binomial(20, 0.9), k -> binomial(20, 0.9, k)),
                of("binomial, small p", s -> s.binomial(1_000_000_000_000L, 1e-11), k -> poisson(10, k)),
                of("binomial, rejection", s -> s.binomial(200, 0.3), k -> binomial(200, 0.3, k)),
                of("binomial, large", s -> s.binomial(5000, 0.6), k -> binomial(5000, 0.6, k)),
                of(
                        "multinomial",
                        s -> s.multinomial(50, NdArray.of(0.2, 0.3, 0.5)).flat(1),
                        k -> binomial(50, 0.3, k)),
                of(
                        "multinomial, last",
                        s -> s.multinomial(50, NdArray.of(0.2, 0.3, 0.5)).flat(2),
                        k -> binomial(50, 0.5, k)),
                of("negative_binomial", s -> s.negativeBinomial(2.5, 0.3), k -> negativeBinomial(2.5, 0.3, k)),
                of("geometric, search", s -> s.geometric(0.4), k -> k < 1 ? 0 : 0.4 * Math.pow(0.6, k - 1)),
                of("geometric, inversion", s -> s.geometric(0.1), k -> k < 1 ? 0 : 0.1 * Math.pow(0.9, k - 1)),
                of("hypergeometric, few", s -> s.hypergeometric(15, 9, 8), k -> hypergeometric(15, 9, 8, k)),
                of("hypergeometric", s -> s.hypergeometric(50, 80, 40), k -> hypergeometric(50, 80, 40, k)),
                of("hypergeometric, many", s -> s.hypergeometric(80, 50, 100), k -> hypergeometric(80, 50, 100, k)),
                of(
                        "hypergeometric, large",
                        s -> s.hypergeometric(4000, 9000, 5000),
                        k -> hypergeometric(4000, 9000, 5000, k)),
                of("poisson, small", s -> s.poisson(2.3), k -> poisson(2.3, k)),
                of("poisson, 10", s -> s.poisson(10), k -> poisson(10, k)),
                of("poisson, large", s -> s.poisson(1500), k -> poisson(1500, k)),
                of("logseries", s -> s.logseries(0.8), k -> k < 1 ? 0 : -Math.pow(0.8, k) / (k * Math.log(0.2))),
                of("zipf", s -> s.zipf(2.5), k -> k < 1 ? 0 : Math.pow(k, -2.5) / zeta(2.5)),
                of("zipf, steep", s -> s.zipf(6), k -> k < 1 ? 0 : Math.pow(k, -6) / zeta(6)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void samplesHaveTheProbabilities(Case sampled) {
        RandomState state = new RandomState(20240607);
        Map<Double, Integer> counts = new TreeMap<>();
        for (int i = 0; i < SAMPLES; i++) {
            double sample = sampled.sampler().applyAsDouble(state);
            assertThat(sample).isEqualTo(Math.rint(sample)).isNotNegative();
            counts.merge(sample, 1, Integer::sum);
        }
        double statistic = 0;
        int cells = 0;
        double expectedTotal = 0;
        int observedTotal = 0;
        double expected = 0;
        int observed = 0;
        for (double k = 0; SAMPLES - expectedTotal - expected > CELL && k < 10_000; k++) {
            expected += SAMPLES * sampled.probability().applyAsDouble(k);
            observed += counts.getOrDefault(k, 0);
            if (expected >= CELL) {
                statistic += (observed - expected) * (observed - expected) / expected;
                cells++;
                expectedTotal += expected;
                observedTotal += observed;
                expected = 0;
                observed = 0;
            }
        }
        double rest = SAMPLES - expectedTotal;
        if (rest > 1e-6) {
            double excess = SAMPLES - observedTotal - rest;
            statistic += excess * excess / rest;
            cells++;
        }
        assertThat(cells).isGreaterThan(1);
        assertThat(RegularizedGamma.Q.value((cells - 1) / 2.0, statistic / 2))
                .as("chi-square %s in %s cells", statistic, cells)
                .isGreaterThan(LEVEL);
    }
}
