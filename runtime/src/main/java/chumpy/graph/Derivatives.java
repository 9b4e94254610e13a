package chumpy.graph;

import chumpy.Jacobian;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a node remembers of its derivatives: the Jacobians that were asked of it, until its value is stale, and the
 * plans they were computed by, until the structure below it changes.
 */
final class Derivatives {
    private record Remembered(WeakReference<Node> wrt, Jacobian jacobian) {}

    private final List<Remembered> jacobians = new ArrayList<>(2);
    private final List<Plan> plans = new ArrayList<>(2);

    @Nullable
    Jacobian jacobian(Node wrt) {
        for (Remembered r : jacobians) {
            if (r.wrt.refersTo(wrt)) {
                return r.jacobian;
            }
        }
        return null;
    }

    void remember(Node wrt, Jacobian jacobian) {
        jacobians.add(new Remembered(wrt.selfReference(), jacobian));
    }

    void clearValues() {
        jacobians.clear();
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
        plans.add(plan);
    }

    void clearPlans() {
        plans.clear();
    }
}
