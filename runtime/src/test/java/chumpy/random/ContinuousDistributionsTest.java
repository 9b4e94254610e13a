package chumpy.random;

import static org.assertj.core.api.Assertions.assertThat;

import chumpy.NdArray;
import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.apache.commons.numbers.gamma.Erfc;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Kolmogorov's and Smirnov's test of samples against distribution functions, at a level of one in a thousand. */
class ContinuousDistributionsTest {
    private static final int SAMPLES = 20_000;
    private static final double CRITICAL = 1.95;

    /** A sampler and the distribution function that its samples must have. */
    record Case(String name, ToDoubleFunction<RandomState> sampler, DoubleUnaryOperator cdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case of(String name, ToDoubleFunction<RandomState> sampler, DoubleUnaryOperator cdf) {
        return new Case(name, sampler, cdf);
    }

    private static double phi(double x) {
        return 0.5 * Erfc.value(-x / Math.sqrt(2));
    }

    private static double gamma(double shape, double x) {
        return x <= 0 ? 0 : RegularizedGamma.P.value(shape, x);
    }

    private static double f(double dfnum, double dfden, double x) {
        return RegularizedBeta.value(dfnum * x / (dfnum * x + dfden), dfnum / 2, dfden / 2);
    }

    private static double t(double df, double x) {
        double tail = 0.5 * RegularizedBeta.value(df / (df + x * x), df / 2, 0.5);
        return x > 0 ? 1 - tail : tail;
    }

    /** The Poisson mixture of central distributions with twice as many more degrees of freedom. */
    private static double mixture(double nonc, DoubleUnaryOperator ofCount) {
        double weight = Math.exp(-nonc / 2);
        double sum = 0;
        for (int j = 0; j < 200; j++) {
            sum += weight * ofCount.applyAsDouble(j);
            weight *= nonc / 2 / (j + 1);
        }
        return sum;
    }

    private static double noncentralF(double dfnum, double dfden, double nonc, double x) {
        double y = dfnum * x / (dfnum * x + dfden);
        return mixture(nonc, j -> RegularizedBeta.value(y, dfnum / 2 + j, dfden / 2));
    }

    private static double wald(double mean, double scale, double x) {
        double root = Math.sqrt(scale / x);
        return phi(root * (x / mean - 1)) + Math.exp(2 * scale / mean) * phi(-root * (x / mean + 1));
    }

    /** By Simpson's rule. */
    private static DoubleUnaryOperator vonmises(double kappa) {
        int n = 4000;
        double[] cumulative = new double[n + 1];
        double h = 2 * Math.PI / n;
        DoubleUnaryOperator density = x -> Math.exp(kappa * (Math.cos(x) - 1));
        for (int i = 0; i < n; i++) {
            double x = -Math.PI + i * h;
            cumulative[i + 1] = cumulative[i]
                    + h
                            / 6
                            * (density.applyAsDouble(x)
                                    + 4 * density.applyAsDouble(x + h / 2)
                                    + density.applyAsDouble(x + h));
        }
        return x -> {
            double place = Math.min((x + Math.PI) / h, n - 1e-9);
            int i = (int) place;
            return (cumulative[i] + (place - i) * (cumulative[i + 1] - cumulative[i])) / cumulative[n];
        };
    }

    private static double triangle(double left, double mode, double right, double x) {
        return x <= mode
                ? mode == left ? 0 : (x - left) * (x - left) / ((right - left) * (mode - left))
                : 1 - (right - x) * (right - x) / ((right - left) * (right - mode));
    }

    static Stream<Case> cases() {
        return Stream.of(
                of("rand", RandomState::rand, x -> x),
                of("uniform", s -> s.uniform(-2, 3), x -> (x + 2) / 5),
                of("uniform downwards", s -> s.uniform(3, -2), x -> (x + 2) / 5),
                of("randn", RandomState::randn, x -> phi(x)),
                of("normal", s -> s.normal(5, 0.25), x -> phi((x - 5) / 0.25)),
                of(
                        "laplace",
                        s -> s.laplace(1, 2),
                        x -> x < 1 ? 0.5 * Math.exp((x - 1) / 2) : 1 - 0.5 * Math.exp((1 - x) / 2)),
                of("logistic", s -> s.logistic(1, 2), x -> 1 / (1 + Math.exp((1 - x) / 2))),
                of("gumbel", s -> s.gumbel(1, 2), x -> Math.exp(-Math.exp((1 - x) / 2))),
                of("triangular", s -> s.triangular(-1, 0.5, 4), x -> triangle(-1, 0.5, 4, x)),
                of("triangular, mode left", s -> s.triangular(-1, -1, 4), x -> triangle(-1, -1, 4, x)),
                of("triangular, mode right", s -> s.triangular(-1, 4, 4), x -> triangle(-1, 4, 4, x)),
                of("standard_cauchy", RandomState::standardCauchy, x -> 0.5 + Math.atan(x) / Math.PI),
                of("vonmises 1e-9", s -> s.vonmises(0, 1e-9), vonmises(0)),
                of("vonmises 5e-6", s -> s.vonmises(0, 5e-6), vonmises(5e-6)),
                of("vonmises 0.5", s -> s.vonmises(0, 0.5), vonmises(0.5)),
                of("vonmises 20", s -> s.vonmises(0, 20), vonmises(20)),
                of("vonmises 1e7", s -> s.vonmises(1, 1e7), x -> phi((x - 1) * Math.sqrt(1e7))),
                of("vonmises 1e12", s -> s.vonmises(1, 1e12), x -> phi((x - 1) * 1e6)),
                of("exponential", s -> s.exponential(3), x -> -Math.expm1(-x / 3)),
                of("lognormal", s -> s.lognormal(0.5, 0.75), x -> phi((Math.log(x) - 0.5) / 0.75)),
                of("pareto", s -> s.pareto(2.5), x -> 1 - Math.pow(1 + x, -2.5)),
                of("power", s -> s.power(0.4), x -> Math.pow(x, 0.4)),
                of("rayleigh", s -> s.rayleigh(2), x -> -Math.expm1(-x * x / 8)),
                of("wald", s -> s.wald(3, 2), x -> wald(3, 2, x)),
                of("weibull", s -> s.weibull(0.6), x -> -Math.expm1(-Math.pow(x, 0.6))),
                of("gamma 0.01", s -> s.gamma(0.01, 1), x -> gamma(0.01, x)),
                of("gamma 0.7", s -> s.gamma(0.7, 3), x -> gamma(0.7, x / 3)),
                of("gamma 1", s -> s.gamma(1, 3), x -> gamma(1, x / 3)),
                of("gamma 2.5", s -> s.gamma(2.5, 3), x -> gamma(2.5, x / 3)),
                of("gamma 1e6", s -> s.standardGamma(1e6), x -> gamma(1e6, x)),
                of("beta 0.4 0.6", s -> s.beta(0.4, 0.6), x -> RegularizedBeta.value(x, 0.4, 0.6)),
                of("beta 1 1", s -> s.beta(1, 1), x -> x),
                of("beta 3 0.5", s -> s.beta(3, 0.5), x -> RegularizedBeta.value(x, 3, 0.5)),
                of("beta 40 60", s -> s.beta(40, 60), x -> RegularizedBeta.value(x, 40, 60)),
                of("chisquare", s -> s.chisquare(5), x -> gamma(2.5, x / 2)),
                of(
                        "noncentral_chisquare 3",
                        s -> s.noncentralChisquare(3, 4),
                        x -> mixture(4, j -> gamma(1.5 + j, x / 2))),
                of(
                        "noncentral_chisquare 0.5",
                        s -> s.noncentralChisquare(0.5, 4),
                        x -> mixture(4, j -> gamma(0.25 + j, x / 2))),
                of("noncentral_chisquare, central", s -> s.noncentralChisquare(3, 0), x -> gamma(1.5, x / 2)),
                of("f", s -> s.f(3, 8), x -> f(3, 8, x)),
                of("noncentral_f", s -> s.noncentralF(3, 8, 4), x -> noncentralF(3, 8, 4, x)),
                of("standard_t 0.8", s -> s.standardT(0.8), x -> t(0.8, x)),
                of("standard_t 7", s -> s.standardT(7), x -> t(7, x)),
                of("dirichlet", s -> s.dirichlet(NdArray.of(0.5, 2, 3)).flat(1), x -> RegularizedBeta.value(x, 2, 3.5)),
                of(
                        "multivariate_normal",
                        s -> {
                            NdArray x =
                                    s.multivariateNormal(NdArray.of(1, 2), NdArray.of(new double[][] {{4, -3}, {-3, 9}
                                    }));
                            return 2 * x.flat(0) + x.flat(1);
                        },
                        x -> phi((x - 4) / Math.sqrt(16 + 9 - 12))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void samplesHaveTheDistribution(Case sampled) {
        RandomState state = new RandomState(20240607);
        double[] samples = new double[SAMPLES];
        Arrays.setAll(samples, i -> sampled.sampler().applyAsDouble(state));
        Arrays.sort(samples);
        double distance = 0;
        for (int i = 0; i < SAMPLES; i++) {
            double p = sampled.cdf().applyAsDouble(samples[i]);
            distance = Math.max(distance, Math.max(p - (double) i / SAMPLES, (i + 1.0) / SAMPLES - p));
        }
        assertThat(distance * Math.sqrt(SAMPLES)).isLessThan(CRITICAL);
    }
}
