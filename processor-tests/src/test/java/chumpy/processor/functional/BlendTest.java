package chumpy.processor.functional;

import static chumpy.Chumpy.array;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.TermException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Composed primitives, lists of dterms, followed terms. */
class BlendTest {
    private final Ch a = array(1, 2);
    private final Ch b = array(3, 5);
    private final Ch w = array(10);
    private final ChBlend blend = ChBlend.of(List.of(a, b), w);

    @Test
    void hasTheValueAndTheDerivativesOfItsExpression() {
        assertThat(blend.r()).isEqualTo(NdArray.of(40, 70));
        assertThat(blend.drWrt(a).toArray()).isEqualTo(NdArray.of(new double[][] {{10, 0}, {0, 10}}));
        blend.setScale(2);
        assertThat(blend.r()).isEqualTo(NdArray.of(80, 140));
        assertThat(blend.drWrt(b).toArray()).isEqualTo(NdArray.of(new double[][] {{20, 0}, {0, 20}}));
    }

    @Test
    void followsAndDoesNotDifferentiateATermOfTypeCh() {
        blend.r();
        w.set(0, 100);
        assertThat(blend.r()).isEqualTo(NdArray.of(400, 700));
        Jacobian j = blend.drWrt(w);
        assertThat(j.toArray().toArray()).containsOnly(0);
        assertThat(blend.weight()).isSameAs(w);
    }

    @Test
    void isComposedOnceAndAgainOnlyWhenATermIsSet() {
        assertThat(blend.composed).isEqualTo(1);
        blend.r();
        a.set(0, 5);
        blend.r();
        assertThat(blend.composed).isEqualTo(1);
        blend.update().scale(3).parts(List.of(b)).apply();
        assertThat(blend.composed).isEqualTo(2);
        assertThat(blend.r()).isEqualTo(NdArray.of(90, 150));
    }

    @Test
    void memosAreFreshWithinTheExpressionAndRememberedAfterwards() {
        assertThat(blend.memos).isEqualTo(1);
        blend.checkedScale();
        assertThat(blend.memos).isEqualTo(1);
        blend.setScale(4);
        assertThat(blend.memos).isEqualTo(2);
        assertThat(blend.checkedScale()).isEqualTo(4);
        blend.setParts(List.of(b));
        assertThat(blend.memos).isEqualTo(2);
    }

    @Test
    void anExpressionThatThrowsChangesNothing() {
        NdArray before = blend.r();
        assertThatThrownBy(() -> blend.setScale(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blend.update().parts(List.of(b)).scale(-1).apply())
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(blend.r()).isSameAs(before);
        assertThat(blend.scale()).isEqualTo(1);
        assertThat(blend.checkedScale()).isEqualTo(1);
        assertThat(blend.parts()).containsExactly(a, b);
    }

    @Test
    void aCircleChangesNothing() {
        NdArray before = blend.r();
        Ch above = blend.add(1);
        assertThatThrownBy(() -> blend.setParts(List.of(a, above))).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> blend.setWeight(above)).isInstanceOf(GraphException.class);
        assertThat(blend.parts()).containsExactly(a, b);
        assertThat(blend.weight()).isSameAs(w);
        assertThat(blend.r()).isSameAs(before);
    }

    @Test
    void listsAreCopiedAndHoldNoNull() {
        List<Ch> parts = new ArrayList<>(List.of(a, b));
        ChBlend node = ChBlend.of(parts, w);
        parts.clear();
        assertThat(node.parts()).containsExactly(a, b);
        assertThatThrownBy(() -> node.setParts(Arrays.asList(a, null)))
                .isInstanceOf(TermException.class)
                .hasMessage("Blend: entry 1 of term parts is null");
        assertThatThrownBy(() -> node.setParts(null)).hasMessage("Blend: term parts is null");
        assertThatThrownBy(() -> node.set(Map.of("parts", a))).isInstanceOf(TermException.class);
        node.set(Map.of("parts", List.of(b), "scale", 2.0));
        assertThat(node.r()).isEqualTo(NdArray.of(60, 100));
    }

    @Test
    void ofTakesTheRequiredTermsOrAll() {
        assertThat(ChBlend.of(List.of(a), w, 3).scale()).isEqualTo(3);
        assertThat(ChBlend.builder().parts(List.of(a)).weight(w).build().scale())
                .isEqualTo(1);
    }
}
