package chumpy.graph;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.PrimitiveType;
import chumpy.ShapeException;
import chumpy.TermException;
import chumpy.array.Shapes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The local derivatives of a node whose value has been computed, remembered until it is stale. */
final class Locals {
    private Locals() {}

    static Jacobian of(Node node, int slot) {
        @Nullable Jacobian[] locals = node.locals;
        if (locals == null) {
            locals = new Jacobian[node.inputs.length];
            node.locals = locals;
        }
        Jacobian local = locals[slot];
        if (local == null) {
            local = compute(node, slot);
            locals[slot] = local;
        }
        return local;
    }

    private static Jacobian compute(Node node, int slot) {
        int rows = valueOf(node).size();
        int columns = valueOf(node.inputs[slot]).size();
        int term = node.slotTerms[slot];
        if (term == Node.COMPOSED) {
            return Jacobian.identity(rows);
        }
        Jacobian local = node.derivative(term, slot - firstSlot(node, term));
        PrimitiveType type = node.type();
        String kind = node.kindName();
        if (local == null) {
            throw new TermException(
                    kind + ": @DrWrt(\"" + type.termName(term) + "\") returned null; return a Jacobian");
        }
        if (local.rows() != rows || local.cols() != columns) {
            throw new ShapeException(kind + ": @DrWrt(\"" + type.termName(term) + "\") returned a Jacobian of shape "
                    + Shapes.toString(local.rows(), local.cols()) + " where the value has " + rows
                    + " entries and the term " + columns + ": return one of shape " + Shapes.toString(rows, columns));
        }
        return local;
    }

    private static NdArray valueOf(Node node) {
        return Objects.requireNonNull(node.value);
    }

    /** Slots are in the order of terms, so the first of a list is found by bisection. */
    private static int firstSlot(Node node, int term) {
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
