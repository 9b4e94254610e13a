package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.sin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.GraphException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GraphTest {
    private final Ch x = array(1, 2, 3).label("x");
    private final Ch y = array(4, 5, 6).label("y");

    @Test
    void sharedNodesAreThereOnceAndInputsFirst() {
        Ch u = x.multiply(y).label("u");
        Ch f = u.add(u).subtract(sin(u));
        Graph graph = Graph.of(f);
        assertThat(graph.nodes()).doesNotHaveDuplicates().hasSize(6).contains(x, y, u, f);
        assertThat(graph.nodes().get(graph.size() - 1)).isSameAs(f);
        for (Ch node : graph) {
            assertThat(graph.inputs(node))
                    .allSatisfy(input -> assertThat(graph.indexOf(input)).isLessThan(graph.indexOf(node)));
        }
        assertThat(graph.inputs(f.find("u"))).containsExactly(x, y);
        assertThat(graph.users(u)).hasSize(2);
        assertThat(graph.users(f)).isEmpty();
        assertThat(graph.kinds()).isEqualTo(Map.of("array", 2, "multiply", 1, "add", 1, "sin", 1, "subtract", 1));
    }

    @Test
    void nodesAreFoundByLabelKindAndCondition() {
        Ch f = exp(x.multiply(2)).add(y);
        Graph graph = Graph.of(f);
        assertThat(graph.get("x")).isSameAs(x);
        assertThat(graph.ofKind("multiply")).hasSize(1);
        assertThat(graph.leaves()).containsExactly(x, y);
        assertThat(graph.constants())
                .singleElement()
                .satisfies(c -> assertThat(c.r().item()).isEqualTo(2));
        assertThat(graph.where(node -> node.size() == 1)).isEqualTo(graph.constants());
        assertThat(graph.contains(x)).isTrue();
        assertThat(graph.contains(array(1))).isFalse();
        assertThat(f.find("y")).isSameAs(y);
    }

    @Test
    void labelsThatAreMissingOrNotTheOnlyOnesAreToldOf() {
        Ch f = x.add(y);
        assertThatThrownBy(() -> f.find("z"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("no node of 3 bears the label \"z\"; there are: x, y");
        y.label("x");
        assertThatThrownBy(() -> f.find("x")).isInstanceOf(GraphException.class).hasMessageContaining("2 of the nodes");
        assertThat(Graph.of(f).labelled("x")).containsExactly(x, y);
        assertThatThrownBy(() -> Graph.of(f).users(array(1))).isInstanceOf(GraphException.class);
        assertThatThrownBy(() -> Graph.of(array(1).add(1)).get("w")).hasMessageContaining("there are no labels");
    }

    @Test
    void composedPrimitivesAreOneNodeUnlessTheyAreOpened() {
        Ch f = ChChain.of(List.of(x, y), array(1));
        assertThat(Graph.of(f).size()).isEqualTo(4);
        Graph opened = Graph.opened(f);
        assertThat(opened.ofKind("add")).hasSize(2);
        assertThat(opened.ofKind("multiply")).hasSize(1);
        assertThat(opened.nodes().get(opened.size() - 1)).isSameAs(f);
    }

    @Test
    void severalRootsAreOneGraph() {
        Ch u = x.add(y);
        Ch f = u.multiply(2);
        Graph graph = Graph.of(f, u, x.negative());
        assertThat(graph.roots()).hasSize(3);
        assertThat(graph.nodes()).hasSize(6).doesNotHaveDuplicates();
        assertThat(Graph.of().size()).isZero();
    }

    @Test
    void sharingAndDepthCostNothing() {
        Ch v = x;
        for (int i = 0; i < 60; i++) {
            v = v.add(v);
        }
        assertThat(Graph.of(v).size()).isEqualTo(61);
        Ch deep = x;
        for (int i = 0; i < 30_000; i++) {
            deep = deep.add(y);
        }
        deep.label("top");
        assertThat(deep.find("top")).isSameAs(deep);
        assertThat(Graph.of(deep, concatenate(deep, x)).size()).isEqualTo(30_003);
    }
}
