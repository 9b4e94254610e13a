package chumpy.view;

import chumpy.inspect.Tree;
import chumpy.inspect.TreeEdge;
import chumpy.inspect.TreeNode;
import chumpy.inspect.TreeNode.Role;
import chumpy.inspect.TreeNode.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the shapes and colours that occur in a picture mean. */
final class Legend {
    /** How wide a sample is. */
    static final double SAMPLE = 26;

    /** How high a sample is. */
    static final double HEIGHT = 14;

    private static final double GAP = 7;
    private static final double BETWEEN = 18;
    private static final double ROW = 22;

    private Legend() {}

    /**
     * One line of it.
     *
     * @param look the classes that the sample is drawn by
     * @param box whether the sample is a box, or else a line
     * @param text what it means
     * @param at the upper left corner of the sample
     */
    record Entry(String look, boolean box, Line text, Point at) {
        Point textAt() {
            return at.plus(SAMPLE + GAP, HEIGHT - 3);
        }
    }

    /** The entries for a tree, in rows of a width, from a height down. */
    static List<Entry> of(Tree tree, double left, double width, double top) {
        List<Entry> entries = new ArrayList<>();
        double x = left;
        double y = top;
        for (Entry entry : meanings(tree)) {
            double wide = SAMPLE + GAP + entry.text.width();
            if (x > left && x + wide > left + width) {
                x = left;
                y += ROW;
            }
            entries.add(new Entry(entry.look, entry.box, entry.text, new Point(x, y)));
            x += wide + BETWEEN;
        }
        return entries;
    }

    /** How much height entries take. */
    static double height(List<Entry> entries, double top) {
        return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).at.y() + ROW - top;
    }

    private static List<Entry> meanings(Tree tree) {
        List<Entry> found = new ArrayList<>();
        Set<Role> roles = EnumSet.noneOf(Role.class);
        boolean failed = false;
        for (TreeNode node : tree.nodes()) {
            roles.add(node.role());
            failed |= node.error() != null;
        }
        for (Role role : roles) {
            if (roles.size() > 1) {
                found.add(entry(Look.of(role), true, text(role)));
            }
        }
        if (tree.hasStatus()) {
            for (State state : State.values()) {
                found.add(entry(Look.of(Role.PRIMITIVE) + " " + Look.of(state), true, text(state)));
            }
        }
        if (failed) {
            found.add(entry(Look.of(Role.PRIMITIVE) + " failed", true, "computing it threw"));
        }
        Set<TreeEdge.Kind> kinds = EnumSet.noneOf(TreeEdge.Kind.class);
        boolean marked = false;
        for (TreeEdge edge : tree.edges()) {
            kinds.add(edge.kind());
            marked |= edge.marked();
        }
        for (TreeEdge.Kind kind : kinds) {
            if (kind != TreeEdge.Kind.DTERM) {
                found.add(entry(Look.of(kind), false, text(kind)));
            }
        }
        if (marked) {
            found.add(entry("marked", false, "remembered Jacobian above the limit"));
        }
        return found;
    }

    private static Entry entry(String look, boolean box, String text) {
        return new Entry(look, box, new Line(text, Line.Tone.FAINT), new Point(0, 0));
    }

    private static String text(Role role) {
        return switch (role) {
            case LEAF -> "leaf";
            case CONSTANT -> "constant";
            case VIEW -> "view of a leaf";
            case COMPOSED -> "composed primitive";
            case PRIMITIVE -> "primitive";
        };
    }

    private static String text(State state) {
        return switch (state) {
            case STALE -> "no value";
            case CACHED -> "value was remembered";
            case COMPUTED -> "computed now";
        };
    }

    private static String text(TreeEdge.Kind kind) {
        return switch (kind) {
            case DTERM -> "differentiable";
            case FOLLOWED -> "followed, not differentiated";
            case EXPRESSION -> "what a composed primitive is made of";
            case REMEMBERED -> "Jacobian of drWrt";
        };
    }
}
