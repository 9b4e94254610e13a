package chumpy.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.ChumpyException;
import chumpy.MatrixException;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RandomStateTest {
    private static final double NAN = Double.NaN;
    private static final double INF = Double.POSITIVE_INFINITY;

    // ------------------------------------------------------------------------------------------------- state

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 623, 624, 625, 2001})
    void aStateTakenAnywhereGoesOnAlike(int before) {
        RandomState state = new RandomState(before);
        state.randn(before);
        State taken = state.getState();
        RandomState copy = state.copy();
        NdArray next = state.randn(1501);
        assertThat(copy.randn(1501)).isEqualTo(next);
        assertThat(copy.getState()).isEqualTo(state.getState()).hasSameHashCodeAs(state.getState());
        RandomState resumed = new RandomState();
        resumed.setState(new State(taken.key(), taken.position(), taken.hasGauss(), taken.gauss()));
        assertThat(resumed.randn(1501)).isEqualTo(next);
    }

    @Test
    void seedingForgetsTheKeptNormalSample() {
        RandomState state = new RandomState(5);
        NdArray first = state.randn(3);
        state.seed(5);
        assertThat(state.randn(3)).isEqualTo(first);
        state.seed(new int[] {5});
        NdArray ofWords = state.randn(3);
        assertThat(ofWords).isNotEqualTo(first).isEqualTo(new RandomState(new int[] {5}).randn(3));
    }

    @Test
    void withoutASeedNoTwoAreAlike() {
        RandomState state = new RandomState();
        NdArray first = state.rand(4);
        assertThat(new RandomState().rand(4)).isNotEqualTo(first);
        state.seed();
        assertThat(state.rand(4)).isNotEqualTo(first);
    }

    @Test
    void aStateDoesNotShareItsWords() {
        RandomState state = new RandomState(1);
        State taken = state.getState();
        taken.key()[0]++;
        assertThat(taken).isEqualTo(state.getState()).hasToString("State(MT19937, position 624)");
        state.randn();
        assertThat(taken).isNotEqualTo(state.getState());
    }

    // -------------------------------------------------------------------------------------- sizes and parameters

    @Test
    void singleSamplesAreThoseOfArrays() {
        RandomState one = new RandomState(8);
        RandomState many = new RandomState(8);
        assertThat(one.normal(2, 3)).isEqualTo(many.normal(2, 3, new int[0]).item());
        assertThat(one.poisson(50)).isEqualTo((long) many.poisson(50, 1).item());
        assertThat(one.randint(-5, 1000))
                .isEqualTo((long) many.randint(-5, 1000, 1, 1).item());
        assertThat(one.randomIntegers(6))
                .isEqualTo((long) many.randomIntegers(1, 6, 1).item());
        assertThat(one.choice(10)).isEqualTo((int) many.choice(10, 1).item());
        assertThat(one.choice(NdArray.of(3, 1, 4)))
                .isEqualTo(many.choice(NdArray.of(3, 1, 4), 1).item());
        assertThat(one.sample()).isEqualTo(many.sample(1).item());
        assertThat(one.random()).isEqualTo(many.random(1).item());
        assertThat(one.ranf()).isEqualTo(many.ranf(1).item());
        assertThat(one.randomSample()).isEqualTo(many.randomSample(1).item());
    }

    @Test
    void parametersAreBroadcastInRowMajorOrder() {
        NdArray left = NdArray.of(new double[] {-1, -2, -3}, new int[] {3, 1});
        NdArray mode = NdArray.of(0, 1);
        NdArray right = NdArray.scalar(5);
        NdArray samples = new RandomState(4).triangular(left, mode, right, 2, 3, 2);
        RandomState state = new RandomState(4);
        double[] expected = IntStream.range(0, 12)
                .mapToDouble(i -> state.triangular(left.flat(i / 2 % 3), mode.flat(i % 2), 5))
                .toArray();
        assertThat(samples).isEqualTo(NdArray.of(expected, new int[] {2, 3, 2}));
        assertThat(new RandomState(4).triangular(left, mode, right).shape()).containsExactly(3, 2);
    }

    @Test
    void thereMayBeNoSamples() {
        RandomState state = new RandomState(1);
        State before = state.getState();
        assertThat(state.normal(0, 1, 3, 0).shape()).containsExactly(3, 0);
        assertThat(state.normal(NdArray.of(), NdArray.scalar(1)).shape()).containsExactly(0);
        assertThat(state.choice(0, new int[] {0}, true, null).size()).isZero();
        assertThat(state.choice(3, new int[] {0}, true, NdArray.of(0.5, 0.5, 0)).size())
                .isZero();
        assertThat(state.permutation(0).size()).isZero();
        assertThat(state.permutation(NdArray.zeros(0, 3)).shape()).containsExactly(0, 3);
        assertThat(state.bytes(0)).isEmpty();
        assertThat(state.dirichlet(NdArray.of(1, 2), 0).shape()).containsExactly(0, 2);
        assertThat(state.multivariateNormal(NdArray.of(), NdArray.zeros(0, 0), 2)
                        .shape())
                .containsExactly(2, 0);
        assertThat(state.getState()).isEqualTo(before);
    }

    @Test
    void listsAndWholeNumbersAreShuffledAsNumbersAre() {
        double[] numbers = IntStream.range(0, 50).asDoubleStream().toArray();
        int[] whole = IntStream.range(0, 50).toArray();
        List<Integer> list = new ArrayList<>(Arrays.stream(whole).boxed().toList());
        new RandomState(6).shuffle(numbers);
        new RandomState(6).shuffle(whole);
        new RandomState(6).shuffle(list);
        assertThat(NdArray.of(numbers)).isEqualTo(new RandomState(6).permutation(50));
        assertThat(Arrays.stream(numbers).mapToInt(x -> (int) x).toArray()).isEqualTo(whole);
        assertThat(list).isEqualTo(Arrays.stream(whole).boxed().toList());
    }

    // ---------------------------------------------------------------------------------------------- edges

    static Stream<Arguments> certain() {
        return Stream.of(
                certainly("normal of scale 0", s -> s.normal(3, 0), 3),
                certainly("uniform of no width", s -> s.uniform(2, 2), 2),
                certainly("laplace of scale 0", s -> s.laplace(3, 0), 3),
                certainly("exponential of scale 0", s -> s.exponential(0), 0),
                certainly("gamma of shape 0", s -> s.gamma(0, 2), 0),
                certainly("gamma of scale 0", s -> s.gamma(2, 0), 0),
                certainly("gamma of infinite shape", s -> s.gamma(INF, 1), INF),
                certainly("weibull of exponent 0", s -> s.weibull(0), 0),
                certainly("rayleigh of scale 0", s -> s.rayleigh(0), 0),
                certainly("lognormal of sigma 0", s -> s.lognormal(0, 0), 1),
                certainly("vonmises, infinitely concentrated", s -> s.vonmises(1, INF), 1),
                certainly("binomial of no trials", s -> s.binomial(0, 0.5), 0),
                certainly("binomial of p = 0", s -> s.binomial(1_000_000, 0), 0),
                certainly("binomial of p = 1", s -> s.binomial(1_000_000, 1), 1_000_000),
                certainly("poisson of mean 0", s -> s.poisson(0), 0),
                certainly("geometric of p = 1", s -> s.geometric(1), 1),
                certainly("negative_binomial of p = 1", s -> s.negativeBinomial(3, 1), 0),
                certainly("hypergeometric of none drawn", s -> s.hypergeometric(5, 5, 0), 0),
                certainly("hypergeometric of all drawn", s -> s.hypergeometric(30, 50, 80), 30),
                certainly("hypergeometric of good ones", s -> s.hypergeometric(50, 0, 20), 20),
                certainly("hypergeometric of bad ones", s -> s.hypergeometric(0, 50, 20), 0),
                certainly("hypergeometric of nothing", s -> s.hypergeometric(0, 0, 0), 0),
                certainly("logseries of p = 0", s -> s.logseries(0), 1),
                certainly("zipf of a steep exponent", s -> s.zipf(1e300), 1),
                certainly("randint of one number", s -> s.randint(7, 8), 7),
                certainly(
                        "choice of a certain one",
                        s -> s.choice(3, new int[] {1}, true, NdArray.of(0, 1, 0))
                                .item(),
                        1),
                certainly(
                        "multinomial of a certain one",
                        s -> s.multinomial(9, NdArray.of(0, 1, 0)).flat(1),
                        9),
                certainly(
                        "multinomial of one outcome",
                        s -> s.multinomial(9, NdArray.of(1)).item(),
                        9),
                certainly("normal of NaN", s -> s.normal(NAN, 1), NAN),
                certainly("gamma of shape NaN", s -> s.gamma(NAN, 1), NAN),
                certainly("beta of NaN", s -> s.beta(NAN, 1), NAN),
                certainly("vonmises of NaN", s -> s.vonmises(0, NAN), NAN),
                certainly("triangular of NaN", s -> s.triangular(0, NAN, 1), NAN),
                certainly("noncentral_chisquare of NaN", s -> s.noncentralChisquare(0.5, NAN), NAN),
                certainly("noncentral_chisquare of infinity", s -> s.noncentralChisquare(0.5, INF), INF),
                certainly("negative_binomial of NaN", s -> s.negativeBinomial(NAN, 0.5), 0),
                certainly("wald of NaN", s -> s.wald(1, NAN), NAN));
    }

    private static Arguments certainly(String name, ToDoubleFunction<RandomState> sampler, double value) {
        return Arguments.of(name, sampler, value);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("certain")
    void edgesOfParametersGiveWhatIsCertain(String name, ToDoubleFunction<RandomState> sampler, double value) {
        RandomState state = new RandomState(17);
        for (int i = 0; i < 20; i++) {
            // As arrays compare numbers: NaN is equal to NaN.
            assertThat(NdArray.of(sampler.applyAsDouble(state))).as(name).isEqualTo(NdArray.of(value));
        }
    }

    @Test
    void extremeParametersGiveSamplesOfTheRightMagnitude() {
        RandomState state = new RandomState(23);
        for (int i = 0; i < 200; i++) {
            assertThat(state.poisson(1e15)).isBetween((long) 9.99999e14, (long) 1.000001e15);
            assertThat(state.binomial(Long.MAX_VALUE / 2, 0.5) / 0x1p61).isBetween(0.999999, 1.000001);
            assertThat(state.binomial(1L << 50, 0x1p-50)).isBetween(0L, 20L);
            assertThat(state.hypergeometric(1L << 50, 1L << 50, 1L << 20) / 0x1p19)
                    .isBetween(0.99, 1.01);
            assertThat(state.beta(1e-300, 1e-300)).isIn(0.0, 1.0);
            assertThat(state.gamma(1e-310, 1)).isZero();
            assertThat(state.geometric(1e-12)).isGreaterThan(1_000_000);
            assertThat(state.zipf(1 + 1e-9)).isPositive();
            assertThat(state.vonmises(3, 1e300)).isEqualTo(3);
            assertThat(state.standardT(1e12)).isBetween(-6.0, 6.0);
            NdArray parts = state.dirichlet(NdArray.of(1e-8, 1e-8, 2e-8));
            assertThat(parts.flat(0) + parts.flat(1) + parts.flat(2)).isEqualTo(1);
        }
    }

    @Test
    void randintCoversAllOfALong() {
        RandomState state = new RandomState(2);
        long all = 0;
        for (int i = 0; i < 200; i++) {
            all |= state.randomIntegers(Long.MIN_VALUE, Long.MAX_VALUE);
            assertThat(state.randint(Long.MAX_VALUE - 2, Long.MAX_VALUE)).isGreaterThanOrEqualTo(Long.MAX_VALUE - 2);
        }
        assertThat(all).isEqualTo(-1);
    }

    @Test
    void choicesWithoutReplacementAreDistinct() {
        RandomState state = new RandomState(11);
        NdArray p = NdArray.of(0.7, 0.1, 0.1, 0.1, 0);
        for (int i = 0; i < 100; i++) {
            assertThat(state.choice(5, new int[] {2, 2}, false, p).toArray()).containsExactlyInAnyOrder(0, 1, 2, 3);
            assertThat(state.choice(NdArray.of(7, 8, 9), new int[] {3}, false, null)
                            .toArray())
                    .containsExactlyInAnyOrder(7, 8, 9);
        }
    }

    @Test
    void aSingularCovarianceKeepsSamplesInItsRange() {
        NdArray x = new RandomState(3)
                .multivariateNormal(NdArray.of(1, 1), NdArray.of(new double[][] {{1, 2}, {2, 4}}), 50);
        for (int i = 0; i < 50; i++) {
            assertThat(2 * (x.get(i, 0) - 1)).isCloseTo(x.get(i, 1) - 1, within(1e-7));
        }
    }

    // ----------------------------------------------------------------------------------------------- refused

    static Stream<Arguments> refused() {
        NdArray vector = NdArray.of(0.5, 0.6);
        NdArray two = NdArray.of(1, 2);
        NdArray three = NdArray.of(1, 2, 3);
        return Stream.of(
                term("normal: scale is -1.0; it must be 0 or more", s -> s.normal(0, -1)),
                term("normal: scale is -1.0", s -> s.normal(0, -1, 4)),
                term("normal: scale is -0.0", s -> s.normal(0, -0.0)),
                term("normal: scale, of shape (2,), has -2.0 at 1", s -> s.normal(two, NdArray.of(1, -2))),
                term("uniform: high - low is Infinity", s -> s.uniform(-1e308, 1e308)),
                term("uniform: high - low is NaN", s -> s.uniform(NAN, 1)),
                term("triangular: left 0.0, mode 2.0, right 1.0", s -> s.triangular(0, 2, 1)),
                term("triangular: left 1.0, mode 1.0, right 1.0", s -> s.triangular(1, 1, 1)),
                term("triangular: left 2.0, mode 1.0", s -> s.triangular(two, NdArray.scalar(1), NdArray.scalar(3))),
                term("beta: a is 0.0; it must be above 0", s -> s.beta(0, 1)),
                term("exponential: scale is -2.0", s -> s.exponential(-2)),
                term("gamma: shape is -1.0", s -> s.gamma(-1, 1)),
                term("wald: mean is 0.0", s -> s.wald(0, 1)),
                term("binomial: n is -1.0; it must be a whole number", s -> s.binomial(-1, 0.5)),
                term("binomial: p is 1.5; it must be from 0 to 1", s -> s.binomial(1, 1.5)),
                term("binomial: p is NaN", s -> s.binomial(1, NAN)),
                term("binomial: n, of shape (2,), has 1.5 at 0", s -> s.binomial(NdArray.of(1.5, 2), vector)),
                term("negative_binomial: p is 0.0", s -> s.negativeBinomial(1, 0)),
                term("geometric: p is 0.0", s -> s.geometric(0)),
                term("hypergeometric: nsample is 9.0 of ngood + nbad = 8.0", s -> s.hypergeometric(3, 5, 9)),
                term("hypergeometric: ngood + nbad is", s -> s.hypergeometric(1L << 62, 1L << 62, 1L << 61)),
                term("poisson: lam is -1.0", s -> s.poisson(-1)),
                term("poisson: lam is NaN", s -> s.poisson(NAN)),
                term("poisson: lam is 1.0E19", s -> s.poisson(1e19)),
                term("logseries: p is 1.0; it must be from 0 to below 1", s -> s.logseries(1)),
                term("zipf: a is 1.0; it must be above 1", s -> s.zipf(1)),
                term("zipf: a is NaN", s -> s.zipf(NAN)),
                term("randint: low is 3 and high 3; low must be below high", s -> s.randint(3, 3)),
                term("randint: low is 0 and high 0", s -> s.randint(0)),
                term("randint: low is 5.0 and high 2.0", s -> s.randint(NdArray.of(0, 5), NdArray.scalar(2))),
                term("randint: low, of shape (2,), has 0.5 at 0", s -> s.randint(vector, two)),
                term("random_integers: low is 1 and high 0", s -> s.randomIntegers(0)),
                term("bytes: length is -1", s -> s.bytes(-1)),
                term("permutation: n is -1", s -> s.permutation(-1)),
                term("choice: a is 0", s -> s.choice(0)),
                term("choice: 4 of 3 cannot be chosen without", s -> s.choice(3, new int[] {2, 2}, false, null)),
                term("choice: 2 cannot be chosen", s -> s.choice(2, new int[] {2}, false, NdArray.of(0, 1))),
                term("choice: p, of shape (2,), sums up to 1.1", s -> s.choice(2, new int[0], true, vector)),
                term(
                        "choice: p, of shape (2,), has -0.5 at 0",
                        s -> s.choice(2, new int[0], true, NdArray.of(-0.5, 1.5))),
                term(
                        "choice: p, of shape (2,), has NaN at 1",
                        s -> s.choice(2, new int[0], true, NdArray.of(0.5, NAN))),
                term("dirichlet: alpha, of shape (2,), has 0.0 at 1", s -> s.dirichlet(NdArray.of(1, 0))),
                term(
                        "multinomial: pvals, of shape (3,), sums up to 1.1",
                        s -> s.multinomial(2, NdArray.of(0.5, 0.6, 0))),
                term("multinomial: pvals, of shape (1,), has 1.5 at 0", s -> s.multinomial(2, NdArray.of(1.5))),
                term("multinomial: n is -2.0", s -> s.multinomial(-2, vector)),
                term("seed: seed is -1; it must be from 0 to 2^32 - 1", s -> s.seed(-1)),
                term("seed: seed is 4294967296", s -> s.seed(1L << 32)),
                term("seed: seed is empty", s -> s.seed(new int[0])),
                term("set_state: key has 3 words", s -> s.setState(new State(new int[3], 0, false, 0))),
                term("set_state: position is 625", s -> s.setState(new State(new int[624], 625, false, 0))),
                shape("normal: cannot broadcast (2,) with (3,)", s -> s.normal(two, three)),
                shape("do not fit into the size (3, 1)", s -> s.normal(two, two, 3, 1)),
                shape("a length cannot be negative", s -> s.rand(2, -1)),
                shape("choice: p has the shape (2,); for 3", s -> s.choice(3, new int[0], true, vector)),
                shape("choice: a has the shape (2, 2)", s -> s.choice(NdArray.zeros(2, 2))),
                shape("permutation: an array of shape ()", s -> s.permutation(NdArray.scalar(3))),
                shape("dirichlet: alpha has the shape ()", s -> s.dirichlet(NdArray.scalar(1))),
                shape("multinomial: pvals has the shape (0,)", s -> s.multinomial(1, NdArray.of())),
                shape("multivariate_normal: mean has the shape ()", s -> s.multivariateNormal(NdArray.scalar(1), two)),
                shape(
                        "cov has the shape (2,); for a mean of shape (2,) it must be (2, 2)",
                        s -> s.multivariateNormal(two, two)),
                matrix("is not symmetric", s -> s.multivariateNormal(two, NdArray.of(new double[][] {{1, 2}, {0, 5}}))),
                matrix(
                        "is not symmetric or not finite",
                        s -> s.multivariateNormal(two, NdArray.full(new int[] {2, 2}, NAN))),
                matrix(
                        "has the negative eigenvalue -1",
                        s -> s.multivariateNormal(two, NdArray.of(new double[][] {{1, 2}, {2, 1}}))));
    }

    private static Arguments term(String message, Consumer<RandomState> call) {
        return Arguments.of(message, TermException.class, call);
    }

    private static Arguments shape(String message, Consumer<RandomState> call) {
        return Arguments.of(message, ShapeException.class, call);
    }

    private static Arguments matrix(String message, Consumer<RandomState> call) {
        return Arguments.of(message, MatrixException.class, call);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void badArgumentsAreRefusedBeforeAnythingIsDrawn(
            String message, Class<? extends ChumpyException> type, Consumer<RandomState> call) {
        RandomState state = new RandomState(1);
        State before = state.getState();
        assertThatThrownBy(() -> call.accept(state)).isInstanceOf(type).hasMessageContaining(message);
        assertThat(state.getState()).isEqualTo(before);
    }

    static Stream<Function<RandomState, ?>> nulls() {
        NdArray none = null;
        int[] size = null;
        return Stream.of(
                s -> s.rand(size),
                s -> s.normal(0, 1, size),
                s -> s.normal(none, NdArray.scalar(1)),
                s -> s.normal(NdArray.scalar(0), NdArray.scalar(1), size),
                s -> s.randint(0, 1, size),
                s -> s.choice(none),
                s -> s.choice(3, size),
                s -> s.permutation(none),
                s -> s.dirichlet(none),
                s -> s.dirichlet(NdArray.of(1), size),
                s -> s.multinomial(1, none),
                s -> s.multivariateNormal(none, none),
                s -> {
                    s.setState(null);
                    return s;
                },
                s -> {
                    s.shuffle((double[]) null);
                    return s;
                },
                s -> new RandomState((int[]) null));
    }

    @ParameterizedTest
    @MethodSource("nulls")
    void nullsAreRefusedByName(Function<RandomState, ?> call) {
        assertThatThrownBy(() -> call.apply(new RandomState(1)))
                .isInstanceOf(TermException.class)
                .hasMessageMatching("[a-z_]+: [a-z]+ is null");
    }
}
