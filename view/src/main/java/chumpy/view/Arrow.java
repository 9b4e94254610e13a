package chumpy.view;

import chumpy.inspect.TreeEdge;
import chumpy.view.Line.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * An edge of a picture.
 *
 * @param edge what it shows
 * @param way its corners, from the user to the input
 * @param lines what is written on it, centred
 * @param text the upper left corner of the text
 * @param width of the text
 * @param height of the text
 */
record Arrow(TreeEdge edge, List<Point> way, List<Line> lines, Point text, double width, double height) {
    private static final int LONG = 52;
    private static final double HEAD = 7;
    private static final double CORNER = 7;

    /** One that has no place yet. */
    static Arrow of(TreeEdge edge) {
        List<Line> lines = new ArrayList<>();
        List<String> texts = edge.lines();
        Tone second = edge.marked() || edge.remark().startsWith("failed") ? Tone.ALARM : Tone.DERIVATIVE;
        for (int i = 0; i < texts.size(); i++) {
            boolean term = i == 0 && !edge.term().isEmpty();
            lines.add(Line.shortened(texts.get(i), LONG, term ? Tone.FAINT : second));
        }
        double width = lines.stream().mapToDouble(Line::width).max().orElse(0);
        double height = lines.stream().mapToDouble(Line::height).sum();
        return new Arrow(edge, List.of(), List.copyOf(lines), new Point(0, 0), Math.ceil(width) + 4, Math.ceil(height));
    }

    /** One that does not say which term it is. */
    Arrow withoutTerm() {
        List<Line> others = isBrief() ? List.of() : lines;
        return new Arrow(edge, way, others, text, width, height);
    }

    /** Whether it says no more than which term it is. */
    boolean isBrief() {
        return edge.jacobian() == null && edge.remark().isEmpty();
    }

    Arrow at(List<Point> places, Point textPlace) {
        return new Arrow(edge, List.copyOf(places), lines, textPlace, width, height);
    }

    Arrow moved(double dx, double dy) {
        return at(way.stream().map(p -> p.plus(dx, dy)).toList(), text.plus(dx, dy));
    }

    /** The three corners of its head. */
    Point[] head() {
        Point end = way.get(way.size() - 1);
        Point before = way.get(way.size() - 2);
        Point back = end.towards(before, HEAD);
        double dx = (end.y() - back.y()) / 2.4;
        double dy = (back.x() - end.x()) / 2.4;
        return new Point[] {end, back.plus(dx, dy), back.plus(-dx, -dy)};
    }

    /** The line without the head, its corners rounded: a start, then for each corner where its curve begins and ends. */
    List<Point> rounded() {
        List<Point> points = new ArrayList<>();
        points.add(way.get(0));
        for (int i = 1; i < way.size() - 1; i++) {
            Point corner = way.get(i);
            double before = corner.distance(way.get(i - 1)) / 2;
            double behind = corner.distance(way.get(i + 1)) / 2;
            points.add(corner.towards(way.get(i - 1), Math.min(CORNER, before)));
            points.add(corner);
            points.add(corner.towards(way.get(i + 1), Math.min(CORNER, behind)));
        }
        Point end = way.get(way.size() - 1);
        points.add(end.towards(way.get(way.size() - 2), HEAD - 1));
        return points;
    }
}
