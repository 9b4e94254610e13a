package chumpy.graph;

import chumpy.NdArray;
import chumpy.TermException;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** Computes values: inputs before users, each stale node once, without recursion. */
final class Evaluation {
    private Evaluation() {}

    /** Computes the values of all stale nodes that this one depends on, and its own. */
    static void evaluate(Node root) {
        Worklist worklist = new Worklist();
        worklist.push(root);
        while (!worklist.isEmpty()) {
            Node node = worklist.top();
            Node input = nextStaleInput(node, worklist);
            if (input != null) {
                worklist.push(input);
            } else {
                worklist.pop();
                if (node.stale) {
                    compute(node);
                }
            }
        }
    }

    private static @Nullable Node nextStaleInput(Node node, Worklist worklist) {
        int i = worklist.nextOfTop();
        while (i < node.inputs.length) {
            if (node.inputs[i].stale) {
                return node.inputs[i];
            }
            i = worklist.nextOfTop();
        }
        return null;
    }

    private static void compute(Node node) {
        long changed = node.pendingTerms;
        if (changed != 0) {
            node.termsChanged(changed);
            node.pendingTerms = 0;
        }
        NdArray value = node.computeR();
        if (value == null) {
            throw new TermException(node.type().name() + ": computeR returned null; return an NdArray");
        }
        node.value = value;
        if (node.spare != null && Raw.data(node.spare) != Raw.data(value)) {
            node.spare = null;
        }
        node.stale = false;
    }
}
