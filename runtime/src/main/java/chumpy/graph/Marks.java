package chumpy.graph;

/**
 * The right to leave marks on nodes during a walk. Expressions of several threads may have nodes in common, and a node has
 * room for the mark of one walk, so there is one walk at a time: whoever walks holds the lock. Walks
 * are made once for each structure, and not for each evaluation.
 */
final class Marks {
    static final Object LOCK = new Object();

    /** The mark of a node whose terms are being set by {@link Rewiring}; no walk has this stamp. */
    static final int REWIRING = -1;

    private static int last;

    private Marks() {}

    /** A number that no walk has used; marks of earlier ones need no cleaning. The caller holds the lock. */
    static int newStamp() {
        last++;
        return last;
    }
}
