package chumpy.inspect;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edge of a {@link Tree}, from a node down to one of its inputs; in an overview, all those from the nodes of one box to
 * those of another.
 *
 * @param user the number of the box above
 * @param input the number of the box below
 * @param kind what it stands for
 * @param count how many edges it stands for
 * @param term the name of the term; empty where there is nothing to tell apart
 * @param jacobian for a tree by a wrt the derivative of the upper by the lower; for one with a limit of remembered
 *     Jacobians, the largest beyond it; else null
 * @param remark a few words more, or empty
 * @param marked whether the limit of remembered Jacobians is exceeded
 */
public record TreeEdge(
        int user,
        int input,
        Kind kind,
        int count,
        String term,
        @Nullable TreeJacobian jacobian,
        String remark,
        boolean marked) {

    /** What an edge stands for. */
    public enum Kind {
        /** The upper node is differentiable by the lower. */
        DTERM,
        /** The lower node is followed for changes only. */
        FOLLOWED,
        /** The lower node is what a composed primitive is made of. */
        EXPRESSION,
        /** The upper node remembers its Jacobian by the lower, which need not be an input. */
        REMEMBERED
    }

    /**
     * What is written on the edge.
     *
     * @return no lines, one or two
     */
    public List<String> lines() {
        String second = jacobian == null
                ? remark
                : jacobian
                        + (marked ? ", " + TreeJacobian.size(jacobian.bytes()) : "")
                        + (remark.isEmpty() ? "" : ", " + remark);
        return Stream.of(term, second).filter(line -> !line.isEmpty()).toList();
    }
}
