package chumpy.graph;

import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Shapes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The local derivatives of a node whose value has been computed, remembered until it is stale. */
final class Locals {
    private Locals() {}

    /** Those of a node that are known, by slot. It is another array once the node has been stale in between. */
    static @Nullable Jacobian[] known(Node node) {
        @Nullable Jacobian[] locals = node.locals;
        if (locals == null) {
            locals = new Jacobian[node.inputs.length];
            node.locals = locals;
        }
        return locals;
    }

    static Jacobian of(Node node, int slot) {
        @Nullable Jacobian[] locals = known(node);
        Jacobian local = locals[slot];
        if (local == null) {
            local = computed(node, slot);
            checkUndisturbed(node, locals);
            locals[slot] = local;
        } else {
            Probe probe = Probe.current();
            if (probe != null) {
                probe.derivativeRemembered(node);
            }
        }
        return local;
    }

    /**
     * Checks after derivatives were computed that none of them assigned to what the node depends on: they would belong to
     * a value that the node no longer has.
     *
     * @param before what {@link #known} gave before
     */
    static void checkUndisturbed(Node node, @Nullable Jacobian[] before) {
        if (node.locals != before) {
            throw new GraphException(node.describe() + ": a derivative, of this node or of one below, assigned to what"
                    + " this node depends on; assign outside, or in a listener (@OnChanged)");
        }
    }

    /** A local derivative, computed whether it is known or not, and not remembered. */
    static Jacobian computed(Node node, int slot) {
        Probe probe = Probe.current();
        if (probe == null) {
            return compute(node, slot);
        }
        Jacobian local = null;
        probe.enter();
        try {
            local = compute(node, slot);
            return local;
        } finally {
            probe.leaveDerivative(node, slot, local);
        }
    }

    private static Jacobian compute(Node node, int slot) {
        int rows = valueOf(node).size();
        int columns = valueOf(node.inputs[slot]).size();
        int term = node.slotTerms[slot];
        if (term == Node.COMPOSED) {
            return Jacobian.identity(rows);
        }
        int index = slot - firstSlot(node, term);
        Jacobian local;
        try {
            local = node.derivative(term, index);
        } catch (ChumpyException e) {
            throw Whereabouts.added(e, node);
        }
        if (local == null) {
            throw new TermException(named(node, term, index) + " returned null; return a Jacobian");
        }
        if (local.rows() != rows || local.cols() != columns) {
            throw new ShapeException(named(node, term, index) + " returned a Jacobian of shape "
                    + Shapes.toString(local.rows(), local.cols()) + " where the value has " + rows
                    + " entries and the term " + columns + ": return one of shape " + Shapes.toString(rows, columns));
        }
        return local;
    }

    private static String named(Node node, int term, int index) {
        String name = node.label() == null ? node.kindName() : node.describe();
        return name + ": " + node.derivativeName(term, index);
    }

    private static NdArray valueOf(Node node) {
        return Objects.requireNonNull(node.value);
    }

    /** Slots are in the order of terms, so the first of a list is found by bisection. */
    static int firstSlot(Node node, int term) {
        int low = 0;
        int high = node.slotTerms.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (node.slotTerms[middle] < term) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
