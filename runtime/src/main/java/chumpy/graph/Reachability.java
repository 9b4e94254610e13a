package chumpy.graph;

import java.util.concurrent.atomic.AtomicInteger;

/** Who depends on whom, by structure alone. */
final class Reachability {
    private static final AtomicInteger STAMPS = new AtomicInteger();

    private Reachability() {}

    /** A number that no traversal has used; marks of earlier ones need no cleaning. */
    static int newStamp() {
        return STAMPS.incrementAndGet();
    }

    /** Whether {@code target} is {@code from} or one of those it depends on. */
    static boolean reaches(Node from, Node target) {
        if (from == target) {
            return true;
        }
        if (from.leaf || target.users.living() == 0) {
            return false;
        }
        int stamp = newStamp();
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
