package chumpy.inspect;

import static chumpy.Chumpy.array;
import static chumpy.Chumpy.concatenate;
import static chumpy.Chumpy.constant;
import static chumpy.Chumpy.exp;
import static chumpy.Chumpy.eye;
import static chumpy.Chumpy.ones;
import static chumpy.Chumpy.primitive;
import static chumpy.Chumpy.sin;
import static chumpy.Chumpy.where;
import static chumpy.Chumpy.zeros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chumpy.Ch;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.graph.Engine;
import chumpy.inspect.TreeNode.Role;
import chumpy.inspect.TreeNode.State;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
    private final Ch x = array(1, 2, 3).label("x");
    private final Ch y = array(4, 5, 6).label("y");

    private static TreeNode of(Tree tree, Ch node) {
        return tree.nodes().stream()
                .filter(box -> box.node() == node)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> terms(Tree tree, Ch user) {
        int number = of(tree, user).number();
        return tree.edges().stream()
                .filter(edge -> edge.user() == number)
                .map(TreeEdge::term)
                .toList();
    }

    @Test
    void everyNodeIsThereOnceWithItsEdges() {
        Ch shared = x.multiply(y).label("shared");
        Ch f = shared.add(shared).subtract(sin(shared)).label("f");
        Tree tree = Tree.of(f);
        Graph graph = Graph.of(f);
        assertThat(tree.nodes()).extracting(TreeNode::node).containsExactlyElementsOf(graph.nodes());
        assertThat(tree.nodes()).extracting(TreeNode::number).containsExactly(0, 1, 2, 3, 4, 5);
        List<List<Ch>> edges = new ArrayList<>();
        for (TreeEdge edge : tree.edges()) {
            edges.add(List.of(
                    tree.nodes().get(edge.user()).node(),
                    tree.nodes().get(edge.input()).node()));
        }
        List<List<Ch>> wanted = new ArrayList<>();
        for (Ch node : graph) {
            graph.inputs(node).forEach(input -> wanted.add(List.of(node, input)));
        }
        assertThat(edges).containsExactlyElementsOf(wanted);
        assertThat(terms(tree, f)).containsExactly("x", "y");
        assertThat(tree.title()).isEqualTo("6 nodes");
        assertThat(tree.isOverview()).isFalse();
        assertThat(tree.nodes().get(5).root()).isTrue();
        assertThat(tree.nodes().subList(0, 5)).noneMatch(TreeNode::root);
    }

    @Test
    void leavesConstantsViewsAndPrimitivesAreToldApart() {
        Ch view = x.get("1:").label("view");
        Ch twice = x.get("[0, 0]").label("twice");
        Ch two = constant(2).label("two");
        Ch ofConstant = constant(NdArray.of(1, 2)).get("1:");
        Ch f = view.add(twice).multiply(two).add(ofConstant);
        Tree tree = Tree.of(f);
        assertThat(of(tree, x).role()).isEqualTo(Role.LEAF);
        assertThat(of(tree, two).role()).isEqualTo(Role.CONSTANT);
        assertThat(of(tree, view).role()).isEqualTo(Role.VIEW);
        assertThat(of(tree, twice).role()).isEqualTo(Role.PRIMITIVE);
        assertThat(of(tree, ofConstant).role()).isEqualTo(Role.PRIMITIVE);
        assertThat(of(tree, f).role()).isEqualTo(Role.PRIMITIVE);
        Ch composed = ChChain.of(List.of(x, y), constant(1));
        assertThat(of(Tree.of(composed), composed).role()).isEqualTo(Role.COMPOSED);
    }

    @Test
    void composedPrimitivesAreClosedUnlessOpened() {
        Ch base = array(1, 1, 1).label("base");
        Ch f = ChChain.builder().parts(List.of(x, y)).base(base).gain(3).build();
        Tree closed = Tree.of(f);
        assertThat(closed.nodes()).extracting(TreeNode::node).containsExactly(x, y, base, f);
        assertThat(terms(closed, f)).containsExactly("parts[0]", "parts[1]", "base");
        assertThat(closed.edges())
                .extracting(TreeEdge::kind)
                .containsExactly(TreeEdge.Kind.DTERM, TreeEdge.Kind.DTERM, TreeEdge.Kind.FOLLOWED);
        assertThat(of(closed, f).terms()).containsExactly("gain: 3.0");
        Tree opened = closed.opened();
        assertThat(opened.nodes())
                .extracting(TreeNode::node)
                .containsExactlyElementsOf(Graph.opened(f).nodes());
        assertThat(opened.edges())
                .filteredOn(edge -> edge.kind() == TreeEdge.Kind.EXPRESSION)
                .hasSize(1)
                .allSatisfy(edge -> assertThat(edge.term()).isEmpty());
    }

    @Test
    void arraysAmongTermsAreSummarised() {
        int[] many = new int[5000];
        for (int i = 0; i < many.length; i++) {
            many[i] = i % 8;
        }
        Ch wide = array(new double[8]).get(chumpy.Index.list(many));
        Ch f = wide.sum().multiply(where(constant(1), x, y));
        String dot = f.toDot();
        assertThat(dot).hasSizeLessThan(5000);
        Tree tree = Tree.of(zeros(100, 200).add(1).sum(0));
        assertThat(tree.nodes())
                .allSatisfy(node -> assertThat(String.join("", node.terms())).hasSizeLessThan(200));
        assertThat(tree.nodes().get(tree.nodes().size() - 1).terms()).containsExactly("axes: [0]");
    }

    @Test
    void smallLeavesSayWhatTheyHold() {
        Ch f = x.multiply(2).add(ones(30).sum());
        Tree tree = Tree.of(f);
        assertThat(of(tree, x).content()).isEqualTo("[1. 2. 3.]");
        assertThat(tree.nodes())
                .filteredOn(node -> node.role() == Role.CONSTANT)
                .extracting(TreeNode::name)
                .containsExactly("2.");
        assertThat(tree.nodes())
                .filteredOn(node -> "(30,)".equals(node.shape()))
                .allMatch(n -> n.content() == null);
    }

    @Test
    void statesAreThoseBeforeTheTreeWasMade() {
        Ch a = x.multiply(2);
        Ch b = y.multiply(3);
        Ch f = a.add(b);
        assertThat(Tree.of(f).asIs().status().nodes())
                .filteredOn(node -> node.role() == Role.PRIMITIVE)
                .extracting(TreeNode::state)
                .containsOnly(State.STALE);
        f.r();
        x.set(0, 7);
        Tree asIs = Tree.of(f).status().asIs();
        assertThat(of(asIs, a).state()).isEqualTo(State.STALE);
        assertThat(of(asIs, a).shape()).isNull();
        assertThat(of(asIs, b).state()).isEqualTo(State.CACHED);
        assertThat(of(asIs, b).shape()).isEqualTo("(3,)");
        assertThat(of(asIs, f).state()).isEqualTo(State.STALE);
        Tree computed = Tree.of(f).status();
        assertThat(of(computed, a).state()).isEqualTo(State.COMPUTED);
        assertThat(of(computed, b).state()).isEqualTo(State.CACHED);
        assertThat(of(computed, f).state()).isEqualTo(State.COMPUTED);
        assertThat(of(Tree.of(f).status(), a).state()).isEqualTo(State.CACHED);
        assertThat(of(computed, a).state()).as("a tree keeps what it saw").isEqualTo(State.COMPUTED);
    }

    @Test
    void aNodeThatThrowsIsDrawnWithItsError() {
        Ch bad = x.dot(array(1, 2).label("two"));
        Ch f = bad.sum().add(y.sum());
        Tree tree = Tree.of(f);
        assertThat(tree.nodes()).hasSize(7);
        assertThat(of(tree, bad).error()).contains("(3,)").contains("(2,)");
        assertThat(of(tree, bad).shape()).isNull();
        assertThat(of(tree, f).error()).as("its inputs are to blame").isNull();
        assertThat(of(tree, f).state()).isEqualTo(State.STALE);
        assertThat(tree.nodes())
                .filteredOn(node -> node.error() == null && node.shape() != null)
                .hasSize(4);
        Ch wild = primitive("wild")
                .dterm(x)
                .value(in -> {
                    throw new IllegalStateException();
                })
                .drWrt(in -> Jacobian.identity(3))
                .build();
        assertThat(of(Tree.of(wild), wild).error()).isEqualTo("IllegalStateException");
        assertThat(new Dot(Tree.of(f).toDot()).nodes).hasSize(7);
    }

    @Test
    void whatLeadsToTheWrtIsShownWithItsDerivatives() {
        Ch s = x.multiply(x).label("s");
        Ch f = exp(s).add(y.multiply(2)).label("f");
        Tree tree = Tree.of(f).wrt(x);
        assertThat(tree.nodes()).extracting(TreeNode::name).containsExactly("x", "s", "exp", "f");
        assertThat(tree.title()).isEqualTo("4 of 7 nodes lead to x");
        assertThat(tree.wrtBox()).isZero();
        for (TreeNode node : tree.nodes()) {
            Jacobian expected = node.node().drWrt(x);
            assertThat(node.jacobian()).isNotNull();
            assertThat(node.jacobian().rows()).isEqualTo(expected.rows());
            assertThat(node.jacobian().cols()).isEqualTo(expected.cols());
            assertThat(node.jacobian().form()).isEqualTo(expected.form());
            assertThat(node.jacobian().stored()).isEqualTo(expected.nnz());
        }
        assertThat(tree.edges()).hasSize(4).allSatisfy(edge -> {
            assertThat(edge.jacobian()).isNotNull();
            assertThat(edge.jacobian().toString()).startsWith("3x3 sparse").contains("3 non-zeros");
        });
        assertThat(Tree.of(f).wrt(array(1).label("stranger")).title())
                .isEqualTo("nothing of 7 nodes depends on stranger");
        assertThat(Tree.of(x).wrt(x).nodes()).hasSize(1);
        assertThat(tree.toDot()).contains("by x: 3x3 sparse, diagonal, 3 non-zeros");
    }

    @Test
    void aWrtMayBeAViewOrAnIntermediate() {
        Ch view = x.get("1:").label("tail");
        Ch f = x.multiply(2).sum();
        Tree tree = Tree.of(f).wrt(view);
        TreeNode root = of(tree, f);
        assertThat(root.jacobian()).isNotNull();
        assertThat(root.jacobian().cols()).isEqualTo(2);
        Ch middle = x.add(1).label("middle");
        Ch g = middle.multiply(x).sum();
        assertThat(Tree.of(g).wrt(middle).nodes())
                .extracting(TreeNode::name)
                .containsExactly("middle", "multiply", "sum");
    }

    @Test
    void derivativesOfComposedPrimitivesGoThroughTheirExpressions() {
        Ch f = ChChain.of(List.of(x, y, x), constant(1));
        Tree tree = Tree.of(f).wrt(x);
        assertThat(tree.edges()).hasSize(2).allSatisfy(edge -> {
            assertThat(edge.jacobian()).isNotNull();
            assertThat(edge.jacobian().stored()).isEqualTo(3);
        });
        assertThat(of(tree, f).jacobian()).isEqualTo(TreeJacobian.of(f.drWrt(x)));
    }

    @Test
    void aDerivativeThatThrowsIsARemark() {
        Ch wild = primitive("wild")
                .dterm(x)
                .value(in -> in.get(0))
                .drWrt(in -> {
                    throw new IllegalStateException("no derivative today");
                })
                .build();
        Tree tree = Tree.of(wild.add(1)).wrt(x);
        assertThat(tree.edges()).anySatisfy(edge -> assertThat(edge.remark()).contains("no derivative today"));
        assertThat(of(Tree.of(wild), wild).shape()).isEqualTo("(3,)");
    }

    @Test
    void aNodeMayDropInputsWhileItIsComputed() {
        for (Tree tree : List.of(
                Tree.of(ChShrinking.of(List.of(x, y))),
                Tree.of(ChShrinking.of(List.of(x, y))).wrt(y),
                Tree.of(ChShrinking.of(List.of(x, y))).cacheLimit(0))) {
            tree.nodes().forEach(tree::details);
            assertThat(new Dot(tree.toDot()).nodes).hasSameSizeAs(tree.nodes());
        }
    }

    @Test
    void nothingIsComputedIfNothingIsToBe() {
        Ch stale = exp(x);
        Ch f = stale.add(1);
        Ch view = x.get("1:");
        f.r();
        f.drWrt(view);
        x.set(0, 5);
        Tree tree = Tree.of(f).asIs().wrt(view).status();
        tree.nodes().forEach(tree::details);
        tree.toDot();
        Tree.of(f).asIs().cacheLimit(0).toDot();
        assertThat(Tree.of(f).asIs().nodes())
                .filteredOn(node -> node.role() == Role.PRIMITIVE)
                .extracting(TreeNode::state)
                .containsOnly(State.STALE);
        assertThat(tree.edges()).extracting(TreeEdge::jacobian).containsOnlyNulls();
    }

    @Test
    void largeRememberedJacobiansAreMarked() {
        Ch w = zeros(200).label("w");
        Ch p = ones(50, 200).dot(w).label("p");
        Ch f = sin(p).label("f");
        assertThat(Tree.of(f).cacheLimit(0).edges()).noneMatch(TreeEdge::marked);
        f.drWrt(w);
        Tree tree = Tree.of(f).cacheLimit(1000);
        assertThat(tree.edges())
                .filteredOn(TreeEdge::marked)
                .extracting(edge -> tree.nodes().get(edge.user()).name() + " "
                        + tree.nodes().get(edge.input()).name() + " " + edge.kind())
                .containsExactly("p w DTERM", "f w REMEMBERED");
        assertThat(tree.edges())
                .filteredOn(edge -> edge.kind() == TreeEdge.Kind.REMEMBERED)
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.jacobian()).isNotNull();
                    assertThat(edge.jacobian().bytes()).isEqualTo(8L * 50 * 200);
                    assertThat(edge.lines()).containsExactly("50x200 dense, 10,000 non-zeros, 78.1 KiB, drWrt");
                });
        assertThat(Tree.of(f).cacheLimit(80_000).edges()).noneMatch(TreeEdge::marked);
        w.set(0, 1);
        assertThat(Tree.of(f).cacheLimit(0).edges()).noneMatch(TreeEdge::marked);
    }

    @Test
    void remembersJacobiansThatWereAskedForTogetherOrByViews() {
        Ch f = x.multiply(y).label("f");
        Ch g = sin(x).multiply(y).label("g");
        Engine.jacobians(g, List.of(x, y));
        Tree together = Tree.of(g).cacheLimit(0);
        assertThat(together.edges())
                .filteredOn(edge -> edge.kind() == TreeEdge.Kind.REMEMBERED)
                .extracting(edge -> together.nodes().get(edge.input()).name() + " " + edge.remark())
                .containsExactlyInAnyOrder("x drWrt", "y drWrt");
        Ch view = x.get("1:");
        f.drWrt(view);
        Tree tree = Tree.of(f).cacheLimit(0);
        assertThat(tree.edges())
                .filteredOn(edge -> edge.kind() == TreeEdge.Kind.REMEMBERED)
                .singleElement()
                .satisfies(edge -> {
                    assertThat(tree.nodes().get(edge.input()).node()).isSameAs(x);
                    assertThat(edge.remark()).isEqualTo("the largest of 2");
                });
    }

    @Test
    void lookingDisturbsNothing() {
        Ch f = exp(x.multiply(y)).dot(eye(3));
        NdArray value = f.r();
        Jacobian derivative = f.drWrt(x);
        NdArray entries = derivative.toArray();
        Tree tree = Tree.of(f).wrt(x).status();
        tree.nodes().forEach(tree::details);
        assertThat(f.r()).isSameAs(value);
        assertThat(f.drWrt(x)).isSameAs(derivative);
        assertThat(f.drWrt(x).toArray()).isEqualTo(entries);
        Ch product = ones(4, 5).label("a").matmul(ones(5, 6).label("b")).label("product");
        product.drWrt(product.find("a"));
        Tree remembered = Tree.of(product).cacheLimit(0);
        Tree looked = Tree.of(product);
        looked.nodes().forEach(looked::details);
        assertThat(Tree.of(product).cacheLimit(0).edges()).isEqualTo(remembered.edges());
        Ch g = exp(x.multiply(y));
        Tree of = Tree.of(g).wrt(x);
        of.nodes().forEach(of::details);
        assertThat(Tree.of(g).cacheLimit(0).edges())
                .as("remembers no more than before")
                .noneMatch(TreeEdge::marked);
    }

    @Test
    void detailsTellOfValuesAndDerivatives() {
        Ch u = array(new double[][] {{1, Double.NaN}, {Double.NEGATIVE_INFINITY, 3}})
                .label("u");
        Ch f = u.multiply(2);
        Tree tree = Tree.of(f);
        TreeDetails details = tree.details(of(tree, f));
        ValueSummary value = details.value();
        assertThat(value).isNotNull();
        assertThat(value.least()).isEqualTo(2);
        assertThat(value.largest()).isEqualTo(6);
        assertThat(value.mean()).isEqualTo(4);
        assertThat(value.nans()).isEqualTo(1);
        assertThat(value.infinities()).isEqualTo(1);
        assertThat(value.text()).contains("nan").contains("-inf");
        assertThat(details.derivatives()).hasSize(2);
        TreeDetails.Derivative byU = details.derivatives().get(0);
        assertThat(byU.term()).isEqualTo("x");
        assertThat(tree.nodes().get(byU.input()).node()).isSameAs(u);
        assertThat(byU.sparsity()).isNotNull();
        assertThat(byU.sparsity().density(0, 0)).isEqualTo(1);
        assertThat(byU.sparsity().density(0, 1)).isZero();
        assertThat(tree.details(of(tree, u)).derivatives()).isEmpty();
        Ch wide = concatenate(Collections.nCopies(100, x).toArray(Ch[]::new));
        Tree ofWide = Tree.of(wide);
        TreeDetails some = ofWide.details(of(ofWide, wide));
        assertThat(some.more()).isPositive();
        assertThat(some.derivatives()).hasSize(100 - some.more());
        Ch stale = exp(x);
        Tree asIs = Tree.of(stale).asIs();
        assertThat(asIs.details(of(asIs, stale)).value()).isNull();
    }

    @Test
    void emptyAndSingleValuesAreDrawn() {
        for (Ch node : List.of(
                zeros(0),
                zeros(0, 3).sum(),
                array(2.0).sum(),
                constant(Double.NaN),
                zeros(3, 0).T())) {
            Tree tree = Tree.of(node).wrt(node);
            tree.nodes().forEach(tree::details);
            assertThat(new Dot(tree.toDot()).nodes).isNotEmpty();
            assertThat(of(Tree.of(node), node).shape())
                    .isEqualTo(ValueSummary.of(node.r()).shape());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "\\",
                "\\N\\\"",
                "a\nb",
                "</script><script>alert(1)</script>",
                "n1 -> n2; }",
                "&lt;&amp;",
                "<b>bold</b>",
                "\u65e5\u672c\u8a9e \ud83d\ude00",
                "tab\tand bell\u0007",
                "\\"
            })
    void labelsMayBeAnything(String label) {
        Ch f = x.add(1).label(label);
        Dot dot = new Dot(f.toDot());
        assertThat(dot.nodes).hasSize(3);
        assertThat(dot.edges).hasSize(2);
        String wanted = label.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Dot.shown(dot.nodes.get("n2").get("label")).get(0)).isEqualTo(wanted);
    }

    @Test
    void dotSaysWhatNodesAndEdgesAre() {
        Ch f = where(x, y, y.get("::-1")).label("f");
        Dot dot = new Dot(Tree.of(f).status().toDot());
        assertThat(dot.edges).extracting(edge -> edge.attributes().get("label")).contains("condition", "x", "y");
        assertThat(dot.edges)
                .filteredOn(edge -> edge.attributes().get("label").equals("condition"))
                .singleElement()
                .satisfies(edge -> assertThat(edge.attributes()).containsEntry("style", "dashed"));
        assertThat(dot.nodes.get("n0")).containsEntry("shape", "ellipse").doesNotContainKey("fillcolor");
        assertThat(Dot.shown(dot.nodes.get("n3").get("label"))).containsExactly("f", "where (3,)");
        assertThat(dot.nodes.get("n3")).containsEntry("fillcolor", "khaki");
    }

    @Test
    void severalRootsShareWhatTheyShare() {
        Ch shared = x.multiply(2);
        Ch f = shared.sum();
        Ch g = shared.add(1);
        Tree tree = Tree.of(f, g, shared);
        Set<Ch> nodes = Collections.newSetFromMap(new IdentityHashMap<>());
        tree.nodes().forEach(node -> assertThat(nodes.add(node.node())).isTrue());
        assertThat(tree.nodes())
                .filteredOn(TreeNode::root)
                .extracting(TreeNode::node)
                .containsExactly(shared, f, g);
    }

    @Test
    void optionsGiveOtherTrees() {
        Tree tree = Tree.of(x.add(y));
        assertThat(tree.status().hasStatus()).isTrue();
        assertThat(tree.cacheLimit(5).cacheLimit()).isEqualTo(5);
        assertThat(tree.hasStatus()).isFalse();
        assertThat(tree.cacheLimit()).isEqualTo(-1);
        assertThatThrownBy(() -> tree.cacheLimit(-1)).isInstanceOf(TreeException.class);
        assertThatThrownBy(() -> tree.limit(9))
                .isInstanceOf(TreeException.class)
                .hasMessageContaining("at least 10");
        assertThatThrownBy(Tree::of).isInstanceOf(TreeException.class);
    }

    @Test
    void picturesNeedAnotherArtifactAndDotDoesNot(@TempDir Path folder) throws Exception {
        Ch f = concatenate(x, y).label("f");
        assertThatThrownBy(f::toSvg).isInstanceOf(TreeException.class).hasMessageContaining("chumpy-view");
        assertThatThrownBy(f::toPng).isInstanceOf(TreeException.class).hasMessageContaining("chumpy-view");
        assertThatThrownBy(f::showTree).isInstanceOf(TreeException.class).hasMessageContaining("chumpy-view");
        assertThatThrownBy(() -> Tree.of(f).write(folder.resolve("f.jpeg")))
                .isInstanceOf(TreeException.class)
                .hasMessageContaining(".svg");
        Path file = folder.resolve("f.dot");
        Tree.of(f).write(file);
        assertThat(Files.readString(file)).isEqualTo(f.toDot());
    }
}
