package chumpy.view.plot;

import chumpy.view.paint.Pixels;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/** Pixels, two for each unit. */
final class PixelCanvas implements Canvas {
    private static final int SCALE = 2;

    private final Pixels pixels;
    private final Graphics2D graphics;

    PixelCanvas(int width, int height) {
        pixels = new Pixels(width, height, SCALE);
        graphics = pixels.graphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_NEAREST_NEIGHBOR);
    }

    @Override
    public void fill(double x, double y, double width, double height, Color color) {
        graphics.setColor(color);
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void line(double[] points, Color color, double thickness) {
        Path2D way = new Path2D.Double();
        way.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            way.lineTo(points[i], points[i + 1]);
        }
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke((float) thickness, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(way);
    }

    @Override
    public void disc(double x, double y, double radius, Color fill, Color rim) {
        Ellipse2D disc = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
        graphics.setColor(fill);
        graphics.fill(disc);
        graphics.setColor(rim);
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(disc);
    }

    @Override
    public void cells(BufferedImage cells, double x, double y, double width, double height) {
        // From one whole pixel to another: no blurred edges.
        int left = (int) Math.round(SCALE * x);
        int top = (int) Math.round(SCALE * y);
        int right = (int) Math.round(SCALE * (x + width));
        int bottom = (int) Math.round(SCALE * (y + height));
        AffineTransform units = graphics.getTransform();
        graphics.setTransform(new AffineTransform());
        graphics.drawImage(cells, left, top, right - left, bottom - top, null);
        graphics.setTransform(units);
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, double size, Color color) {
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 1).deriveFont((float) size));
        double width = graphics.getFontMetrics().stringWidth(text);
        double left = switch (anchor) {
            case START -> x;
            case MIDDLE -> x - width / 2;
            case END -> x - width;
        };
        graphics.setColor(color);
        graphics.drawString(text, (float) left, (float) y);
    }

    /** What was drawn; nothing can be drawn any more. */
    BufferedImage image() {
        return pixels.finished();
    }
}
