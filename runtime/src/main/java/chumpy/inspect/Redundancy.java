package chumpy.inspect;

import chumpy.PrimitiveType;
import chumpy.graph.Engine;
import chumpy.graph.Node;
import chumpy.graph.Traversal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds nodes that compute the same, by numbering values: a node is looked up by its kind and its terms, where nodes stand
 * for the first of those that compute the same. One pass in the order of evaluation finds all.
 *
 * <p>J. Cocke, "Global common subexpression elimination", Proceedings of a Symposium on Compiler Optimization (1970).
 */
final class Redundancy {
    private final Traversal nodes;

    /** For each node the place of the first that computes the same. */
    private final int[] first;

    private final int[] hashes;

    /** An open hash table: places of first nodes, plus one. */
    private final int[] table;

    /** For each first node the label that it has, or takes over. */
    private final @Nullable String[] labels;

    Redundancy(Traversal nodes) {
        this.nodes = nodes;
        this.first = new int[nodes.size()];
        this.hashes = new int[nodes.size()];
        this.table = new int[Integer.highestOneBit(Math.max(nodes.size(), 1)) * 4];
        this.labels = new String[nodes.size()];
        for (int i = 0; i < first.length; i++) {
            Node node = nodes.node(i);
            labels[i] = Engine.label(node);
            first[i] = Engine.isLeaf(node) && !Engine.isConstant(node) ? i : find(i);
        }
    }

    /** The place of the first node that computes the same as the one at a place. */
    int first(int place) {
        return first[place];
    }

    /** Gives those that stay the labels that they take over. */
    void giveLabels() {
        for (int i = 0; i < first.length; i++) {
            if (first[i] == i && Engine.label(nodes.node(i)) == null && labels[i] != null) {
                Engine.label(nodes.node(i), labels[i]);
            }
        }
    }

    private int find(int place) {
        hashes[place] = hash(place);
        int slot = (hashes[place] ^ hashes[place] >>> 16) & table.length - 1;
        while (table[slot] != 0) {
            int other = table[slot] - 1;
            if (hashes[other] == hashes[place] && haveOneLabel(place, other) && computeTheSame(place, other)) {
                labels[other] = labels[place] == null ? labels[other] : labels[place];
                return other;
            }
            slot = slot + 1 & table.length - 1;
        }
        table[slot] = place + 1;
        return place;
    }

    private boolean haveOneLabel(int place, int other) {
        return labels[place] == null || labels[other] == null || labels[place].equals(labels[other]);
    }

    private int hash(int place) {
        Node node = nodes.node(place);
        PrimitiveType type = Engine.type(node);
        int hash = System.identityHashCode(type);
        if (Engine.isLeaf(node)) {
            return 31 * hash + Engine.value(node).hashCode();
        }
        for (int slot = 0; slot < nodes.inputCount(place); slot++) {
            hash = 0x9E3779B1 * (hash + first[nodes.input(place, slot)]);
        }
        for (int term = 0; term < type.termCount(); term++) {
            if (type.role(term) == PrimitiveType.Role.TERM) {
                hash = 31 * hash + TermEquality.hash(Engine.term(node, term));
            }
        }
        return hash;
    }

    private boolean computeTheSame(int place, int other) {
        Node a = nodes.node(place);
        Node b = nodes.node(other);
        PrimitiveType type = Engine.type(a);
        if (type != Engine.type(b) || nodes.inputCount(place) != nodes.inputCount(other)) {
            return false;
        }
        if (Engine.isLeaf(a)) {
            return Engine.value(a).equals(Engine.value(b));
        }
        for (int slot = 0; slot < nodes.inputCount(place); slot++) {
            if (first[nodes.input(place, slot)] != first[nodes.input(other, slot)]) {
                return false;
            }
        }
        for (int term = 0; term < type.termCount(); term++) {
            Object value = Engine.term(a, term);
            Object others = Engine.term(b, term);
            boolean alike = type.role(term) == PrimitiveType.Role.TERM
                    ? TermEquality.areEqual(value, others)
                    : (value == null) == (others == null) && sizes(value) == sizes(others);
            if (!alike) {
                return false;
            }
        }
        return true;
    }

    /** How many slots a term of nodes takes. */
    private static int sizes(@Nullable Object term) {
        return term instanceof List<?> list ? list.size() : 1;
    }
}
