package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.GraphException;
import chumpy.array.Arguments;
import chumpy.graph.Engine;
import chumpy.graph.Traversal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one or several expressions, each once, in an order in which inputs come before those who use them: the order
 * of evaluation.
 *
 * <pre>{@code
 * Graph graph = Graph.of(f);
 * for (Ch node : graph) { ... }
 * Ch w = graph.get("weights");
 * List<Ch> products = graph.ofKind("multiply");
 * List<Ch> free = graph.leaves();
 * }</pre>
 *
 * <p>{@link #of} shows an expression as it was written: a composed primitive is one node above its terms. {@link #opened}
 * also shows the expressions that composed primitives are made of. A graph is a list of what was there when it was made; it
 * computes nothing, and does not follow later changes. Making one takes time and memory in proportion to the number of
 * nodes, however deep they are and however often they are shared.
 */
public final class Graph implements Iterable<Ch> {
    private final List<Ch> roots;
    private final boolean opened;
    private final Traversal traversal;
    private final List<Ch> nodes;

    /** Made when first asked for, since they take far longer than the walk. */
    private @Nullable IdentityHashMap<Ch, Integer> places;

    private @Nullable IdentityHashMap<Ch, List<Ch>> users;

    private Graph(List<Ch> roots, boolean opened) {
        this.roots = roots;
        this.opened = opened;
        this.traversal = Traversal.of(roots, opened);
        this.nodes = new Nodes(traversal);
    }

    private static final class Nodes extends AbstractList<Ch> implements RandomAccess {
        private final Traversal traversal;

        Nodes(Traversal traversal) {
            this.traversal = traversal;
        }

        @Override
        public Ch get(int i) {
            return (Ch) traversal.node(Objects.checkIndex(i, size()));
        }

        @Override
        public int size() {
            return traversal.size();
        }
    }

    /**
     * The nodes of expressions, as they were written.
     *
     * @param roots one or several expressions, which may share nodes
     * @return their nodes
     */
    public static Graph of(Ch... roots) {
        return new Graph(checked(roots), false);
    }

    /**
     * The nodes of expressions with those that composed primitives are made of: all that is evaluated.
     *
     * @param roots one or several expressions, which may share nodes
     * @return their nodes
     */
    public static Graph opened(Ch... roots) {
        return new Graph(checked(roots), true);
    }

    private static List<Ch> checked(Ch[] roots) {
        return List.copyOf(Arguments.allGiven("Graph", "roots", Arrays.asList(given("Graph", "roots", roots))));
    }

    /** The nodes and their inputs as numbers. */
    Traversal traversal() {
        return traversal;
    }

    /**
     * The expressions that this was made of.
     *
     * @return the roots, in the order in which they were given
     */
    public List<Ch> roots() {
        return roots;
    }

    /**
     * All nodes in the order of evaluation.
     *
     * @return inputs before those who use them; unmodifiable
     */
    public List<Ch> nodes() {
        return nodes;
    }

    /** All nodes in the order of evaluation. */
    @Override
    public Iterator<Ch> iterator() {
        return nodes.iterator();
    }

    /**
     * All nodes in the order of evaluation.
     *
     * @return a stream
     */
    public Stream<Ch> stream() {
        return nodes.stream();
    }

    /**
     * The number of nodes, leaves and constants included.
     *
     * @return each node counts once
     */
    public int size() {
        return nodes.size();
    }

    /**
     * Whether a node is one of these.
     *
     * @param node any node
     * @return true if an expression depends on it, or is it
     */
    public boolean contains(Ch node) {
        return places().containsKey(given("contains", "node", node));
    }

    /**
     * The place of a node in the order of evaluation.
     *
     * @param node one of these
     * @return its place in {@link #nodes}
     * @throws GraphException if it is not one of these
     */
    public int indexOf(Ch node) {
        Integer place = places().get(given("indexOf", "node", node));
        if (place == null) {
            throw new GraphException("Graph: " + Engine.describe(node) + " is none of the " + size() + " nodes");
        }
        return place;
    }

    private IdentityHashMap<Ch, Integer> places() {
        IdentityHashMap<Ch, Integer> known = places;
        if (known == null) {
            known = new IdentityHashMap<>(size());
            for (int i = 0; i < size(); i++) {
                known.put(nodes.get(i), i);
            }
            places = known;
        }
        return known;
    }

    /**
     * The free variables: leaves that can be assigned to.
     *
     * @return in the order of evaluation
     */
    public List<Ch> leaves() {
        return where(node -> Engine.isLeaf(node) && !Engine.isConstant(node));
    }

    /**
     * The leaves that nobody can assign to, such as the 2 of {@code x.multiply(2)}.
     *
     * @return in the order of evaluation
     */
    public List<Ch> constants() {
        return where(Engine::isConstant);
    }

    /**
     * The nodes for which something is so.
     *
     * @param condition asked of each node
     * @return in the order of evaluation
     */
    public List<Ch> where(Predicate<? super Ch> condition) {
        return nodes.stream().filter(given("where", "condition", condition)).toList();
    }

    /**
     * The nodes of a kind.
     *
     * @param kind a name as {@link #kind} gives it: {@code "array"}, {@code "constant"}, NumPy's name of a function, or the
     *     name of the class of a primitive
     * @return in the order of evaluation
     */
    public List<Ch> ofKind(String kind) {
        given("ofKind", "kind", kind);
        return where(node -> kind(node).equals(kind));
    }

    /**
     * The nodes that bear a label.
     *
     * @param label a label
     * @return in the order of evaluation; none, one or several
     */
    public List<Ch> labelled(String label) {
        given("labelled", "label", label);
        return where(node -> label.equals(node.label()));
    }

    /**
     * The one node that bears a label.
     *
     * @param label a label
     * @return the node
     * @throws GraphException if there is none, or more than one
     */
    public Ch get(String label) {
        given("get", "label", label);
        List<Ch> found = labelled(label);
        if (found.size() != 1) {
            throw new GraphException("Graph: "
                    + (found.isEmpty()
                            ? "no node of " + size() + " bears"
                            : found.size() + " of the nodes, " + size() + " in all, bear")
                    + " the label \"" + label + "\"; "
                    + (found.isEmpty() ? known() : "ask labelled(...) for all of them"));
        }
        return found.get(0);
    }

    private String known() {
        Set<String> labels = new TreeSet<>();
        stream().map(Ch::label).filter(Objects::nonNull).forEach(labels::add);
        String shown = String.join(", ", labels.stream().limit(10).toList());
        return labels.isEmpty()
                ? "there are no labels: give them by label(...)"
                : "there are: " + shown + (labels.size() > 10 ? " and " + (labels.size() - 10) + " more" : "");
    }

    /**
     * How many nodes there are of each kind.
     *
     * @return kinds in the order of evaluation, with their numbers; unmodifiable
     */
    public Map<String, Integer> kinds() {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        nodes.forEach(node -> kinds.merge(kind(node), 1, Integer::sum));
        return Collections.unmodifiableMap(kinds);
    }

    /**
     * What messages and trees call the kind of a node.
     *
     * @param node any node
     * @return {@code "array"} or {@code "constant"} for leaves, NumPy's name for functions, the name of its class for a
     *     primitive
     */
    public static String kind(Ch node) {
        return Engine.kind(given("kind", "node", node));
    }

    /**
     * The inputs of a node in this graph, slot by slot: one that stands in two slots is there twice.
     *
     * @param node one of these
     * @return as they are now; for a composed primitive of an {@linkplain #opened opened} graph, the expression that it is
     *     made of comes last
     * @throws GraphException if it is not one of these
     */
    public List<Ch> inputs(Ch node) {
        indexOf(node);
        return Traversal.inputs(node, opened).stream().map(Ch.class::cast).toList();
    }

    /**
     * The nodes of this graph that use a node.
     *
     * @param node one of these
     * @return each once, in the order of evaluation
     * @throws GraphException if it is not one of these
     */
    public List<Ch> users(Ch node) {
        indexOf(node);
        IdentityHashMap<Ch, List<Ch>> known = users;
        if (known == null) {
            known = findUsers();
            users = known;
        }
        return Collections.unmodifiableList(known.getOrDefault(node, List.of()));
    }

    private IdentityHashMap<Ch, List<Ch>> findUsers() {
        IdentityHashMap<Ch, List<Ch>> found = new IdentityHashMap<>(size());
        for (int i = 0; i < size(); i++) {
            for (int slot = 0; slot < traversal.inputCount(i); slot++) {
                List<Ch> those =
                        found.computeIfAbsent(nodes.get(traversal.input(i, slot)), input -> new ArrayList<>(2));
                if (those.isEmpty() || those.get(those.size() - 1) != nodes.get(i)) {
                    those.add(nodes.get(i));
                }
            }
        }
        return found;
    }

    /** The number of nodes, and how many of them are leaves. */
    @Override
    public String toString() {
        return "Graph of " + size() + " nodes, " + leaves().size() + " of them leaves and "
                + constants().size() + " constants";
    }
}
