package chumpy.view;

/** Text within XML and HTML. */
final class Markup {
    private Markup() {}

    /** The text with what would be taken for markup written otherwise. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
