package chumpy.graph;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Who uses a node, and through which term, known only weakly: an expression that nobody holds is collected although
 * its leaves live on. A leaf may be used by expressions of several threads, so the list is guarded by its monitor.
 */
final class Users {
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays of generic references cannot be made otherwise
    private static final WeakReference<Node>[] NONE = new WeakReference[0];

    private static final int[] NO_TERMS = {};

    private WeakReference<Node>[] references = NONE;
    private int[] terms = NO_TERMS;
    private int count;

    synchronized void add(WeakReference<Node> user, int term) {
        if (count == references.length) {
            makeRoom();
        }
        references[count] = user;
        terms[count++] = term;
    }

    /** Drops those who are gone; doubles the room only if most are alive, so that adding costs O(1) on average. */
    private void makeRoom() {
        int alive = 0;
        for (int i = 0; i < count; i++) {
            if (references[i].get() != null) {
                references[alive] = references[i];
                terms[alive++] = terms[i];
            }
        }
        Arrays.fill(references, alive, count, null);
        count = alive;
        if (2 * alive >= references.length) {
            int room = Math.max(2, 2 * references.length);
            references = Arrays.copyOf(references, room);
            terms = Arrays.copyOf(terms, room);
        }
    }

    synchronized void remove(WeakReference<Node> user, int term) {
        for (int i = 0; i < count; i++) {
            if (references[i] == user && terms[i] == term) {
                count--;
                references[i] = references[count];
                terms[i] = terms[count];
                Arrays.fill(references, count, count + 1, null);
                return;
            }
        }
    }

    /** Forgets all that are gone, and those for which something is so. */
    synchronized void removeIf(Predicate<Node> condition) {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Node user = references[i].get();
            if (user != null && !condition.test(user)) {
                references[kept] = references[i];
                terms[kept++] = terms[i];
            }
        }
        Arrays.fill(references, kept, count, null);
        count = kept;
    }

    /** Tells each living user that this input of theirs changed, and puts those who must tell others on the list. */
    synchronized void notifyChanged(Worklist worklist) {
        for (int i = 0; i < count; i++) {
            Node user = references[i].get();
            if (user == null) {
                continue;
            }
            if (terms[i] != Node.COMPOSED) {
                user.pendingTerms |= 1L << terms[i];
                user.memoTerms |= 1L << terms[i];
            }
            if (!user.stale) {
                user.forget();
                worklist.push(user);
            }
        }
    }

    /** Drops the plans of the users that have some, and puts these users on the list. */
    synchronized void notifyRestructured(Worklist worklist) {
        for (int i = 0; i < count; i++) {
            Node user = references[i].get();
            if (user != null && user.planned) {
                user.forgetPlans();
                worklist.push(user);
            }
        }
    }

    /** The number of users that are still there. */
    synchronized int living() {
        int living = 0;
        for (int i = 0; i < count; i++) {
            if (references[i].get() != null) {
                living++;
            }
        }
        return living;
    }
}
