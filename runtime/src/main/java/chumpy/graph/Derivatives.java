package chumpy.graph;

import chumpy.Jacobian;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers of its derivatives: the Jacobians that were asked of it, until its value is stale, and the
 * plans they were computed by, until the structure below it changes.
 */
final class Derivatives {
    /** The places are kept since a view may be made to show others, of which this node is not told. */
    @SuppressWarnings("ArrayRecordComponent") // compared by nobody
    private record Entry(WeakReference<Node> wrt, Node source, int @Nullable [] places, Jacobian jacobian) {}

    private static final int REMEMBERED = 256;

    private final List<Entry> jacobians = new ArrayList<>(2);
    private final List<Plan> plans = new ArrayList<>(2);

    /** Those that were asked for together, and the plan whose wrts they belong to. There may be any number of them. */
    private @Nullable Jacobian @Nullable [] together;

    private @Nullable Plan togetherBy;

    /** The Jacobian with respect to a node that shows these places of a source, or is the source. */
    @Nullable
    Jacobian jacobian(Node wrt, Node source, int @Nullable [] places) {
        for (int i = 0; i < jacobians.size(); i++) {
            Entry r = jacobians.get(i);
            if (r.source == source && r.wrt.refersTo(wrt) && Arrays.equals(r.places, places)) {
                return r.jacobian;
            }
        }
        if (wrt == source && places == null && together != null && togetherBy != null) {
            int place = togetherBy.wrtPlace(wrt);
            return place < 0 ? null : together[place];
        }
        return null;
    }

    void remember(Node wrt, Node source, int @Nullable [] places, Jacobian jacobian) {
        if (jacobians.size() >= REMEMBERED) {
            jacobians.removeIf(r -> r.wrt.refersTo(null));
        }
        if (jacobians.size() >= REMEMBERED) {
            jacobians.remove(0);
        }
        jacobians.add(new Entry(wrt.selfReference(), source, places, jacobian));
    }

    /** Keeps the Jacobians with respect to all wrts of a plan; null stands where there is none. */
    void remember(Plan plan, @Nullable Jacobian[] ofWrts) {
        together = ofWrts;
        togetherBy = plan;
    }

    /** All Jacobians that are remembered, but for those by nodes that are no longer there. */
    List<Remembered.Known> known() {
        List<Remembered.Known> known = new ArrayList<>();
        for (Entry r : jacobians) {
            Node wrt = r.wrt.get();
            if (wrt != null) {
                known.add(new Remembered.Known(wrt, r.source, r.jacobian));
            }
        }
        if (together != null && togetherBy != null) {
            for (int i = 0; i < together.length; i++) {
                Jacobian jacobian = together[i];
                if (jacobian != null) {
                    known.add(new Remembered.Known(togetherBy.nodes[i], togetherBy.nodes[i], jacobian));
                }
            }
        }
        return known;
    }

    void clearValues() {
        jacobians.clear();
        together = null;
    }

    @Nullable
    Plan plan(List<? extends Node> wrts) {
        for (int i = 0; i < plans.size(); i++) {
            if (plans.get(i).isFor(wrts)) {
                return plans.get(i);
            }
        }
        return null;
    }

    void remember(Plan plan) {
        if (plans.size() >= REMEMBERED) {
            plans.remove(0);
        }
        plans.add(plan);
    }

    void clearPlans() {
        plans.clear();
        together = null;
        togetherBy = null;
    }
}
