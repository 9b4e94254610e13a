package chumpy.samples.primitives;

import static chumpy.test.GradientAssertions.assertGradients;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.IndexException;
import chumpy.Jacobian;
import chumpy.NdArray;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PrimitivesTest {
    /** The three styles of one primitive, which must not be told apart from outside. */
    enum Style {
        DEPENDS_ON(ChSelect::of, (ch, to) -> ((ChSelect) ch).setIndices(to), ch -> ((ChSelect) ch).ones()),
        ON_CHANGED_SET(
                ChSelectNotified::of,
                (ch, to) -> ((ChSelectNotified) ch).setIndices(to),
                ch -> ((ChSelectNotified) ch).ones),
        ON_CHANGED(
                ChSelectListening::of,
                (ch, to) -> ((ChSelectListening) ch).setIndices(to),
                ch -> ((ChSelectListening) ch).ones);

        private final Selecting selecting;
        private final BiConsumer<Ch, int[]> setting;
        private final Function<Ch, double[]> ones;

        Style(Selecting selecting, BiConsumer<Ch, int[]> setting, Function<Ch, double[]> ones) {
            this.selecting = selecting;
            this.setting = setting;
            this.ones = ones;
        }
    }

    interface Selecting {
        Ch of(Ch x, int... indices);
    }

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    static Stream<Style> styles() {
        return Arrays.stream(Style.values());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void selectTakesEntriesInRowMajorOrder(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int rows = random.nextInt(1, 5);
        int cols = random.nextInt(1, 5);
        int size = rows * cols;
        for (Style style : Style.values()) {
            double[] values = random.doubles(size).toArray();
            Ch x = Chumpy.array(NdArray.of(values, new int[] {rows, cols}));
            int[] indices = random.ints(random.nextInt(0, 8), 0, size).toArray();
            Ch select = style.selecting.of(x, indices);
            assertSelects(select, x, values, indices, seed);
            int[] others = random.ints(random.nextInt(0, 8), 0, size).toArray();
            style.setting.accept(select, others);
            assertSelects(select, x, values, others, seed);
            values[size - 1] = -3;
            x.set(NdArray.of(values, new int[] {rows, cols}));
            assertSelects(select, x, values, others, seed);
        }
    }

    private static void assertSelects(Ch select, Ch x, double[] values, int[] indices, long seed) {
        double[] expected = Arrays.stream(indices).mapToDouble(i -> values[i]).toArray();
        assertThat(select.r().toArray()).as("seed %d", seed).isEqualTo(expected);
        Jacobian jacobian = select.drWrt(x);
        assertThat(jacobian.rows()).isEqualTo(indices.length);
        assertThat(jacobian.cols()).isEqualTo(values.length);
        for (int i = 0; i < indices.length; i++) {
            for (int j = 0; j < values.length; j++) {
                assertThat(jacobian.get(i, j)).as("seed %d", seed).isEqualTo(indices[i] == j ? 1 : 0);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("styles")
    void whatIsRememberedIsRebuiltForNewIndicesOnly(Style style) {
        Ch x = Chumpy.array(10, 20, 30);
        Ch select = style.selecting.of(x, 2, 0);
        select.drWrt(x);
        double[] ones = style.ones.apply(select);
        assertThat(ones).containsExactly(1, 1);
        x.set(0, 11);
        select.drWrt(x);
        assertThat(style.ones.apply(select)).isSameAs(ones);
        style.setting.accept(select, new int[] {1, 1, 1});
        select.drWrt(x);
        assertThat(style.ones.apply(select)).containsExactly(1, 1, 1);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void placesOutsideAreRefused(Style style) {
        Ch x = Chumpy.array(10, 20, 30);
        assertThatThrownBy(() -> style.selecting.of(x, 3).r()).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> style.selecting.of(x, -1).r()).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> style.selecting.of(x, -1).drWrt(x)).isInstanceOf(IndexException.class);
        assertThatThrownBy(() -> style.selecting.of(x, 3).drWrt(x)).isInstanceOf(IndexException.class);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void oneNodeInTwoPlacesCountsTwice(Style style) {
        Ch x = Chumpy.array(10, 20, 30);
        Ch select = style.selecting.of(x, 2, 2);
        assertThat(select.multiply(select).sum().drWrt(x).toArray().toArray()).containsExactly(0, 0, 120);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void sinIsSine(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] values = random.doubles(6, -10, 10).toArray();
        Ch x = Chumpy.array(NdArray.of(values, new int[] {2, 3}));
        Ch sin = ChSin.of(x);
        assertThat(sin.shape()).containsExactly(2, 3);
        Jacobian jacobian = sin.drWrt(x);
        for (int i = 0; i < 6; i++) {
            assertThat(sin.r().flat(i)).as("seed %d", seed).isEqualTo(Math.sin(values[i]));
            for (int j = 0; j < 6; j++) {
                assertThat(jacobian.get(i, j)).as("seed %d", seed).isEqualTo(i == j ? Math.cos(values[i]) : 0);
            }
        }
    }

    /** {@code df/dx = x'(A + A')}, {@code df/dy = 2y}, {@code df/dA = xx'}. */
    @ParameterizedTest
    @MethodSource("seeds")
    void quadraticHasTheDerivativesOfTheTextbook(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int n = random.nextInt(1, 6);
        double[] x = random.doubles(n, -1, 1).toArray();
        double[] a = random.doubles((long) n * n, -1, 1).toArray();
        double y = random.nextDouble(-1, 1);
        Ch chX = Chumpy.array(x);
        Ch chY = Chumpy.array(y);
        Ch chA = Chumpy.array(NdArray.of(a, new int[] {n, n}));
        Ch f = ChQuadratic.of(chX, chY, chA);
        double value = y * y;
        for (int i = 0; i < n; i++) {
            double slope = 0;
            for (int j = 0; j < n; j++) {
                value += x[i] * a[i * n + j] * x[j];
                slope += (a[i * n + j] + a[j * n + i]) * x[j];
                assertThat(f.drWrt(chA).get(0, i * n + j)).as("seed %d", seed).isCloseTo(x[i] * x[j], within(1e-14));
            }
            assertThat(f.drWrt(chX).get(0, i)).as("seed %d", seed).isCloseTo(slope, within(1e-14));
        }
        assertThat(f.r().item()).as("seed %d", seed).isCloseTo(value, within(1e-13));
        assertThat(f.drWrt(chY).get(0, 0)).as("seed %d", seed).isCloseTo(2 * y, within(1e-15));
    }

    @Test
    void quadraticIsTheExampleOfTheReadme() {
        Ch x = Chumpy.array(10, 20, 30);
        Ch f = ChQuadratic.of(x, Chumpy.array(5), Chumpy.eye(3));
        assertThat(f.r().toArray()).containsExactly(1425);
        assertThat(f.drWrt(x).toArray().toArray()).containsExactly(20, 40, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void derivativesAgreeWithDifferences(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Ch x = Chumpy.array(random.doubles(4, -2, 2).toArray());
        Ch u = x.multiply(x);
        assertGradients(ChSin.of(u));
        for (Style style : Style.values()) {
            int[] indices = random.ints(6, 0, 4).toArray();
            assertGradients(style.selecting.of(u, indices));
            assertGradients(style.selecting.of(ChSin.of(u), indices).multiply(u.get(0)), x);
        }
        Ch a = Chumpy.array(NdArray.of(random.doubles(16, -1, 1).toArray(), new int[] {4, 4}));
        Ch y = Chumpy.array(random.nextDouble(-1, 1));
        assertGradients(ChQuadratic.of(x, y, a));
        assertGradients(ChQuadratic.of(ChSin.of(x), x.get("1:2"), a), x);
    }
}
