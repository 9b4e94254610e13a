package chumpy.inspect;

import static chumpy.array.Arguments.given;

import chumpy.Ch;
import chumpy.Chumpy;
import chumpy.GraphException;
import chumpy.PrimitiveType;
import chumpy.TermException;
import chumpy.graph.Engine;
import chumpy.graph.Traversal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A deep copy of one or several expressions: new leaves and constants that hold the same numbers, and new nodes of the same
 * kinds above them. Labels are kept, and what was shared is shared again. No node is common to both, so that one can be
 * assigned to, or used by another thread, without the other.
 *
 * <p>Terms that are no nodes are handed on as they are. Numbers are copied only when one of the leaves that hold them is
 * assigned to. A composed primitive is composed anew.
 */
public final class GraphCopy {
    private final Graph graph;
    private final Traversal traversal;
    private final Ch[] copies;

    /** Terms of the node that is being copied. */
    private final Map<String, @Nullable Object> terms = new HashMap<>();

    private GraphCopy(Graph graph) {
        this.graph = graph;
        this.traversal = graph.traversal();
        this.copies = new Ch[graph.size()];
        for (int i = 0; i < copies.length; i++) {
            Ch node = graph.nodes().get(i);
            copies[i] = Engine.isLeaf(node) ? leaf(node) : expression(i, node);
            copies[i].label(node.label());
        }
    }

    /**
     * Copies expressions.
     *
     * @param roots one or several expressions, which may share nodes
     * @return the copies, to be asked for by the nodes that they are copies of
     * @throws TermException if a node is of a kind that cannot be made anew: a class that was not generated
     */
    public static GraphCopy of(Ch... roots) {
        return new GraphCopy(Graph.of(roots));
    }

    /**
     * The copy of a node.
     *
     * @param node a root, or a node below one: a leaf, above all
     * @return its copy
     * @throws GraphException if the node was not copied
     */
    public Ch copyOf(Ch node) {
        given("GraphCopy", "node", node);
        if (graph.roots().size() == 1 && graph.roots().get(0) == node) {
            return copies[copies.length - 1];
        }
        if (!graph.contains(node)) {
            throw new GraphException("GraphCopy: " + Engine.describe(node) + " is none of the nodes that were copied");
        }
        return copies[graph.indexOf(node)];
    }

    private static Ch leaf(Ch node) {
        return Engine.isConstant(node) ? Chumpy.constant(node.r()) : Chumpy.array(node.r());
    }

    /** Inputs stand in the order of the terms; a term that is null has none. */
    private Ch expression(int place, Ch node) {
        PrimitiveType type = Engine.type(node);
        terms.clear();
        int slot = 0;
        for (int term = 0; term < type.termCount(); term++) {
            Object value = Engine.term(node, term);
            if (value instanceof List<?> list && type.role(term) == PrimitiveType.Role.DTERM_LIST) {
                Ch[] inputs = new Ch[list.size()];
                for (int i = 0; i < inputs.length; i++) {
                    inputs[i] = copies[traversal.input(place, slot++)];
                }
                value = Arrays.asList(inputs);
            } else if (value != null && type.role(term) != PrimitiveType.Role.TERM) {
                value = copies[traversal.input(place, slot++)];
            }
            terms.put(type.termName(term), value);
        }
        return type.make(terms);
    }
}
