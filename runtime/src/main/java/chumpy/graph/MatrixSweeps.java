package chumpy.graph;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.jacobian.Algebra;
import chumpy.jacobian.Memo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accumulates whole Jacobians along a plan by the chain rule: forward {@code J_k = sum of local_e J_input(e)} where the
 * plan's {@link Split} says so, in reverse {@code A_input(e) += A_k local_e} elsewhere, and {@code A_k J_k} where both
 * meet. All wrts of a plan share the matrices {@code A}. Every split gives the same Jacobians; they differ in cost.
 */
final class MatrixSweeps {
    private MatrixSweeps() {}

    /**
     * The Jacobians of the root with respect to the wrts of the plan.
     *
     * @return one for each wrt; null for one that the root does not depend on
     */
    static @Nullable Jacobian[] accumulate(Plan plan) {
        int m = plan.nodes[plan.root()].valueSize();
        if (m == 1 && noneIsEmpty(plan)) {
            double[] @Nullable [] rows = VectorSweeps.reverse(plan, new double[] {1.0});
            @Nullable Jacobian[] jacobians = new Jacobian[plan.wrtCount];
            for (int i = 0; i < jacobians.length; i++) {
                jacobians[i] = rows[i] == null ? null : ofEntries(rows[i], 1, rows[i].length);
            }
            return jacobians;
        }
        if (isOneColumn(plan)) {
            return new Jacobian[] {ofEntries(VectorSweeps.forward(plan, new double[][] {{1.0}}), m, 1)};
        }
        return sweep(plan, plan.split().forward);
    }

    private static boolean isOneColumn(Plan plan) {
        return plan.wrtCount == 1 && plan.nodes[0].valueSize() == 1 && plan.nodes[plan.root()].valueSize() > 0;
    }

    private static boolean noneIsEmpty(Plan plan) {
        for (int i = 0; i < plan.wrtCount; i++) {
            if (plan.nodes[i].valueSize() == 0) {
                return false;
            }
        }
        return true;
    }

    /** A single row or column: dense, or sparse if at least nine in ten entries are zero. */
    private static Jacobian ofEntries(double[] entries, int rows, int cols) {
        int filled = 0;
        for (double entry : entries) {
            if (entry != 0) {
                filled++;
            }
        }
        if (entries.length < 10 || 10L * filled > entries.length) {
            return Jacobian.dense(NdArray.adopt(entries, rows, cols));
        }
        int[] places = new int[filled];
        double[] values = new double[filled];
        int k = 0;
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != 0) {
                places[k] = i;
                values[k++] = entries[i];
            }
        }
        int[] zeros = new int[filled];
        return rows == 1
                ? Jacobian.sparse(rows, cols, zeros, places, values)
                : Jacobian.sparse(rows, cols, places, zeros, values);
    }

    /**
     * The Jacobians, some places of the plan being accumulated forward.
     *
     * @param forward for each place whether it is; true for the wrts, and for all that a place depends on for which it is
     * @return one for each wrt; null for one that the root does not depend on
     */
    static @Nullable Jacobian[] sweep(Plan plan, boolean[] forward) {
        @Nullable Tangents[] tangents = forward(plan, forward);
        Tangents ofRoot = tangents[plan.root()];
        return ofRoot != null ? ofRoot.byWrt(plan.wrtCount) : reverse(plan, tangents);
    }

    /** For each place that is accumulated forward its Jacobians; null for the others. */
    private static @Nullable Tangents[] forward(Plan plan, boolean[] forward) {
        @Nullable Tangents[] tangents = new Tangents[plan.nodes.length];
        for (int i = 0; i < plan.wrtCount; i++) {
            tangents[i] = Tangents.ofWrt(i, plan.nodes[i].valueSize());
        }
        int[] ranks = new int[plan.wrtCount];
        Probe probe = Probe.current();
        for (int k = plan.wrtCount; k < plan.nodes.length; k++) {
            if (forward[k]) {
                if (probe != null) {
                    probe.enter();
                }
                tangents[k] = Tangents.of(plan, k, tangents, ranks);
                if (probe != null) {
                    probe.leaveProducts(plan.nodes[k]);
                }
            }
        }
        return tangents;
    }

    private static @Nullable Jacobian[] reverse(Plan plan, @Nullable Tangents[] tangents) {
        List<List<Jacobian>> parts = new ArrayList<>(plan.nodes.length);
        for (int k = 0; k < plan.nodes.length; k++) {
            parts.add(new ArrayList<>(plan.useCount[k]));
        }
        parts.get(plan.root()).add(Jacobian.identity(plan.nodes[plan.root()].valueSize()));
        Probe probe = Probe.current();
        for (int k = plan.root(); k >= plan.wrtCount; k--) {
            if (parts.get(k).isEmpty()) {
                continue;
            }
            if (probe != null) {
                probe.enter();
            }
            Jacobian adjoint = total(parts.get(k), plan.memos.adjoint(k));
            parts.set(k, List.of());
            Tangents below = tangents[k];
            if (below != null) {
                for (int j = 0; j < below.count(); j++) {
                    parts.get(below.wrt(j)).add(Algebra.multiply(adjoint, below.jacobian(j), plan.memos.meeting(k, j)));
                }
            } else {
                for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                    Jacobian local = Locals.of(plan.nodes[k], plan.edgeSlot[e]);
                    parts.get(plan.edgeInput[e]).add(Algebra.multiply(adjoint, local, plan.memos.product(e, 0)));
                }
            }
            if (probe != null) {
                probe.leaveProducts(plan.nodes[k]);
            }
        }
        @Nullable Jacobian[] jacobians = new Jacobian[plan.wrtCount];
        for (int i = 0; i < jacobians.length; i++) {
            jacobians[i] = parts.get(i).isEmpty() ? null : total(parts.get(i), plan.memos.adjoint(i));
        }
        return jacobians;
    }

    static Jacobian total(List<Jacobian> terms, Memo memo) {
        return terms.size() == 1 ? terms.get(0) : Algebra.sum(terms, memo);
    }
}
