package chumpy;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.einsum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ProductFunctionsTest {
    private static Ch draw(int... shape) {
        return array(Domain.ANY.draw(new SplittableRandom(Arrays.hashCode(shape)), shape));
    }

    @Test
    void theOrderOfAChainIsTheCheapOne() {
        // From the left this would take 10^9 multiplications, and a matrix of 10^6 entries.
        int n = 1000;
        Ch a = draw(n, 1);
        Ch b = draw(1, n);
        Ch c = draw(n, 2);
        Ch d = draw(2, 1);
        Ch y = einsum("ij,jk,kl,lm->im", a, b, c, d);
        double inner = Chumpy.dot(b, Chumpy.dot(c, d)).r().item();
        for (int i = 0; i < n; i++) {
            assertThat(y.r().flat(i)).isCloseTo(a.r().flat(i) * inner, within(1e-9));
        }
        NdArray ones = NdArray.full(new int[] {n}, 1);
        assertThat(y.vjp(a, ones).flat(3)).isCloseTo(inner, within(1e-9));
    }

    @Test
    void aDerivativeOutlivesTheNumbersItWasMadeOf() {
        Ch x = array(1, 2, 3);
        Ch y = array(4, 5, 6);
        Ch dot = einsum("i,i->", x, y.multiply(2));
        Jacobian before = dot.drWrt(x);
        y.set(NdArray.of(7, 8, 9));
        assertThat(dot.drWrt(x).toArray()).isEqualTo(NdArray.of(new double[][] {{14, 16, 18}}));
        assertThat(before.toArray()).isEqualTo(NdArray.of(new double[][] {{8, 10, 12}}));
    }

    @Test
    void shapesMayChange() {
        Ch x = array(new double[][] {{1, 2}, {3, 4}});
        Ch trace = einsum("...i->...", x);
        assertThat(trace.r()).isEqualTo(NdArray.of(3, 7));
        x.set(NdArray.of(new double[][] {{1, 2, 3}}));
        assertThat(trace.r()).isEqualTo(NdArray.of(6));
        assertThat(trace.drWrt(x).cols()).isEqualTo(3);
    }

    @Test
    void theAxisThatIsSummedOverIsNotBroadcast() {
        Ch one = draw(1);
        assertThatThrownBy(() -> Chumpy.vecdot(draw(2, 3), one).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("vecdot: (2, 3) and (1,)");
        assertThatThrownBy(() -> Chumpy.matvec(draw(2, 3), one).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.vecmat(draw(3), draw(1, 4)).r()).isInstanceOf(ShapeException.class);
        assertThat(Chumpy.vecmat(draw(5, 3), draw(1, 3, 4)).shape()).containsExactly(5, 4);
    }

    @Test
    void faultsAreNamed() {
        Ch a = draw(2, 3);
        assertThatThrownBy(() -> einsum("ij,jk->ik", a, a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("same label");
        assertThatThrownBy(() -> einsum("ij,jk->ik", a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("names 2 operands, and 1 are given");
        assertThatThrownBy(() -> einsum("i->i", a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("has not the axes of");
        assertThatThrownBy(() -> einsum("...i->i", a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("lacks the axes");
        assertThat(einsum("...i->i", array(1, 2)).r()).isEqualTo(NdArray.of(1, 2));
        assertThatThrownBy(() -> einsum("ij->k", a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("no operand has");
        assertThatThrownBy(() -> einsum("ij->ii", a).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> einsum("i.j->i", a).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> einsum("ij")).isInstanceOf(TermException.class).hasMessageContaining("no operand");
        assertThatThrownBy(() -> einsum(null, a)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> Chumpy.inner(a, draw(2, 1)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("inner: (2, 3) and (2, 1) do not fit");
        assertThatThrownBy(() -> Chumpy.tensordot(a, a, 3).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("3 axes");
        assertThatThrownBy(() -> Chumpy.tensordot(a, a, new int[] {0, 0}, new int[] {0, 1})
                        .r())
                .isInstanceOf(ChumpyException.class);
        assertThatThrownBy(() ->
                        Chumpy.tensordot(a, a, new int[] {0}, new int[] {}).r())
                .isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.cross(draw(4), draw(3)).r())
                .isInstanceOf(ShapeException.class)
                .hasMessageContaining("2 or 3 components");
        assertThatThrownBy(() -> Chumpy.cross(Chumpy.scalar(1), draw(3)).r()).isInstanceOf(ShapeException.class);
        assertThatThrownBy(() -> Chumpy.kron(a, null)).isInstanceOf(TermException.class);
    }
}
