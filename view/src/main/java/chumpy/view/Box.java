package chumpy.view;

import chumpy.inspect.TreeNode;
import chumpy.inspect.TreeNode.Role;
import chumpy.view.Line.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A box of a picture, with its text.
 *
 * @param node what it shows
 * @param lines its text, centred
 * @param at its upper left corner
 * @param width its width
 * @param height its height
 */
record Box(TreeNode node, List<Line> lines, Point at, double width, double height) {
    private static final int NAME = 40;
    private static final int WRT = 16;
    private static final int LONG = 52;
    private static final int TERMS = 4;
    private static final int ERROR_LINES = 4;
    private static final double MARGIN = 7;
    private static final double SIDE = 12;
    private static final double LEAST_WIDTH = 44;
    private static final double ROUND = 16;

    /**
     * A box that has no place yet.
     *
     * @param wrt what derivatives are by
     */
    static Box of(TreeNode node, @Nullable String wrt) {
        List<Line> lines = lines(node, wrt);
        double width = LEAST_WIDTH;
        double height = 2 * MARGIN;
        for (Line line : lines) {
            width = Math.max(width, line.width() + 2 * SIDE);
            height += line.height();
        }
        return new Box(node, lines, new Point(0, 0), Math.ceil(width), Math.ceil(height));
    }

    private static List<Line> lines(TreeNode node, @Nullable String wrt) {
        List<Line> lines = new ArrayList<>();
        String count = node.count() == 1 ? "" : String.format(Locale.ROOT, " \u00d7 %,d", node.count());
        lines.add(new Line(Line.shortened(node.name(), NAME, Tone.NAME).text() + count, Tone.NAME));
        String shape = node.shape() == null ? "" : node.shape();
        String kind = node.name().equals(node.kind()) ? shape : (node.kind() + " " + shape).strip();
        if (!kind.isEmpty()) {
            lines.add(Line.shortened(kind, LONG, Tone.PLAIN));
        }
        if (node.content() != null && !node.content().equals(node.name())) {
            lines.add(Line.shortened(node.content(), NAME, Tone.FAINT));
        }
        int shown = node.terms().size() > TERMS ? TERMS - 1 : node.terms().size();
        node.terms().subList(0, shown).forEach(term -> lines.add(Line.shortened(term, LONG, Tone.FAINT)));
        if (shown < node.terms().size()) {
            lines.add(new Line("and " + (node.terms().size() - shown) + " terms more", Tone.FAINT));
        }
        if (node.jacobian() != null) {
            String by =
                    Line.shortened(wrt == null ? "" : wrt, WRT, Tone.DERIVATIVE).text();
            lines.add(Line.shortened("by " + by + ": " + node.jacobian(), LONG, Tone.DERIVATIVE));
        }
        if (node.error() != null) {
            lines.addAll(Line.wrapped(node.error(), LONG, ERROR_LINES, Tone.ALARM));
        }
        return List.copyOf(lines);
    }

    /** This with at least some width. */
    Box atLeast(double least) {
        return new Box(node, lines, at, Math.max(width, Math.ceil(least)), height);
    }

    Box at(Point place) {
        return new Box(node, lines, place, width, height);
    }

    /** Where the baseline of each line is, below the upper edge. */
    double[] baselines() {
        double[] baselines = new double[lines.size()];
        double y = MARGIN;
        for (int i = 0; i < baselines.length; i++) {
            y += lines.get(i).height();
            baselines[i] = y - 0.32 * lines.get(i).tone().size;
        }
        return baselines;
    }

    double middle() {
        return at.x() + width / 2;
    }

    /** The radius of its corners: leaves are round. */
    double radius() {
        boolean leaf = node.role() == Role.LEAF || node.role() == Role.CONSTANT;
        return leaf ? Math.min(ROUND, height / 2) : node.role() == Role.VIEW ? ROUND / 2 : 3;
    }
}
