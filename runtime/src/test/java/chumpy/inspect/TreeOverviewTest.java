package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.cos;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chumpy.Ch;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeOverviewTest {
    private static int sum(Tree tree) {
        return tree.nodes().stream().mapToInt(TreeNode::count).sum();
    }

    @Test
    void nodesThatAreMadeAlikeShareABox() {
        Ch data = zeros(4000).label("data");
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            Ch part = data.get(i + ":" + (i + 3));
            parts.add((i % 2 == 0 ? sin(part).multiply(part) : exp(part)).sum().reshape(1));
        }
        Ch f = concatenate(parts.toArray(Ch[]::new)).sum().label("f");
        Tree tree = Tree.of(f);
        assertThat(tree.isOverview()).isTrue();
        assertThat(tree.size()).isEqualTo(Graph.of(f).size()).isEqualTo(4503);
        assertThat(sum(tree)).isEqualTo(tree.size());
        assertThat(tree.title()).isEqualTo("Overview: 4,503 nodes, in 11 boxes of nodes that are alike");
        assertThat(tree.nodes())
                .extracting(node -> node.name() + " x " + node.count())
                .containsExactlyInAnyOrder(
                        "data x 1",
                        "get x 1000",
                        "sin x 500",
                        "multiply x 500",
                        "sum x 500",
                        "reshape x 500",
                        "exp x 500",
                        "sum x 500",
                        "reshape x 500",
                        "concatenate x 1",
                        "f x 1");
        Graph graph = Graph.of(f);
        assertThat(tree.edges().stream().mapToInt(TreeEdge::count).sum())
                .isEqualTo(graph.stream()
                        .mapToInt(node -> graph.inputs(node).size())
                        .sum());
        assertThat(Tree.of(f).limit(10_000).isOverview()).isFalse();
        assertThat(Tree.of(f).limit(10_000).nodes()).hasSize(4503);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void thereAreNeverMoreBoxesThanTheLimit(long seed) {
        Random random = new Random(seed);
        List<Ch> nodes = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            nodes.add(zeros(1 + random.nextInt(3)).label("leaf " + i));
        }
        for (int i = 0; i < 3000; i++) {
            Ch a = nodes.get(random.nextInt(nodes.size())).sum();
            Ch b = nodes.get(random.nextInt(nodes.size()));
            Ch c = switch (random.nextInt(4)) {
                case 0 -> a.add(b);
                case 1 -> sin(b).multiply(a);
                case 2 -> cos(b);
                default -> b.get("None");
            };
            nodes.add(random.nextInt(20) == 0 ? c.label("node " + i) : c);
        }
        Ch[] roots = nodes.subList(nodes.size() - 1 - random.nextInt(50), nodes.size())
                .toArray(Ch[]::new);
        for (int limit : new int[] {10, 40, 150}) {
            Tree tree = Tree.of(roots).limit(limit);
            assertThat(tree.nodes()).as("seed %d", seed).hasSizeLessThanOrEqualTo(limit);
            assertThat(sum(tree)).isEqualTo(Graph.of(roots).size()).isEqualTo(tree.size());
            assertThat(tree.edges()).allSatisfy(edge -> {
                assertThat(edge.user()).isBetween(0, tree.nodes().size() - 1);
                assertThat(edge.input()).isBetween(0, tree.nodes().size() - 1);
            });
        }
    }

    @Test
    void rootsTheWrtAndFewLabelsStayByThemselves() {
        Ch x = zeros(3).label("x");
        Ch y = zeros(3);
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Ch part = sin(i % 2 == 0 ? x : y);
            parts.add(i == 7 ? part.label("seven") : part);
        }
        Ch f = concatenate(parts.toArray(Ch[]::new)).sum();
        Tree tree = Tree.of(f, parts.get(20)).wrt(x);
        assertThat(tree.isOverview()).isTrue();
        assertThat(tree.nodes().get(tree.wrtBox()).node()).isSameAs(x);
        assertThat(tree.nodes()).filteredOn(TreeNode::root).hasSize(2).allMatch(node -> node.count() == 1);
        assertThat(tree.title()).isEqualTo("Overview: 203 of 404 nodes lead to x, in 5 boxes of nodes that are alike");
        assertThat(Tree.of(f).nodes())
                .filteredOn(node -> "seven".equals(node.label()))
                .singleElement()
                .satisfies(node -> assertThat(node.count()).isEqualTo(1));
        assertThat(tree.edges()).filteredOn(edge -> edge.jacobian() != null).isNotEmpty();
    }

    @Test
    void manyLabelsOrShapesOrKindsDoNotKeepTheOverviewFromBeingOne() {
        List<Ch> parts = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            parts.add(zeros(i).label("part " + i).sum().reshape(1));
        }
        Tree tree = Tree.of(concatenate(parts.toArray(Ch[]::new)));
        assertThat(tree.nodes()).hasSizeLessThan(20);
        assertThat(tree.nodes())
                .filteredOn(node -> node.count() == 2000)
                .extracting(TreeNode::shape)
                .contains("various shapes", "()", "(1,)");
        Tree ofMany = Tree.of(parts.toArray(Ch[]::new));
        assertThat(ofMany.nodes()).hasSizeLessThan(20);
        assertThat(ofMany.nodes()).filteredOn(TreeNode::root).isNotEmpty();
    }

    @Test
    void stateTellsApartOnlyWhereItIsShown() {
        List<Ch> parts = new ArrayList<>();
        Ch x = zeros(2);
        Ch y = zeros(2);
        for (int i = 0; i < 300; i++) {
            parts.add(sin(i < 100 ? x : y));
        }
        Ch f = concatenate(parts.toArray(Ch[]::new));
        f.r();
        x.set(0, 1);
        Tree tree = Tree.of(f).status();
        assertThat(tree.nodes())
                .filteredOn(node -> node.kind().equals("sin"))
                .extracting(TreeNode::count, TreeNode::state)
                .containsExactlyInAnyOrder(tuple(100, TreeNode.State.COMPUTED), tuple(200, TreeNode.State.CACHED));
        assertThat(Tree.of(f).nodes())
                .filteredOn(node -> node.kind().equals("sin"))
                .hasSize(1);
    }

    @Test
    void doublingTenThousandTimesIsAFewBoxes() {
        Ch v = array(1);
        for (int i = 0; i < 10_000; i++) {
            v = v.add(v);
        }
        Tree tree = Tree.of(v);
        assertThat(sum(tree)).isEqualTo(10_001);
        assertThat(tree.nodes()).hasSizeLessThanOrEqualTo(12);
        assertThat(new Dot(tree.toDot()).edges).hasSameSizeAs(tree.edges());
        assertThat(Tree.of(v).wrt(v).nodes()).hasSize(1);
    }

    @Test
    void aMillionNodesAreNoTrouble() {
        Ch x = array(1).label("x");
        Ch v = x;
        for (int i = 0; i < 500_000; i++) {
            v = v.add(1);
        }
        Tree tree = Tree.of(v);
        assertThat(tree.size()).isEqualTo(1_000_001);
        assertThat(sum(tree)).isEqualTo(1_000_001);
        assertThat(tree.nodes()).hasSizeLessThanOrEqualTo(12);
        assertThat(tree.nodes()).anySatisfy(node -> {
            assertThat(node.kind()).isEqualTo("constant");
            assertThat(node.count()).isEqualTo(500_000);
        });
    }

    @Test
    void ofMillionsOfNodesThoseWithLargeJacobiansAreFound() {
        Ch x = zeros(300).label("x");
        Ch v = x;
        for (int i = 0; i < 300; i++) {
            v = sin(v);
        }
        v.drWrt(x);
        Tree tree = Tree.of(v).cacheLimit(2000);
        assertThat(tree.isOverview()).isTrue();
        assertThat(tree.edges())
                .anyMatch(TreeEdge::marked)
                .anySatisfy(edge -> assertThat(edge.remark()).startsWith("the largest of "));
    }
}
