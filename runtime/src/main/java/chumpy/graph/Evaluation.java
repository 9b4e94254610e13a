package chumpy.graph;

import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.NdArray;
import chumpy.TermException;
import chumpy.array.Raw;
import org.jspecify.annotations.Nullable;

/** Computes values: inputs before users, each stale node once, without recursion. */
final class Evaluation {
    private static final int MAX_ROUNDS = 64;

    private Evaluation() {}

    /** Computes the values of all stale nodes that this one depends on, and its own. */
    static void evaluate(Node root) {
        Probe probe = Probe.current();
        Worklist worklist = new Worklist();
        worklist.push(root);
        while (!worklist.isEmpty()) {
            Node node = worklist.top();
            Node input = nextStaleInput(node, worklist, probe);
            if (input != null) {
                worklist.push(input);
            } else {
                worklist.pop();
                if (node.stale) {
                    compute(node, probe);
                }
            }
        }
    }

    private static @Nullable Node nextStaleInput(Node node, Worklist worklist, @Nullable Probe probe) {
        int i = worklist.nextOfTop();
        while (i < node.inputs.length) {
            if (node.inputs[i].stale) {
                return node.inputs[i];
            }
            if (probe != null && !node.inputs[i].leaf) {
                probe.valueRemembered(node.inputs[i]);
            }
            i = worklist.nextOfTop();
        }
        return null;
    }

    /** Tells the primitive which terms changed. A listener may set others, and these, too, are told. */
    private static void tellChanges(Node node) {
        for (int round = 0; node.pendingTerms != 0; round++) {
            if (round == MAX_ROUNDS) {
                throw new GraphException(node.kindName()
                        + ": onChanged sets terms again and again; set only others than the ones it was told of");
            }
            long changed = node.pendingTerms;
            node.pendingTerms = 0;
            boolean told = false;
            try {
                node.termsChanged(changed);
                told = true;
            } finally {
                if (!told) {
                    node.pendingTerms |= changed;
                }
            }
        }
        for (Node input : node.inputs) {
            input.evaluated(); // computed already, unless a listener has just put it there
        }
    }

    private static void compute(Node node, @Nullable Probe probe) {
        if (probe == null) {
            compute(node);
            return;
        }
        probe.enter();
        try {
            compute(node);
        } finally {
            probe.leaveValue(node);
        }
    }

    private static void compute(Node node) {
        tellChanges(node);
        NdArray value = valueOf(node);
        if (value == null) {
            throw new TermException(node.describe() + ": computeR returned null; return an NdArray");
        }
        checkUndisturbed(node);
        node.value = value;
        if (node.spare != null && Raw.data(node.spare) != Raw.data(value)) {
            node.spare = null;
        }
        node.stale = false;
    }

    private static @Nullable NdArray valueOf(Node node) {
        Thread current = Thread.currentThread();
        if (node.computing == current) {
            throw new GraphException(node.describe() + ": computeR asks, directly or by way of a node that depends on"
                    + " this one, for the value that it is computing; make it of the terms");
        }
        node.computing = current;
        try {
            return node.computeR();
        } catch (ChumpyException e) {
            throw Whereabouts.added(e, node);
        } finally {
            node.computing = null;
        }
    }

    /** What was computed from inputs that have changed meanwhile is wrong, and nobody would ever tell its node. */
    private static void checkUndisturbed(Node node) {
        boolean disturbed = node.pendingTerms != 0;
        for (Node input : node.inputs) {
            disturbed |= input.stale;
        }
        if (disturbed) {
            throw new GraphException(node.describe() + ": computeR assigned to what it depends on;"
                    + " assign outside, or in a listener (@OnChanged)");
        }
    }
}
