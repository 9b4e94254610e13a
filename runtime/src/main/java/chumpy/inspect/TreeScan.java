package chumpy.inspect;

import chumpy.Ch;
import chumpy.NdArray;
import chumpy.array.Raw;
import chumpy.array.Shapes;
import chumpy.graph.Engine;
import chumpy.graph.LeafView;
import chumpy.graph.Remembered;
import chumpy.graph.Slot;
import chumpy.graph.Traversal;
import chumpy.graph.ViewedLeaf;
import chumpy.inspect.TreeNode.Role;
import chumpy.inspect.TreeNode.State;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Tree} must know of every node, in passes over the order of evaluation: what was remembered before, what
 * could be computed, what leads to the wrt.
 */
final class TreeScan {
    /** A view of a leaf that is made of more steps than this is taken for one without a look at its entries. */
    private static final int MANY_STEPS = 64;

    private static final int NO_VIEW = -1;

    final Traversal nodes;
    private final BitSet before;
    private final Map<Integer, String> errors = new HashMap<>();
    private final int[] steps;
    private final BitSet roots = new BitSet();
    private final int wrt;
    private final @Nullable BitSet shown;

    TreeScan(List<Ch> roots, boolean opened, boolean compute, @Nullable Ch wrt) {
        this.nodes = Traversal.of(roots, opened);
        this.before = remembered();
        this.steps = new int[nodes.size()];
        findViews();
        if (compute) {
            compute();
        }
        Ch source = wrt == null ? null : sourceOf(wrt, compute);
        this.wrt = source == null ? -1 : nodes.find(source);
        findRoots(roots);
        this.shown = source == null ? null : findWaysToWrt();
    }

    private BitSet remembered() {
        BitSet found = new BitSet(nodes.size());
        for (int i = 0; i < nodes.size(); i++) {
            found.set(i, Remembered.hasValue(nodes.node(i)));
        }
        return found;
    }

    /** How many steps each node is away from the leaf that it is a view of. */
    private void findViews() {
        for (int i = 0; i < nodes.size(); i++) {
            Ch node = node(i);
            if (Engine.isLeaf(node)) {
                steps[i] = Engine.isConstant(node) ? NO_VIEW : 0;
            } else {
                int below = node instanceof LeafView && nodes.inputCount(i) > 0 ? steps[nodes.input(i, 0)] : NO_VIEW;
                steps[i] = below == NO_VIEW ? NO_VIEW : below + 1;
            }
        }
    }

    /** Computes what can be, so that one node that throws does not keep the others from having a value. */
    private void compute() {
        for (int i = 0; i < nodes.size(); i++) {
            Ch node = node(i);
            if (!Remembered.hasValue(node) && hasInputs(i)) {
                String error = Attempt.of(() -> noError(node), reason -> reason);
                if (!error.isEmpty()) {
                    errors.put(i, error);
                }
            }
        }
    }

    private static String noError(Ch node) {
        Engine.value(node);
        return "";
    }

    private boolean hasInputs(int place) {
        for (int slot = 0; slot < nodes.inputCount(place); slot++) {
            if (!Remembered.hasValue(nodes.node(nodes.input(place, slot)))) {
                return false;
            }
        }
        return true;
    }

    /** The leaf of a view, since derivatives by a view lead to it. */
    private static Ch sourceOf(Ch wrt, boolean compute) {
        if (!compute && !Remembered.hasValue(wrt)) {
            return apparentSource(wrt);
        }
        return Attempt.of(
                () -> {
                    ViewedLeaf view = ViewedLeaf.of(wrt);
                    return view == null ? wrt : (Ch) view.leaf();
                },
                reason -> wrt);
    }

    /** The leaf of what seems to be a view, if it shows no entry twice. */
    private static Ch apparentSource(Ch wrt) {
        Ch at = wrt;
        while (at instanceof LeafView) {
            at = (Ch) Traversal.inputs(at, false).get(0);
        }
        return Engine.isLeaf(at) ? at : wrt;
    }

    private void findRoots(List<Ch> those) {
        IdentityHashMap<Ch, Integer> found = new IdentityHashMap<>();
        those.forEach(root -> found.put(root, 0));
        findPlaces(found);
        found.values().forEach(roots::set);
    }

