package chumpy.graph;

import chumpy.Jacobian;
import java.util.List;
import java.util.Objects;

/**
 * Whole Jacobians accumulated in a given direction, where {@code drWrt} takes the cheapest one. For tests, which want
 * all.
 */
public final class Directions {
    private Directions() {}

    /** From the wrt up to the root. */
    public static Jacobian forward(Node f, Node wrt) {
        return accumulate(f, wrt, Integer.MAX_VALUE);
    }

    /** From the root down to the wrt. */
    public static Jacobian reverse(Node f, Node wrt) {
        return accumulate(f, wrt, -1);
    }

    /** From the wrt up to the nodes that are no larger than it, and from the root down to these. */
    public static Jacobian mixed(Node f, Node wrt) {
        return accumulate(f, wrt, wrt.evaluated().size());
    }

    private static Jacobian accumulate(Node f, Node wrt, int forwardUpTo) {
        int rows = f.evaluated().size();
        int columns = wrt.evaluated().size();
        ViewedLeaf view = ViewedLeaf.of(wrt);
        Node source = view == null ? wrt : view.leaf();
        Jacobian whole;
        if (f == source) {
            whole = Jacobian.identity(rows);
        } else {
            Plan plan = Plan.of(f, List.of(source));
            if (plan.isEmpty()) {
                return Jacobian.none(rows, columns);
            }
            whole = Objects.requireNonNull(MatrixSweeps.sweep(plan, Split.forwardUpTo(plan, forwardUpTo))[0]);
        }
        return view == null || view.places() == null ? whole : whole.selectColumns(view.places());
    }
}
