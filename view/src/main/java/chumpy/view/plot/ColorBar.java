package chumpy.view.plot;

import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.function.DoubleFunction;

/** The scale of colours beside a field: which number is which colour. */
final class ColorBar {
    /** How much room it takes. */
    static final double WIDTH = 110;

    private static final int STEPS = 256;
    private static final double GAP = 24;
    private static final double THICK = 16;
    private static final double MOST_TICKS = 8;
    private static final double LEAST = 120;

    private ColorBar() {}

    /** What stands beside the bar. */
    interface Ticks {
        /** The number at a height from 0 to 1, as text. */
        String at(double height);
    }

    static void draw(Canvas canvas, Field field, DoubleFunction<Color> scale, int intervals, Ticks ticks) {
        double x = field.right() + GAP;
        double height = Math.max(field.height(), LEAST);
        BufferedImage bar = new BufferedImage(1, STEPS, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < STEPS; i++) {
            bar.setRGB(0, i, scale.apply(1 - i / (STEPS - 1.0)).getRGB());
        }
        canvas.cells(bar, x, field.top(), THICK, height);
        canvas.frame(x, field.top(), THICK, height, Colors.LINE);
        for (int i = 0; i <= intervals; i++) {
            double at = (double) i / intervals;
            double y = field.top() + height * (1 - at);
            canvas.line(new double[] {x + THICK, y, x + THICK + 4, y}, Colors.LINE, 1);
            canvas.text(ticks.at(at), x + THICK + 8, y + 4, Anchor.START, 11, Ink.FAINT);
        }
    }

    /** A divisor of a number of intervals that leaves not too many ticks. */
    static int intervals(int wanted) {
        int each = (int) Math.ceil(wanted / MOST_TICKS);
        while (wanted % each != 0) {
            each++;
        }
        return wanted / each;
    }

    /** How high a field with a bar beside it is. */
    static double height(Field field) {
        return Math.max(field.height(), LEAST);
    }
}
