package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.DoubleBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every parameter of every function that cannot be null is refused if it is, in the name of the function. */
@SuppressWarnings("NullAway")
class NullsEverywhereTest {
    private static final Map<Class<?>, Object> GIVEN = new HashMap<>();

    /** What functions with two names may be called instead. */
    private static final Map<String, String> SECOND_NAMES = Map.ofEntries(
            Map.entry("deg2rad", "radians"),
            Map.entry("rad2deg", "degrees"),
            Map.entry("floatpower", "power"),
            Map.entry("remainder", "mod"),
            Map.entry("truedivide", "divide"),
            Map.entry("abs", "absolute"),
            Map.entry("fabs", "absolute"),
            Map.entry("fix", "trunc"),
            Map.entry("round", "around"),
            Map.entry("trapezoid", "trapz"),
            Map.entry("empty", "zeros"),
            Map.entry("rowstack", "vstack"),
            Map.entry("msort", "sort"),
            Map.entry("in1d", "isin"),
            Map.entry("matvecmult", "dot"),
            Map.entry("sumofsquares", "square"),
            Map.entry("polymul", "convolve"),
            Map.entry("constant", "array"));

    /** Functions whose axes may be null, which stands for all of them. */
    private static final Set<String> MAY_REDUCE_ALL = Set.of(
            "sum", "mean", "prod", "var", "std", "max", "min", "amax", "amin", "logsumexp", "softmax", "logSoftmax");

    static {
        Ch x = Chumpy.array(1, 2);
        GIVEN.put(Ch.class, x);
        GIVEN.put(Ch[].class, new Ch[] {x, x});
        GIVEN.put(List.class, List.of(x, x));
        GIVEN.put(NdArray.class, NdArray.of(0, 1));
        GIVEN.put(int.class, 1);
        GIVEN.put(int[].class, new int[] {0});
        GIVEN.put(int[][].class, new int[][] {{1, 1}});
        GIVEN.put(double.class, 0.5);
        GIVEN.put(double[].class, new double[] {0.5, 1});
        GIVEN.put(double[][].class, new double[][] {{1}});
        GIVEN.put(boolean.class, true);
        GIVEN.put(String.class, "apply");
        GIVEN.put(IndexMode.class, IndexMode.CLIP);
        GIVEN.put(PadMode.class, PadMode.EDGE);
        GIVEN.put(QuantileMethod.class, QuantileMethod.LINEAR);
        GIVEN.put(Range[].class, new Range[] {Range.of(2)});
        GIVEN.put(Function.class, Function.<Object>identity());
        GIVEN.put(UnaryOperator.class, UnaryOperator.identity());
        GIVEN.put(BiFunction.class, (BiFunction<Object, Object, Object>) (a, b) -> a);
        GIVEN.put(Iterable.class, List.of(1, 2));
        GIVEN.put(DoubleBuffer.class, DoubleBuffer.allocate(2));
        GIVEN.put(Ch[][].class, new Ch[][] {{x, x}});
        GIVEN.put(DoubleUnaryOperator.class, (DoubleUnaryOperator) a -> a);
        GIVEN.put(DoubleBinaryOperator.class, (DoubleBinaryOperator) (a, b) -> a);
    }

    static Stream<Arguments> parameters() {
        return Arrays.stream(Chumpy.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers())
                        && !method.getName().equals("minimize")
                        && Arrays.stream(method.getParameterTypes()).allMatch(GIVEN::containsKey))
                .sorted(Comparator.comparing(Method::toGenericString))
                .flatMap(method -> IntStream.range(0, method.getParameterCount())
                        .filter(i -> !method.getParameterTypes()[i].isPrimitive()
                                && !(method.isVarArgs()
                                        && method.getParameterTypes()[i] == int[].class
                                        && MAY_REDUCE_ALL.contains(method.getName()))
                                && !method.getAnnotatedParameterTypes()[i].isAnnotationPresent(Nullable.class))
                        .mapToObj(i -> arguments(method, i)));
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void areRefusedInTheNameOfTheFunction(Method method, int parameter) {
        Object[] given =
                Arrays.stream(method.getParameterTypes()).map(GIVEN::get).toArray();
        given[parameter] = null;
        Throwable thrown = catchThrowable(() -> method.invoke(null, given)).getCause();
        assertThat(thrown)
                .as("%s, parameter %s", method.getName(), parameter)
                .isInstanceOf(TermException.class)
                .hasMessageContaining(" null");
        String named = thrown.getMessage().split(": ")[0].replace("_", "").toLowerCase(Locale.ROOT);
        String name = method.getName().toLowerCase(Locale.ROOT);
        assertThat(name.startsWith(named)
                        || SECOND_NAMES.getOrDefault(name, name).equals(named))
                .as("%s, parameter %s: %s", name, parameter, thrown.getMessage())
                .isTrue();
    }
}
