package chumpy.graph;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.array.NonFiniteEntries;
import chumpy.jacobian.Algebra;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where numbers that are not finite come from: the first node in the order of evaluation whose value is not finite, or, if
 * all values are, the first whose local derivative is not.
 *
 * @param node the node
 * @param slot the input that the derivative is by; -1 if it is the value that is not finite
 */
public record Origin(Node node, int slot) {
    /** The slot of a value. */
    public static final int VALUE = -1;

    /**
     * The first node whose value is not finite. Nodes behind it are not computed, so that one that throws because of the
     * numbers it is given does no harm.
     *
     * @param root an expression
     * @return the node; null if all values are finite
     */
    public static @Nullable Origin ofValue(Node root) {
        return ofValue(Traversal.of(List.of(root), true));
    }

    private static @Nullable Origin ofValue(Traversal nodes) {
        for (int i = 0; i < nodes.size(); i++) {
            if (!NonFiniteEntries.isFinite(nodes.node(i).evaluated())) {
                return new Origin(nodes.node(i), VALUE);
            }
        }
        return null;
    }

    /**
     * The first node whose value, or else whose local derivative is not finite. Derivatives count where they lead to a leaf
     * that can be assigned to: that of {@code x ** 2} by the exponent is nobody's business.
     *
     * @param root an expression
     * @return the node and the input; null if all is finite
     */
    public static @Nullable Origin of(Node root) {
        Traversal nodes = Traversal.of(List.of(root), true);
        Origin value = ofValue(nodes);
        if (value != null) {
            return value;
        }
        boolean[] varies = new boolean[nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.node(i);
            varies[i] = node.leaf && !node.constant;
            for (int slot = 0; slot < nodes.inputCount(i); slot++) {
                if (node.isDifferentiable(slot) && varies[nodes.input(i, slot)]) {
                    varies[i] = true;
                    if (!Algebra.isFinite(Locals.of(node, slot))) {
                        return new Origin(node, slot);
                    }
                }
            }
        }
        return null;
    }

    /**
     * The value, or the local derivative, as an array.
     *
     * @return it has the shape of the value, or a row for each of its entries
     */
    public NdArray array() {
        return slot == VALUE ? Objects.requireNonNull(node.value) : derivative().toArray();
    }

    /**
     * The local derivative.
     *
     * @return a row for each entry of the value
     */
    public Jacobian derivative() {
        return Locals.of(node, slot);
    }
}
