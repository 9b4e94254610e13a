package chumpy.view.plot;

import chumpy.view.paint.Ink;
import chumpy.view.paint.Markup;
import chumpy.view.paint.Pixels;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Base64;
import java.util.Locale;

/** The text of an SVG file. */
final class SvgCanvas implements Canvas {
    private final StringBuilder svg = new StringBuilder();

    SvgCanvas(int width, int height) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\""
                        + " font-family=\"sans-serif\">",
                width, height);
        fill(0, 0, width, height, Ink.PAPER);
    }

    @Override
    public void fill(double x, double y, double width, double height, Color color) {
        add(
                "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\"/>",
                number(x), number(y), number(width), number(height), Markup.hex(color));
    }

    @Override
    public void line(double[] points, Color color, double thickness) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "" : " ").append(number(points[i])).append(',').append(number(points[i + 1]));
        }
        add(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/>",
                text, Markup.hex(color), number(thickness));
    }

    @Override
    public void disc(double x, double y, double radius, Color fill, Color rim) {
        add(
                "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                number(x), number(y), number(radius), Markup.hex(fill), Markup.hex(rim));
    }

    @Override
    public void cells(BufferedImage image, double x, double y, double width, double height) {
        add(
                "<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" preserveAspectRatio=\"none\""
                        + " style=\"image-rendering:pixelated\" href=\"data:image/png;base64,%s\"/>",
                number(x),
                number(y),
                number(width),
                number(height),
                Base64.getEncoder().encodeToString(Pixels.png(image)));
    }

    @Override
    public void text(String text, double x, double y, Anchor anchor, double size, Color color) {
        add(
                "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\" fill=\"%s\">%s</text>",
                number(x),
                number(y),
                anchor.name().toLowerCase(Locale.ROOT),
                number(size),
                Markup.hex(color),
                Markup.escaped(text));
    }

    private static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.endsWith(".00") ? text.substring(0, text.length() - 3) : text;
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        return svg + "</svg>\n";
    }
}
