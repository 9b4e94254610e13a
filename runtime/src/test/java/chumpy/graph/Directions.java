package chumpy.graph;

import chumpy.Jacobian;
import java.util.List;

/**
 * Whole Jacobians accumulated in a given direction, where {@code drWrt} takes the cheaper one. For tests, which want
 * both.
 */
public final class Directions {
    private Directions() {}

    /** From the wrt up to the root. */
    public static Jacobian forward(Node f, Node wrt) {
        return accumulate(f, wrt, true);
    }

    /** From the root down to the wrt. */
    public static Jacobian reverse(Node f, Node wrt) {
        return accumulate(f, wrt, false);
    }

    private static Jacobian accumulate(Node f, Node wrt, boolean forward) {
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
            whole = forward ? MatrixSweeps.forward(plan) : MatrixSweeps.reverse(plan);
        }
        return view == null || view.places() == null ? whole : whole.selectColumns(view.places());
    }
}
