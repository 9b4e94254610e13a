package chumpy;

import chumpy.inspect.Diagnosis;
import chumpy.inspect.Graph;
import chumpy.inspect.GraphCopy;

/** What looks into an expression as a whole, as methods of its root; {@link chumpy.inspect} has more. */
@SuppressWarnings("exports") // as for Ch
abstract class InspectMethods extends ArrayMethods {
    /** For {@link Ch} only. */
    InspectMethods() {}

    private Ch self() {
        return (Ch) this;
    }

    /**
     * A deep copy: of everything that this expression is made of, leaves included.
     *
     * @return a node that has no node in common with this one; to find the copies of its leaves, see {@link GraphCopy}
     */
    public final Ch copy() {
        return GraphCopy.of(self()).copyOf(self());
    }

    /**
     * Finds out where NaN and infinities come from.
     *
     * @return the first node in the order of evaluation whose value, or else whose local derivative, is not finite; to be
     *     printed
     */
    public final Diagnosis diagnose() {
        return Diagnosis.of(self());
    }

    /**
     * The node of this expression that bears a label.
     *
     * @param label a label
     * @return this node, or one below it
     * @throws GraphException if there is none, or more than one
     */
    public final Ch find(String label) {
        return Graph.of(self()).get(label);
    }
}
