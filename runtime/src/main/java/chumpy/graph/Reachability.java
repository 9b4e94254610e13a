package chumpy.graph;

import java.util.List;

/** Who depends on whom, by structure alone. */
final class Reachability {
    private Reachability() {}

    /** Whether {@code target} is {@code from} or one of those it depends on. */
    static boolean reaches(Node from, Node target) {
        return reaches(from, target, List.of());
    }

    /**
     * Whether {@code target} is {@code from} or one of those it depends on.
     *
     * @param known nodes that do not depend on the target, below which nobody needs to look
     */
    static boolean reaches(Node from, Node target, List<Node> known) {
        if (from == target) {
            return true;
        }
        if (from.leaf || target.users.living() == 0) {
            return false;
        }
        synchronized (Marks.LOCK) {
            int stamp = Marks.newStamp();
            for (Node node : known) {
                if (!node.leaf) {
                    node.mark = stamp;
                }
            }
            return from.mark != stamp && walkReaches(from, target, stamp);
        }
    }

    /** Marks a node and all it depends on. The caller holds the lock. */
    static void markAll(Node from, int stamp) {
        Worklist worklist = new Worklist();
        from.mark = stamp;
        worklist.push(from);
        while (!worklist.isEmpty()) {
            for (Node input : worklist.pop().inputs) {
                if (input.mark != stamp) {
                    input.mark = stamp;
                    worklist.push(input);
                }
            }
        }
    }

    private static boolean walkReaches(Node from, Node target, int stamp) {
        Worklist worklist = new Worklist();
        worklist.push(from);
        while (!worklist.isEmpty()) {
            for (Node input : worklist.pop().inputs) {
                if (input == target) {
                    return true;
                }
                if (!input.leaf && input.mark != stamp) {
                    input.mark = stamp;
                    worklist.push(input);
                }
            }
        }
        return false;
    }
}
