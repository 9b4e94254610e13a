package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public function, called with arguments of the right types and no sense: whatever the shapes, axes, indices and
 * texts, it gives an answer, or refuses with an exception of ours that says which function it was.
 */
class AnyArgumentsTest {
    private static final int CALLS = 150;

    /** What is not a function of arrays: it is tested on its own. */
    private static final Set<String> OTHERS = Set.of("minimize", "leastSquares", "primitive", "apply", "piecewise");

    private static final List<String> TEXTS = List.of(
            "ij,jk->ik",
            "ii->i",
            "ij->ji",
            "i,i",
            "...i,...i->...",
            "ij,kj",
            "i->j",
            "ij,,",
            "->",
            "",
            "ii->ii",
            "a,b,c->abc",
            "0",
            "1:",
            "::-1",
            "-1, 0",
            ":, None",
            "..., 1",
            "5",
            "::0",
            "x",
            "fro",
            "nuc",
            "edge",
            "wrap",
            "linear",
            "C",
            "F",
            "full",
            "valid",
            "same",
            "left",
            "right",
            "fb",
            "raise",
            "clip");

    /**
     * Functions that are written as expressions of others, or are another name of one: messages name the one that could
     * not be done.
     */
    private static final Map<String, List<String>> PARTS = Map.ofEntries(
            Map.entry("allclose", List.of("isclose")),
            Map.entry("any", List.of("count_nonzero")),
            Map.entry("append", List.of("concatenate")),
            Map.entry("average", List.of("mean")),
            Map.entry("averageReturned", List.of("average", "mean")),
            Map.entry("block", List.of("concatenate")),
            Map.entry("clip", List.of("maximum", "minimum")),
            Map.entry("cond", List.of("svdvals", "norm", "moveaxis", "inv", "index")),
            Map.entry("corrcoef", List.of("cov", "concatenate")),
            Map.entry("cov", List.of("concatenate", "dot", "multiply")),
            Map.entry("cross", List.of("shape", "moveaxis")),
            Map.entry("diff", List.of("concatenate")),
            Map.entry("divmod", List.of("floor_divide")),
            Map.entry("empty", List.of("zeros")),
            Map.entry("find", List.of("graph")),
            Map.entry("floatPower", List.of("power")),
            Map.entry("get", List.of("index")),
            Map.entry("gradient", List.of("shape")),
            Map.entry("histogram2d", List.of("histogram")),
            Map.entry("histogramBinEdges", List.of("histogram")),
            Map.entry("histogramdd", List.of("histogram")),
            Map.entry("in1d", List.of("isin")),
            Map.entry("insert", List.of("concatenate")),
            Map.entry("logSoftmax", List.of("logsumexp")),
            Map.entry("matrixNorm", List.of("norm", "moveaxis")),
            Map.entry("matrixPower", List.of("inv", "matmul")),
            Map.entry("matrixTranspose", List.of("swapaxes")),
            Map.entry("matVecMult", List.of("dot")),
            Map.entry("moment", List.of("mean")),
            Map.entry("msort", List.of("sort")),
            Map.entry("nancumprod", List.of("cumprod")),
            Map.entry("nancumsum", List.of("cumsum")),
            Map.entry("nanDivide", List.of("nan_divide")),
            Map.entry("norm", List.of("moveaxis", "index", "svdvals")),
            Map.entry("pad", List.of("take", "amin", "amax", "mean", "median")),
            Map.entry("polyadd", List.of("pad")),
            Map.entry("polyfit", List.of("lstsq", "vander", "divide", "expand_dims")),
            Map.entry("polydiv", List.of("concatenate", "index", "divide", "multiply", "subtract")),
            Map.entry("polymul", List.of("convolve")),
            Map.entry("remainder", List.of("mod")),
            Map.entry("rowStack", List.of("vstack")),
            Map.entry("select", List.of("where")),
            Map.entry("softmax", List.of("logsumexp")),
            Map.entry("tensorsolve", List.of("moveaxis")),
            Map.entry("trapezoid", List.of("trapz", "moveaxis", "multiply")),
            Map.entry("trapz", List.of("moveaxis", "multiply")),
            Map.entry("trueDivide", List.of("divide")),
            Map.entry("vdot", List.of("inner")),
            Map.entry("vectorNorm", List.of("norm")));

