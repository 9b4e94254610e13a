package chumpy.graph;

import chumpy.jacobian.Algebra;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Which places of a plan are accumulated forward, from the wrts up; the others are accumulated in reverse, from the root
 * down, and where both meet the matrices are multiplied. All places forward or none are the two pure directions. Where a
 * few parameters pass through small intermediates into many residuals, forward below and reverse above is cheaper than
 * both: a small intermediate has few rows, and everything above one has as many as there are residuals.
 *
 * <p>Finding the cheapest order is NP-complete (Naumann, Optimal Jacobian accumulation is NP-complete, Math. Program.
 * 112, 2008). Tried here are all places of up to some size.
 */
final class Split {
    private static final int CANDIDATES = 12;

    /** For each place whether it is accumulated forward; those that it depends on then are, too. */
    final boolean[] forward;

    /** The predicted number of multiplications. */
    final double cost;

    /** The predicted number if the Jacobian with respect to each wrt were accumulated alone. */
    final double costApart;

    private final int[] sizes;

    private Split(Plan plan, boolean[] forward, double cost, double costApart) {
        this.forward = forward;
        this.cost = cost;
        this.costApart = costApart;
        this.sizes = outerSizes(plan);
    }

    /** The cheapest one. */
    static Split cheapest(Plan plan) {
        double[] perRow = new double[plan.edgeSlot.length];
        for (int k = plan.wrtCount; k < plan.nodes.length; k++) {
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                perRow[e] = Algebra.entriesPerRow(Locals.of(plan.nodes[k], plan.edgeSlot[e]));
            }
        }
        double[] once = new double[plan.nodes.length];
        Arrays.fill(once, 1);
        double[] all = dependence(plan, size -> true);
        double[] others = dependence(plan, size -> size != 1);
        boolean[] best = forwardUpTo(plan, -1);
        double least = cost(plan, best, perRow, all, once);
        double leastApart = cost(plan, best, perRow, others, others);
        int[] sizes = Arrays.stream(plan.nodes, plan.wrtCount, plan.nodes.length)
                .mapToInt(Node::valueSize)
                .sorted()
                .distinct()
                .toArray();
        int candidates = Math.min(sizes.length, CANDIDATES);
        for (int c = 1; c <= candidates; c++) {
            boolean[] forward = forwardUpTo(plan, sizes[(int) ((long) sizes.length * c / candidates) - 1]);
            double cost = cost(plan, forward, perRow, all, once);
            if (cost <= least) {
                least = cost;
                best = forward;
            }
            leastApart = Math.min(leastApart, cost(plan, forward, perRow, others, others));
        }
        return new Split(plan, best, least, leastApart + costOfColumns(plan));
    }

    /**
     * For each place on how many wrts it depends, counted as if no two of its inputs depended on the same one.
     *
     * @param counted which wrts count, by their size
     */
    private static double[] dependence(Plan plan, IntPredicate counted) {
        double[] wrts = new double[plan.nodes.length];
        double all = 0;
        for (int i = 0; i < plan.wrtCount; i++) {
            wrts[i] = plan.reaches(i) && counted.test(plan.nodes[i].valueSize()) ? 1 : 0;
            all += wrts[i];
        }
        for (int k = plan.wrtCount; k < wrts.length; k++) {
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                wrts[k] = Math.min(all, wrts[k] + wrts[plan.edgeInput[e]]);
            }
        }
        return wrts;
    }

    /** The cost of a forward sweep of one column for each wrt that is a number. */
    private static double costOfColumns(Plan plan) {
        double[] numbers = dependence(plan, size -> size == 1);
        double cost = 0;
        for (int k = plan.wrtCount; k < numbers.length; k++) {
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                cost += plan.nodes[k].valueSize() * numbers[plan.edgeInput[e]];
            }
        }
        return cost;
    }

    /** The places of up to this size that depend on no larger one. */
    static boolean[] forwardUpTo(Plan plan, int size) {
        boolean[] forward = new boolean[plan.nodes.length];
        Arrays.fill(forward, 0, plan.wrtCount, true);
        for (int k = plan.wrtCount; k < forward.length; k++) {
            forward[k] = plan.nodes[k].valueSize() <= size;
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                forward[k] &= forward[plan.edgeInput[e]];
            }
        }
        return forward;
    }

    /** Whether the root and the wrts still have the sizes that this was chosen for. */
    boolean fits(Plan plan) {
        return Arrays.equals(sizes, outerSizes(plan));
    }

    private static int[] outerSizes(Plan plan) {
        int[] sizes = new int[plan.wrtCount + 1];
        for (int i = 0; i < plan.wrtCount; i++) {
            sizes[i] = plan.nodes[i].valueSize();
        }
        sizes[plan.wrtCount] = plan.nodes[plan.root()].valueSize();
        return sizes;
    }

    /**
     * The cost of sweeps by the same split. Each row of an intermediate is taken to have as many entries as the rows that
     * it is made of allow; and where there are matrices for several wrts, each but one costs a further pass over the rows.
     *
     * @param wrts for each place on how many wrts it depends; 0 for a wrt that is left out
     * @param sweeps how many sweeps in reverse lead over each place
     */
    private static double cost(Plan plan, boolean[] forward, double[] perRow, double[] wrts, double[] sweeps) {
        int places = plan.nodes.length;
        double n = 0;
        double[] below = new double[places];
        for (int i = 0; i < plan.wrtCount; i++) {
            below[i] = wrts[i];
            n += wrts[i] * plan.nodes[i].valueSize();
        }
        double cost = 0;
        for (int k = plan.wrtCount; k < places; k++) {
            for (int e = plan.edgeStart[k]; forward[k] && e < plan.edgeStart[k + 1]; e++) {
                double entries = perRow[e] * below[plan.edgeInput[e]];
                double passes = Math.max(0, wrts[plan.edgeInput[e]] - 1);
                cost += plan.nodes[k].valueSize() * (entries + passes);
                below[k] = Math.min(n, below[k] + entries);
            }
        }
        double m = plan.nodes[plan.root()].valueSize();
        double[] above = new double[places];
        above[plan.root()] = 1;
        for (int k = plan.root(); k >= plan.wrtCount; k--) {
            double entries = Math.min(above[k], plan.nodes[k].valueSize());
            if (forward[k]) {
                cost += k == plan.root() ? 0 : m * entries * below[k];
                continue;
            }
            for (int e = plan.edgeStart[k]; e < plan.edgeStart[k + 1]; e++) {
                cost += sweeps[plan.edgeInput[e]] * m * entries * perRow[e];
                above[plan.edgeInput[e]] += entries * perRow[e];
            }
        }
        return cost;
    }
}
