package chumpy.graph;

import chumpy.Jacobian;
import java.util.List;

/** What is remembered of a node, for those who look on from outside. Nothing is computed here. */
public final class Remembered {
    private Remembered() {}

    /**
     * A Jacobian that was asked of a node.
     *
     * @param wrt by what
     * @param source the leaf that it was a view of; or the same
     * @param jacobian the Jacobian, the library's own
     */
    public record Known(Node wrt, Node source, Jacobian jacobian) {}

    /**
     * Whether the value of a node is remembered.
     *
     * @param node a node
     * @return false if it would have to be computed
     */
    public static boolean hasValue(Node node) {
        return !node.stale;
    }

    /**
     * The Jacobians that were asked of a node and are remembered.
     *
     * @param node a node
     * @return none if its value is not remembered
     */
    public static List<Known> jacobians(Node node) {
        return node.derivatives == null ? List.of() : node.derivatives.known();
    }
}