    /** The nodes on ways from a root to the wrt, and the roots. */
    private BitSet findWaysToWrt() {
        int n = nodes.size();
        BitSet depends = new BitSet(n);
        for (int i = 0; i < n; i++) {
            boolean does = i == wrt;
            for (int slot = 0; slot < nodes.inputCount(i) && !does; slot++) {
                does = depends.get(nodes.input(i, slot)) && isDifferentiable(i, slot);
            }
            depends.set(i, does);
        }
        BitSet ways = (BitSet) roots.clone();
        for (int i = n - 1; i >= 0; i--) {
            if (ways.get(i) && i != wrt) {
                for (int slot = 0; slot < nodes.inputCount(i); slot++) {
                    if (depends.get(nodes.input(i, slot)) && isDifferentiable(i, slot)) {
                        ways.set(nodes.input(i, slot));
                    }
                }
            }
        }
        return ways;
    }

    int size() {
        return nodes.size();
    }

    Ch node(int place) {
        return (Ch) nodes.node(place);
    }

    Slot slot(int place, int slot) {
        return new Slot(nodes.node(place), slot);
    }

    boolean isDifferentiable(int place, int slot) {
        return slot(place, slot).isDifferentiable();
    }

    /** Whether a node belongs to the picture. */
    boolean isShown(int place) {
        return shown == null || shown.get(place);
    }

    /** How many nodes belong to the picture. */
    int shownCount() {
        return shown == null ? size() : shown.cardinality();
    }

    /** Whether an input of a node that belongs to the picture does so by this slot. */
    boolean isShown(int place, int slot) {
        int input = nodes.input(place, slot);
        return shown == null || (place != wrt && shown.get(input) && isDifferentiable(place, slot));
    }

    /** The place of the wrt, or of the leaf that it is a view of; -1 if there is none. */
    int wrt() {
        return wrt;
    }

    boolean isRoot(int place) {
        return roots.get(place);
    }

    int rootCount() {
        return roots.cardinality();
    }

    boolean hasValue(int place) {
        return Remembered.hasValue(nodes.node(place));
    }

    /** Whether two nodes have values of the same shape, or both none. */
    boolean haveOneShape(int a, int b) {
        return (hasValue(a) && hasValue(b))
                ? Arrays.equals(Raw.shape(value(a)), Raw.shape(value(b)))
                : hasValue(a) == hasValue(b);
    }

    private NdArray value(int place) {
        return Engine.value(nodes.node(place));
    }

    @Nullable
    String shape(int place) {
        return hasValue(place) ? Shapes.toString(Raw.shape(value(place))) : null;
    }

    @Nullable
    String error(int place) {
        return errors.get(place);
    }

    int errorCount() {
        return errors.size();
    }

    State state(int place) {
        if (!hasValue(place)) {
            return State.STALE;
        }
        return before.get(place) ? State.CACHED : State.COMPUTED;
    }

    Role role(int place) {
        Ch node = node(place);
        if (Engine.isLeaf(node)) {
            return Engine.isConstant(node) ? Role.CONSTANT : Role.LEAF;
        }
        if (Engine.type(node).isComposed()) {
            return Role.COMPOSED;
        }
        return steps[place] == NO_VIEW ? Role.PRIMITIVE : Role.VIEW;
    }

    /** The role of a node that gets a box of its own, for which its entries may be looked at. */
    Role exactRole(int place) {
        Role role = role(place);
        boolean apparent = role == Role.VIEW && hasValue(place) && steps[place] <= MANY_STEPS;
        return apparent && ViewedLeaf.of(nodes.node(place)) == null ? Role.PRIMITIVE : role;
    }

    /** Puts the places of some nodes beside them, in one pass; those that are not here keep what they have. */
    void findPlaces(IdentityHashMap<Ch, Integer> wanted) {
        for (int i = 0; i < size() && !wanted.isEmpty(); i++) {
            Ch node = node(i);
            if (wanted.containsKey(node)) {
                wanted.put(node, i);
            }
        }
    }

    /** The places that belong to the picture. */
    int[] places() {
        int[] places = new int[size()];
        int count = 0;
        for (int i = 0; i < places.length; i++) {
            if (isShown(i)) {
                places[count++] = i;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
