package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.random.RandomState;
import chumpy.random.State;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RandomTest {
    private static final Set<String> OF_STATES_ONLY = Set.of("copy");

    static Stream<Method> samplers() {
        return Arrays.stream(Random.class.getMethods())
                .filter(method -> method.getReturnType() == Ch.class
                        && method.getParameterTypes()[method.getParameterCount() - 1] == int[].class);
    }

    private static Set<String> names(Class<?> type, boolean statics) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getDeclaringClass() != Object.class
                        && Modifier.isStatic(method.getModifiers()) == statics)
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Object argument(String method, Class<?> type, int i) {
        double number = method.equals("zipf") ? 2.5 : new double[] {0.25, 0.75, 0.9}[i];
        if (method.equals("hypergeometric") || method.equals("binomial") && i == 0 || method.startsWith("rand")) {
            number = i + 4;
        }
        if (type == NdArray.class) {
            return NdArray.of(number, number);
        }
        return type == long.class ? (Object) (long) (number * 10) : type == int.class ? (Object) 4 : (Object) number;
    }

    /** Joint distributions, whose arrays have other shapes, are looked at in their own test. */
    @ParameterizedTest
    @MethodSource("samplers")
    void leavesHoldWhatAStateOfTheSameSeedDraws(Method sampler) throws ReflectiveOperationException {
        Set<String> joint = Set.of("dirichlet", "multinomial", "multivariateNormal");
        if (joint.contains(sampler.getName())) {
            assertThat(sampler.getParameterTypes()).contains(NdArray.class);
            return;
        }
        Class<?>[] types = sampler.getParameterTypes();
        Object[] arguments = IntStream.range(0, types.length)
                .mapToObj(i -> i == types.length - 1 ? new int[] {3, 2} : argument(sampler.getName(), types[i], i))
                .toArray();
        Random.seed(99);
        Ch leaf = (Ch) sampler.invoke(null, arguments);
        NdArray samples =
                (NdArray) RandomState.class.getMethod(sampler.getName(), types).invoke(new RandomState(99), arguments);
        assertThat(leaf.r()).isEqualTo(samples);
        assertThat(leaf.shape()).containsExactly(3, 2);
        leaf.set(NdArray.of(1, 2));
        assertThat(leaf.r()).isEqualTo(NdArray.of(1, 2));
    }

    @Test
    void everySamplerOfAStateIsAFunction() {
        Set<String> expected = names(RandomState.class, false);
        expected.removeAll(OF_STATES_ONLY);
        assertThat(names(Random.class, true)).isEqualTo(expected);
    }

    @Test
    void jointDistributionsAndChoicesAreThoseOfAState() {
        NdArray p = NdArray.of(0.25, 0.75);
        NdArray cov = NdArray.of(new double[][] {{2, 1}, {1, 2}});
        Random.seed(new int[] {1, 2});
        RandomState state = new RandomState(new int[] {1, 2});
        assertThat(Random.dirichlet(p, 3).r()).isEqualTo(state.dirichlet(p, 3));
        assertThat(Random.multinomial(40, p, 3).r()).isEqualTo(state.multinomial(40, p, 3));
        assertThat(Random.multivariateNormal(p, cov, 3).r()).isEqualTo(state.multivariateNormal(p, cov, 3));
        int[] size = {2};
        assertThat(Random.choice(2, size, true, p).r()).isEqualTo(state.choice(2, size, true, p));
        assertThat(Random.choice(p, size, false, null).r()).isEqualTo(state.choice(p, size, false, null));
        assertThat(Random.permutation(5).r()).isEqualTo(state.permutation(5));
        assertThat(Random.permutation(cov).r()).isEqualTo(state.permutation(cov));
        assertThat(Random.randint(9).r().item()).isEqualTo((double) state.randint(9));
        assertThat(Random.randomIntegers(9).r().item()).isEqualTo((double) state.randomIntegers(9));
        assertThat(Random.bytes(9)).isEqualTo(state.bytes(9));
        assertThat(Random.getState()).isEqualTo(state.getState());
    }

    @Test
    void aLeafIsShuffledAndWhatDependsOnItFollows() {
        NdArray rows = NdArray.of(new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}});
        Ch x = Chumpy.array(rows);
        Ch twice = x.multiply(2);
        assertThat(twice.r().flat(0)).isEqualTo(2);
        Random.seed(3);
        Random.shuffle(x);
        NdArray shuffled = new RandomState(3).permutation(rows);
        assertThat(x.r()).isEqualTo(shuffled).isNotEqualTo(rows);
        assertThat(twice.r().flat(0)).isEqualTo(2 * shuffled.flat(0));
        assertThatThrownBy(() -> Random.shuffle(null)).isInstanceOf(TermException.class);
    }

    @Test
    void theSharedStateCanBeSeededTakenAndSet() {
        Random.seed();
        State state = Random.getState();
        NdArray first = Random.randn(3).r();
        Random.setState(state);
        assertThat(Random.randn(3).r()).isEqualTo(first);
        assertThat(Random.normal(0, 1).shape()).isEmpty();
        assertThatThrownBy(() -> Random.setState(null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Random.seed(-1)).isInstanceOf(TermException.class);
    }

    @Test
    void threadsShareTheNumbersAmongThem() {
        int parts = 200;
        int each = 50;
        Random.seed(12);
        double[] drawn = IntStream.range(0, parts)
                .parallel()
                .mapToObj(i -> Random.rand(each).r().toArray())
                .flatMapToDouble(DoubleStream::of)
                .sorted()
                .toArray();
        double[] expected = new RandomState(12).rand(parts * each).toArray();
        Arrays.sort(expected);
        assertThat(drawn).isEqualTo(expected);
    }
}
