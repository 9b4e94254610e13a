package chumpy.graph;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.scalar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.NdArray;
import chumpy.TermException;
import org.junit.jupiter.api.Test;

/** What authors of primitives, and their callers, do wrong. */
class AuthorFaultsTest {
    @Test
    void aTermSetByAListenerIsToldToo() {
        Ch x = scalar(1);
        ChRestless f = ChRestless.of(x);
        assertThat(f.r().item()).isEqualTo(1);
        int before = f.told;
        x.set(2);
        assertThat(f.r().item()).isEqualTo(2);
        x.set(3);
        assertThat(f.r().item()).isEqualTo(3);
        assertThat(f.told).isEqualTo(before + 2);
    }

    @Test
    void aListenerThatNeverRestsIsStopped() {
        ChRestless f = ChRestless.builder().x(scalar(1)).endless(true).build();
        assertThatThrownBy(f::r).isInstanceOf(GraphException.class).hasMessageContaining("again and again");
    }

    @Test
    void anExpressionOfItselfIsRefused() {
        assertThatThrownBy(() -> ChWayward.of(scalar(1), true))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("contains this node");
        assertThatThrownBy(() -> ChWayward.of(scalar(1), false))
                .isInstanceOf(TermException.class)
                .hasMessageContaining("compose() returned null");
    }

    @Test
    void nullIsATypedError() {
        Ch x = array(1, 2);
        assertThatThrownBy(() -> x.drWrt(null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.vjp(x, null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.jvp(null, NdArray.of(1))).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.set((NdArray) null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.get((String) null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.dependsOn(null)).isInstanceOf(TermException.class);
        assertThatThrownBy(() -> x.add((Ch) null)).isInstanceOf(TermException.class);
    }
}
