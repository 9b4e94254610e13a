package chumpy.inspect;

import chumpy.Ch;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box of a {@link Tree}: a node of the expression, or in an overview several nodes that are alike.
 *
 * @param number its place in {@link Tree#nodes}
 * @param node the node; of several, the first in the order of evaluation
 * @param count how many nodes it stands for
 * @param role what it is to the expression
 * @param label the label, or null; of several, the one that all have
 * @param kind what messages call its kind
 * @param shape the shape of the value as it is printed; null if there is no value
 * @param terms its terms that are no nodes, a line for each; arrays are summarised
 * @param content the entries of a leaf or constant that has few; else null
 * @param state whether its value was remembered; of several, of the first
 * @param error why there is no value, if computing it threw; else null
 * @param root whether it is an expression that the tree was made of
 * @param jacobian its Jacobian by the wrt of the tree; null if there is none, or it was not computed
 */
public record TreeNode(
        int number,
        Ch node,
        int count,
        Role role,
        @Nullable String label,
        String kind,
        @Nullable String shape,
        List<String> terms,
        @Nullable String content,
        State state,
        @Nullable String error,
        boolean root,
        @Nullable TreeJacobian jacobian) {

    /** What a node is to its expression. */
    public enum Role {
        /** A leaf that can be assigned to. */
        LEAF,
        /** A leaf that nobody can assign to. */
        CONSTANT,
        /** A view of a leaf, through which it can be assigned to. */
        VIEW,
        /** A primitive that is an expression of its terms. */
        COMPOSED,
        /** Any other node. */
        PRIMITIVE
    }

    /** What became of a node's value. */
    public enum State {
        /** There is none: it was not remembered, and computing it was not asked for, or threw. */
        STALE,
        /** It was remembered before the tree was made. */
        CACHED,
        /** It was computed for the tree. */
        COMPUTED
    }

    /**
     * What the box is called.
     *
     * @return the label; without one a constant that is a single number is called that, and anything else by its kind
     */
    public String name() {
        if (label != null) {
            return label;
        }
        return role == Role.CONSTANT && content != null && "()".equals(shape) ? content : kind;
    }
}
