package chumpy.graph;

import chumpy.Jacobian;
import chumpy.jacobian.Algebra;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The Jacobians of a place of a plan with respect to the wrts that it depends on, and to no others: where there are
 * thousands of wrts, most places depend on few.
 */
final class Tangents {
    private final int[] wrts;
    private final Jacobian[] jacobians;

    private Tangents(int[] wrts, Jacobian[] jacobians) {
        this.wrts = wrts;
        this.jacobians = jacobians;
    }

    static Tangents ofWrt(int wrt, int size) {
        return new Tangents(new int[] {wrt}, new Jacobian[] {Jacobian.identity(size)});
    }

    /**
     * Those of a place, from those of its inputs. The wrts stand in the order in which its edges come upon them.
     *
     * @param tangents those of the places below
     * @param ranks scratch, for each wrt a number
     */
    static Tangents of(Plan plan, int place, @Nullable Tangents[] tangents, int[] ranks) {
        int[] wrts = new int[1];
        List<List<Jacobian>> terms = new ArrayList<>(1);
        for (int e = plan.edgeStart[place]; e < plan.edgeStart[place + 1]; e++) {
            Tangents inner = Objects.requireNonNull(tangents[plan.edgeInput[e]]);
            Jacobian local = Locals.of(plan.nodes[place], plan.edgeSlot[e]);
            for (int j = 0; j < inner.count(); j++) {
                int wrt = inner.wrts[j];
                int rank = ranks[wrt];
                if (rank >= terms.size() || wrts[rank] != wrt) { // left over from another place
                    rank = terms.size();
                    ranks[wrt] = rank;
                    wrts = rank == wrts.length ? Arrays.copyOf(wrts, 2 * rank) : wrts;
                    wrts[rank] = wrt;
                    terms.add(new ArrayList<>(2));
                }
                terms.get(rank).add(Algebra.multiply(local, inner.jacobians[j], plan.memos.product(e, j)));
            }
        }
        Jacobian[] jacobians = new Jacobian[terms.size()];
        for (int rank = 0; rank < jacobians.length; rank++) {
            jacobians[rank] = MatrixSweeps.total(terms.get(rank), plan.memos.tangent(place, rank));
        }
        return new Tangents(wrts, jacobians);
    }

    int count() {
        return jacobians.length;
    }

    /** Which wrt the j-th one belongs to. */
    int wrt(int j) {
        return wrts[j];
    }

    Jacobian jacobian(int j) {
        return jacobians[j];
    }

    /** For each wrt its Jacobian, or null. */
    @Nullable
    Jacobian[] byWrt(int wrtCount) {
        @Nullable Jacobian[] all = new Jacobian[wrtCount];
        for (int j = 0; j < count(); j++) {
            all[wrts[j]] = jacobians[j];
        }
        return all;
    }
}
