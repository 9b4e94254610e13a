package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.sin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.TermException;
import java.util.List;
import org.junit.jupiter.api.Test;

class GraphCopyTest {
    private final Ch x = array(1, 2, 3, 4).label("x");
    private final Ch y = array(4, 5, 6, 7).label("y");

    /** One of each sort: tables, views, lists, axes, lambdas, composed primitives. */
    private Ch everything() {
        Ch lambda = primitive("square")
                .dterm(x)
                .value(in -> NdArray.of(java.util.Arrays.stream(in.get(0).toArray())
                        .map(v -> v * v)
                        .toArray()))
                .drWrt(in -> Jacobian.diagonal(java.util.Arrays.stream(in.get(0).toArray())
                        .map(v -> 2 * v)
                        .toArray()))
                .build();
        Ch composed =
                ChChain.builder().parts(List.of(x, y)).base(array(0.5)).gain(3).build();
        Ch view = x.get("1:3").reshape(2, 1).T();
        return concatenate(
                lambda,
                composed.label("composed"),
                view.ravel(),
                sin(y).multiply(x),
                x.mean().reshape(1));
    }

    @Test
    void theCopyIsTheSameAndApart() {
        Ch f = everything();
        NdArray before = f.r();
        GraphCopy copy = GraphCopy.of(f);
        Ch g = copy.copyOf(f);
        assertThat(g.r()).isEqualTo(before);
        assertThat(g.drWrt(copy.copyOf(x)).toDense().data).isEqualTo(f.drWrt(x).toDense().data);
        assertThat(Graph.of(g).size()).isEqualTo(Graph.of(f).size());
        assertThat(Graph.of(g).kinds()).isEqualTo(Graph.of(f).kinds());
        assertThat(Graph.opened(g).where(Graph.opened(f)::contains)).isEmpty();
        assertThat(g.find("x")).isSameAs(copy.copyOf(x));
        assertThat(g.find("composed").term("gain")).isEqualTo(3.0);

        copy.copyOf(x).set(0, 100);
        copy.copyOf(y).set(array(0, 0, 0, 0).r());
        assertThat(f.r()).isEqualTo(before);
        assertThat(g.r()).isNotEqualTo(before);
        NdArray of = g.r();
        x.set("...", 7);
        assertThat(g.r()).isEqualTo(of);
        assertThat(f.r()).isNotEqualTo(before);
    }

    @Test
    void whatIsSharedIsSharedAgain() {
        Ch u = x.multiply(y);
        Ch f = u.add(u);
        Ch g = sin(u);
        GraphCopy copy = GraphCopy.of(f, g);
        Graph graph = Graph.of(copy.copyOf(f), copy.copyOf(g));
        assertThat(graph.size()).isEqualTo(Graph.of(f, g).size());
        assertThat(graph.inputs(copy.copyOf(f))).containsExactly(copy.copyOf(u), copy.copyOf(u));
        assertThat(graph.inputs(copy.copyOf(g))).containsExactly(copy.copyOf(u));
    }

    @Test
    void nothingNeedsToBeComputable() {
        Ch broken = x.add(array(1, 2, 3)).label("broken");
        Ch copy = broken.copy();
        assertThat(copy.label()).isEqualTo("broken");
        copy.find("x").set(new double[] {1, 1, 1});
        assertThat(copy.r()).isEqualTo(NdArray.of(2, 3, 4));
    }

    @Test
    void deepExpressionsAreCopied() {
        Ch deep = x;
        for (int i = 0; i < 20_000; i++) {
            deep = deep.add(y);
        }
        assertThat(deep.copy().r()).isEqualTo(deep.r());
    }

    @Test
    void strangersAndKindsThatCannotBeMadeAreTold() {
        GraphCopy copy = GraphCopy.of(x.add(y));
        assertThatThrownBy(() -> copy.copyOf(array(1))).isInstanceOf(GraphException.class);
        assertThat(assertThrowsTerm()).hasMessageContaining("cannot be made of terms by name");
    }

    private static TermException assertThrowsTerm() {
        return org.junit.jupiter.api.Assertions.assertThrows(TermException.class, () -> new ByHand().copy());
    }

    /** A class that no processor has seen. */
    private static final class ByHand extends Ch {
        @Override
        protected chumpy.PrimitiveType type() {
            return chumpy.PrimitiveType.named("ByHand").build();
        }

        @Override
        protected Object termAt(int term) {
            throw new IllegalStateException();
        }

        @Override
        protected NdArray computeR() {
            return NdArray.scalar(1);
        }
    }
}
