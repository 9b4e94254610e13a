package chumpy.graph;

import chumpy.PrimitiveType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives many nodes other inputs at once, in time proportional to the number of these inputs: all of it, or none.
 *
 * <p>Setting the terms of one node after the other would look for cycles each time, and through long lists of users. Here
 * the caller has made sure that there are no cycles, and lists are put in order at the end.
 */
public final class Rewiring {
    private static final int REWIRED = 1;
    private static final int AFFECTED = 2;

    /** A node, its inputs before, and those it is to have by slot. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Change(Node user, Node[] before, Node[] after) {}

    private final List<Change> changes = new ArrayList<>();
    private final Map<String, Object> terms = new LinkedHashMap<>();
    private int put;

    /** A rewiring of nothing yet. */
    public Rewiring() {}

    /**
     * Takes note of a node that is to have another input; nothing is changed yet.
     *
     * @param user the node; asked for once
     * @param inputs its new inputs by slot, as many as it has as it was written; none may come to depend on itself by
     *     all that is done together
     */
    public void add(Node user, Node... inputs) {
        changes.add(new Change(user, user.inputs, inputs));
    }

    /**
     * The first of the nodes taken note of that another one depends on.
     *
     * @param from a node
     * @return its place in the order in which they were added; -1 if there is none
     */
    public int reachedFrom(Node from) {
        synchronized (Marks.LOCK) {
            int stamp = Marks.newStamp();
            Reachability.markAll(from, stamp);
            for (int i = 0; i < changes.size(); i++) {
                if (changes.get(i).user.mark == stamp) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Does it.
     *
     * @param check throws if the result will not do; all is put back then
     */
    public void apply(Runnable check) {
        try {
            while (put < changes.size()) {
                Change change = changes.get(put);
                put++;
                put(change.user, change.before, change.after);
            }
            settle();
            check.run();
        } catch (RuntimeException | Error e) {
            putBack(e);
            throw e;
        }
    }

    private void put(Node user, Node[] before, Node[] after) {
        PrimitiveType type = user.type();
        terms.clear();
        for (int i = 0; i < after.length; i++) {
            if (before[i] != after[i]) {
                int term = user.slotTerms[i];
                if (type.role(term) == PrimitiveType.Role.DTERM_LIST) {
                    int end = i + 1;
                    while (end < after.length && user.slotTerms[end] == term) {
                        end++;
                    }
                    int start = i;
                    while (start > 0 && user.slotTerms[start - 1] == term) {
                        start--;
                    }
                    terms.put(type.termName(term), Arrays.asList(after).subList(start, end));
                    i = end - 1;
                } else {
                    terms.put(type.termName(term), after[i]);
                }
            }
        }
        user.mark = Marks.REWIRING;
        try {
            user.putTerms(terms);
        } finally {
            user.mark = 0;
        }
    }

    private void putBack(Throwable cause) {
        while (put > 0) {
            put--;
            Change change = changes.get(put);
            try {
                put(change.user, change.after, Arrays.copyOf(change.before, change.after.length));
            } catch (RuntimeException e) {
                cause.addSuppressed(e); // of a primitive that cannot be composed again of what it was composed of
            }
        }
        settle();
    }

    /** Enters the users with their inputs, and tells those above: some may have been told nothing in between. */
    private void settle() {
        synchronized (Marks.LOCK) {
            int stamp = Marks.newStamp();
            for (Change change : changes) {
                flag(change.user, stamp, REWIRED);
            }
            for (Change change : changes) {
                leave(change.before, stamp);
                leave(change.after, stamp);
                leave(change.user.inputs, stamp);
            }
            for (Change change : changes) {
                Node user = change.user;
                for (int i = 0; i < user.inputs.length; i++) {
                    Node input = user.inputs[i];
                    if (!input.constant) {
                        input.users.add(user.selfReference(), user.slotTerms[i]);
                    }
                }
            }
        }
        for (Change change : changes) {
            Invalidation.structureChanged(change.user);
            Invalidation.changed(change.user);
        }
    }

    /** Takes the users that were rewired off the lists of nodes, each of which is gone through once. */
    private static void leave(Node[] nodes, int stamp) {
        for (Node node : nodes) {
            if (node.mark != stamp || (node.markIndex & AFFECTED) == 0) {
                flag(node, stamp, AFFECTED);
                node.users.removeIf(user -> user.mark == stamp && (user.markIndex & REWIRED) != 0);
            }
        }
    }

    private static void flag(Node node, int stamp, int flag) {
        node.markIndex = node.mark == stamp ? node.markIndex | flag : flag;
        node.mark = stamp;
    }
}
