package chumpy.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link UnaryLoop}, {@link BinaryLoop} and the classes behind them. */
class LoopTest {
    private static final UnaryLoop SQUARE = UnaryLoop.of(x -> x * x);
    private static final UnaryLoop SIN = UnaryLoop.of(Math::sin);
    private static final BinaryLoop MINUS = BinaryLoop.of((a, b) -> a - b);
    private static final BinaryLoop OVER = BinaryLoop.of((a, b) -> a / b);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 7, 100, UnaryLoop.CHUNK, UnaryLoop.CHUNK + 1, 3 * UnaryLoop.CHUNK + 5})
    void everyFunctionOverEveryLength(int n) {
        SplittableRandom random = new SplittableRandom(n);
        double[] a = Naive.numbers(random, n);
        double[] b = Naive.numbers(random, n);
        double[] squares = new double[n];
        double[] sines = new double[n];
        double[] minus = new double[n];
        double[] left = new double[n];
        double[] right = new double[n];
        SQUARE.apply(a, squares);
        SIN.apply(a, sines);
        MINUS.apply(a, b, minus);
        OVER.apply(2, b, left);
        OVER.apply(a, 3, right);
        double[] expected = new double[5];
        for (int i = 0; i < n; i++) {
            expected[0] = a[i] * a[i];
            expected[1] = Math.sin(a[i]);
            expected[2] = a[i] - b[i];
            expected[3] = 2 / b[i];
            expected[4] = a[i] / 3;
            // A compiled sine and an interpreted one may differ in the last place.
            assertThat(new double[] {squares[i], sines[i], minus[i], left[i], right[i]})
                    .as("entry %s of %s", i, n)
                    .containsExactly(expected, within(1e-15 * Math.abs(expected[3])));
        }
    }

    @Test
    void inPlaceAndInPart() {
        double[] a = {1, 2, 3, 4};
        SQUARE.apply(a, a, 1, 3);
        assertThat(a).containsExactly(1, 4, 9, 4);
        MINUS.apply(a, a, a, 0, 1);
        assertThat(a).containsExactly(0, 4, 9, 4);
        OVER.apply(36.0, a, a);
        assertThat(a).containsExactly(Double.POSITIVE_INFINITY, 9, 4, 9);
        assertThat(SQUARE.apply(3)).isEqualTo(9);
        assertThat(MINUS.apply(3, 1)).isEqualTo(2);
    }

    @Test
    void everyFunctionHasAClassOfItsOwn() {
        UnaryLoop.UnaryKernel one = LoopClasses.unary(Math::abs);
        UnaryLoop.UnaryKernel two = LoopClasses.unary(Math::ceil);
        assertThat(one.getClass()).isNotEqualTo(two.getClass());
        assertThat(one.getClass().isHidden()).isTrue();
        double[] out = new double[1];
        one.apply(new double[] {-1.5}, out, 0, 1);
        assertThat(out).containsExactly(1.5);
        two.apply(new double[] {-1.5}, out, 0, 1);
        assertThat(out).containsExactly(-1);
        assertThat(LoopClasses.binary(Math::max).getClass())
                .isNotEqualTo(LoopClasses.binary(Math::min).getClass());
    }

    @Test
    void sharedLoopsGiveTheSame() {
        SplittableRandom random = new SplittableRandom(5);
        double[] a = Naive.numbers(random, 60);
        double[] b = Naive.numbers(random, 60);
        LoopClasses.SharedUnary unary = new LoopClasses.SharedUnary(Math::abs);
        double[] one = new double[60];
        double[] two = new double[60];
        unary.apply(a, one, 0, 60);
        LoopClasses.unary(Math::abs).apply(a, two, 0, 60);
        assertThat(one).isEqualTo(two);
        BinaryLoop.BinaryKernel shared = new LoopClasses.SharedBinary((x, y) -> x - 2 * y);
        BinaryLoop.BinaryKernel own = LoopClasses.binary((x, y) -> x - 2 * y);
        for (BinaryLoop.BinaryKernel kernel : new BinaryLoop.BinaryKernel[] {shared, own}) {
            double[] out = kernel == shared ? one : two;
            kernel.equal(a, b, out, 0, 10);
            kernel.left(0.5, b, out, 10, 20);
            kernel.right(a, 0.5, out, 20, 30);
            kernel.rows(a, 3, 0, 1, b, 5, 5, 1, out, 30, 2, 5);
            kernel.rows(a, 3, 1, 0, b, 5, 2, 1, out, 40, 5, 2);
            kernel.rows(a, 3, 3, 1, b, 5, 1, 0, out, 50, 3, 3);
        }
        assertThat(one).isEqualTo(two);
    }
}
