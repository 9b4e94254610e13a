package chumpy.graph;

import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The part of an expression that leads from some nodes (<em>wrt</em>) up to a root, in an order in which inputs come
 * before users. It depends on structure alone, so it is kept as long as nobody's inputs are replaced, and with it what
 * the Jacobian algebra found out about the patterns at each place.
 *
 * <p>Place {@code i < wrtCount} is the i-th wrt, whether the root depends on it or not; unless the plan is empty, the
 * last place is the root. The edges of place {@code k} are {@code edgeStart[k]} to {@code edgeStart[k + 1] - 1}; edge
 * {@code e} goes through slot {@code edgeSlot[e]} of the node to the place {@code edgeInput[e]}. One node in two slots
 * makes two edges.
 */
final class Plan {
    final int wrtCount;
    final Node[] nodes;
    final int[] edgeStart;
    final int[] edgeSlot;
    final int[] edgeInput;

    /** For each place how many edges lead to it: once that many have been followed, its intermediate can go. */
    final int[] useCount;

    final VectorPool vectors = new VectorPool();
    final SweepMemos memos = new SweepMemos();
    private @Nullable Split split;
    private @Nullable PlanParts parts;
    private final IdentityHashMap<Node, Integer> wrtPlaces;

    /**
     * A plan.
     *
     * @param wrtPlaces the places of the wrts, by identity; kept, not copied
     */
    Plan(
            int wrtCount,
            IdentityHashMap<Node, Integer> wrtPlaces,
            Node[] nodes,
            int[] edgeStart,
            int[] edgeSlot,
            int[] edgeInput) {
        this.wrtCount = wrtCount;
        this.wrtPlaces = wrtPlaces;
        this.nodes = nodes;
        this.edgeStart = edgeStart;
        this.edgeSlot = edgeSlot;
        this.edgeInput = edgeInput;
        this.useCount = new int[nodes.length];
        for (int place : edgeInput) {
            useCount[place]++;
        }
    }

    /**
     * The plan from these nodes to a root that is none of them. The root remembers it, unless it depends on none of them:
     * then it would keep strangers alive.
     */
    static Plan of(Node root, List<? extends Node> wrts) {
        Plan plan = root.derivatives == null ? null : root.derivatives.plan(wrts);
        if (plan == null) {
            plan = new PlanBuilder(wrts).build(root);
            if (!plan.isEmpty()) {
                root.derivatives().remember(plan);
            }
        }
        return plan;
    }

    boolean isFor(List<? extends Node> wrts) {
        if (wrts.size() != wrtCount) {
            return false;
        }
        for (int i = 0; i < wrtCount; i++) {
            if (wrts.get(i) != nodes[i]) {
                return false;
            }
        }
        return true;
    }

    /** True if the root depends on none of the nodes. */
    boolean isEmpty() {
        return nodes.length == wrtCount;
    }

    int root() {
        return nodes.length - 1;
    }

    /** Whether the root depends on the i-th wrt. */
    boolean reaches(int wrt) {
        return useCount[wrt] > 0;
    }

    /** Whether the root depends on one of the wrts; false also for a node that is none. */
    boolean reaches(Node wrt) {
        int place = wrtPlace(wrt);
        return place >= 0 && reaches(place);
    }

    /** The place of a wrt, or -1. */
    int wrtPlace(Node wrt) {
        return wrtPlaces.getOrDefault(wrt, -1);
    }

    /** The part of this plan that leads from the i-th wrt, which the root depends on, as a plan of its own. */
    Plan part(int wrt) {
        PlanParts known = parts;
        if (known == null) {
            known = new PlanParts(this);
            parts = known;
        }
        return known.of(wrt);
    }

    /** The cheapest split, chosen anew only when the outermost sizes change. */
    Split split() {
        Split known = split;
        if (known == null || !known.fits(this)) {
            known = Split.cheapest(this);
            split = known;
        }
        return known;
    }

    /** Whether the Jacobians are predicted to be cheaper from this plan than each from its part. */
    boolean isBetterTogether() {
        if (nodes[root()].valueSize() == 1) {
            return true;
        }
        Split now = split();
        return now.cost <= now.costApart;
    }
}