    static Stream<Function> functions() {
        return Stream.of(Chumpy.class, Linalg.class, Ch.class)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass().getPackageName().equals("chumpy"))
                .filter(method -> !OTHERS.contains(method.getName()) && isCalled(method))
                .sorted(Comparator.comparing(Method::toGenericString))
                .map(Function::new);
    }

    /** Of nodes, what makes other nodes; what asks, assigns, or differentiates has tests of its own. */
    private static boolean isCalled(Method method) {
        boolean makes = Modifier.isStatic(method.getModifiers()) || method.getReturnType() == Ch.class;
        return makes
                && !method.isSynthetic()
                && Arrays.stream(method.getGenericParameterTypes()).allMatch(AnyArgumentsTest::isKnown);
    }

    private static boolean isKnown(java.lang.reflect.Type type) {
        return type instanceof ParameterizedType list
                ? Collection.class.isAssignableFrom((Class<?>) list.getRawType())
                        && list.getActualTypeArguments()[0].getTypeName().endsWith("Ch")
                : type instanceof Class<?> c && isKnown(c);
    }

    private static boolean isKnown(Class<?> type) {
        return type.isArray()
                ? isKnown(type.getComponentType())
                : type.isPrimitive()
                        || type.isEnum()
                        || Set.of(Ch.class, NdArray.class, String.class, Integer.class, Double.class, Index.class)
                                .contains(type);
    }

    record Function(Method method) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName()
                    + Arrays.toString(Arrays.stream(method.getParameterTypes())
                            .map(Class::getSimpleName)
                            .toArray());
        }
    }

    @ParameterizedTest
    @MethodSource("functions")
    void answersOrRefuses(Function function) {
        long seed = function.toString().hashCode();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int call = 0; call < CALLS; call++) {
            check(function.method(), seed, call, random);
        }
    }

    private static void check(Method method, long seed, int call, RandomGenerator random) {
        List<Ch> leaves = new ArrayList<>();
        Object self = Modifier.isStatic(method.getModifiers()) ? null : leaf(random, leaves);
        Object[] arguments = Arrays.stream(method.getGenericParameterTypes())
                .map(type -> argument(type, random, leaves))
                .toArray();
        try {
            evaluate(method.invoke(self, arguments), leaves);
        } catch (InvocationTargetException e) {
            judge(e.getCause(), method, seed, call, self, arguments);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            judge(e, method, seed, call, self, arguments);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static void judge(
            Throwable thrown, Method method, long seed, int call, @Nullable Object self, Object[] arguments) {
        String what = "seed " + seed + ", call " + call + ": " + method + " of " + self + ", "
                + Arrays.deepToString(arguments);
        if (!(thrown instanceof ChumpyException)) {
            fail(what, thrown);
        }
        List<String> names = new ArrayList<>(PARTS.getOrDefault(method.getName(), List.of()));
        names.add(method.getName());
        assertThat(names)
                .as(what + " was refused: " + thrown.getMessage())
                .anyMatch(name -> plain(thrown.getMessage()).contains(plain(name)));
    }

    private static String plain(String text) {
        return text.replace("_", "").toLowerCase(Locale.ROOT);
    }

    private static void evaluate(@Nullable Object result, List<Ch> leaves) {
        if (result instanceof Ch node) {
            node.r();
            for (Ch leaf : leaves) {
                node.drWrt(leaf).toDense();
            }
            if (!leaves.isEmpty()) {
                node.vjp(leaves.get(0), NdArray.full(node.r().shape(), 1));
            }
        } else if (result instanceof Iterable<?> several) {
            several.forEach(one -> evaluate(one, leaves));
        } else if (result instanceof Map<?, ?> several) {
            several.values().forEach(one -> evaluate(one, leaves));
        } else if (result instanceof Object[] several) {
            Arrays.stream(several).forEach(one -> evaluate(one, leaves));
        } else if (result instanceof Record several) {
            Arrays.stream(several.getClass().getRecordComponents()).forEach(part -> {
                try {
                    evaluate(part.getAccessor().invoke(several), leaves);
                } catch (IllegalAccessException e) {
                    throw new AssertionError(e);
                } catch (InvocationTargetException e) {
                    throw new AssertionError(e);
                }
            });
        }
    }

    private static Object argument(java.lang.reflect.Type type, RandomGenerator random, List<Ch> leaves) {
        if (type instanceof ParameterizedType) {
            List<Ch> list = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                list.add(leaf(random, leaves));
            }
            return list;
        }
        return argument((Class<?>) type, random, leaves);
    }

    private static Object argument(Class<?> type, RandomGenerator random, List<Ch> leaves) {
        if (type.isArray()) {
            Object array = Array.newInstance(type.getComponentType(), random.nextInt(4));
            for (int i = 0; i < Array.getLength(array); i++) {
                Array.set(array, i, argument(type.getComponentType(), random, leaves));
            }
            return array;
        }
        if (type == Ch.class) {
            return leaf(random, leaves);
        }
        if (type == NdArray.class) {
            return values(random);
        }
        if (type == String.class) {
            return TEXTS.get(random.nextInt(TEXTS.size()));
        }
        if (type == Index.class) {
            return index(random);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(-4, 5);
        }
        if (type == long.class) {
            return (long) random.nextInt(-4, 5);
        }
        if (type == double.class || type == Double.class) {
            return number(random);
        }
        throw new AssertionError("no arguments for " + type);
    }

    private static Index index(RandomGenerator random) {
        return switch (random.nextInt(5)) {
            case 0 -> Index.at(random.nextInt(-4, 5));
            case 1 -> Index.slice(random.nextInt(-4, 5), random.nextInt(-4, 5), random.nextBoolean() ? 2 : -1);
            case 2 -> Index.all();
            case 3 -> Index.newAxis();
            default -> Index.list(random.nextInt(-2, 3), random.nextInt(-2, 3));
        };
    }

    private static Ch leaf(RandomGenerator random, List<Ch> leaves) {
        Ch leaf = Chumpy.array(values(random));
        leaves.add(leaf);
        return leaf;
    }

    private static NdArray values(RandomGenerator random) {
        int[] shape = new int[random.nextInt(4)];
        Arrays.setAll(shape, axis -> random.nextInt(10) == 0 ? 0 : random.nextInt(1, 4));
        double[] values = new double[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
        Arrays.setAll(values, i -> number(random));
        return NdArray.of(values, shape);
    }

    private static double number(RandomGenerator random) {
        return switch (random.nextInt(12)) {
            case 0 -> 0;
            case 1 -> Double.NaN;
            case 2 -> random.nextBoolean() ? Double.POSITIVE_INFINITY : Double.NEGATIVE_INFINITY;
            case 3 -> 1e300 * random.nextGaussian();
            case 4, 5, 6 -> random.nextInt(-3, 4);
            default -> random.nextGaussian();
        };
    }
}
