package chumpy.graph;

import org.jspecify.annotations.Nullable;

/**
 * A node that shows some entries of its first input, each as it is: an index, a reshape, a transposition. Where such
 * nodes lead down to a leaf without showing an entry twice, they are a view of the leaf: it can be assigned through,
 * and a derivative with respect to it is one with respect to the entries of the leaf.
 */
public interface LeafView {
    /**
     * Where the shown entries stand in the first input, by their order here. The inputs have been evaluated.
     *
     * @return row-major places, or null if all are shown in their own order; not to be written to
     */
    int @Nullable [] viewedPlaces();
}
