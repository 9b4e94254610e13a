package chumpy.samples.fit;

import java.util.regex.Pattern;

/** Small matters of text. */
final class Words {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LONGEST = 40;

    private Words() {}

    /** The words of a line; none for a blank line. */
    static String[] of(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? new String[0] : BLANKS.split(stripped);
    }

    /** A piece of a file, fit for a message of one line. */
    static String shortened(String text) {
        String line = BLANKS.matcher(text.strip()).replaceAll(" ");
        if (line.codePointCount(0, line.length()) <= LONGEST) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** A count and a noun, in the plural if need be. */
    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
