package chumpy.graph;

import chumpy.Jacobian;
import chumpy.NdArray;
import chumpy.jacobian.Algebra;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Accumulates a whole Jacobian along a plan by the chain rule, in either direction: forward {@code J_k = sum of
 * local_e J_input(e)}, reverse {@code A_input(e) += A_k local_e}. Both give the same matrix; they differ in cost, which
 * {@link #reverseIsCheaper} predicts from the numbers of entries in the rows of the local derivatives.
 */
final class MatrixSweeps {
    private MatrixSweeps() {}

    /** The Jacobian of the root with respect to the only wrt of the plan. */
    static Jacobian accumulate(Plan plan) {
        int m = size(plan.nodes[plan.root()]);
        int n = size(plan.nodes[0]);
        if (m == 1 && n > 0) {
            double[] row = Objects.requireNonNull(VectorSweeps.reverse(plan, new double[] {1.0})[0]);
            return ofEntries(row, 1, n);
        }
        if (n == 1 && m > 0) {
            double[] column = VectorSweeps.forward(plan, new double[][] {{1.0}});
            return ofEntries(column, m, 1);
        }
        return reverseIsCheaper(plan) ? reverse(plan) : forward(plan);
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

    static Jacobian forward(Plan plan) {
        @Nullable Jacobian[] jacobians = new Jacobian[plan.nodes.length];
        int[] uses = plan.useCount.clone();
        jacobians[0] = Jacobian.identity(size(plan.nodes[0]));
        for (int k = 1; k < plan.nodes.length; k++) {
            Node node = plan.nodes[k];
            int start = plan.edgeStart[k];
            Jacobian[] terms = new Jacobian[plan.edgeStart[k + 1] - start];
            for (int e = start; e < start + terms.length; e++) {
                int input = plan.edgeInput[e];
                Jacobian inner = Objects.requireNonNull(jacobians[input]);
                terms[e - start] = Algebra.multiply(Locals.of(node, plan.edgeSlot[e]), inner, plan.product(e));
                if (--uses[input] == 0) {
                    jacobians[input] = null;
                }
            }
            jacobians[k] = terms.length == 1 ? terms[0] : Algebra.sum(List.of(terms), plan.sum(k));
        }
        return Objects.requireNonNull(jacobians[plan.root()]);
    }

    static Jacobian reverse(Plan plan) {
        Jacobian[][] parts = new Jacobian[plan.nodes.length][];
        int[] filled = new int[plan.nodes.length];
        for (int k = 0; k < parts.length; k++) {
            parts[k] = new Jacobian[plan.useCount[k]];
        }
        Jacobian adjoint = Jacobian.identity(size(plan.nodes[plan.root()]));
        for (int k = plan.root(); k >= 1; k--) {
            Node node = plan.nodes[k];
            if (k < plan.root()) {
                adjoint = total(parts[k], plan, k);
                parts[k] = new Jacobian[0];
            }
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                int input = plan.edgeInput[e];
                parts[input][filled[input]++] =
                        Algebra.multiply(adjoint, Locals.of(node, plan.edgeSlot[e]), plan.product(e));
            }
        }
        return total(parts[0], plan, 0);
    }

    private static Jacobian total(Jacobian[] parts, Plan plan, int place) {
        return parts.length == 1 ? parts[0] : Algebra.sum(List.of(parts), plan.sum(place));
    }

    /**
     * Compares the number of multiplications of both directions, each row of an intermediate being taken to have the
     * average number of entries that the rows it is made of allow, at most all columns.
     */
    private static boolean reverseIsCheaper(Plan plan) {
        double m = size(plan.nodes[plan.root()]);
        double n = size(plan.nodes[0]);
        int places = plan.nodes.length;
        double[] perRow = new double[plan.edgeSlot.length];
        double[] forwardRow = new double[places];
        forwardRow[0] = 1;
        double forwardCost = 0;
        for (int k = 1; k < places; k++) {
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                perRow[e] = Algebra.entriesPerRow(Locals.of(plan.nodes[k], plan.edgeSlot[e]));
                double entries = perRow[e] * forwardRow[plan.edgeInput[e]];
                forwardCost += size(plan.nodes[k]) * entries;
                forwardRow[k] = Math.min(n, forwardRow[k] + entries);
            }
        }
        double[] reverseRow = new double[places];
        reverseRow[plan.root()] = 1;
        double reverseCost = 0;
        for (int k = plan.root(); k >= 1; k--) {
            double entries = Math.min(reverseRow[k], size(plan.nodes[k]));
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                reverseCost += m * entries * perRow[e];
                reverseRow[plan.edgeInput[e]] += entries * perRow[e];
            }
        }
        return reverseCost < forwardCost;
    }

    private static int size(Node node) {
        return Objects.requireNonNull(node.value).size();
    }
}
