package chumpy.graph;

import chumpy.ChumpyException;
import chumpy.GraphException;
import chumpy.IndexException;
import chumpy.MatrixException;
import chumpy.ShapeException;
import chumpy.SingularMatrixException;
import chumpy.TermException;

/**
 * Says of an error which node it comes from. An expression fails when its value is asked for, far from where the node
 * was made: labels are all there is to find it by. Where there are none, nothing is added.
 */
final class Whereabouts {
    private Whereabouts() {}

    /** The same error, of the same type, with the labels of a node and its inputs in the message. */
    static ChumpyException added(ChumpyException e, Node node) {
        StringBuilder inputs = new StringBuilder();
        for (Node input : node.inputs) {
            if (input.label() != null) {
                inputs.append(inputs.isEmpty() ? " of " : ", ").append(input.describe());
            }
        }
        if (node.label() == null && inputs.isEmpty()) {
            return e;
        }
        String message = e.getMessage() + "; this is " + node.describe() + inputs;
        if (e instanceof ShapeException) {
            return new ShapeException(message, e);
        }
        if (e instanceof IndexException) {
            return new IndexException(message, e);
        }
        if (e instanceof TermException) {
            return new TermException(message, e);
        }
        if (e instanceof GraphException) {
            return new GraphException(message, e);
        }
        if (e instanceof SingularMatrixException) {
            return new SingularMatrixException(message, e);
        }
        if (e instanceof MatrixException) {
            return new MatrixException(message, e);
        }
        return e; // of an author's own type, which only the author can make
    }
}
