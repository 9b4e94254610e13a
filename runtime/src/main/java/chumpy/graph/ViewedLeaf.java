package chumpy.graph;

import java.util.BitSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The leaf that a view shows, and which of its entries.
 *
 * @param leaf the leaf
 * @param places for each entry of the view its place in the leaf, all different; null if it is all of them in order
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record ViewedLeaf(Node leaf, int @Nullable [] places) {

    /**
     * What a node is a view of. A leaf is a view of itself.
     *
     * @param node a node; its value is computed
     * @return the leaf and the entries shown, or null if the node is an expression of its own
     */
    public static @Nullable ViewedLeaf of(Node node) {
        node.evaluated();
        int[] places = null;
        Node at = node;
        while (!at.leaf) {
            if (!(at instanceof LeafView view)) {
                return null;
            }
            places = compose(view.viewedPlaces(), places);
            at = at.inputs[0];
        }
        boolean view = places == null
                || allDifferent(places, Objects.requireNonNull(at.value).size());
        return view ? new ViewedLeaf(at, places) : null;
    }

    /**
     * Whether the leaf can be assigned to.
     *
     * @return false if it is a constant
     */
    public boolean isAssignable() {
        return !leaf.constant;
    }

    private static int @Nullable [] compose(int @Nullable [] below, int @Nullable [] above) {
        if (below == null || above == null) {
            return below == null ? above : below;
        }
        int[] places = new int[above.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = below[above[i]];
        }
        return places;
    }

    private static boolean allDifferent(int[] places, int size) {
        BitSet seen = new BitSet(size);
        for (int place : places) {
            if (seen.get(place)) {
                return false;
            }
            seen.set(place);
        }
        return true;
    }
}
