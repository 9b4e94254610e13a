package chumpy.graph;

/** Who depends on whom, by structure alone. */
final class Reachability {
    private Reachability() {}

    /** Whether {@code target} is {@code from} or one of those it depends on. */
    static boolean reaches(Node from, Node target) {
        if (from == target) {
            return true;
        }
        if (from.leaf || target.users.living() == 0) {
            return false;
        }
        synchronized (Marks.LOCK) {
            return walkReaches(from, target);
        }
    }

    private static boolean walkReaches(Node from, Node target) {
        int stamp = Marks.newStamp();
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
