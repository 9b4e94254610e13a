package chumpy.inspect;

import chumpy.Ch;
import chumpy.graph.Engine;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Tree} is to show.
 *
 * @param opened whether composed primitives are opened
 * @param computing whether what has no value is computed
 * @param status whether nodes are told apart by their states
 * @param cacheLimit bytes from which on remembered Jacobians are shown; {@link #NO_LIMIT} for never
 * @param limit the largest number of boxes
 * @param wrt what derivatives are by, or null
 */
record TreeOptions(
        boolean opened,
        boolean computing,
        boolean status,
        long cacheLimit,
        int limit,
        @Nullable Ch wrt) {
    static final long NO_LIMIT = -1;
    static final TreeOptions NONE = new TreeOptions(false, true, false, NO_LIMIT, 150, null);

    TreeOptions withOpened() {
        return new TreeOptions(true, computing, status, cacheLimit, limit, wrt);
    }

    TreeOptions withoutComputing() {
        return new TreeOptions(opened, false, status, cacheLimit, limit, wrt);
    }

    TreeOptions withStatus() {
        return new TreeOptions(opened, computing, true, cacheLimit, limit, wrt);
    }

    TreeOptions withCacheLimit(long bytes) {
        return new TreeOptions(opened, computing, status, bytes, limit, wrt);
    }

    TreeOptions withLimit(int boxes) {
        return new TreeOptions(opened, computing, status, cacheLimit, boxes, wrt);
    }

    TreeOptions withWrt(Ch node) {
        return new TreeOptions(opened, computing, status, cacheLimit, limit, node);
    }

    @Nullable
    String wrtName() {
        if (wrt == null) {
            return null;
        }
        return wrt.label() == null ? Engine.kind(wrt) : wrt.label();
    }

    /** Whether derivatives are shown. */
    boolean hasDerivatives() {
        return wrt != null && cacheLimit == NO_LIMIT && computing;
    }
}
