package chumpy.graph;

import chumpy.jacobian.Algebra;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Products of a whole Jacobian with one vector, along a plan and without forming the Jacobian: {@code J v} from the
 * wrts up (forward), {@code v' J} from the root down (reverse). Vectors that have served are freed at once, so a long
 * chain needs the memory of two places.
 */
final class VectorSweeps {
    private VectorSweeps() {}

    /**
     * The sum over the wrts of {@code J_i v_i}.
     *
     * @param seeds a vector for each wrt; null counts as zero
     */
    static double[] forward(Plan plan, double[] @Nullable [] seeds) {
        double[] @Nullable [] tangents = new double[plan.nodes.length][];
        int[] uses = plan.useCount.clone();
        System.arraycopy(seeds, 0, tangents, 0, plan.wrtCount);
        Probe probe = Probe.current();
        for (int k = plan.wrtCount; k < plan.nodes.length; k++) {
            Node node = plan.nodes[k];
            if (probe != null) {
                probe.enter();
            }
            double[] sum = plan.vectors.take(node.valueSize());
            tangents[k] = sum;
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                int input = plan.edgeInput[e];
                double[] tangent = tangents[input];
                if (tangent != null) {
                    Algebra.addTimes(Locals.of(node, plan.edgeSlot[e]), tangent, sum);
                }
                if (--uses[input] == 0) {
                    tangents[input] = null;
                    if (tangent != null && input >= plan.wrtCount) {
                        plan.vectors.give(tangent);
                    }
                }
            }
            if (probe != null) {
                probe.leaveProducts(node);
            }
        }
        return Objects.requireNonNull(tangents[plan.root()]);
    }

    /**
     * For each wrt {@code v' J_i}.
     *
     * @param seed a vector of the root's size
     * @return a vector for each wrt; null for one that the root does not depend on
     */
    static double[] @Nullable [] reverse(Plan plan, double[] seed) {
        double[] @Nullable [] adjoints = new double[plan.nodes.length][];
        adjoints[plan.root()] = seed;
        Probe probe = Probe.current();
        for (int k = plan.root(); k >= plan.wrtCount; k--) {
            Node node = plan.nodes[k];
            double[] adjoint = adjoints[k];
            if (adjoint == null) {
                continue;
            }
            if (probe != null) {
                probe.enter();
            }
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                int input = plan.edgeInput[e];
                double[] sum = adjoints[input];
                if (sum == null) {
                    sum = plan.vectors.take(plan.nodes[input].valueSize());
                    adjoints[input] = sum;
                }
                Algebra.addAdjoint(Locals.of(node, plan.edgeSlot[e]), adjoint, sum);
            }
            if (probe != null) {
                probe.leaveProducts(node);
            }
            adjoints[k] = null;
            if (k < plan.root()) {
                plan.vectors.give(adjoint);
            }
        }
        double[] @Nullable [] products = new double[plan.wrtCount][];
        System.arraycopy(adjoints, 0, products, 0, plan.wrtCount);
        return products;
    }
}
