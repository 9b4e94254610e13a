package chumpy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import chumpy.ops.ChSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Arguments at random, most of them bad: where NumPy refuses, one of our exceptions comes out and nothing else; where it
 * does not, the shape is NumPy's.
 */
class BadArgumentsTest {
    private static final int CASES = 300;

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    private static int[] shape(SplittableRandom random) {
        int[] shape = new int[random.nextInt(4)];
        Arrays.setAll(shape, k -> random.nextInt(10) == 0 ? 0 : random.nextInt(1, 4));
        return shape;
    }

    private static int[] integers(SplittableRandom random, int length, int from, int to) {
        int[] integers = new int[length];
        Arrays.setAll(integers, i -> random.nextInt(from, to));
        return integers;
    }

    private static Ch filled(int... shape) {
        double[] data = new double[NdArray.zeros(shape).size()];
        Arrays.setAll(data, i -> 1 + i);
        return Chumpy.array(NdArray.adopt(data, shape));
    }

    /** Asks for the value, and compares with what NumPy would say. */
    private static void check(String what, Supplier<Ch> call, int @Nullable [] expected) {
        int[] got;
        try {
            got = call.get().r().shape();
        } catch (ChumpyException e) {
            assertThat(expected).as(what + " was refused: " + e.getMessage()).isNull();
            assertThat(e.getMessage()).as(what).isNotBlank();
            return;
        } catch (RuntimeException | Error e) {
            fail(what + " threw " + e, e);
            return;
        }
        assertThat(got).as(what).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void functionsOfTwoArrays(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            int[] a = shape(random);
            int[] b = random.nextInt(3) == 0 ? a : shape(random);
            int[] c = random.nextInt(3) == 0 ? b : shape(random);
            String what = "seed " + seed + ": " + Arrays.toString(a) + " " + Arrays.toString(b) + " ";
            Ch x = filled(a);
            Ch y = filled(b);
            Ch z = filled(c);
            int[] both = ShapeRules.broadcast(a, b);
            check(what + "add", () -> x.add(y), both);
            check(what + "arctan2", () -> Chumpy.arctan2(x, y), both);
            check(what + "greater", () -> Chumpy.greater(x, y), both);
            int[] all = both == null ? null : ShapeRules.broadcast(both, c);
            check(what + Arrays.toString(c) + " where", () -> Chumpy.where(x, y, z), all);
            check(what + Arrays.toString(c) + " clip", () -> Chumpy.clip(x, y, z), all);
            check(what + "dot", () -> x.dot(y), ShapeRules.dot(a, b));
            check(what + "matmul", () -> x.matmul(y), ShapeRules.matmul(a, b));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void axesAndShapes(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            int[] shape = shape(random);
            if (shape.length == 0) {
                continue; // NumPy lets axis 0 of a 0-d array pass in some functions and not in others
            }
            Ch x = filled(shape);
            int[] axes = integers(random, random.nextInt(1, 4), -4, 4);
            boolean keep = random.nextBoolean();
            int p = random.nextInt(-4, 4);
            int q = random.nextInt(-4, 4);
            int[] lengths = integers(random, random.nextInt(4), -2, 7);
            int[] wanted = integers(random, random.nextInt(5), 0, 4);
            String what = "seed " + seed + ": " + Arrays.toString(shape) + ", axes " + Arrays.toString(axes) + " ";
            check(what + "sum " + keep, () -> Chumpy.sum(x, axes, keep), ShapeRules.reduce(shape, keep, axes));
            check(what + "mean " + keep, () -> Chumpy.mean(x, axes, keep), ShapeRules.reduce(shape, keep, axes));
            check(what + "transpose", () -> x.transpose(axes), ShapeRules.transpose(shape, axes));
            check(what + "squeeze", () -> Chumpy.squeeze(x, axes), ShapeRules.squeeze(shape, axes));
            check(what + "expandDims", () -> Chumpy.expandDims(x, axes), ShapeRules.expandDims(shape, axes));
            String two = what + p + " " + q + " ";
            check(two + "swapaxes", () -> Chumpy.swapaxes(x, p, q), ShapeRules.swapaxes(shape, p, q));
            check(two + "moveaxis", () -> Chumpy.moveaxis(x, p, q), ShapeRules.moveaxis(shape, p, q));
            check(
                    what + "reshape " + Arrays.toString(lengths),
                    () -> x.reshape(lengths),
                    ShapeRules.reshape(shape, lengths));
            check(
                    what + "broadcastTo " + Arrays.toString(wanted),
                    () -> Chumpy.broadcastTo(x, wanted),
                    ShapeRules.broadcastTo(shape, wanted));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void joining(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            int[][] shapes = new int[random.nextInt(1, 4)][];
            for (int k = 0; k < shapes.length; k++) {
                shapes[k] = k > 0 && random.nextInt(3) > 0 ? changed(shapes[0], random) : shape(random);
            }
            Ch[] parts = Arrays.stream(shapes).map(BadArgumentsTest::filled).toArray(Ch[]::new);
            List<Ch> list = List.of(parts);
            int axis = random.nextInt(-4, 4);
            String what = "seed " + seed + ": " + Arrays.deepToString(shapes) + " axis " + axis + " ";
            check(what + "concatenate", () -> Chumpy.concatenate(list, axis), ShapeRules.concatenate(axis, shapes));
            check(what + "concatenate", () -> Chumpy.concatenate(parts), ShapeRules.concatenate(0, shapes));
            check(what + "stack", () -> Chumpy.stack(list, axis), ShapeRules.stack(axis, shapes));
            check(what + "array", () -> Chumpy.array(parts), ShapeRules.stack(0, shapes));
            check(what + "vstack", () -> Chumpy.vstack(parts), ShapeRules.vstack(shapes));
            check(what + "hstack", () -> Chumpy.hstack(parts), ShapeRules.hstack(shapes));
            check(what + "dstack", () -> Chumpy.dstack(parts), ShapeRules.dstack(shapes));
            check(what + "columnStack", () -> Chumpy.columnStack(parts), ShapeRules.columnStack(shapes));
        }
    }

    private static int[] changed(int[] shape, SplittableRandom random) {
        int[] other = shape.clone();
        if (other.length > 0 && random.nextBoolean()) {
            other[random.nextInt(other.length)] = random.nextInt(4);
        }
        return other;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void indices(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            int[] shape = shape(random);
            List<Object> pieces = new ArrayList<>();
            for (int k = random.nextInt(1, 5); k > 0; k--) {
                pieces.add(piece(random));
            }
            String text = pieces.stream().map(BadArgumentsTest::text).collect(Collectors.joining(", "));
            String what = "seed " + seed + ": " + Arrays.toString(shape) + "[" + text + "]";
            check(what, () -> filled(shape).get(text), ShapeRules.index(shape, pieces));
            int[] places = integers(random, random.nextInt(1, 4), -4, 4);
            List<Object> integers =
                    Arrays.stream(places).<Object>mapToObj(at -> at).toList();
            check(what + " at " + integers, () -> filled(shape).get(places), ShapeRules.index(shape, integers));
        }
    }

    private static Object piece(SplittableRandom random) {
        return switch (random.nextInt(6)) {
            case 0 -> "...";
            case 1 -> "None";
            case 2, 3 -> random.nextInt(-4, 4);
            default -> new int[] {end(random), end(random), random.nextBoolean() ? 1 : random.nextBoolean() ? -2 : 2};
        };
    }

    private static int end(SplittableRandom random) {
        return random.nextInt(3) == 0 ? Integer.MIN_VALUE : random.nextInt(-5, 6);
    }

    private static String text(Object piece) {
        if (piece instanceof int[] slice) {
            String from = slice[0] == Integer.MIN_VALUE ? "" : Integer.toString(slice[0]);
            String to = slice[1] == Integer.MIN_VALUE ? "" : Integer.toString(slice[1]);
            return from + ":" + to + (slice[2] == 1 ? "" : ":" + slice[2]);
        }
        return piece.toString();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void indexNotationThatIsAnything(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] tokens = {
            "0",
            "1",
            "-2",
            "7",
            ":",
            "::",
            ",",
            " ",
            "...",
            ".",
            "None",
            "[",
            "]",
            "[0, 1]",
            "[]",
            "True",
            "[True]",
            "-",
            "99999999999",
            "2147483648",
            "-2147483648",
            "1:2:0",
            "x",
            "é",
            "\u0000",
            "1.5",
            "[[0], [1]]",
            "[[0, 1], [1]]",
            "[9]",
            "np.newaxis",
            "2147483647:",
            "::-2147483648",
            "::2147483647"
        };
        for (int i = 0; i < CASES; i++) {
            int[] shape = shape(random);
            String text = Stream.generate(() -> tokens[random.nextInt(tokens.length)])
                    .limit(random.nextInt(7))
                    .collect(Collectors.joining());
            String what = "seed " + seed + ": " + Arrays.toString(shape) + "[" + text + "]";
            Ch x = filled(shape);
            NdArray before = x.r();
            try {
                Ch part = x.get(text);
                assertAreEntries(part.r(), x, what);
            } catch (ChumpyException e) {
                assertThat(e.getMessage()).as(what).isNotBlank();
                assertThatThrownBy(() -> x.set(text, 5)).as(what).isInstanceOf(ChumpyException.class);
                assertThat(x.r()).as(what).isEqualTo(before);
            } catch (RuntimeException | Error e) {
                fail(what + " threw " + e, e);
            }
        }
    }

    private static void assertAreEntries(NdArray part, Ch x, String what) {
        assertThat(Arrays.stream(part.toArray()).allMatch(value -> value >= 1 && value <= x.size()))
                .as(what)
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void typedIndices(int seed) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < CASES; i++) {
            int[] shape = shape(random);
            Index[] pieces = Stream.generate(() -> typed(random))
                    .limit(random.nextInt(4))
                    .toArray(Index[]::new);
            String what = "seed " + seed + ": " + Arrays.toString(shape) + Arrays.toString(pieces);
            Ch x = filled(shape);
            try {
                assertAreEntries(x.get(pieces).r(), x, what);
                x.set(List.of(pieces), NdArray.scalar(2));
            } catch (ChumpyException e) {
                assertThat(e.getMessage()).as(what).isNotBlank();
                assertThatThrownBy(() -> x.set(List.of(pieces), NdArray.scalar(2)))
                        .as(what)
                        .isInstanceOf(ChumpyException.class);
            } catch (RuntimeException | Error e) {
                fail(what + " threw " + e, e);
            }
        }
    }

    private static Index typed(SplittableRandom random) {
        int[] places = integers(random, random.nextInt(4), -3, 4);
        return switch (random.nextInt(8)) {
            case 0 -> Index.at(random.nextInt(-4, 4));
            case 1 -> Index.slice(random.nextInt(-4, 4), null, random.nextBoolean() ? 2 : -1);
            case 2 -> Index.all();
            case 3 -> Index.newAxis();
            case 4 -> Index.ellipsis();
            case 5 -> Index.list(places);
            case 6 -> Index.list(places, new int[] {1, places.length});
            default -> {
                boolean[] mask = new boolean[random.nextInt(4)];
                for (int i = 0; i < mask.length; i++) {
                    mask[i] = random.nextBoolean();
                }
                yield Index.mask(mask);
            }
        };
    }

    @Test
    void assignmentsThatThrowChangeNothing() {
        Ch x = filled(2, 3);
        Ch view = x.T().get("1:");
        Ch sum = x.sum();
        NdArray before = x.r();
        NdArray six = sum.r();
        List<Runnable> bad = List.of(
                () -> view.set(NdArray.zeros(3, 2)),
                () -> view.set(new double[3]),
                () -> x.set("0, :", 1, 2),
                () -> x.set("0, 5", 1),
                () -> x.set(7, 1),
                () -> x.set(1.0),
                () -> x.set("what", 1),
                () -> x.set(List.of(Index.all()), NdArray.zeros(2, 2, 3)),
                () -> x.multiply(2).set(NdArray.zeros(2, 3)),
                () -> x.multiply(2).set("0", 1),
                () -> sum.set(3),
                () -> Chumpy.constant(1).set(2),
                () -> Chumpy.constant(1).reshape(1, 1).set("0", 2),
                () -> Chumpy.broadcastTo(x, 2, 2, 3).set("0", 2));
        for (Runnable assignment : bad) {
            assertThatThrownBy(assignment::run).isInstanceOf(ChumpyException.class);
            assertThat(x.r()).isSameAs(before);
            assertThat(sum.r()).isSameAs(six);
        }
        assertThatThrownBy(() -> x.set((NdArray) null)).isInstanceOf(RuntimeException.class);
        assertThat(x.r()).isSameAs(before);
    }

    @Test
    void nullsAreRefused() {
        Ch x = filled(2);
        List<Supplier<Object>> bad = List.of(
                () -> x.add((Ch) null),
                () -> Chumpy.sin(null),
                () -> Chumpy.where(null, x, x),
                () -> Chumpy.concatenate(x, null),
                () -> Chumpy.array(null, x),
                () -> Chumpy.stack(Arrays.asList(x, null), 0),
                () -> Chumpy.reshape(null, 2),
                () -> Chumpy.primitive("p").build(),
                () -> Chumpy.primitive("p").dterm(x).value(in -> in.get(0)).build());
        for (Supplier<Object> call : bad) {
            assertThatThrownBy(call::get).isInstanceOf(ChumpyException.class).hasMessageContaining(" ");
        }
    }

    @Test
    void nothingToJoin() {
        for (Supplier<Ch> call : List.<Supplier<Ch>>of(
                () -> Chumpy.concatenate(List.of(), 0),
                () -> Chumpy.stack(List.of(), 0),
                () -> Chumpy.vstack(),
                () -> Chumpy.hstack(),
                () -> Chumpy.dstack(),
                () -> Chumpy.columnStack())) {
            assertThatThrownBy(() -> call.get().r()).isInstanceOf(ChumpyException.class);
        }
    }

    @Test
    void creation() {
        for (Supplier<Object> call : List.<Supplier<Object>>of(
                () -> Chumpy.zeros(-1),
                () -> Chumpy.ones(2, -3),
                () -> Chumpy.zeros(1 << 20, 1 << 20),
                () -> Chumpy.full(new int[] {1 << 16, 1 << 16, 1 << 16, 1 << 16}, 1),
                () -> Chumpy.eye(-1),
                () -> Chumpy.eye(2, -1, 0),
                () -> Chumpy.tri(-2, 2, 0),
                () -> Chumpy.arange(0, 1, 0),
                () -> Chumpy.arange(0, 1, Double.NaN),
                () -> Chumpy.arange(0, Double.POSITIVE_INFINITY),
                () -> Chumpy.arange(0, 1, 1e-300),
                () -> Chumpy.linspace(0, 1, -1),
                () -> Chumpy.logspace(0, 1, -1),
                () -> Chumpy.geomspace(1, 2, -1),
                () -> Chumpy.geomspace(0, 2, 3),
                () -> Chumpy.array(new double[][] {{1}, {1, 2}}),
                () -> NdArray.of(new double[3], new int[] {2}),
                () -> NdArray.adopt(new double[3], -3),
                () -> NdArray.zeros(3).reshape(2, -1),
                () -> NdArray.zeros(2, 2).get(1),
                () -> NdArray.zeros(2, 2).get(1, 2),
                () -> NdArray.zeros(2, 2).flat(4),
                () -> NdArray.zeros(2, 2).flat(-1),
                () -> NdArray.zeros(2, 2).shape(2),
                () -> NdArray.zeros(2, 2).item(),
                () -> Index.slice(null, null, 0),
                () -> Index.list(new int[3], new int[] {2}),
                () -> Index.mask(new boolean[3], new int[] {2}),
                () -> Index.mask(new boolean[1], new int[0]))) {
            assertThatThrownBy(call::get).isInstanceOf(ChumpyException.class).hasMessageContaining(" ");
        }
        assertThat(Chumpy.eye(2, 3, Integer.MAX_VALUE).r()).isEqualTo(NdArray.zeros(2, 3));
        assertThat(Chumpy.eye(2, 3, Integer.MIN_VALUE).r()).isEqualTo(NdArray.zeros(2, 3));
        assertThat(Chumpy.tri(2, 3, Integer.MAX_VALUE).r()).isEqualTo(NdArray.full(new int[] {2, 3}, 1));
        assertThat(Chumpy.tri(2, 3, Integer.MIN_VALUE).r()).isEqualTo(NdArray.zeros(2, 3));
    }

    @Test
    void derivatives() {
        Ch x = filled(2, 3);
        Ch f = x.multiply(x);
        Jacobian j = f.drWrt(x);
        Jacobian other = x.sum(0).drWrt(x);
        for (Supplier<Object> call : List.<Supplier<Object>>of(
                () -> f.vjp(x, NdArray.zeros(5)),
                () -> f.jvp(x, NdArray.zeros(7)),
                () -> f.gradient(x),
                () -> f.gradients(List.of(x)),
                () -> j.times(new double[5]),
                () -> j.transposeTimes(NdArray.zeros(2)),
                () -> j.multiply(other),
                () -> j.add(other),
                () -> j.get(6, 0),
                () -> j.get(0, -1),
                () -> j.selectColumns(6),
                () -> j.selectColumns(-1),
                () -> j.withValues(NdArray.zeros(5)),
                () -> Jacobian.zeros(-1, 2),
                () -> Jacobian.identity(-1),
                () -> Jacobian.selection(new int[] {3}, 3),
                () -> Jacobian.selection(new int[] {-2}, 3),
                () -> Jacobian.selection(new int[] {0, 1}, new double[] {1}, 3),
                () -> Jacobian.sparse(2, 2, new int[] {2}, new int[] {0}, new double[] {1}),
                () -> Jacobian.sparse(2, 2, new int[] {0}, new int[] {-1}, new double[] {1}),
                () -> Jacobian.sparse(2, 2, new int[] {0}, new int[] {0, 1}, new double[] {1}),
                () -> Jacobian.sparse(2, 2, new int[] {0}, new int[] {0}, new double[] {1, 2}),
                () -> Jacobian.rowBlocks(2, 2, new int[] {1}, new double[4], 3),
                () -> Jacobian.rowBlocks(2, 2, new int[] {0}, new double[3], 4),
                () -> Jacobian.blockDiagonal(NdArray.zeros(2, 2)),
                () -> Jacobian.blockDiagonal(2, 2, 1, 2, 3),
                () -> Jacobian.blockDiagonal(0, 2),
                () -> Jacobian.dense(new double[][] {{1}, {1, 2}}),
                () -> Jacobian.dense(NdArray.zeros(3)),
                () -> Jacobian.kronecker(NdArray.zeros(3), 2),
                () -> Jacobian.kronecker(-1, NdArray.zeros(2, 2)),
                () -> Jacobian.operator(2, 2, v -> NdArray.zeros(3), v -> v).times(new double[2]))) {
            assertThatThrownBy(call::get).isInstanceOf(ChumpyException.class).hasMessageContaining(" ");
        }
    }

    @Test
    void derivativesOfTheUserThatDoNotFit() {
        Ch x = filled(3);
        Ch f = Chumpy.primitive("bad")
                .dterm(x)
                .value(in -> NdArray.zeros(2))
                .drWrt(in -> Jacobian.identity(3))
                .build();
        assertThatThrownBy(() -> f.drWrt(x)).isInstanceOf(ShapeException.class).hasMessageContaining("(2, 3)");
        assertThatThrownBy(() -> f.vjp(x, NdArray.zeros(2))).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> f.jvp(x, NdArray.zeros(3))).isInstanceOf(ShapeException.class);
    }

    @Test
    void termsByName() {
        Ch x = filled(3);
        Ch f = x.sum();
        assertThatThrownBy(() -> f.term("axis"))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("axes");
        assertThatThrownBy(() -> ((ChSum) f).set(Map.of("x", 3)))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("x");
        assertThatThrownBy(() -> ((ChSum) f).setX(f.add(1))).isInstanceOf(GraphException.class);
        assertThat(f.r().item()).isEqualTo(6);
    }
}
