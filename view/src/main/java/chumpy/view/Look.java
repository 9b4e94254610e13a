package chumpy.view;

import chumpy.inspect.Tree;
import chumpy.inspect.TreeEdge;
import chumpy.inspect.TreeNode;
import chumpy.view.paint.Ink;
import java.awt.Color;
import java.util.Locale;

/** Colours, and the classes of style by which SVG and the page know them. */
final class Look {
    static final Color LINE = new Color(0x6f, 0x77, 0x80);
    static final Color BLUE = new Color(0x1f, 0x5f, 0xa8);
    static final Color PURPLE = new Color(0x6b, 0x45, 0xa0);
    static final Color RED = new Color(0xb8, 0x2e, 0x1a);

    private Look() {}

    static String of(TreeNode.Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    static String of(TreeNode.State state) {
        return "is-" + state.name().toLowerCase(Locale.ROOT);
    }

    static String of(TreeEdge.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** All classes of a box. */
    static String of(Tree tree, TreeNode node) {
        boolean coloured =
                tree.hasStatus() && node.role() != TreeNode.Role.LEAF && node.role() != TreeNode.Role.CONSTANT;
        return of(node.role())
                + (coloured ? " " + of(node.state()) : "")
                + (node.error() == null ? "" : " failed")
                + (node.root() ? " root" : "")
                + (node.number() == tree.wrtBox() ? " wrt" : "");
    }

    /** All classes of an edge. */
    static String of(TreeEdge edge) {
        return of(edge.kind()) + (edge.marked() ? " marked" : "");
    }

    /** What a box of some classes is filled with. */
    static Color fill(String look) {
        if (has(look, "failed")) {
            return new Color(0xfd, 0xe9, 0xe5);
        }
        if (has(look, "is-stale")) {
            return new Color(0xe3, 0xe5, 0xe8);
        }
        if (has(look, "is-cached")) {
            return new Color(0xd5, 0xee, 0xd8);
        }
        if (has(look, "is-computed")) {
            return new Color(0xfc, 0xee, 0xbf);
        }
        if (has(look, "leaf") || has(look, "view")) {
            return new Color(0xe2, 0xed, 0xfa);
        }
        if (has(look, "constant")) {
            return new Color(0xf3, 0xf4, 0xf6);
        }
        return has(look, "composed") ? new Color(0xf1, 0xea, 0xfa) : Ink.PAPER;
    }

    /** What a box of some classes is drawn with. */
    static Color stroke(String look) {
        if (has(look, "failed")) {
            return RED;
        }
        if (has(look, "leaf") || has(look, "view") || has(look, "wrt")) {
            return BLUE;
        }
        return has(look, "composed") ? PURPLE : LINE;
    }

    /** How thick the line of a box of some classes is. */
    static float thickness(String look) {
        return has(look, "root") || has(look, "wrt") ? 2.4f : 1.2f;
    }

    /** The dashes of a box or edge of some classes; empty for none. */
    static float[] dashes(String look) {
        if (has(look, "constant") || has(look, "view")) {
            return new float[] {4, 3};
        }
        if (has(look, "followed") || has(look, "expression")) {
            return new float[] {5, 4};
        }
        return has(look, "remembered") ? new float[] {1.5f, 3.5f} : new float[0];
    }

    /** The colour of an edge of some classes. */
    static Color line(String look) {
        if (has(look, "marked")) {
            return RED;
        }
        return has(look, "expression") ? PURPLE : LINE;
    }

    /** The colour of text. */
    static Color text(Line.Tone tone) {
        return switch (tone) {
            case NAME, PLAIN, TITLE -> Ink.FULL;
            case FAINT -> Ink.FAINT;
            case DERIVATIVE -> BLUE;
            case ALARM -> RED;
        };
    }

    static boolean has(String look, String one) {
        return (" " + look + " ").contains(" " + one + " ");
    }
}
