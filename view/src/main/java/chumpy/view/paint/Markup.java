package chumpy.view.paint;

import java.awt.Color;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text within XML and HTML. */
public final class Markup {
    /** What no XML file may hold, written out or not; and line ends, which a line of text has no room for. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]");

    private Markup() {}

    /**
     * The text with what would be taken for markup written otherwise, and blanks for what cannot be written at all.
     *
     * @param text any
     * @return content of an element or of an attribute
     */
    public static String escaped(String text) {
        return FORBIDDEN
                .matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /**
     * A colour.
     *
     * @param color any; how much one sees through it is left out
     * @return {@code #rrggbb}
     */
    public static String hex(Color color) {
        return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xffffff);
    }
}
