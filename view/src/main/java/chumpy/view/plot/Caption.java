package chumpy.view.plot;

import chumpy.view.paint.Ink;
import chumpy.view.plot.Canvas.Anchor;
import java.util.Locale;

/** The lines above a plot. */
final class Caption {
    static final double LEFT = 24;
    static final double HEIGHT = 62;

    /** The mean width of a letter, in units of the font's size. */
    private static final double LETTER = 0.56;

    private static final double TITLE = 17;
    private static final double NOTE = 12;

    private Caption() {}

    static void draw(Canvas canvas, String title, String note, double width) {
        canvas.text(fitted(title, width - 2 * LEFT, TITLE), LEFT, 30, Anchor.START, TITLE, Ink.FULL);
        canvas.text(fitted(note, width - 2 * LEFT, NOTE), LEFT, 50, Anchor.START, NOTE, Ink.FAINT);
    }

    /** How wide a picture has to be for a note. */
    static double widthOf(String note) {
        return 2 * LEFT + note.length() * NOTE * LETTER;
    }

    private static String fitted(String text, double width, double size) {
        int most = (int) (width / (size * LETTER));
        int[] points = text.codePoints().toArray();
        return points.length <= most ? text : new String(points, 0, Math.max(0, most - 3)) + "...";
    }

    /** A number in few digits. */
    static String number(double value) {
        if (value == Math.rint(value) && Math.abs(value) < 1e6) {
            return Long.toString((long) value);
        }
        String text = String.format(Locale.ROOT, "%.4g", value);
        return text.contains("e") ? text.replaceFirst("\\.?0+e", "e") : text.replaceFirst("\\.?0+$", "");
    }
}
