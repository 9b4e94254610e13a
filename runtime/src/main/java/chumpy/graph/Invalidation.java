package chumpy.graph;

/**
 * How a change travels: from the node that changed, up through those who use it, each once, in time proportional to
 * the nodes that depend on it and have been computed since they were last told.
 */
final class Invalidation {
    private Invalidation() {}

    /** A term of this node changed: what was computed from it is stale, here and above. */
    static void changed(Node node) {
        if (!node.stale) {
            node.forget();
            valueChanged(node);
        }
    }

    /** The value of this node changed, or will: tells those above. */
    static void valueChanged(Node node) {
        Worklist worklist = new Worklist();
        node.users.notifyChanged(worklist);
        while (!worklist.isEmpty()) {
            worklist.pop().users.notifyChanged(worklist);
        }
    }

    /**
     * This node has other inputs than before: plans of derivatives that lead through it are void. Every node that a
     * plan was made over is marked by it, so the walk stops where no plan leads through.
     */
    static void structureChanged(Node node) {
        if (!node.planned) {
            return;
        }
        node.forgetPlans();
        Worklist worklist = new Worklist();
        worklist.push(node);
        while (!worklist.isEmpty()) {
            worklist.pop().users.notifyRestructured(worklist);
        }
    }
}
