package chumpy.view;

import chumpy.inspect.TreeNode.Role;
import chumpy.view.paint.Ink;
import chumpy.view.paint.Markup;
import java.util.List;
import java.util.Locale;

/** Writes a picture as SVG. Everything has its class of style too, so that a page can give it other colours. */
final class SvgPicture {
    private final Geometry geometry;
    private final StringBuilder svg = new StringBuilder();

    private SvgPicture(Geometry geometry) {
        this.geometry = geometry;
    }

    /** The text of an SVG file. */
    static String of(Geometry geometry) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element(geometry);
    }

    /** The element alone, to stand in a page. */
    static String element(Geometry geometry) {
        SvgPicture picture = new SvgPicture(geometry);
        picture.draw();
        return picture.svg.toString();
    }

    private void draw() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%.0f\" height=\"%.0f\" viewBox=\"0 0 %1$.0f %2$.0f\""
                        + " font-family=\"Helvetica, Arial, sans-serif\">\n",
                geometry.width(), geometry.height());
        add(
                "<rect class=\"paper\" width=\"%.0f\" height=\"%.0f\" fill=\"%s\"/>\n",
                geometry.width(), geometry.height(), Markup.hex(Ink.PAPER));
        text(geometry.title(), geometry.width() / 2, 20 + geometry.title().tone().size, true);
        geometry.arrows().forEach(this::line);
        geometry.boxes().forEach(this::box);
        geometry.arrows().forEach(this::words);
        geometry.legend().forEach(this::legend);
        svg.append("</svg>\n");
    }

    private void line(Arrow arrow) {
        String look = Look.of(arrow.edge());
        String colour = Markup.hex(Look.line(look));
        add(
                "<g class=\"edge %s\" data-user=\"%d\" data-input=\"%d\"><path d=\"%s\" fill=\"none\""
                        + " stroke=\"%s\"%s/>",
                look,
                arrow.edge().user(),
                arrow.edge().input(),
                way(arrow),
                colour,
                stroke(look, arrow.edge().marked() ? 2 : 1.2f));
        StringBuilder head = new StringBuilder();
        for (Point corner : arrow.head()) {
            head.append(String.format(Locale.ROOT, "%.1f,%.1f ", corner.x(), corner.y()));
        }
        add("<polygon points=\"%s\" fill=\"%s\"/></g>\n", head.toString().strip(), colour);
    }

    private static String way(Arrow arrow) {
        List<Point> points = arrow.rounded();
        StringBuilder path = new StringBuilder();
        step(path, "M", points.get(0));
        for (int i = 1; i < points.size() - 1; i += 3) {
            step(path, "L", points.get(i));
            step(path, "Q", points.get(i + 1));
            step(path, "", points.get(i + 2));
        }
        step(path, "L", points.get(points.size() - 1));
        return path.toString().strip();
    }

    private static void step(StringBuilder path, String command, Point to) {
        path.append(String.format(Locale.ROOT, "%s%.1f %.1f ", command, to.x(), to.y()));
    }

    private static String stroke(String look, float width) {
        StringBuilder dashes = new StringBuilder();
        for (float dash : Look.dashes(look)) {
            dashes.append(dashes.length() == 0 ? "" : " ").append(dash);
        }
        return " stroke-width=\"" + width + "\"" + (dashes.length() == 0 ? "" : " stroke-dasharray=\"" + dashes + "\"");
    }

    private void box(Box box) {
        String look = Look.of(geometry.tree(), box.node());
        add("<g class=\"node %s\" data-node=\"%d\">", look, box.node().number());
        shape(look, box.at(), box.width(), box.height(), box.radius());
        if (box.node().role() == Role.COMPOSED) {
            add(
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"1\" fill=\"none\" stroke=\"%s\"/>",
                    box.at().x() + 3,
                    box.at().y() + 3,
                    box.width() - 6,
                    box.height() - 6,
                    Markup.hex(Look.stroke(look)));
        }
        double[] baselines = box.baselines();
        for (int i = 0; i < baselines.length; i++) {
            text(box.lines().get(i), box.middle(), box.at().y() + baselines[i], true);
        }
        svg.append("</g>\n");
    }

    private void shape(String look, Point at, double width, double height, double radius) {
        add(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\" stroke=\"%s\"%s/>",
                at.x(),
                at.y(),
                width,
                height,
                radius,
                Markup.hex(Look.fill(look)),
                Markup.hex(Look.stroke(look)),
                stroke(look, Look.thickness(look)));
    }

    private void words(Arrow arrow) {
        if (arrow.lines().isEmpty()) {
            return;
        }
        svg.append("<g class=\"words\">");
        if (!arrow.isBrief()) {
            add(
                    "<rect class=\"paper\" x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" fill=\"%s\""
                            + " fill-opacity=\"0.85\"/>",
                    arrow.text().x(), arrow.text().y(), arrow.width(), arrow.height(), Markup.hex(Ink.PAPER));
        }
        double y = arrow.text().y();
        for (Line line : arrow.lines()) {
            y += line.height();
            text(line, arrow.text().x() + arrow.width() / 2, y - 0.32 * line.tone().size, true);
        }
        svg.append("</g>\n");
    }

    private void legend(Legend.Entry entry) {
        add("<g class=\"legend\"><g class=\"%s %s\">", entry.box() ? "node" : "edge", entry.look());
        if (entry.box()) {
            shape(
                    entry.look(),
                    entry.at(),
                    Legend.SAMPLE,
                    Legend.HEIGHT,
                    Look.has(entry.look(), "leaf") || Look.has(entry.look(), "constant") ? Legend.HEIGHT / 2 : 3);
        } else {
            double y = entry.at().y() + Legend.HEIGHT / 2;
            add(
                    "<path d=\"M%.1f %.1f L%.1f %2$.1f\" stroke=\"%s\"%s/>",
                    entry.at().x(),
                    y,
                    entry.at().x() + Legend.SAMPLE,
                    Markup.hex(Look.line(entry.look())),
                    stroke(entry.look(), 1.6f));
        }
        svg.append("</g>");
        text(entry.text(), entry.textAt().x(), entry.textAt().y(), false);
        svg.append("</g>\n");
    }

    /** A line of text, made as wide as it was taken for, whatever the font. */
    private void text(Line line, double x, double y, boolean centred) {
        if (line.text().isBlank()) {
            return;
        }
        add(
                "<text class=\"%s\" x=\"%.1f\" y=\"%.1f\" font-size=\"%d\"%s%s fill=\"%s\" textLength=\"%.1f\""
                        + " lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                line.tone().cssClass(),
                x,
                y,
                line.tone().size,
                line.tone().bold ? " font-weight=\"bold\"" : "",
                centred ? " text-anchor=\"middle\"" : "",
                Markup.hex(Look.text(line.tone())),
                line.width(),
                Markup.escaped(line.text()));
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values));
    }
}
