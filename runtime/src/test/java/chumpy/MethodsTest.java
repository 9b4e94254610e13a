package chumpy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Methods of a node give what the function of their name gives, argument by argument. */
class MethodsTest {
    private static final Ch X = Chumpy.array(new double[][] {{3, 1, 2}, {0.5, -4, 7}, {5, 6, -2}});
    private static final Map<Class<?>, Object> ARGUMENTS = Map.of(
            Ch.class,
            Chumpy.array(1, 0, 3),
            NdArray.class,
            NdArray.of(new double[] {1, 0, 3}),
            double.class,
            1.5,
            int.class,
            1,
            boolean.class,
            true,
            int[].class,
            new int[] {1, 0});

    /** The former's function has the array second, the latter's array is one that is sorted. */
    private static final Set<String> OTHERS = Set.of("compress", "searchsorted");

    static Stream<Method> methods() {
        return Arrays.stream(Ch.class.getMethods())
                .filter(method -> !OTHERS.contains(method.getName()))
                .filter(method -> function(method).isPresent());
    }

    private static Optional<Method> function(Method method) {
        Class<?>[] parameters = Stream.concat(Stream.of(Ch.class), Arrays.stream(method.getParameterTypes()))
                .toArray(Class<?>[]::new);
        return Modifier.isStatic(method.getModifiers())
                ? Optional.empty()
                : Arrays.stream(Chumpy.class.getMethods())
                        .filter(function -> function.getName().equals(method.getName())
                                && Arrays.equals(function.getParameterTypes(), parameters))
                        .findAny();
    }

    @ParameterizedTest
    @MethodSource("methods")
    void methodsAndFunctionsAgree(Method method) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(type -> argument(method.getName(), type))
                .toArray();
        Object[] withArray =
                Stream.concat(Stream.of(X), Arrays.stream(arguments)).toArray();
        String byMethod = outcome(method, X, arguments);
        assertThat(byMethod)
                .isEqualTo(outcome(function(method).orElseThrow(), null, withArray))
                .doesNotContain("Exception");
    }

    private static Object argument(String name, Class<?> type) {
        return switch (name) {
            case "reshape" -> new int[] {9, 1};
            case "squeeze" -> new int[] {};
            case "repeat" -> type == int[].class ? new int[] {2} : ARGUMENTS.get(type);
            default -> ARGUMENTS.get(type);
        };
    }

    private static String outcome(Method method, Object on, Object[] arguments) throws IllegalAccessException {
        try {
            Object result = method.invoke(on, arguments);
            return result instanceof Ch node ? node.r() + " " + node.drWrt(X) : String.valueOf(result);
        } catch (InvocationTargetException e) {
            return String.valueOf(e.getCause());
        }
    }

    @Test
    void theOthersAgreeToo() {
        Ch chosen = Chumpy.array(0, 1, 1);
        assertThat(X.compress(chosen, 0).r())
                .isEqualTo(Chumpy.compress(chosen, X, 0).r())
                .hasToString("[[ 0.5 -4.   7. ]\n [ 5.   6.  -2. ]]");
        assertThat(X.compress(chosen).r()).hasToString("[1. 2.]");
        Ch sorted = Chumpy.array(-2, 0, 4);
        assertThat(sorted.searchsorted(Chumpy.array(-1, 5))).hasToString("[1. 3.]");
    }

    /** What NumPy's arrays have, by the names that Java can have: a hole here would go unnoticed above. */
    @Test
    void arraysHaveTheirMethods() {
        assertThat(methods().map(Method::getName).distinct())
                .containsAll(List.of(
                        "all",
                        "any",
                        "argmax",
                        "argmin",
                        "argsort",
                        "clip",
                        "cumprod",
                        "cumsum",
                        "diagonal",
                        "dot",
                        "max",
                        "mean",
                        "min",
                        "nonzero",
                        "prod",
                        "ptp",
                        "ravel",
                        "repeat",
                        "reshape",
                        "round",
                        "sort",
                        "squeeze",
                        "std",
                        "sum",
                        "swapaxes",
                        "take",
                        "trace",
                        "transpose",
                        "var"));
    }
}
