package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.ShapeException;
import chumpy.array.Raw;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.Rewiring;
import chumpy.graph.Traversal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;

/** Changes of expressions that are there: one node put in the place of another, and what is there twice removed. */
public final class Rewrite {
    private Rewrite() {}

    /**
     * Puts a node in the place of another, wherever that one is used below a root. Nodes are changed where they are, so that
     * expressions that share them follow; users outside the root keep what they have, and so does the new node itself, which
     * may be made of the old one: {@code replace(f, x, x.multiply(2))}. Labels stay where they are.
     *
     * <p>If the new node has another shape than the old one, the root is evaluated to see if it fits.
     *
     * @param root an expression
     * @param old one of its nodes, as the expression was written
     * @param replacement what is to stand in its place
     * @return the root; the replacement if the root itself was to be replaced
     * @throws GraphException if the old node is not one of the expression's, or if a node would come to depend on itself;
     *     nothing is changed then
     * @throws ShapeException if the root cannot be evaluated with a node of that shape; nothing is changed then
     */
    public static Ch replace(Ch root, Ch old, Ch replacement) {
        given("replace", "root", root);
        given("replace", "old", old);
        given("replace", "replacement", replacement);
        Traversal nodes = Graph.of(root).traversal();
        int place = nodes.find(old);
        if (place < 0) {
            throw new GraphException("replace: " + Engine.describe(old) + " is not one of the " + nodes.size()
                    + " nodes of " + Engine.describe(root)
                    + "; what a composed primitive is made of changes with its terms");
        }
        if (root == old || old == replacement) {
            return root == old ? replacement : root;
        }
        Rewiring rewiring = new Rewiring();
        List<Node> users = rewire(rewiring, nodes, used -> used == place ? replacement : nodes.node(used));
        int cycle = rewiring.reachedFrom(replacement);
        if (cycle >= 0) {
            throw new GraphException("replace: " + Engine.describe(replacement) + " depends on "
                    + Engine.describe(users.get(cycle)) + ", which uses " + Engine.describe(old)
                    + " and would come to depend on itself; make the replacement of other nodes, or of a copy");
        }
        boolean alike = haveOneShape(old, replacement);
        rewiring.apply(() -> {
            if (!alike) {
                checkFits(root, old, replacement);
            }
        });
        return root;
    }

    /** Takes note of all nodes that get another input; these. */
    private static List<Node> rewire(Rewiring rewiring, Traversal nodes, IntFunction<Node> inputs) {
        List<Node> users = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            boolean changes = false;
            for (int slot = 0; slot < nodes.inputCount(i) && !changes; slot++) {
                changes = inputs.apply(nodes.input(i, slot)) != nodes.node(nodes.input(i, slot));
            }
            if (changes) {
                Node[] now = new Node[nodes.inputCount(i)];
                for (int slot = 0; slot < now.length; slot++) {
                    now[slot] = inputs.apply(nodes.input(i, slot));
                }
                users.add(nodes.node(i));
                rewiring.add(nodes.node(i), now);
            }
        }
        return users;
    }

    private static boolean haveOneShape(Ch old, Ch replacement) {
        try {
            return Arrays.equals(Raw.shape(Engine.value(old)), Raw.shape(Engine.value(replacement)));
        } catch (ChumpyException cannotBeComputed) {
            return false;
        }
    }

    private static void checkFits(Ch root, Ch old, Ch replacement) {
        try {
            Engine.value(root);
        } catch (ShapeException e) {
            throw new ShapeException(
                    "replace: " + Engine.describe(replacement) + " cannot stand in the place of " + Engine.describe(old)
                            + ": " + e.getMessage(),
                    e);
        }
    }

    /**
     * Merges nodes that compute the same: of one kind, with equal terms. The first of them stays, and those who used the
     * others use it instead. Equal constants are merged; leaves that can be assigned to never are, nor are nodes that bear
     * different labels. One without a label takes over that of one which is merged into it. Values and derivatives stay as
     * they are. The roots themselves stay in place.
     *
     * <p>Terms that are no nodes are compared entry by entry if they are arrays, and functions by the place in the code that
     * they come from and what they captured there. The value of a primitive is taken to follow from its terms alone.
     *
     * @param roots one or several expressions, which may share nodes
     * @return how many nodes the expressions have less than before
     */
    public static int removeRedundancy(Ch... roots) {
        Graph graph = Graph.of(roots);
        Traversal nodes = graph.traversal();
        Redundancy redundancy = new Redundancy(nodes);
        Rewiring rewiring = new Rewiring();
        rewire(rewiring, nodes, place -> nodes.node(redundancy.first(place)));
        rewiring.apply(redundancy::giveLabels);
        return graph.size() - Graph.of(roots).size();
    }
}
