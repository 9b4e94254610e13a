package chumpy.view.plot;

import java.awt.Color;
import java.awt.image.BufferedImage;

/** What plots are drawn on. The origin is at the upper left. */
interface Canvas {
    /** Where text lies beside its place. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A filled rectangle. */
    void fill(double x, double y, double width, double height, Color color);

    /** A line through points, as alternating coordinates. */
    void line(double[] points, Color color, double thickness);

    /** A disc with a rim. */
    void disc(double x, double y, double radius, Color fill, Color rim);

    /** A field of equal cells, one for each pixel of an image. */
    void cells(BufferedImage image, double x, double y, double width, double height);

    /** Text; y is its baseline. */
    void text(String text, double x, double y, Anchor anchor, double size, Color color);

    /** A rectangle's outline. */
    default void frame(double x, double y, double width, double height, Color color) {
        line(new double[] {x, y, x + width, y, x + width, y + height, x, y + height, x, y}, color, 1);
    }
}
