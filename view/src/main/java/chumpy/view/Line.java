package chumpy.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A line of text.
 *
 * @param text what stands there, without anything that a picture cannot show
 * @param tone how it is written
 */
record Line(String text, Tone tone) {
    private static final double LEADING = 1.35;

    /** How a line is written. */
    enum Tone {
        /** What something is called. */
        NAME(13, true),
        /** What it is. */
        PLAIN(11, false),
        /** What is of less importance. */
        FAINT(10, false),
        /** Of a derivative. */
        DERIVATIVE(10, false),
        /** Of what went wrong, or is too large. */
        ALARM(10, false),
        /** Above a picture. */
        TITLE(14, true);

        final int size;
        final boolean bold;

        Tone(int size, boolean bold) {
            this.size = size;
            this.bold = bold;
        }

        String cssClass() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Takes out of the text what XML and pictures do not know: control characters, halves of characters. */
    Line {
        text = clean(text);
    }

    /** A line that is shortened if need be. */
    static Line shortened(String text, int length, Tone tone) {
        String clean = clean(text);
        int count = clean.codePointCount(0, clean.length());
        return new Line(
                count <= length ? clean : clean.substring(0, clean.offsetByCodePoints(0, length - 1)) + "\u2026", tone);
    }

    /** Lines that are broken between words where they can be; what does not fit is left out. */
    static List<Line> wrapped(String text, int length, int most, Tone tone) {
        List<Line> lines = new ArrayList<>();
        String rest = clean(text).strip();
        while (lines.size() < most - 1 && rest.codePointCount(0, rest.length()) > length) {
            int end = rest.offsetByCodePoints(0, length);
            int space = rest.lastIndexOf(' ', end);
            int at = space > 0 ? space : end;
            lines.add(new Line(rest.substring(0, at), tone));
            rest = rest.substring(at).strip();
        }
        lines.add(shortened(rest, length, tone));
        return lines;
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (Character.isISOControl(c)
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR) {
                clean.append(' ');
            } else if (type != Character.SURROGATE && type != Character.UNASSIGNED) {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    double width() {
        return Widths.of(text, tone.size, tone.bold);
    }

    double height() {
        return tone.size * LEADING;
    }
}
