package chumpy.view;

import chumpy.inspect.TreeNode.Role;
import chumpy.view.paint.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

/** Draws a picture in pixels; needs no display. */
final class PngPicture {
    private static final double SCALE = 2;
    private static final double MOST_PIXELS = 4e7;
    /** Behind text on lines. */
    private static final Color VEIL = new Color(255, 255, 255, 217);

    private final Geometry geometry;
    private final Graphics2D graphics;

    private PngPicture(Geometry geometry, Graphics2D graphics) {
        this.geometry = geometry;
        this.graphics = graphics;
    }

    /** The bytes of a PNG file: two pixels for each unit, fewer if the picture is huge. */
    static byte[] of(Geometry geometry) {
        double scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (geometry.width() * geometry.height())));
        Pixels pixels = new Pixels(geometry.width(), geometry.height(), scale);
        new PngPicture(geometry, pixels.graphics()).draw();
        return Pixels.png(pixels.finished());
    }

    private void draw() {
        text(geometry.title(), geometry.width() / 2, 20 + geometry.title().tone().size, true);
        geometry.arrows().forEach(this::line);
        geometry.boxes().forEach(this::box);
        geometry.arrows().forEach(this::words);
        geometry.legend().forEach(this::legend);
    }

    private void line(Arrow arrow) {
        String look = Look.of(arrow.edge());
        List<Point> points = arrow.rounded();
        Path2D way = new Path2D.Double();
        way.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 1; i < points.size() - 1; i += 3) {
            way.lineTo(points.get(i).x(), points.get(i).y());
            way.quadTo(
                    points.get(i + 1).x(),
                    points.get(i + 1).y(),
                    points.get(i + 2).x(),
                    points.get(i + 2).y());
        }
        way.lineTo(
                points.get(points.size() - 1).x(), points.get(points.size() - 1).y());
        stroke(way, Look.line(look), look, arrow.edge().marked() ? 2 : 1.2f);
        Path2D head = new Path2D.Double();
        Point[] corners = arrow.head();
        head.moveTo(corners[0].x(), corners[0].y());
        head.lineTo(corners[1].x(), corners[1].y());
        head.lineTo(corners[2].x(), corners[2].y());
        head.closePath();
        graphics.fill(head);
    }

    private void stroke(Shape shape, Color colour, String look, float width) {
        float[] dashes = Look.dashes(look);
        graphics.setColor(colour);
        graphics.setStroke(
                dashes.length == 0
                        ? new BasicStroke(width)
                        : new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, dashes, 0));
        graphics.draw(shape);
    }

    private void box(Box box) {
        String look = Look.of(geometry.tree(), box.node());
        shape(look, box.at(), box.width(), box.height(), box.radius());
        if (box.node().role() == Role.COMPOSED) {
            stroke(
                    new RoundRectangle2D.Double(
                            box.at().x() + 3, box.at().y() + 3, box.width() - 6, box.height() - 6, 2, 2),
                    Look.stroke(look),
                    "",
                    1);
        }
        double[] baselines = box.baselines();
        for (int i = 0; i < baselines.length; i++) {
            text(box.lines().get(i), box.middle(), box.at().y() + baselines[i], true);
        }
    }

    private void shape(String look, Point at, double width, double height, double radius) {
        Shape shape = new RoundRectangle2D.Double(at.x(), at.y(), width, height, 2 * radius, 2 * radius);
        graphics.setColor(Look.fill(look));
        graphics.fill(shape);
        stroke(shape, Look.stroke(look), look, Look.thickness(look));
    }

    private void words(Arrow arrow) {
        if (arrow.lines().isEmpty()) {
            return;
        }
        if (!arrow.isBrief()) {
            graphics.setColor(VEIL);
            graphics.fill(new Rectangle2D.Double(arrow.text().x(), arrow.text().y(), arrow.width(), arrow.height()));
        }
        double y = arrow.text().y();
        for (Line line : arrow.lines()) {
            y += line.height();
            text(line, arrow.text().x() + arrow.width() / 2, y - 0.32 * line.tone().size, true);
        }
    }

    private void legend(Legend.Entry entry) {
        if (entry.box()) {
            boolean leaf = Look.has(entry.look(), "leaf") || Look.has(entry.look(), "constant");
            shape(entry.look(), entry.at(), Legend.SAMPLE, Legend.HEIGHT, leaf ? Legend.HEIGHT / 2 : 3);
        } else {
            double y = entry.at().y() + Legend.HEIGHT / 2;
            Path2D line = new Path2D.Double();
            line.moveTo(entry.at().x(), y);
            line.lineTo(entry.at().x() + Legend.SAMPLE, y);
            stroke(line, Look.line(entry.look()), entry.look(), 1.6f);
        }
        text(entry.text(), entry.textAt().x(), entry.textAt().y(), false);
    }

    /** A line of text, made as wide as it was taken for, whatever the font. */
    private void text(Line line, double x, double y, boolean centred) {
        Font font = new Font(Font.SANS_SERIF, line.tone().bold ? Font.BOLD : Font.PLAIN, line.tone().size);
        double natural = font.getStringBounds(line.text(), graphics.getFontRenderContext())
                .getWidth();
        if (natural == 0) {
            return;
        }
        AffineTransform before = graphics.getTransform();
        graphics.translate(centred ? x - line.width() / 2 : x, y);
        graphics.scale(line.width() / natural, 1);
        graphics.setFont(font);
        graphics.setColor(Look.text(line.tone()));
        graphics.drawString(line.text(), 0f, 0f);
        graphics.setTransform(before);
    }
}
