package chumpy;

import chumpy.inspect.Diagnosis;
import chumpy.inspect.Graph;
import chumpy.inspect.GraphCopy;
import chumpy.inspect.Tree;
import java.nio.file.Path;

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

    /**
     * This expression as a picture in the language of Graphviz.
     *
     * @return a directed graph
     */
    public final String toDot() {
        return Tree.of(self()).toDot();
    }

    /**
     * This expression as a picture; {@link Tree} has options.
     *
     * @return the text of an SVG file
     * @throws chumpy.inspect.TreeException if {@code chumpy-view} is missing
     */
    public final String toSvg() {
        return Tree.of(self()).toSvg();
    }

    /**
     * This expression as a picture; {@link Tree} has options.
     *
     * @return the bytes of a PNG file
     * @throws chumpy.inspect.TreeException if {@code chumpy-view} is missing
     */
    public final byte[] toPng() {
        return Tree.of(self()).toPng();
    }

    /**
     * Opens this expression as a picture; {@link Tree} has options. Where there is no desktop, a line on the standard output
     * says where the file is.
     *
     * @return the file, in the folder for temporary ones
     * @throws chumpy.inspect.TreeException if {@code chumpy-view} is missing
     */
    public final Path showTree() {
        return Tree.of(self()).show();
    }
}
